import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemOf } from './app.test-support.js';
import { type ApplyHost, openApplyHost, someone } from './apply.test-support.js';

let host: ApplyHost;
beforeAll(async () => {
  host = await openApplyHost();
});
afterAll(() => host.close());

describe('what is wrong with a form', () => {
  it('says of each wrong text what to write instead', async () => {
    const wrong = {
      ...{ name: 'Ana\nRuiz', email: 'ana@', links: ['ana.example'], hoursPerWeek: 200, resume: 'cv.pdf' },
      rate: { model: 'hourly', amountMinor: 100, currency: 'euro' },
      answers: [{ questionId: 'why', value: { because: 1 } }],
      consents: [{ id: '', version: '2', given: 'yes' }],
    };
    const { errors = [] } = await problemOf(await host.apply('long', wrong));
    const messages = Object.fromEntries(errors.map(({ pointer, message }) => [pointer, message]));
    expect(messages).toMatchObject({
      '/body/name': 'Write it on one line, without line breaks and control characters.',
      '/body/email': 'Write one whole e-mail address, such as ana@example.org.',
      '/body/links/0': 'Write a whole link that begins with https://, such as https://example.org/ana.',
      '/body/hoursPerWeek': 'Write a number of hours above 0 and up to 168, which is a whole week.',
      '/body/resume': 'Send the id as the host gave it: an upload’s is in the answer to it.',
      '/body/rate/currency': 'Write the three letters of a currency, such as USD.',
      '/body/answers/0/value':
        'Answer with a text of 10,000 characters at most, a number, yes or no, or a list of options.',
      '/body/consents/0/given': 'Say true if it was given, and false if not.',
    });
    for (const { message } of errors) expect(message).not.toMatch(/pattern|regex|undefined/);
    const nobody = await problemOf(await host.apply('short', {}));
    expect(nobody.errors?.map(({ pointer, code, message }) => [pointer, code, message])).toEqual([
      ['/body/name', 'required', 'Write your name.'],
      ['/body/email', 'required', 'Write one whole e-mail address, such as ana@example.org.'],
    ]);
  });

  it('names each question and consent that was left out, by id and label', async () => {
    const { errors = [] } = await problemOf(await host.apply('several', someone));
    expect(errors).toEqual([
      { pointer: '/body/answers/a~1b', code: 'required', message: 'Answer this question: The question a/b' },
      { pointer: '/body/answers/0', code: 'required', message: 'Answer this question: The question 0' },
      expect.objectContaining({ pointer: '/body/consents/one', code: 'consent-required' }),
      expect.objectContaining({ pointer: '/body/consents/other', code: 'consent-required' }),
    ]);
  });
});
