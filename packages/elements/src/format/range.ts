/** The texts of a range that may be open at one end or be a single value; null when both ends are open. */
export function rangeText(
  min: number | null,
  max: number | null,
  texts: { both: (min: number, max: number) => string; from: (min: number) => string; upTo: (max: number) => string },
): string | null {
  if (min !== null && max !== null) return texts.both(min, max);
  if (min !== null) return texts.from(min);
  return max === null ? null : texts.upTo(max);
}
