/** How long a link that signs in, or proves an address, may be used. */
export const linkMinutes = 15;

/** The address as the key of an account: the same however it was typed. Two that some mail servers take for one stay two. */
export const normaliseAddress = (typed: string): string => typed.trim().normalize('NFC').toLowerCase();
