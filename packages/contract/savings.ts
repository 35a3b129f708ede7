/** What a person keeps for later, and wants to hear about. */
export const savedKinds = ['search', 'matches'] as const;
export const savedPaces = ['daily', 'weekly'] as const;
