import { type AdminApplication, type ApplicationExportQuery, type Job, toMajor } from '@fractional-embed/contract';
import type { AskedQuestion } from '../store/intake/intake-types.js';
import type { Store } from '../store/store.js';
import { answerTo, fileName, yesNo } from './answer-text.js';
import { byteOrderMark, type Cell, csvRow } from './csv.js';

interface Column {
  head: string;
  cell: (application: AdminApplication) => Cell;
}

/**
 * Applications as CSV, the oldest first, in pieces that are made as they are asked for. Of one job, each question has a
 * column; of several, all answers are in one, so that the columns are always the same.
 */
export async function* applicationsCsv(
  { applications, jobs }: Pick<Store, 'applications' | 'jobs'>,
  query: ApplicationExportQuery,
  now: Date,
): AsyncGenerator<string> {
  // What comes in meanwhile may answer questions that have no column: it is for the next export.
  const { questions, newest } = await applications.asked(query);
  const ofJob = async (id: string) => questionColumns(withForm(await jobs.findAnywhere(id, now), id, questions));
  const columns = [...common, ...(query.job === undefined ? [answersColumn] : await ofJob(query.job))];
  yield byteOrderMark + csvRow(columns.map(({ head }) => head));
  for await (const page of applications.walk(query, newest)) {
    yield page.map((application) => csvRow(columns.map(({ cell }) => cell(application)))).join('');
  }
}

const common: readonly Column[] = [
  { head: 'id', cell: ({ id }) => id },
  { head: 'board', cell: ({ board }) => board },
  { head: 'jobId', cell: ({ jobId }) => jobId },
  { head: 'jobTitle', cell: ({ jobTitle }) => jobTitle },
  { head: 'status', cell: ({ status }) => status },
  { head: 'statusAt', cell: ({ statusAt }) => statusAt },
  { head: 'flags', cell: ({ flags }) => flags.join(' ') },
  { head: 'receivedAt', cell: ({ receivedAt }) => receivedAt },
  { head: 'name', cell: ({ name }) => name },
  { head: 'email', cell: ({ email }) => email },
  { head: 'links', cell: ({ links }) => links.join(' ') },
  { head: 'hoursPerWeek', cell: ({ hoursPerWeek }) => hoursPerWeek },
  { head: 'rateModel', cell: ({ rate }) => rate?.model ?? null },
  { head: 'rate', cell: ({ rate }) => rate && toMajor(rate.amountMinor, rate.currency) },
  { head: 'rateCurrency', cell: ({ rate }) => rate?.currency ?? null },
  { head: 'resume', cell: (application) => fileName(application, application.resume) },
  {
    head: 'consents',
    cell: ({ consents }) => lines(consents.map((one) => `${one.id} ${one.version}: ${yesNo(one.given)}`)),
  },
  { head: 'files', cell: ({ files }) => lines(files.map(({ id, name }) => `${id} ${name}`)) },
];

const answersColumn: Column = {
  head: 'answers',
  cell: (application) =>
    lines(application.asked.questions.map(({ id, label }) => `${label}: ${answerTo(application, id) ?? ''}`)),
};

/** What the form asks now, in its order, also what nobody has answered; then what it asked before. */
function withForm(job: Job | undefined, id: string, answered: readonly AskedQuestion[]): AskedQuestion[] {
  const now = job?.id === id ? (job.application?.questions ?? []) : [];
  const ids = new Set(now.map((question) => question.id));
  return [...now, ...answered.filter((question) => !ids.has(question.id))];
}

/** Two questions of one label are told apart by their ids. */
function questionColumns(questions: readonly AskedQuestion[]): Column[] {
  const labels = questions.map(({ label }) => label);
  const isOne = (label: string) => labels.indexOf(label) === labels.lastIndexOf(label);
  return questions.map(({ id, label }) => ({
    head: isOne(label) ? label : `${label} (${id})`,
    cell: (application) => answerTo(application, id),
  }));
}

const lines = (texts: readonly string[]): string => texts.join('\n');
