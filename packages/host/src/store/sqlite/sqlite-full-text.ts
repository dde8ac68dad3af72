import { sql } from 'kysely';
import type { FullText, Within } from '../dialect.js';

const columns: Readonly<Record<Within, string>> = {
  title: '{title}',
  'title-and-role': '{title role}',
  everything: '{title role rest}',
};

/**
 * FTS5 without its own idea of a word: the `ascii` tokenizer splits at ASCII punctuation alone, which our words do
 * not contain, whereas `unicode61` would part letters younger than Unicode 6.1. Contentless: only the index is kept.
 */
export const sqliteFullText: FullText = {
  async createIndex(db) {
    await sql`create virtual table job_words using fts5(
      title, role, rest,
      tokenize = 'ascii', prefix = '1 2 3', detail = 'column', content = '', contentless_delete = 1
    )`.execute(db);
  },

  async write(db, jobs) {
    if (jobs.length === 0) return;
    const rows = jobs.map(({ job, words }) => {
      return sql`(${job}, ${words.title.join(' ')}, ${words.role.join(' ')}, ${words.rest.join(' ')})`;
    });
    await sql`delete from job_words where rowid in (${sql.join(jobs.map(({ job }) => job))})`.execute(db);
    await sql`insert into job_words (rowid, title, role, rest) values ${sql.join(rows)}`.execute(db);
  },

  jobsWith(words, within) {
    return sql<number>`(select rowid from job_words where job_words match ${matchExpression(words, within)})`;
  },
};

/** Quoted, a word is a string and never syntax; words have no quotes, since they are letters and digits alone. */
function matchExpression(words: readonly string[], within: Within): string {
  return words.map((word) => `${columns[within]} : "${word}" *`).join(' AND ');
}
