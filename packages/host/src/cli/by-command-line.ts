import type { RouteName } from '@fractional-embed/contract/routes';
import type { AuditNote } from '../store/access/access-stores.js';
import { audited } from '../store/access/audited.js';
import type { Store } from '../store/store.js';

/** Does what a route of the admin API does, with the same word of it in the audit log. */
export type ByCommandLine = <T>(
  action: RouteName,
  subject: string | null,
  work: (note: AuditNote) => Promise<T>,
) => Promise<T>;

export function byCommandLine({ audit }: Pick<Store, 'audit'>, now: () => Date): ByCommandLine {
  return (action, typed, work) => {
    // Nobody knows what was typed in an id's place.
    const subject = typed !== null && /^[A-Za-z0-9_-]{1,100}$/.test(typed) ? typed : null;
    return audited(audit, { actor: 'command-line', action, subject }, now(), work);
  };
}
