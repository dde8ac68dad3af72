import { afterEach, describe, expect, it, vi } from 'vitest';
import { withLock } from './one-tab.js';

afterEach(() => vi.unstubAllGlobals());

/** Work that says when it begins and ends. */
function work(name: string, log: string[]) {
  return async () => {
    log.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 10));
    log.push(`${name} ends`);
    return name;
  };
}

// Two pages of a browser are in writes/in-browser.test.ts; Node's locks are of the same standard.
describe.runIf('locks' in navigator)('withLock', () => {
  it('does work of one name after the other, and of others meanwhile', async () => {
    const log: string[] = [];
    const all = [
      withLock('a', work('first', log)),
      withLock('a', work('second', log)),
      withLock('b', work('other', log)),
    ];
    await expect(Promise.all(all)).resolves.toEqual(['first', 'second', 'other']);
    const order = log.filter((line) => !line.startsWith('other'));
    expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
    expect(log.indexOf('other begins')).toBeLessThan(log.indexOf('first ends'));
  });

  it('goes on after work that failed', async () => {
    const failing = withLock('a', () => Promise.reject(new Error('broken')));
    await expect(failing).rejects.toThrow('broken');
    await expect(withLock('a', async () => 'done')).resolves.toBe('done');
  });

  it('gives up its turn when its signal aborts', async () => {
    const log: string[] = [];
    const first = withLock('a', work('first', log));
    const leaving = new AbortController();
    const second = withLock('a', work('second', log), leaving.signal);
    leaving.abort('left');
    await expect(second).rejects.toBe('left');
    await first;
    expect(log).toEqual(['first begins', 'first ends']);
  });
});

describe('where there are no locks', () => {
  it.each([
    ['none at all', {}],
    [
      'none for frames without an origin',
      { locks: { request: () => Promise.reject(new DOMException('', 'SecurityError')) } },
    ],
    ['none that work', { locks: { request: () => Promise.reject(new TypeError('broken')) } }],
  ])('work is done at once: %s', async (_name, navigator) => {
    vi.stubGlobal('navigator', navigator);
    await expect(withLock('a', async () => 'done')).resolves.toBe('done');
    await expect(withLock('a', () => Promise.reject(new Error('broken work')))).rejects.toThrow('broken work');
  });
});
