import * as z from 'zod/mini';
import { WebUrl } from './job.js';
import { applicationKinds, questionKinds, requirements } from './vocabulary.js';

/** One line of text, as answers refer to it. */
const Name = z.string().check(z.minLength(1), z.maxLength(100), z.regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u));
const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const Url = WebUrl.check(
  z.maxLength(2000),
  z.refine((url) => URL.canParse(url), { error: 'Must be a whole URL, such as https://example.org/apply.' }),
);
const Requirement = z.enum(requirements);

/** Kinds whose answers are chosen from the question's options. */
const choosing: ReadonlySet<string> = new Set(['choice', 'choices']);

const QuestionInput = z
  .object({
    id: Name,
    kind: z.enum(questionKinds),
    label: text(1000),
    help: z._default(z.nullable(text(5000)), null),
    required: z._default(z.boolean(), false),
    options: z._default(z.array(text(200)).check(z.maxLength(200)), []),
  })
  .check(
    z.refine(({ kind, options }) => choosing.has(kind) === options.length > 0, {
      path: ['options'],
      error: 'A choice needs options to choose from, and no other kind of question has any.',
    }),
    z.refine(({ options }) => areDifferent(options), { path: ['options'], error: 'Each option must be another.' }),
  );

const ConsentInput = z.object({
  id: Name,
  version: Name,
  text: text(5000),
  url: z._default(z.nullable(Url), null),
  required: z._default(z.boolean(), false),
});

function areDifferent(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}

/**
 * How to apply, as an operator writes it: stricter than what readers take, because it can be mended while it is written.
 * Null: as the job's feed says.
 */
export const ApplicationFormInput = z.nullable(
  z
    .strictObject({
      kind: z.enum(applicationKinds),
      url: z._default(z.nullable(Url), null),
      resume: z._default(Requirement, 'optional'),
      questions: z._default(z.array(QuestionInput).check(z.maxLength(100)), []),
      links: z._default(Requirement, 'hidden'),
      availability: z._default(Requirement, 'hidden'),
      rate: z._default(Requirement, 'hidden'),
      consents: z._default(z.array(ConsentInput).check(z.maxLength(20)), []),
    })
    .check(
      z.refine(({ kind, url }) => (kind === 'external') === (url !== null), {
        path: ['url'],
        error: 'Applications elsewhere (external) need a url, and a form has none.',
      }),
      z.refine(({ questions }) => areDifferent(questions.map(({ id }) => id)), {
        path: ['questions'],
        error: 'Each question needs an id of its own.',
      }),
      z.refine(({ consents }) => areDifferent(consents.map(({ id }) => id)), {
        path: ['consents'],
        error: 'Each consent needs an id of its own.',
      }),
    ),
);
export type ApplicationFormInput = z.input<typeof ApplicationFormInput>;
