/**
 * What hosts take for an address. Lenient on purpose: only a mail that arrives proves one, and a check that refuses a
 * real one loses its owner.
 */
const address = /^[^\s@"<>(),;:\\[\]]{1,64}@[^\s@"<>(),;:\\[\]]+\.[^\s@"<>(),;:\\[\]]{2,}$/u;

export function isEmailAddress(text: string): boolean {
  return text.length <= 254 && address.test(text);
}
