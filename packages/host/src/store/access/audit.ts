import type { AuditEntry } from '@fractional-embed/contract';
import type { Kysely, Selectable } from 'kysely';
import type { AuditLogTable } from '../intake-schema.js';
import type { Database } from '../schema.js';
import type { AuditStore } from './access-stores.js';

/** The audit log of a store. */
export function auditStore(db: Kysely<Database>): AuditStore {
  return {
    async begin({ actor, action, subject, details, requestId }, now) {
      const row = { at_ms: now.getTime(), actor, action, subject, request_id: requestId };
      const insert = db.insertInto('audit_log').values({ ...row, detail: detailOf('began', details) });
      return (await insert.returning('n').executeTakeFirstOrThrow()).n;
    },

    async end(entry, { subject, details }, outcome) {
      const change = { subject, detail: detailOf(outcome, details) };
      await db.updateTable('audit_log').set(change).where('n', '=', entry).execute();
    },

    async list({ after, limit }) {
      let rows = db.selectFrom('audit_log').selectAll().orderBy('n', 'desc');
      if (after !== undefined) rows = rows.where('n', '<', after);
      const found = await rows.limit(limit + 1).execute();
      const page = found.slice(0, limit);
      return { data: page.map(entryOf), next: found.length > limit ? (page.at(-1)?.n ?? null) : null };
    },

    async purge(doneBefore) {
      const old = db.deleteFrom('audit_log').where('at_ms', '<', doneBefore.getTime());
      return Number((await old.executeTakeFirst()).numDeletedRows);
    },
  };
}

type Outcome = AuditEntry['outcome'];

function detailOf(outcome: Outcome, details: AuditEntry['details']): string {
  return JSON.stringify({ outcome, details });
}

function entryOf({ at_ms, actor, action, subject, detail, request_id }: Selectable<AuditLogTable>): AuditEntry {
  const { outcome, details } = JSON.parse(detail ?? '{}') as Pick<AuditEntry, 'outcome' | 'details'>;
  return { at: new Date(at_ms).toISOString(), actor, action, subject, outcome, details, requestId: request_id };
}
