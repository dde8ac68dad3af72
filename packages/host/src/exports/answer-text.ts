import type { AdminApplication } from '@fractional-embed/contract';

/** What was answered to a question, as people read it; null when nothing was. */
export function answerTo(application: AdminApplication, question: string): string | number | null {
  const value = application.answers.find(({ questionId }) => questionId === question)?.value;
  if (value === undefined) return null;
  if (typeof value === 'boolean') return yesNo(value);
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' ? fileName(application, value) : value;
}

/** The name of the file that a text refers to; what refers to none is the text itself. */
export function fileName({ files }: AdminApplication, text: string | null): string | null {
  return files.find(({ id }) => id === text)?.name ?? text;
}

export const yesNo = (given: boolean): string => (given ? 'yes' : 'no');
