import type { Job } from '@fractional-embed/client/lite';
import type { Field } from '../form/field.js';
import { hoursText } from '../format/hours.js';
import type { ApplyLanguage } from './apply-language.js';

type Form = NonNullable<Job['application']>;

/** Everything that a role's form asks, in order: who you are, what you want, its own questions, what you agree to. */
export function fieldsOf(job: Job, form: Form, language: ApplyLanguage): Field[] {
  const { messages } = language;
  const { links, availability, rate, resume, questions, consents = [] } = form;
  const hours = job.commitment ? messages.hoursFieldHelp(hoursText(job, language)) : null;
  return [
    { id: 'name', kind: 'text', label: messages.nameLabel, required: true, autocomplete: 'name' },
    {
      id: 'email',
      kind: 'email',
      label: messages.emailLabel,
      help: messages.emailHelp,
      required: true,
      autocomplete: 'email',
    },
    ...asked(links, {
      id: 'links',
      kind: 'links',
      label: messages.linksLabel,
      help: messages.linksHelp,
      autocomplete: 'url',
    }),
    ...asked(availability, { id: 'hoursPerWeek', kind: 'hours', label: messages.hoursFieldLabel, help: hours }),
    ...asked(rate, {
      id: 'rate',
      kind: 'rate',
      label: messages.rateFieldLabel,
      options: job.pay.currency ? [job.pay.currency] : [],
    }),
    ...asked(resume, { id: 'resume', kind: 'file', label: messages.resumeLabel, help: messages.fileHelp }),
    ...questions.map((question) => questionField(question, messages.fileHelp)),
    ...consents.map(
      ({ id, text, url, required }): Field => ({ id: `consents/${id}`, kind: 'consent', label: text, url, required }),
    ),
  ];
}

function asked(requirement: string | undefined, field: Omit<Field, 'required'>): Field[] {
  if (requirement === undefined || requirement === 'hidden') return [];
  return [{ ...field, required: requirement === 'required' }];
}

const kinds: readonly string[] = ['text', 'long-text', 'choice', 'choices', 'yes-no', 'number', 'date', 'file'];

/** A kind that is not known here yet is asked for as text: hosts take what a page thought right. */
function questionField(
  { id, kind, label, help, required, options }: Form['questions'][number],
  fileHelp: string,
): Field {
  const known = kinds.includes(kind) ? (kind as Field['kind']) : 'text';
  const helps = [help, known === 'file' && fileHelp].filter(Boolean).join('\n');
  return { id: `answers/${id}`, kind: known, label, help: helps, required, options };
}
