import { paths } from '../paths.js';
import { expectEqual } from './expect.js';
import { expectGrantedPreflight } from './preflight.js';
import type { Session } from './session.js';
import type { Define } from './target.js';

/** What a host must do with subscriptions. None of these sends a mail. */
export function newsletterCases(session: Session, define: Define): void {
  const post = (path: string, body: unknown) =>
    session.ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
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
