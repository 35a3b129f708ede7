/** Weights of the modulus 11 check of Norwegian organisation numbers (Brønnøysund Register Centre). */
const weights = [3, 2, 7, 6, 5, 4, 3, 2] as const;

/** True for exactly nine digits with a right check digit. Says nothing about whether the organisation exists. */
export function isOrganisationNumber(text: string): boolean {
  if (!/^[0-9]{9}$/.test(text)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  const remainder = sum % 11;
  // 11 - 0 = 11 is written as 0; 11 - 1 = 10 has no digit, so no number with that sum is ever given out, and none matches here.
  const checkDigit = remainder === 0 ? 0 : 11 - remainder;
  return checkDigit === Number(text[8]);
}

/** The nine digits of an organisation number written the way people write it ("974 760 673"), or null when it is not one. */
export function normaliseOrganisationNumber(text: string): string | null {
  const digits = text.replaceAll(/\s/g, '');
  return isOrganisationNumber(digits) ? digits : null;
}
