import { expectEqual, expectThat } from './expect.js';
import type { Session } from './session.js';

/** Fails unless a page may send these headers there by POST, without credentials. */
export async function expectGrantedPreflight(session: Session, path: string, names: readonly string[]): Promise<void> {
  const asked = { 'access-control-request-method': 'POST', 'access-control-request-headers': names.join(',') };
  const response = await session.ask(path, { method: 'OPTIONS', headers: { origin: session.origin, ...asked } });
  expectThat('status', response.status === 204 || response.status === 200, '204', response.status);
  const granted = (name: string) => response.headers.get(`access-control-allow-${name}`) ?? '';
  expectThat('the origin', ['*', session.origin].includes(granted('origin')), 'to be allowed', granted('origin'));
  expectThat('the method', /\bPOST\b/.test(granted('methods')), 'POST', granted('methods'));
  for (const name of names) {
    expectThat('the headers', granted('headers').toLowerCase().includes(name), name, granted('headers'));
  }
  expectEqual('credentials', granted('credentials'), '');
}
