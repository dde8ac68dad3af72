import {
  AdminKey,
  type AdminKeyInput,
  AdminKeyList,
  AdminKeyWithSecret,
  AuditPage,
  type AuditQuery,
  fillPath,
  paths,
} from '@fractional-embed/contract';
import type { Store } from '../store/store.js';
import type { ByCommandLine } from './by-command-line.js';
import { type Call, undefinedFor } from './call-host.js';
import { searchOf } from './search-of.js';

const hourMs = 3_600_000;

/** What the command line does with keys and the audit log. Undefined: there is none of that id. */
export interface OperatorAccess {
  keys(): Promise<AdminKey[]>;
  addKey(input: AdminKeyInput): Promise<AdminKeyWithSecret>;
  rotateKey(id: string, overlapHours: number): Promise<AdminKeyWithSecret | undefined>;
  revokeKey(id: string): Promise<AdminKey | undefined>;
  audit(query: AuditQuery): Promise<AuditPage>;
}

export function directOperator({ adminKeys, audit }: Store, now: () => Date, by: ByCommandLine): OperatorAccess {
  return {
    keys: () => adminKeys.list(),
    addKey: ({ name, expiresAt = null }) =>
      by('addAdminKey', null, async (note) => {
        const made = await adminKeys.add({ name, expiresAt }, now());
        note.subject = made.id;
        return made;
      }),
    rotateKey: (id, overlapHours) =>
      by('rotateAdminKey', id, async (note) => {
        const made = await adminKeys.rotate(id, overlapHours * hourMs, now());
        if (made) note.details = { replacedBy: made.id, overlapHours };
        return made;
      }),
    revokeKey: (id) => by('revokeAdminKey', id, () => adminKeys.revoke(id, now())),
    async audit({ limit, cursor }) {
      const { data, next } = await audit.list({ limit, after: cursor === undefined ? undefined : Number(cursor) });
      return { data, nextCursor: next === null ? null : String(next) };
    },
  };
}

export function remoteOperator(call: Call): OperatorAccess {
  const ofKey = undefinedFor('admin-key-not-found');
  return {
    keys: async () => (await call('GET', paths.adminKeys, AdminKeyList)).data,
    addKey: (input) => call('POST', paths.adminKeys, AdminKeyWithSecret, input),
    rotateKey: (id, overlapHours) =>
      ofKey(call('POST', fillPath(paths.adminKeyRotate, { id }), AdminKeyWithSecret, { overlapHours })),
    revokeKey: (id) => ofKey(call('DELETE', fillPath(paths.adminKey, { id }), AdminKey)),
    audit: (query) => call('GET', `${paths.adminAudit}?${searchOf(query)}`, AuditPage),
  };
}
