import type { ApplicationForm, ApplicationInput } from '@fractional-embed/contract';
import type * as z from 'zod/mini';
import type { ApplicationContent, UploadUse } from '../store/intake/intake-types.js';
import { isKnownKind } from './answer-kinds.js';

type CheckedApplication = z.output<typeof ApplicationInput>;

/** What of a checked application is kept. */
export function contentOf(sent: CheckedApplication, form: ApplicationForm): ApplicationContent {
  const { name, email, links, hoursPerWeek, rate, resume, answers, consents } = sent;
  const answered = new Set(answers.map(({ questionId }) => questionId));
  const agreed = new Set(consents.map(({ id }) => id));
  const questions = form.questions.filter(({ id }) => answered.has(id));
  const texts = (form.consents ?? []).filter(({ id }) => agreed.has(id));
  return {
    ...{ name, email, links, hoursPerWeek, rate, resume, answers, consents },
    asked: {
      questions: questions.map(({ id, kind, label }) => ({ id, kind, label })),
      consents: texts.map(({ id, text }) => ({ id, text })),
    },
  };
}

const uploadId = /^upl_[a-z2-7]{20}$/;

/** A kind that this host does not know may be of files: an upload that nobody claims would be deleted after a day. */
function isUpload(value: string, kind: string | undefined): boolean {
  if (kind === 'file') return value.trim() !== '';
  return kind !== undefined && !isKnownKind(kind) && uploadId.test(value);
}

/** The uploads that a checked application refers to. */
export function uploadsOf(sent: CheckedApplication, form: ApplicationForm): UploadUse[] {
  const kinds = new Map(form.questions.map(({ id, kind }) => [id, kind]));
  const answers = sent.answers.flatMap(({ questionId, value }, index) =>
    typeof value === 'string' && isUpload(value, kinds.get(questionId))
      ? [{ id: value, pointer: `/body/answers/${index}/value` }]
      : [],
  );
  return sent.resume === null ? answers : [{ id: sent.resume, pointer: '/body/resume' }, ...answers];
}
