import type { AdminApplication } from '@fractional-embed/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../schema.js';
import type { ApplicationContent, AskedQuestion } from './intake-types.js';
import { type Chosen, chosenRows, inFull } from './read-applications.js';

/** Rows that are in memory at once; each may have half a megabyte. */
const pageSize = 50;

/** Applications in full, the oldest first, a page at a time as they are asked for; none that came behind `newest`. */
export async function* walkApplications(
  db: Kysely<Database>,
  chosen: Chosen,
  newest: number,
): AsyncGenerator<AdminApplication[]> {
  for (let last = 0, more = true; more; ) {
    const rows = await chosenRows(db, chosen)
      .selectAll()
      .where('n', '>', last)
      .where('n', '<=', newest)
      .orderBy('n')
      .limit(pageSize)
      .execute();
    if (rows.length > 0) yield await inFull(db, rows);
    last = rows.at(-1)?.n ?? last;
    more = rows.length === pageSize;
  }
}

/** Every question that the chosen applications answer, with its newest label, and the newest of them. */
export async function askedOf(
  db: Kysely<Database>,
  chosen: Chosen,
): Promise<{ questions: AskedQuestion[]; newest: number }> {
  const questions = new Map<string, string>();
  let newest = 0;
  for (let before: number | undefined, more = true; more; ) {
    let page = chosenRows(db, chosen).select(['n', 'content']).orderBy('n', 'desc').limit(pageSize);
    if (before !== undefined) page = page.where('n', '<', before);
    const rows = await page.execute();
    newest = Math.max(newest, rows[0]?.n ?? 0);
    for (const { content } of rows) {
      const { asked } = JSON.parse(content) as Pick<ApplicationContent, 'asked'>;
      for (const { id, label } of asked.questions) if (!questions.has(id)) questions.set(id, label);
    }
    before = rows.at(-1)?.n;
    // Only the columns of one job depend on what was asked.
    more = rows.length === pageSize && chosen.job !== undefined;
  }
  return { questions: [...questions].map(([id, label]) => ({ id, label })), newest };
}
