import { EmailAddress, fillPath } from '@fractional-embed/contract';
import { gone, type Sender } from '../delivery/sender.js';
import type { OutboxClaim } from '../store/outbox/outbox-store.js';
import type { Store } from '../store/store.js';
import type { Mail, Mailer } from './mailer.js';
import { render } from './render.js';
import { en } from './words/en.js';

export interface MailSenderOptions {
  store: Pick<Store, 'outbox'>;
  mailer: Mailer;
  /** Where the host is reached from outside; links in mails begin with it. */
  publicUrl: string;
}

/** Puts an entry into words at the moment it is sent: what was erased meanwhile is not sent, and stands nowhere else. */
export function mailSender({ store, mailer, publicUrl }: MailSenderOptions): Sender {
  return async (claim) => {
    const compose = composers[claim.topic];
    if (compose === undefined) return { kind: 'dead', error: 'no such mail' };
    const mail = await compose(claim, { store, publicUrl });
    if (mail === undefined) return gone('what it is about');
    if (!EmailAddress.safeParse(mail.to).success) return { kind: 'dead', error: 'no address' };
    return mailer.send({ id: claim.id, ...mail });
  };
}

type Composer = (
  claim: OutboxClaim,
  parts: Pick<MailSenderOptions, 'store' | 'publicUrl'>,
) => Promise<Omit<Mail, 'id'> | undefined>;

const adminApplication = '/v1/admin/applications/{id}';

/** By topic. Undefined: there is nobody to write to any more. */
const composers: Readonly<Record<string, Composer | undefined>> = {
  async 'application.receipt'({ subject }, { store }) {
    const about = await store.outbox.application(subject);
    if (about?.email == null) return undefined;
    const words = en.receipt({ ...about, reference: about.id });
    // Whoever answers reaches a person, not the address that programs send from.
    return { to: about.email, replyTo: about.notifyEmail ?? undefined, ...render(words, en.language) };
  },

  async 'application.notice'({ subject }, { store, publicUrl }) {
    const about = await store.outbox.application(subject);
    if (about?.notifyEmail == null) return undefined;
    const url = publicUrl + fillPath(adminApplication, { id: about.id });
    return { to: about.notifyEmail, ...render(en.notice({ ...about, url }), en.language) };
  },
};
