import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readConfig } from '../config.js';
import { createLog } from '../log.js';
import { startSmtp } from '../mail/smtp.test-support.js';
import { createMetrics } from '../metrics.js';
import { addToOutbox } from '../store/outbox/add-to-outbox.js';
import { applicant, putApplication } from '../store/testing/applications.test-support.js';
import { now } from '../store/testing/opened-store.test-support.js';
import { openRawSqlite } from '../store/testing/raw-store.test-support.js';
import { startBackground } from './background.js';

let raw: Awaited<ReturnType<typeof openRawSqlite>>;
let mailDir: string;
let lines: string[];
beforeEach(async () => {
  raw = await openRawSqlite();
  await raw.store.boards.put('demo', { title: 'Roles' }, now);
  mailDir = await mkdtemp(join(tmpdir(), 'fractional-sending-'));
  lines = [];
});
afterEach(async () => {
  await raw.close();
  await rm(mailDir, { recursive: true });
});

function start(environment: Record<string, string>, publicUrl = 'https://jobs.example.org') {
  const config = readConfig({ DATA_DIR: mailDir, ...environment });
  const log = createLog({ level: 'trace', destination: { write: (line) => void lines.push(line) } });
  const metrics = createMetrics();
  return { metrics, ...startBackground({ store: raw.store, config, publicUrl, log, metrics, now: () => new Date() }) };
}

/** An application with all that is sent of it. */
async function applied(endpoint: string) {
  const subject = await putApplication(raw.db, { board: 'demo', receivedAt: new Date() });
  const entries = [
    { kind: 'mail', topic: 'application.receipt', subject },
    { kind: 'mail', topic: 'application.notice', subject },
    { kind: 'webhook', topic: 'application.created', subject, endpoint },
  ] as const;
  await addToOutbox(raw.db, entries, new Date());
  return subject;
}

const waiting = async () => (await raw.store.outbox.count()).waiting;
async function allSent(): Promise<void> {
  while ((await waiting()) > 0) await sleep(10);
}

it('tells the applicant, the operator and programs, and leaves nothing of the person behind', async () => {
  const messages: unknown[] = [];
  const endpoint = { secret: '' };
  const receiver = createServer((request, response) => {
    void text(request).then((body) => {
      messages.push(new Webhook(endpoint.secret).verify(body, request.headers as Record<string, string>));
      response.end();
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => receiver.once('listening', resolve));
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
  const { id, secret } = await raw.store.webhooks.add({ url, board: 'demo' }, new Date());
  endpoint.secret = secret;
  const smtp = await startSmtp({ hideSTARTTLS: true });
  const background = start({ SMTP_URL: `smtp://127.0.0.1:${smtp.port}`, WEBHOOK_ALLOW_PRIVATE: '1' });
  const subject = await applied(id);
  background.wake();
  await allSent();
  await background.close(1000);
  await smtp.close();
  receiver.close();
  expect(smtp.received.map(({ recipients }) => recipients[0]).sort()).toEqual([
    applicant.email,
    'desk@operator.example',
  ]);
  expect(smtp.received[0]?.from).toBe('no-reply@jobs.example.org');
  expect(messages).toMatchObject([{ type: 'application.created', data: { id: subject } }]);
  const left = JSON.stringify([await raw.db.selectFrom('outbox').selectAll().execute(), lines]);
  for (const word of Object.values(applicant)) expect(left).not.toContain(word);
  const { text: shown } = await background.metrics.render();
  expect(shown).toContain('outbox_entries{state="waiting"} 0');
});

it('writes mails as files while there is no mail server, and says so once', async () => {
  const background = start({});
  await applied('whk_none');
  background.wake();
  await allSent();
  await background.close(1000);
  const folder = join(mailDir, 'mail');
  expect(lines.filter((line) => line.includes('No SMTP_URL is set'))).toHaveLength(1);
  expect(lines.join('')).toContain(folder);
  const files = await readdir(folder);
  expect(files).toHaveLength(2);
  const mails = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  expect(mails.join('')).toContain(`To: ${applicant.email}`);
});

it('says at the start when nobody would take mails from this address', async () => {
  const smtpUrl = { SMTP_URL: 'smtp://127.0.0.1:1' };
  for (const url of ['http://localhost:4321', 'http://127.0.0.1:4321', 'http://[::1]:4321']) {
    lines = [];
    await start(smtpUrl, url).close(0);
    expect(lines.join(''), url).toContain('set MAIL_FROM');
  }
  lines = [];
  await start({ ...smtpUrl, MAIL_FROM: 'roles@example.org' }, 'http://localhost:4321').close(0);
  await start(smtpUrl).close(0);
  expect(lines.join('')).not.toContain('MAIL_FROM');
});
