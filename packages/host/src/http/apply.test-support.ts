import type { ApplicationForm } from '@fractional-embed/contract';
import { writeFormToken } from '../guards/form-token.js';
import { draftOf } from '../store/testing/drafts.test-support.js';
import { now, openTestHost, type TestHost } from './app.test-support.js';

export const publicUrl = 'https://jobs.example.org';

export const noForm: ApplicationForm = { kind: 'form', url: null, resume: 'hidden', questions: [] };

const question = (kind: string, id: string, more: Partial<ApplicationForm['questions'][number]> = {}) => ({
  ...{ id, kind, label: `The question ${id}`, help: null, required: false, options: [], ...more },
});

/** A form that asks for everything, and demands nothing but an answer and a consent. */
export const longForm: ApplicationForm = {
  ...{ kind: 'form', url: null, resume: 'optional', links: 'optional', availability: 'optional', rate: 'optional' },
  questions: [
    question('text', 'why', { required: true }),
    question('long-text', 'how'),
    question('choice', 'where', { options: ['Berlin', 'Remote'] }),
    question('choices', 'skills', { options: ['Fundraising', 'Audit'] }),
    question('yes-no', 'closed-a-round'),
    question('number', 'years'),
    question('date', 'from'),
    question('file', 'portfolio'),
    question('holograph', 'of-tomorrow'),
  ],
  consents: [
    { id: 'privacy', version: '2', text: 'You may keep this.', url: null, required: true },
    { id: 'pool', version: '1', text: 'You may keep this for longer.', url: null, required: false },
  ],
};

const required = { required: true };
const consent = (id: string) => ({ id, version: '1', text: 'You may.', url: null, ...required });

/** A form that demands several answers and consents. */
const severalForm: ApplicationForm = {
  ...noForm,
  questions: [question('text', 'a/b', required), question('yes-no', '0', required)],
  consents: [consent('one'), consent('other')],
};

const forms: Readonly<Record<string, ApplicationForm | null>> = {
  short: noForm,
  long: longForm,
  several: severalForm,
  demanding: { ...noForm, resume: 'required', links: 'required', availability: 'required', rate: 'required' },
  external: { ...noForm, kind: 'external', url: 'https://example.com/apply/1' },
  none: null,
  closed: noForm,
};

/** A host with a board `apply` and a job for each of the forms. */
export async function openApplyHost(change?: Parameters<typeof openTestHost>[0]) {
  const host = await openTestHost(change);
  await host.store.boards.put('apply', {}, now);
  const drafts = Object.entries(forms).map(([sourceId, application]) =>
    draftOf({ sourceId, title: `Fractional ${sourceId}`, application, validThrough: null }),
  );
  const batch = { board: 'apply', system: 'sample', feed: 'forms', complete: true, drafts, keep: [], now };
  await host.store.imports.apply(batch);
  const closed = await host.store.jobs.find('apply', 'fractional-closed-at-example', now);
  await host.store.jobs.close(closed?.id ?? '', now);
  const formToken = writeFormToken('apply', new Date(now.getTime() - minuteMs), await host.store.secret());
  return { ...host, formToken, apply: applyTo(host.app, formToken) };
}

const minuteMs = 60_000;

export type ApplyHost = Awaited<ReturnType<typeof openApplyHost>>;

let keys = 0;
/** A key that no request had yet. */
export const freshKey = () => `visitors-key-${String((keys += 1)).padStart(6, '0')}`;

export const someone = { name: 'Ana Ruiz', email: 'ana@example.org' };

export const toJob = (form: string) => `/v1/boards/apply/jobs/fractional-${form}-at-example/applications`;

/** Sends it as a form does that was shown a minute ago. */
function applyTo(app: TestHost['app'], formToken: string) {
  return async (form: string, body: unknown, headers: Record<string, string | undefined> = {}) => {
    const given: Record<string, string | undefined> = {
      'Content-Type': 'application/json',
      'Idempotency-Key': freshKey(),
      ...headers,
    };
    const sent = Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return app.request(toJob(form), {
      method: 'POST',
      headers: sent,
      body: JSON.stringify(withToken(body, formToken)),
    });
  };
}

function withToken(body: unknown, formToken: string): unknown {
  const isForm = typeof body === 'object' && body !== null && !Array.isArray(body);
  return isForm ? { formToken, ...body } : body;
}
