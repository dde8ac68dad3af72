import { describe, expect, it } from 'vitest';
import { ApplicationForm, ApplicationFormInput } from './index.js';

const question = { id: 'why', kind: 'text', label: 'Why?' };
const consent = { id: 'privacy', version: '1', text: 'You may keep this.' };
const pathsOf = (input: unknown) => {
  return ApplicationFormInput.safeParse(input).error?.issues.map(({ path }) => path.join('/')) ?? [];
};

describe('a form as an operator writes it', () => {
  it('needs little, and becomes a form as readers know it', () => {
    const form = ApplicationFormInput.parse({ kind: 'form', questions: [question], consents: [consent] });
    expect(ApplicationForm.parse(form)).toMatchObject({ resume: 'optional', links: 'hidden', url: null });
    expect(ApplicationFormInput.parse(null)).toBeNull();
    expect(pathsOf({ kind: 'external', url: 'https://example.org/apply' })).toEqual([]);
  });

  it.each([
    [{ kind: 'form', questions: [question, { ...question, label: 'Again?' }] }, ['questions']],
    [{ kind: 'form', questions: [{ ...question, kind: 'choice' }] }, ['questions/0/options']],
    [{ kind: 'form', questions: [{ ...question, options: ['a'] }] }, ['questions/0/options']],
    [{ kind: 'form', questions: [{ ...question, kind: 'choices', options: ['a', 'a'] }] }, ['questions/0/options']],
    [{ kind: 'form', questions: [{ ...question, kind: 'holograph' }] }, ['questions/0/kind']],
    [{ kind: 'form', questions: [{ ...question, id: 'a\nb' }] }, ['questions/0/id']],
    [{ kind: 'form', consents: [{ id: 'privacy', text: 'Text' }] }, ['consents/0/version']],
    [{ kind: 'form', consents: [consent, { ...consent, version: '2' }] }, ['consents']],
    [{ kind: 'form', url: 'https://example.org' }, ['url']],
    [{ kind: 'external' }, ['url']],
    [{ kind: 'external', url: 'javascript:alert(1)' }, ['url']],
    [{ kind: 'form', resumé: 'required' }, ['']],
    [{ kind: 'form', resume: 'maybe', links: 'yes' }, ['resume', 'links']],
    [{}, ['kind']],
  ])('is refused at its place: %j', (input, paths) => expect(pathsOf(input)).toEqual(paths));
});
