/** The published packages, each after those that it needs. */
export const packageNames = ['contract', 'client', 'rates', 'elements', 'host'];
