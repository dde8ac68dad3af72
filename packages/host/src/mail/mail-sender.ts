import { EmailAddress, fillPath, paths } from '@fractional-embed/contract';
import type { Sender } from '../delivery/sender.js';
import { newsletterLinks } from '../newsletter/links.js';
import type { ApplicationSubject, OutboxClaim } from '../store/outbox/outbox-store.js';
import type { Store } from '../store/store.js';
import type { Mail, Mailer } from './mailer.js';
import { render } from './render.js';
import { en } from './words/en.js';
import type { ErasureContact } from './words/words.js';

export interface MailSenderOptions {
  store: Pick<Store, 'outbox' | 'subscriptions' | 'secret'>;
  mailer: Mailer;
  /** Where the host is reached from outside; links in mails begin with it. */
  publicUrl: string;
  now: () => Date;
}

/** Puts an entry into words at the moment it is sent: what was erased meanwhile is not sent, and stands nowhere else. */
export function mailSender({ mailer, ...parts }: MailSenderOptions): Sender {
  return async (claim) => {
    const compose = composers[claim.topic];
    if (compose === undefined) return { kind: 'dead', error: 'no such mail' };
    const mail = await compose(claim, parts);
    if (mail === undefined) return { kind: 'gone' };
    if (!EmailAddress.safeParse(mail.to).success) return { kind: 'dead', error: 'no address' };
    const outcome = await mailer.send({ id: claim.id, ...mail });
    // Erased while it was sent: whoever erased may have looked for the mail before it was there.
    if ((await parts.store.outbox.known([claim.id])).length === 0) await mailer.forget(claim.id);
    return outcome;
  };
}

type Composer = (claim: OutboxClaim, parts: Omit<MailSenderOptions, 'mailer'>) => Promise<Omit<Mail, 'id'> | undefined>;

/** By topic. Undefined: there is nobody to write to any more. */
const composers: Readonly<Record<string, Composer | undefined>> = {
  async 'application.receipt'({ subject }, { store }) {
    const about = await store.outbox.application(subject);
    if (about?.email == null) return undefined;
    const words = en.receipt({ ...about, reference: about.id, erasure: erasureContact(about) });
    // Whoever answers reaches a person, not the address that programs send from.
    return { to: about.email, replyTo: about.notifyEmail ?? undefined, ...(await render(words, en.language)) };
  },

  async 'application.notice'({ subject }, { store, publicUrl }) {
    const about = await store.outbox.application(subject);
    if (about?.notifyEmail == null) return undefined;
    const url = publicUrl + fillPath(paths.adminApplication, { id: about.id });
    return { to: about.notifyEmail, ...(await render(en.notice({ ...about, url }), en.language)) };
  },

  async 'subscription.confirm'({ subject }, { store, publicUrl, now }) {
    const about = await store.subscriptions.get(subject);
    if (about?.email == null || about.status === 'unsubscribed') return undefined;
    const links = newsletterLinks(about.id, { publicUrl, secret: await store.secret(), now: now() });
    const words =
      about.status === 'confirmed'
        ? en.alreadyConfirmed({ ...about, url: links.unsubscribe })
        : en.confirm({ ...about, url: links.confirm });
    return { to: about.email, unsubscribeUrl: links.unsubscribe, ...(await render(words, en.language)) };
  },
};

function erasureContact({ notifyEmail, boardUrl }: ApplicationSubject): ErasureContact {
  if (notifyEmail !== null) return { kind: 'answer' };
  return boardUrl === null ? { kind: 'unknown' } : { kind: 'site', url: boardUrl };
}
