import { closest, distance } from 'fastest-levenshtein';

/** Longer texts are no misspelt names, and comparing takes time. */
const maxLength = 40;

/**
 * ` Did you mean pay?` for what was typed in place of one of the known names, to end a sentence with; empty when none
 * is near. Says nothing of what was typed, so that a problem can tell it to anybody.
 */
export function didYouMean(typed: string, known: readonly string[]): string {
  if (known.length === 0 || typed.length > maxLength) return '';
  const name = closest(typed.toLowerCase(), known);
  // Two letters changed places are two changes: as many as a short word may have.
  const most = Math.min(3, Math.ceil(typed.length * 0.4));
  const changes = distance(typed.toLowerCase(), name.toLowerCase());
  // With every letter changed, nothing is left of what was typed.
  return changes <= most && changes < typed.length ? ` Did you mean ${name}?` : '';
}
