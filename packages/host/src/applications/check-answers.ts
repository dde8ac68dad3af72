import type { ApplicationForm, Consent, ConsentGiven, InputError, Question } from '@fractional-embed/contract';
import { jsonPointer } from '../json-pointer.js';
import { checkAnswer, isBlank } from './answer-kinds.js';
import type { ReadApplication, SentAnswer } from './read-application.js';

/**
 * Everything in an application that the job's own form does not take, at once. What could not be read was told already
 * and is not told again.
 */
export function checkAnswers(sent: ReadApplication, form: ApplicationForm): InputError[] {
  const { links, hoursPerWeek, rate, resume } = sent;
  return [
    ...checkField('links', form.links, links && (links.length === 0 ? null : links), remedies.links),
    ...checkField('hoursPerWeek', form.availability, hoursPerWeek, remedies.hoursPerWeek),
    ...checkField('rate', form.rate, rate, remedies.rate),
    ...checkField('resume', form.resume, resume, remedies.resume),
    ...(sent.answers ? checkQuestions(sent.answers, form.questions) : []),
    ...(sent.consents ? checkConsents(sent.consents, form.consents ?? []) : []),
  ];
}

const remedies = {
  links: 'Add a link to a profile or to work of yours.',
  hoursPerWeek: 'Say how many hours a week you have.',
  rate: 'Say what you want to be paid.',
  resume: 'Add a résumé: upload the file first, then send the id that the upload got.',
};

/** @param value null when it was left out, undefined when it could not be read. */
function checkField(name: string, requirement: string | undefined, value: unknown, remedy: string): InputError[] {
  const pointer = `/body/${name}`;
  if (value === undefined) return [];
  if (value === null) return requirement === 'required' ? [{ pointer, code: 'required', message: remedy }] : [];
  const isAsked = requirement !== undefined && requirement !== 'hidden';
  return isAsked ? [] : [{ pointer, code: 'not-asked', message: `This form does not ask for it: leave ${name} out.` }];
}

function checkQuestions(answers: readonly SentAnswer[], questions: readonly Question[]): InputError[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const seen = new Set<string>();
  const errors = answers.flatMap(({ pointer, questionId, value }) => {
    const question = byId.get(questionId);
    const repeated = seen.has(questionId);
    seen.add(questionId);
    if (!question) return [{ pointer: `${pointer}/questionId`, ...unknownQuestion }];
    if (repeated) return [{ pointer: `${pointer}/questionId`, ...repeatedQuestion }];
    return checkValue(pointer, value, question);
  });
  const missing = questions.filter(({ id, required }) => required && !seen.has(id));
  return [...errors, ...missing.map(({ id, label }) => ({ pointer: named('answers', id), ...unanswered(label) }))];
}

/** What was not sent has no place in its list; the contract's `InputError` says how it is told from what has. */
const named = (list: string, id: string) => jsonPointer('/body', [list, id]);

const unknownQuestion = {
  code: 'unknown-question',
  message: 'This form has no such question: read the job again, and answer the questions it has now.',
};
const repeatedQuestion = { code: 'repeated', message: 'This question is answered already: send one answer.' };
const unanswered = (label: string) => ({ code: 'required', message: `Answer this question: ${label}` });

function checkValue(pointer: string, value: unknown, question: Question): InputError[] {
  if (value === undefined) return [];
  if (isBlank(value)) return question.required ? [{ pointer: `${pointer}/value`, ...unanswered(question.label) }] : [];
  const remedy = checkAnswer(value, question);
  return remedy ? [{ pointer: `${pointer}/value`, ...remedy }] : [];
}

function checkConsents(given: readonly ConsentGiven[], consents: readonly Consent[]): InputError[] {
  const byId = new Map(consents.map((consent) => [consent.id, consent]));
  const errors = given.flatMap((one, index): InputError[] => {
    const consent = byId.get(one.id);
    const pointer = `/body/consents/${index}`;
    if (!consent) return [{ pointer: `${pointer}/id`, ...unknownConsent }];
    if (consent.version !== one.version) return [{ pointer: `${pointer}/version`, ...outdated }];
    return consent.required && !one.given ? [{ pointer: `${pointer}/given`, ...ungiven }] : [];
  });
  const ids = new Set(given.map(({ id }) => id));
  const missing = consents.filter(({ id, required }) => required && !ids.has(id));
  return [...errors, ...missing.map(({ id }) => ({ pointer: named('consents', id), ...ungiven }))];
}

const unknownConsent = {
  code: 'unknown-consent',
  message: 'This form asks for no such consent: read the job again, and show the consents it has now.',
};
const outdated = {
  code: 'outdated',
  message: 'This text has changed since it was shown: read the job again, show the new text, and ask once more.',
};
const ungiven = { code: 'consent-required', message: 'Agree to this text: the application can’t be taken without.' };
