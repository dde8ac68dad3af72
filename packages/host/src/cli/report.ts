import type { ImportOutcome, ImportReport } from '@fractional-embed/contract';

/** What became of one source. */
export type SourceResult = Imported | { source: string; error: string };

interface Imported {
  source: string;
  report: ImportReport;
}

export interface ReportOptions {
  /** Every posting in its feed's order, however many were kept. */
  verbose: boolean;
}

const columns = 80;

/** The results as lines for a terminal of 80 columns. */
export function reportLines(results: readonly SourceResult[], options: ReportOptions): string[] {
  return results.flatMap((result) => {
    if ('error' in result) return [`${printable(result.source)}: ${printable(result.error)}`];
    const { outcomes } = result.report;
    return [...summaryLines(result), ...(options.verbose ? outcomes.flatMap(outcomeLines) : shortLines(outcomes))];
  });
}

function summaryLines(result: Imported): string[] {
  const line = summary(result);
  const space = '    ';
  if (line.length <= columns) return [line];
  return wrap(line, columns - space.length).map((text, index) => (index === 0 ? text : space + text));
}

function summary({ source, report }: Imported): string {
  const { created, updated, unchanged, skipped, broken, closed } = report;
  const kept = `kept ${created + updated + unchanged} (${created} new, ${updated} updated, ${unchanged} unchanged)`;
  const byYou = report.outcomes.filter(({ stillClosed }) => stillClosed).length;
  return `${printable(source)}: ${kept}, skipped ${skipped}, broken ${broken}, closed ${closed}${byYou === 0 ? '' : `, closed by you before ${byYou}`}`;
}

/** Kept roles that are shown of one source. */
const manyKept = 20;

/** What was kept comes first: what was left out is often far more. */
function shortLines(outcomes: readonly ImportOutcome[]): string[] {
  const news = outcomes.filter(isNews);
  const kept = outcomes.filter((outcome) => !isNews(outcome));
  const more = kept.length - manyKept;
  return [
    ...kept.slice(0, manyKept).flatMap(outcomeLines),
    ...(more > 0 ? [`${indent}and ${more} more ${more === 1 ? 'was' : 'were'} kept: --verbose shows all`] : []),
    ...news.flatMap(outcomeLines),
  ];
}

function isNews({ outcome, stillClosed = false }: ImportOutcome): boolean {
  return outcome === 'skipped' || outcome === 'broken' || stillClosed;
}

const indent = ' '.repeat(12);

function outcomeLines({ outcome, sourceId, title, company, reason, stillClosed }: ImportOutcome): string[] {
  // What nobody sees is not kept in the operator's eyes, whatever was written of it.
  const became = stillClosed ? 'closed' : outcome;
  const name = title ?? (sourceId === null ? 'a posting without id and title' : `posting ${sourceId}`);
  const role = company ? `${name}, ${company}` : name;
  const text = printable(reason ? `${role}: ${reason}` : role);
  const lines = wrap(text, columns - indent.length);
  return lines.map((line, index) => (index === 0 ? `  ${became.padEnd(indent.length - 2)}` : indent) + line);
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Without what could move the cursor or turn the text around: titles are strangers' text. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
}
