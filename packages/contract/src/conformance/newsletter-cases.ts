import { SubscriptionReceipt } from '../application.js';
import { paths } from '../paths.js';
import { expectEqual, expectThat } from './expect.js';
import { expectGrantedPreflight } from './preflight.js';
import type { Session } from './session.js';
import type { Define } from './target.js';

/** What a host must do with subscriptions. None of them sends a mail. */
export function newsletterCases(session: Session, define: Define): void {
  const post = (path: string, body: unknown) =>
    session.ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  define('a program that subscribes is answered like a person', async () => {
    // The field that people don't see is filled in, so nobody gets a mail.
    const sent = { email: 'nobody@example.com', website: 'https://example.com/' };
    const response = await post(session.path(paths.subscriptions), sent);
    const text = await response.text();
    expectThat('status', response.status === 202, '202', `${response.status} ${text}`);
    expectEqual('Cache-Control', response.headers.get('cache-control'), 'no-store');
    expectThat('the answer', SubscriptionReceipt.safeParse(JSON.parse(text)).success, 'a receipt', text);
  });

  define('wrong addresses, unknown boards and made-up tokens are refused', async () => {
    const wrong = await post(session.path(paths.subscriptions), { email: 'nobody' });
    const { errors = [] } = await session.expectProblem('no address', wrong, 'invalid-request');
    expectEqual('pointers', errors[0]?.pointer, '/body/email');
    const elsewhere = await post('/v1/boards/no-such-board-here/subscriptions', { email: 'nobody@example.com' });
    await session.expectProblem('unknown board', elsewhere, 'board-not-found');
    for (const path of [paths.subscriptionConfirm, paths.subscriptionEnd]) {
      await session.expectProblem(path, await post(session.path(path), { token: 'made-up' }), 'invalid-request');
    }
  });

  define('a page may ask to subscribe and to confirm', async () => {
    for (const path of [paths.subscriptions, paths.subscriptionConfirm, paths.subscriptionEnd]) {
      await expectGrantedPreflight(session, session.path(path), ['content-type']);
    }
  });
}
