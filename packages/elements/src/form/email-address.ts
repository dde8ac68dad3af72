/**
 * What hosts take for an address. Lenient on purpose: only a mail that arrives proves one, and a check that refuses a
 * real one loses its owner.
 */
const address =
  /^[^\s@"<>(),;:\\[\]\p{Cc}\p{Cf}]{1,64}@(?:[^\s@"<>(),;:\\[\].\p{Cc}\p{Cf}]+\.)+[^\s@"<>(),;:\\[\].\p{Cc}\p{Cf}]{2,}$/u;

export function isEmailAddress(text: string): boolean {
  return text.length <= 254 && address.test(text);
}
