import { Upload } from '../application.js';
import { type ApplicationForm, Job, type Question } from '../job.js';
import { paths } from '../paths.js';
import { ConformanceFailure } from './expect.js';
import type { Session } from './session.js';

/** An application as JSON, such as a careful visitor sends it. */
export type Sent = Record<string, unknown>;

/** A key that no request had yet. */
export function freshKey(): string {
  return `conformance-${crypto.randomUUID()}`;
}

/** An open job of the board that takes applications by a form. */
export async function jobWithForm(session: Session): Promise<{ id: string; form: ApplicationForm }> {
  for (const { id } of await session.all()) {
    const job = await session.read(id, session.path(paths.job, { idOrSlug: id }), Job);
    if (job.application && job.application.kind !== 'external') return { id, form: job.application };
  }
  throw new ConformanceFailure('the board to test with: expected an open job with a form, found none');
}

/** All that the form demands and nothing else, from somebody who is nobody. */
export async function applicationFor(session: Session, form: ApplicationForm): Promise<Sent> {
  const file = () => uploadText(session);
  const answers = form.questions.filter(({ required }) => required);
  return {
    name: 'Conny Formance',
    email: 'conny@conformance.example',
    ...(form.links === 'required' && { links: ['https://conformance.example'] }),
    ...(form.availability === 'required' && { hoursPerWeek: 10 }),
    ...(form.rate === 'required' && { rate: { model: 'hourly', amountMinor: 10_000, currency: 'USD' } }),
    ...(form.resume === 'required' && { resume: await file() }),
    answers: await Promise.all(
      answers.map(async (question) => ({ questionId: question.id, value: await answerTo(question, file) })),
    ),
    consents: (form.consents ?? []).map(({ id, version }) => ({ id, version, given: true })),
  };
}

async function answerTo({ kind, options }: Question, file: () => Promise<string>): Promise<unknown> {
  switch (kind) {
    case 'choice':
      return options[0];
    case 'choices':
      return options.slice(0, 1);
    case 'yes-no':
      return true;
    case 'number':
      return 1;
    case 'date':
      return '2026-01-31';
    case 'file':
      return file();
    default:
      return 'An answer.';
  }
}

async function uploadText(session: Session): Promise<string> {
  const response = await sendFile(session, { 'idempotency-key': freshKey() });
  return Upload.parse(await response.json()).id;
}

/** Sends a small text file. */
export function sendFile(session: Session, headers: Readonly<Record<string, string>>): Promise<Response> {
  const disposition = `attachment; filename*=UTF-8''r%C3%A9sum%C3%A9.txt`;
  const all = { 'content-type': 'application/octet-stream', 'content-disposition': disposition, ...headers };
  return session.ask(session.path(paths.uploads), { method: 'POST', headers: all, body: 'Ten years of it.' });
}
