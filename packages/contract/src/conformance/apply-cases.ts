import { ApplicationReceipt, ApplicationStatus, Upload } from '../application.js';
import { paths } from '../paths.js';
import { applicationFor, freshKey, jobWithForm, type Sent, sendFile } from './application-for.js';
import { expectEqual, expectThat } from './expect.js';
import { sendForm } from './forms.js';
import { expectGrantedPreflight } from './preflight.js';
import type { Session } from './session.js';
import type { Define } from './target.js';

/** What a host must do with applications. They are sent for real, and kept. */
export function applyCases(session: Session, define: Define): void {
  const send = (job: string, body: Sent, key?: string) =>
    sendForm(session, {
      path: session.path(paths.applications, { idOrSlug: job }),
      headers: key === undefined ? {} : { 'idempotency-key': key },
      body,
    });

  define('an application is received once, and its key is answered alike for ever', async () => {
    const { id, form } = await jobWithForm(session);
    const [sent, key] = [await applicationFor(session, form), freshKey()];
    const answers = [];
    for (const time of ['first', 'second', 'third']) {
      const response = await send(id, sent, key);
      const text = await response.text();
      expectThat(`status the ${time} time`, response.status === 201, '201', `${response.status} ${text}`);
      expectEqual(`Cache-Control the ${time} time`, response.headers.get('cache-control'), 'no-store');
      const replayed = time === 'first' ? null : 'true';
      expectEqual(`Idempotent-Replayed the ${time} time`, response.headers.get('idempotent-replayed'), replayed);
      expectThat('the receipt', ApplicationReceipt.safeParse(JSON.parse(text)).success, 'a receipt', text);
      answers.push(text);
    }
    expectThat('the answers', new Set(answers).size === 1, 'one answer, word for word', answers);
    const quoted = await (await send(id, sent, `"${key}"`)).text();
    expectEqual('the answer to the key in quotes', quoted, answers[0]);
  });

  define('the same application twice at once is received once', async () => {
    const { id, form } = await jobWithForm(session);
    const [sent, key] = [await applicationFor(session, form), freshKey()];
    const responses = await Promise.all([send(id, sent, key), send(id, sent, key), send(id, sent, key)]);
    const bodies = await Promise.all(responses.map(async (response) => ({ response, text: await response.text() })));
    for (const { response } of bodies) {
      expectThat('status', response.status === 201 || response.status === 409, '201 or 409', response.status);
    }
    const received = bodies.filter(({ response }) => response.status === 201).map(({ text }) => text);
    expectThat('receipts', new Set(received).size === 1, 'one receipt', received);
  });

  define('a key belongs to one application', async () => {
    const { id, form } = await jobWithForm(session);
    const [sent, key] = [await applicationFor(session, form), freshKey()];
    await send(id, sent, key);
    const other = await send(id, { ...sent, name: 'Somebody Else' }, key);
    await session.expectProblem('another application with the key', other, 'idempotency-key-reused');
  });

  define('an application and an upload need a usable key', async () => {
    const { id, form } = await jobWithForm(session);
    const sent = await applicationFor(session, form);
    for (const key of [undefined, '', 'short', 'x'.repeat(256)]) {
      const what = key === undefined ? 'without a key' : `with a key of ${key.length} characters`;
      await session.expectProblem(`application ${what}`, await send(id, sent, key), 'idempotency-key-missing');
      const file = await sendFile(session, key === undefined ? {} : { 'idempotency-key': key });
      await session.expectProblem(`upload ${what}`, file, 'idempotency-key-missing');
    }
  });

  define('everything wrong with an application is said at once, with pointers', async () => {
    const { id, form } = await jobWithForm(session);
    const wrong = {
      ...(await applicationFor(session, form)),
      name: '',
      email: 'nobody',
      answers: [{ questionId: 'no-such-question-here', value: 'x' }],
    };
    const problem = await session.expectProblem('wrong', await send(id, wrong, freshKey()), 'invalid-request');
    const pointers = problem.errors?.map(({ pointer }) => pointer) ?? [];
    for (const pointer of ['/body/name', '/body/email', '/body/answers/0/questionId']) {
      expectThat('pointers', pointers.includes(pointer), pointer, pointers);
    }
    for (const error of problem.errors ?? []) expectThat('message', error.message !== '', 'a sentence', error);
  });

  define('what was refused can be mended and sent with the same key', async () => {
    const { id, form } = await jobWithForm(session);
    const [sent, key] = [await applicationFor(session, form), freshKey()];
    await session.expectProblem('refused', await send(id, { ...sent, email: '' }, key), 'invalid-request');
    expectEqual('status once it is mended', (await send(id, sent, key)).status, 201);
  });

  define('an unknown job, an unknown board and a closed job take no applications', async () => {
    const { form } = await jobWithForm(session);
    const sent = await applicationFor(session, form);
    await session.expectProblem('unknown job', await send('no-such-job-here', sent, freshKey()), 'job-not-found');
    const headers = { 'content-type': 'application/json', 'idempotency-key': freshKey() };
    const elsewhere = `/v1/boards/no-such-board-here/jobs/no-such-job-here/applications`;
    const response = await session.ask(elsewhere, { method: 'POST', headers, body: JSON.stringify(sent) });
    await session.expectProblem('unknown board', response, 'board-not-found');
    const { closedJob } = session;
    if (closedJob) await session.expectProblem('closed', await send(closedJob, sent, freshKey()), 'job-closed');
  });

  define('a key says what became of it, and nothing else', async () => {
    const { id, form } = await jobWithForm(session);
    const [sent, key] = [await applicationFor(session, form), freshKey()];
    const status = async () => {
      const response = await session.ask(session.path(paths.applicationStatus), {
        headers: { 'idempotency-key': key },
      });
      expectEqual('Cache-Control', response.headers.get('cache-control'), 'no-store');
      return ApplicationStatus.parse(await response.json());
    };
    expectEqual('before', await status(), { status: 'unknown', receivedAt: null });
    const receipt = ApplicationReceipt.parse(await (await send(id, sent, key)).json());
    expectEqual('after', await status(), { status: 'received', receivedAt: receipt.receivedAt });
  });

  define('a file is taken by what its bytes are, once for each key', async () => {
    const key = { 'idempotency-key': freshKey() };
    const first = await sendFile(session, key);
    const text = await first.text();
    expectThat('status', first.status === 201, '201', `${first.status} ${text}`);
    const { name, mediaType, sizeBytes } = Upload.parse(JSON.parse(text));
    expectEqual('the file', [name, mediaType, sizeBytes], ['résumé.txt', 'text/plain', 16]);
    expectEqual('the answer to the key again', await (await sendFile(session, key)).text(), text);
  });

  define('a page may ask to write, without credentials', async () => {
    const { id } = await jobWithForm(session);
    const path = session.path(paths.applications, { idOrSlug: id });
    await expectGrantedPreflight(session, path, ['idempotency-key', 'content-type', 'content-disposition']);
  });
}
