import type { ApplicationInput } from '@fractional-embed/client/apply';
import { type Job, toMajor } from '@fractional-embed/client/lite';
import { isBlank, linksIn } from '../../form/check-field.js';
import type { Field, Value } from '../../form/field.js';
import type { Application } from '../application.js';

/** What is sent, of what was typed. @param reference A file's reference, once it is uploaded. */
export function inputOf(
  application: Application,
  fields: readonly Field[],
  job: Job,
  reference: (file: File) => string,
): ApplicationInput {
  const filled = (id: string): Value | undefined => {
    const value = application.values.get(id);
    return fields.some((field) => field.id === id) && !isBlank(value) ? value : undefined;
  };
  const text = (id: string): string => textOf(filled(id)).trim();
  const amount = filled('rate');
  const resume = filled('resume');
  return {
    name: text('name'),
    email: text('email'),
    links: linksIn(text('links')),
    hoursPerWeek: filled('hoursPerWeek') === undefined ? null : Number(text('hoursPerWeek')),
    rate: amount === undefined ? null : rateOf(Number(amount), application, job),
    resume: resume instanceof File ? reference(resume) : null,
    answers: fields.flatMap((field) => {
      const value = filled(field.id);
      if (!field.id.startsWith('answers/') || value === undefined) return [];
      return [{ questionId: field.id.slice('answers/'.length), value: answerOf(field, value, reference) }];
    }),
    consents: (job.application?.consents ?? []).map(({ id, version }) => ({
      id,
      version,
      given: application.values.get(`consents/${id}`) === true,
    })),
    ...(application.formToken && { formToken: application.formToken }),
    ...(application.website && { website: application.website }),
  };
}

function textOf(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** The files, by their fields' ids. */
export function filesOf({ values }: Application, fields: readonly Field[]): Map<string, File> {
  return new Map(
    fields.flatMap(({ id }): [string, File][] => {
      const value = values.get(id);
      return value instanceof File ? [[id, value]] : [];
    }),
  );
}

function answerOf(
  { kind }: Field,
  value: Value,
  reference: (file: File) => string,
): string | number | boolean | string[] {
  if (value instanceof File) return reference(value);
  if (typeof value !== 'string') return typeof value === 'boolean' ? value : [...value];
  if (kind === 'number') return Number(value);
  return kind === 'yes-no' ? value === 'yes' : value.trim();
}

function rateOf(amount: number, { values }: Application, job: Job): ApplicationInput['rate'] {
  const currency = textOf(values.get('rate.currency')) || (job.pay.currency ?? 'USD');
  const model = values.get('rate.model') === 'retainer' ? 'retainer' : 'hourly';
  return { model, amountMinor: Math.round(amount / toMajor(1, currency)), currency };
}

/**
 * The field that a problem's pointer names: `/body/answers/0/value` is the first answer that was sent,
 * `/body/answers/team-size` a question that was not answered.
 */
export function fieldAt(pointer: string, input: ApplicationInput): string | undefined {
  const [, body, name = '', at, inner] = pointer.split('/').map(unescaped);
  if (body !== 'body') return undefined;
  if (name !== 'answers' && name !== 'consents') return name;
  if (inner === undefined) return `${name}/${at}`;
  const id = name === 'answers' ? input.answers?.[Number(at)]?.questionId : input.consents?.[Number(at)]?.id;
  return `${name}/${id}`;
}

function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
