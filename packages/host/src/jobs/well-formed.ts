/**
 * A copy in which every string can be stored: NUL, which Postgres refuses, and halves of surrogate pairs, which UTF-8
 * does not have, become U+FFFD as HTML parsers do it.
 */
export function wellFormed<T>(value: T): T {
  if (typeof value === 'string') return storableText(value) as T;
  if (Array.isArray(value)) return value.map(wellFormed) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, wellFormed(inner)])) as T;
}

/** @example storableText('a\0b') // 'a\uFFFDb' */
export function storableText(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, '\uFFFD');
}
