import type SqliteDatabase from 'better-sqlite3';

/** A host has some two hundred statements; only imports make more, by lists of other lengths. */
const most = 500;

/**
 * Prepares a statement once: SQLite takes as long to understand one of ours as to carry it out. One that somebody is still
 * reading the rows of is prepared anew.
 */
export function keptStatements(database: SqliteDatabase.Database): (text: string) => SqliteDatabase.Statement {
  const kept = new Map<string, SqliteDatabase.Statement>();
  return (text) => {
    const known = kept.get(text);
    if (known && !known.busy) return known;
    const statement = database.prepare(text);
    // Tables that change their columns are not for statements that remember them.
    if (/^\s*(?:create|alter|drop)\b/i.test(text)) kept.clear();
    else kept.set(text, statement);
    if (kept.size > most) kept.delete(kept.keys().next().value ?? '');
    return statement;
  };
}
