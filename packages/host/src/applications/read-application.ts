import { Answer, ApplicationInput, type ConsentGiven, type RateExpectation } from '@fractional-embed/contract';

/** An answer with its place. A value that could not be read is undefined. */
export interface SentAnswer {
  pointer: string;
  questionId: string;
  value: unknown;
}

/** What of an application could be read, field by field, so that one broken field hides nothing about the others. */
export interface ReadApplication {
  links?: readonly string[] | undefined;
  hoursPerWeek?: number | null | undefined;
  rate?: RateExpectation | null | undefined;
  resume?: string | null | undefined;
  answers?: readonly SentAnswer[] | undefined;
  consents?: readonly ConsentGiven[] | undefined;
}

export function readApplication(body: unknown): ReadApplication {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return {};
  const { links, hoursPerWeek, rate, resume, answers = [], consents } = body as Record<string, unknown>;
  const { shape } = ApplicationInput;
  return {
    links: shape.links.safeParse(links).data,
    hoursPerWeek: shape.hoursPerWeek.safeParse(hoursPerWeek).data,
    rate: shape.rate.safeParse(rate).data,
    resume: shape.resume.safeParse(resume).data,
    answers: Array.isArray(answers) ? answers.flatMap(sentAnswer) : undefined,
    consents: shape.consents.safeParse(consents).data,
  };
}

function sentAnswer(answer: unknown, index: number): SentAnswer[] {
  const { questionId, value } = (answer ?? {}) as Record<string, unknown>;
  if (typeof questionId !== 'string') return [];
  const isReadable = Answer.safeParse(answer).success;
  return [{ pointer: `/body/answers/${index}`, questionId, value: isReadable ? value : undefined }];
}
