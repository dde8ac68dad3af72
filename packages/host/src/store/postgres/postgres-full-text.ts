import { sql } from 'kysely';
import type { JobWords } from '../../jobs/job-words.js';
import type { FullText, Within } from '../dialect.js';

/** Where a word is, as a position with a weight: of one word there may be one in each. */
const places: Readonly<Record<keyof JobWords, string>> = { title: '1A', role: '2B', rest: '3C' };

const weights: Readonly<Record<Within, string>> = { title: 'A', 'title-and-role': 'AB', everything: '' };

/** A `tsvector` of our own words, not of `to_tsvector`'s: its parsers and dictionaries differ by language and version. */
export const postgresFullText: FullText = {
  async createIndex(db) {
    await sql`create table job_words (
      job integer primary key references jobs (n) on delete cascade,
      words tsvector not null
    )`.execute(db);
    await sql`create index job_words_words on job_words using gin (words)`.execute(db);
  },

  async write(db, jobs) {
    if (jobs.length === 0) return;
    const rows = jobs.map(({ job, words }) => sql`(${job}::integer, ${vectorOf(words)}::tsvector)`);
    await sql`insert into job_words (job, words) values ${sql.join(rows)}
      on conflict (job) do update set words = excluded.words`.execute(db);
  },

  jobsWith(words, within) {
    return sql<number>`(select job from job_words where words @@ ${queryOf(words, within)}::tsquery)`;
  },
};

/** `'cfo':1A,2B 'finance':2B`. Quoted, a word is a lexeme as it is; words have no quotes: they are letters and digits. */
function vectorOf(words: JobWords): string {
  const found = new Map<string, string[]>();
  for (const [field, place] of Object.entries(places)) {
    for (const word of words[field as keyof JobWords]) found.set(word, [...(found.get(word) ?? []), place]);
  }
  return Array.from(found, ([word, where]) => `'${word}':${where.join(',')}`).join(' ');
}

function queryOf(words: readonly string[], within: Within): string {
  return words.map((word) => `'${word}':*${weights[within]}`).join(' & ');
}
