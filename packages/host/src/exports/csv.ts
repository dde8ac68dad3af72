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

/**
 * What may stand between the end of a cell and the sign of a formula, and the sign. The run is taken whole, whatever comes
 * behind it, so that a long one is looked at once.
 */
const afterRun = /([;\s"\p{Cc}\p{Cf}]+)([=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE62\uFE63\uFE66\uFE6B]?)/gu;

/** What ends a cell for programs that take no comma for it, as spreadsheets of half the world do. */
const cellEnd = /[;\t\r\n]/;

/**
 * Makes text of what would be a formula: spreadsheets show what stands behind an apostrophe as it is. Inside of the text,
 * too, where a cell would begin if semicolons, tabs or line ends separated.
 */
export function neutralised(text: string): string {
  const storable = storableText(text).replace(afterRun, (all, run: string, sign: string) =>
    sign !== '' && cellEnd.test(run) ? `${run}'${sign}` : all,
  );
  return formula.test(storable) ? `'${storable}` : storable;
}

/** A row as RFC 4180 has it, with its line end. Every cell is quoted, so that nothing in it can end it. */
export function csvRow(cells: readonly Cell[]): string {
  const quoted = cells.map((cell) => `"${neutralised(String(cell ?? '')).replaceAll('"', '""')}"`);
  return `${quoted.join(',')}\r\n`;
}
