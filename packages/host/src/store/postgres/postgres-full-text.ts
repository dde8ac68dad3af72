import { type RawBuilder, sql } from 'kysely';
import type { FullText, Within } from '../dialect.js';

const columns: Readonly<Record<Within, RawBuilder<unknown>>> = {
  title: sql`job_key_words where title`,
  'title-and-role': sql`job_key_words where title_and_role`,
  everything: sql`job_words where everything`,
};

/**
 * `tsvector`s of our own words, not of `to_tsvector`'s: its parsers and dictionaries differ by language and version.
 * Two tables, so that ranking reads few pages. The words of one job stay in their row up to a page's size: where a
 * query's word is so common that all rows are read, fetching them from elsewhere one by one would be most of the time.
 */
export const postgresFullText: FullText = {
  async createIndex(db) {
    await sql`create table job_key_words (
      job integer primary key references jobs (n) on delete cascade,
      title tsvector not null,
      title_and_role tsvector not null
    )`.execute(db);
    await sql`create table job_words (
      job integer primary key references jobs (n) on delete cascade,
      everything tsvector not null
    ) with (toast_tuple_target = 8160)`.execute(db);
    await sql`create index job_words_everything on job_words using gin (everything)`.execute(db);
  },

  async write(db, jobs) {
    if (jobs.length === 0) return;
    const keyRows = jobs.map(({ job, words: { title, role } }) => {
      return sql`(${job}::integer, ${vectorOf(title)}, ${vectorOf([...title, ...role])})`;
    });
    await sql`insert into job_key_words (job, title, title_and_role) values ${sql.join(keyRows)}
      on conflict (job) do update set title = excluded.title, title_and_role = excluded.title_and_role`.execute(db);
    const rows = jobs.map(({ job, words: { title, role, rest } }) => {
      return sql`(${job}::integer, ${vectorOf([...title, ...role, ...rest])})`;
    });
    await sql`insert into job_words (job, everything) values ${sql.join(rows)}
      on conflict (job) do update set everything = excluded.everything`.execute(db);
  },

  jobsWith(words, within) {
    return sql<number>`(select job from ${columns[within]} @@ ${queryOf(words)}::tsquery)`;
  },
};

function vectorOf(words: readonly string[]): RawBuilder<unknown> {
  return sql`array_to_tsvector(${words}::text[])`;
}

/** Quoted, a word is a lexeme and never syntax; words have no quotes, since they are letters and digits alone. */
function queryOf(words: readonly string[]): string {
  return words.map((word) => `'${word}':*`).join(' & ');
}
