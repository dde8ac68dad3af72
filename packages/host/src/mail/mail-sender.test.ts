import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from '../delivery/sender.js';
import type { OutboxClaim } from '../store/outbox/outbox-store.js';
import { applicant, putApplication } from '../store/testing/applications.test-support.js';
import { now, publicUrl } from '../store/testing/opened-store.test-support.js';
import { openRawSqlite } from '../store/testing/raw-store.test-support.js';
import { mailSender } from './mail-sender.js';
import type { Mail } from './mailer.js';

let raw: Awaited<ReturnType<typeof openRawSqlite>>;
beforeEach(async () => {
  raw = await openRawSqlite();
  await raw.store.boards.put('demo', { title: 'Operators’ roles' }, now);
});
afterEach(() => raw.close());

async function send(topic: string, subject: string): Promise<{ outcome: Outcome; mails: Mail[] }> {
  const mails: Mail[] = [];
  const mailer = {
    send: async (mail: Mail): Promise<Outcome> => {
      mails.push(mail);
      return { kind: 'sent' };
    },
    forget: async () => {},
    close: async () => {},
  };
  const claim: OutboxClaim = {
    ...{ id: 'msg_aaaaaaaaaaaaaaaaaaaa', kind: 'mail', topic, subject, endpoint: null, attempt: 1 },
    ...{ claimedUntil: now, createdAt: now },
  };
  const outcome = await mailSender({ store: raw.store, mailer, publicUrl, now: () => now })(
    claim,
    new AbortController().signal,
  );
  return { outcome, mails };
}

describe('the receipt', () => {
  it('tells the applicant what was received, for what, what happens next and how it is erased', async () => {
    const id = await putApplication(raw.db, { board: 'demo' });
    const { mails } = await send('application.receipt', id);
    const [mail] = mails as [Mail];
    expect(mail).toMatchObject({ to: applicant.email, replyTo: 'desk@operator.example' });
    expect(mail.subject).toBe('We have your application: Fractional CFO');
    for (const words of ['Operators’ roles', id, 'April 1, 2026', 'What happens next', 'erased']) {
      expect(mail.text).toContain(words);
    }
  });

  it('asks for an answer only where somebody reads it', async () => {
    const receipt = async (notifyEmail: string | null) => {
      const id = await putApplication(raw.db, { board: 'demo', notifyEmail });
      const [mail] = (await send('application.receipt', id)).mails as [Mail];
      expect(mail.text).toContain(`Reference: ${id}`);
      return mail;
    };
    expect((await receipt('desk@operator.example')).text).toContain('answer this mail and quote the reference');
    const nowhere = await receipt(null);
    expect(nowhere.replyTo).toBeUndefined();
    expect(nowhere.text).not.toMatch(/answer this mail|erased/);
    await raw.store.boards.put('demo', { url: 'https://operator.example/jobs' }, now);
    const site = await receipt(null);
    expect(site.text).not.toContain('answer this mail');
    expect(site.text).toMatch(/erased[^\n]+write to the people[^\n]+\n\nhttps:\/\/operator\.example\/jobs$/m);
  });

  it('carries nothing that was typed, so that it can bear no message to a stranger', async () => {
    const id = await putApplication(raw.db, { board: 'demo' });
    const [mail] = (await send('application.receipt', id)).mails as [Mail];
    expect(mail.text + mail.html + mail.subject).not.toContain(applicant.name);
  });

  it('escapes what stands in titles, in both forms', async () => {
    const jobTitle = 'CFO <img src=x onerror=alert(1)> & "friends"\r\n\r\nWin a prize';
    const id = await putApplication(raw.db, { board: 'demo', jobTitle });
    const [mail] = (await send('application.receipt', id)).mails as [Mail];
    expect(mail.html).not.toContain('<img');
    expect(mail.html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;friends&quot;');
    expect(mail.text).not.toMatch(/^Win a prize/m);
  });
});

describe('the notice', () => {
  it('tells the operator the role and where to read it, and nothing of the person', async () => {
    const id = await putApplication(raw.db, { board: 'demo' });
    const [mail] = (await send('application.notice', id)).mails as [Mail];
    expect(mail.to).toBe('desk@operator.example');
    expect(mail.subject).toBe('New application: Fractional CFO');
    expect(mail.text).toContain(`${publicUrl}/v1/admin/applications/${id}`);
    expect(mail.text).toContain(`fractional-host applications show ${id}`);
    expect(mail.html).toContain(`href="${publicUrl}/v1/admin/applications/${id}"`);
    for (const word of Object.values(applicant)) expect(JSON.stringify(mail)).not.toContain(word);
  });

  it('is not sent where nobody is to be told', async () => {
    const id = await putApplication(raw.db, { board: 'demo', notifyEmail: null });
    expect(await send('application.notice', id)).toMatchObject({ outcome: { kind: 'gone' }, mails: [] });
  });
});

describe('the mail that asks to confirm', () => {
  const ask = async () => {
    await raw.store.subscriptions.ask({ board: 'demo', email: 'ana@reader.example', consents: [], now });
    return (await raw.db.selectFrom('subscriptions').selectAll().execute())[0]!.id;
  };

  it('links a page, and says how to end what was never wanted', async () => {
    const [mail] = (await send('subscription.confirm', await ask())).mails as [Mail];
    expect(mail).toMatchObject({ to: 'ana@reader.example', subject: 'Confirm your subscription to Operators’ roles' });
    expect(mail.text).toMatch(/^https:\/\/host\.example\/newsletter\/confirm\?token=[\w.-]+$/m);
    expect(mail.unsubscribeUrl).toMatch(/^https:\/\/host\.example\/newsletter\/unsubscribe\?token=[\w.-]+$/);
    expect(mail.text).toContain('48 hours');
  });

  it('tells a subscriber that there is nothing to do, and goes to nobody who has ended it', async () => {
    const id = await ask();
    await raw.store.subscriptions.confirm(id, now);
    const [mail] = (await send('subscription.confirm', id)).mails as [Mail];
    expect(mail.subject).toBe('You have the newsletter of Operators’ roles already');
    expect(mail.text).not.toContain('/newsletter/confirm');
    await raw.store.subscriptions.end(id);
    expect((await send('subscription.confirm', id)).mails).toEqual([]);
  });
});

describe('a mail', () => {
  it('is not sent of what was erased, nor on a topic that nobody knows', async () => {
    const id = await putApplication(raw.db, { board: 'demo' });
    await raw.db.deleteFrom('applications').execute();
    for (const topic of ['application.receipt', 'application.notice']) {
      const { outcome, mails } = await send(topic, id);
      expect([outcome, mails]).toEqual([{ kind: 'gone' }, []]);
    }
    expect((await send('application.rejected', id)).outcome).toEqual({ kind: 'dead', error: 'no such mail' });
  });

  it.each(['nobody', 'a@b.example, c@d.example', 'a@b.example\r\nBcc: c@d.example', ''])(
    'is not sent to %j',
    async (email) => {
      const id = await putApplication(raw.db, { board: 'demo', email });
      const { outcome, mails } = await send('application.receipt', id);
      expect([outcome, mails]).toEqual([{ kind: 'dead', error: 'no address' }, []]);
    },
  );
});
