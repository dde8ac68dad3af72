import type { Insertable, Kysely } from 'kysely';
import { newId } from '../../jobs/job-id.js';
import { jobWords } from '../../jobs/job-words.js';
import { storableText } from '../../jobs/well-formed.js';
import type { StoreDialect } from '../dialect.js';
import { documentsOf } from '../job-row.js';
import type { Database, JobsTable } from '../schema.js';
import type { ImportBatch } from '../store.js';
import { chooseSlugs } from './choose-slugs.js';
import type { Decision } from './decide.js';
import { facetSetsOf } from './facet-sets.js';
import { feedKeyOf } from './prepare-import.js';

/** The longest region that a filter can ask for; longer ones are shown and counted, but not indexed. */
const maxRegionCharacters = 100;

/** A job that was written, under its number. */
interface WrittenJob {
  n: number;
  decision: Decision;
}

/** Writes new and changed jobs with all that hangs on them, and gives the number of each by its source key. */
export async function writeJobs(
  db: Kysely<Database>,
  dialect: StoreDialect,
  batch: ImportBatch,
  decisions: readonly Decision[],
): Promise<Map<string, number>> {
  if (decisions.length === 0) return new Map();
  const numbers = await writeRows(db, await rowsOf(db, batch, decisions));
  const written = decisions.map((decision) => {
    return { n: numbers.get(decision.prepared.sourceKey) as number, decision };
  });
  await writeDocuments(db, written);
  await writeRegions(db, written);
  const words = written.map(({ n, decision }) => ({ job: n, words: jobWords(decision.prepared.job) }));
  await dialect.fullText.write(db, words);
  return numbers;
}

async function rowsOf(
  db: Kysely<Database>,
  batch: ImportBatch,
  decisions: readonly Decision[],
): Promise<Insertable<JobsTable>[]> {
  const named = decisions.map((decision) => ({ ...decision, id: decision.known?.id ?? newId('job') }));
  const slugs = await chooseSlugs(
    db,
    named.filter(({ known }) => known === undefined),
  );
  const facetSets = await facetSetsOf(
    db,
    decisions.map(({ prepared }) => prepared.job),
  );
  return named.map(({ prepared, known, id, postedAtMs }, index) => ({
    id,
    slug: known?.slug ?? (slugs.get(id) as string),
    source_key: prepared.sourceKey,
    feed_key: feedKeyOf(batch),
    system: batch.system,
    feed: storableText(batch.feed),
    source_id: storableText(prepared.sourceId),
    facet_set: facetSets[index] as number,
    posted_at_ms: postedAtMs,
    updated_at_ms: batch.now.getTime(),
    ...prepared.columns,
  }));
}

async function writeRows(db: Kysely<Database>, rows: Insertable<JobsTable>[]): Promise<Map<string, number>> {
  const written = await db
    .insertInto('jobs')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('source_key').doUpdateSet((row) => {
        const changing = Object.keys(rows[0] as object).filter((name) => !lasting.has(name));
        return Object.fromEntries(changing.map((name) => [name, row.ref(`excluded.${name}` as 'excluded.digest')]));
      }),
    )
    .returning(['n', 'source_key'])
    .execute();
  return new Map(written.map(({ n, source_key }) => [source_key, n]));
}

/** A job keeps these for life: links to it must not break when its title changes. */
const lasting: ReadonlySet<string> = new Set(['id', 'slug', 'source_key']);

async function writeDocuments(db: Kysely<Database>, jobs: readonly WrittenJob[]): Promise<void> {
  await db
    .insertInto('job_documents')
    .values(jobs.map(({ n, decision }) => ({ job: n, ...documentsOf(decision.prepared.job) })))
    .onConflict((conflict) =>
      conflict
        .column('job')
        .doUpdateSet((row) => ({ summary: row.ref('excluded.summary'), detail: row.ref('excluded.detail') })),
    )
    .execute();
}

async function writeRegions(db: Kysely<Database>, jobs: readonly WrittenJob[]): Promise<void> {
  const numbers = jobs.map(({ n }) => n);
  await db.deleteFrom('job_regions').where('job', 'in', numbers).execute();
  const rows = jobs.flatMap(({ n, decision }) => {
    const regions = decision.prepared.job.location.regions.filter(({ length }) => length <= maxRegionCharacters);
    return regions.map((region) => ({ job: n, region }));
  });
  // A region in 2,000 rows at a time keeps the statement below every limit on parameters.
  for (let start = 0; start < rows.length; start += 2000) {
    await db
      .insertInto('job_regions')
      .values(rows.slice(start, start + 2000))
      .execute();
  }
}
