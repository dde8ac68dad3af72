import { paths } from '../paths.js';
import { applicationFor, freshKey, jobWithForm } from './application-for.js';
import { expectEqual, expectThat } from './expect.js';
import { formToken, postForm, solve } from './forms.js';
import type { Session } from './session.js';
import type { Define } from './target.js';

/** How a host tells people from programs. Two applications are kept; no mail is sent to anybody who subscribes. */
export function guardCases(session: Session, define: Define): void {
  const application = async () => {
    const { id, form } = await jobWithForm(session);
    return { path: session.path(paths.applications, { idOrSlug: id }), body: await applicationFor(session, form) };
  };
  const askedToProve = async (what: string, response: Response) => {
    const { challenge } = await session.expectProblem(what, response, 'challenge-required');
    expectThat(`${what}: the challenge`, challenge?.algorithm === 'SHA-256', 'one of SHA-256', challenge);
    return challenge ?? { algorithm: '', challenge: '', salt: '', signature: '' };
  };

  define('a form without its token, or with its hidden field filled in, is asked for proof', async () => {
    const { path, body } = await application();
    const shown = { ...body, formToken: await formToken(session) };
    const forms = { 'no token': body, 'a made-up token': { ...body, formToken: 'made-up' } };
    const trapped = { ...shown, website: 'https://example.com/' };
    for (const [what, sent] of Object.entries({ ...forms, 'a hidden field': trapped })) {
      const headers = { 'idempotency-key': freshKey() };
      await askedToProve(what, await postForm(session, { path, body: sent, headers }));
    }
    const subscription = { email: 'nobody@example.com', website: 'https://example.com/' };
    await askedToProve(
      'a newsletter',
      await postForm(session, { path: session.path(paths.subscriptions), body: subscription }),
    );
  });

  define('proof lets one form in, once, and its key is answered without', async () => {
    const { path, body } = await application();
    const send = (sent: object, key: string) =>
      postForm(session, { path, body: { ...body, ...sent }, headers: { 'idempotency-key': key } });
    const key = freshKey();
    const proof = await solve(await askedToProve('no token', await send({}, key)));
    const wrong = btoa(atob(proof).replace(/"number":\d+/, '"number":-1'));
    await askedToProve('wrong proof', await send({ proof: wrong }, key));
    const received = await send({ proof }, key);
    const receipt = await received.text();
    expectThat('status with proof', received.status === 201, '201', `${received.status} ${receipt}`);
    expectEqual('the answer to the key without proof', await (await send({}, key)).text(), receipt);
    await askedToProve('the same proof again', await send({ proof }, freshKey()));
  });
}
