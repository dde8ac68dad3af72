import { storableText } from '../jobs/well-formed.js';

/** What a cell may be made of; null is an empty one. */
export type Cell = string | number | null;

/** So that spreadsheets read UTF-8 as such. */
export const byteOrderMark = '\uFEFF';

/**
 * What spreadsheets take for the beginning of a formula, also in full width or small form as East Asian ones do, and
 * behind blanks that some leave out; or for the end of the cell before.
 * @source OWASP, CSV Injection; ASVS 5.0, 1.2.10
 */
const formula = /^(?:[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE62\uFE63\uFE66\uFE6B]|[\t\r\n\p{Cc}])/u;

/** Makes text of what would be a formula: spreadsheets show what stands behind an apostrophe as it is. */
export function neutralised(text: string): string {
  const storable = storableText(text);
  return formula.test(storable) ? `'${storable}` : storable;
}

/** A row as RFC 4180 has it, with its line end. Every cell is quoted, so that nothing in it can end it. */
export function csvRow(cells: readonly Cell[]): string {
  const quoted = cells.map((cell) => `"${neutralised(String(cell ?? '')).replaceAll('"', '""')}"`);
  return `${quoted.join(',')}\r\n`;
}
