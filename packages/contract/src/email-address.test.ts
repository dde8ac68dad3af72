import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ApplicationInput, SubscriptionInput } from './index.js';

const wholeOne = 'Write one whole e-mail address, such as ana@example.org.';
const unseen = 'Type the e-mail address anew: what came has characters in it that cannot be seen.';

/** What both forms say of it; they must say the same. */
function saidOf(email: string): string[] {
  const [application, subscription] = [
    ApplicationInput.safeParse({ name: 'Ana', email }),
    SubscriptionInput.safeParse({ email }),
  ].map(({ error }) => error?.issues.map(({ message }) => message) ?? []);
  expect(application).toEqual(subscription);
  return application ?? [];
}

describe('an e-mail address', () => {
  it.each(['a@b.co', "o'neil+x@mail.example.museum", 'ä@müller.de', 'ana@a.b-c.example', '.a..b.@docomo.example'])(
    'may be %s',
    (email) => expect(saidOf(email)).toEqual([]),
  );

  it.each(['a@b', 'a@@b.co', 'a b@c.de', '@b.co', 'a@b.c', 'a@b.co,c@d.co', 'a@b.co.', 'a@b..co', 'a@.b.co', 'a@.co'])(
    'cannot be %s',
    (email) => expect(saidOf(email)).toEqual([wholeOne]),
  );

  it('has nothing in it that cannot be seen, wherever', () => {
    const invisible = fc.constantFrom(
      '\0',
      '\t',
      '\n',
      '\x7F',
      '\u0085',
      '\xAD',
      '\u200B',
      '\u200D',
      '\u202E',
      '\uFEFF',
    );
    fc.assert(
      fc.property(invisible, fc.nat('ana@example.org'.length), (sign, at) => {
        const email = `${'ana@example.org'.slice(0, at)}${sign}${'ana@example.org'.slice(at)}`;
        expect(saidOf(email)).toEqual([unseen]);
      }),
    );
  });

  it('is checked in no time, however it is made to be slow', () => {
    const startedAt = performance.now();
    for (const part of ['a.', '..', '@', 'a@', '@.', 'a@b.'])
      expect(saidOf(part.repeat(100_000)).length).toBeGreaterThan(0);
    expect(performance.now() - startedAt).toBeLessThan(1000);
  });
});
