import { beforeEach, expect, it } from 'vitest';
import { applicant } from './applicants.mjs';
import { judge } from './laws.mjs';
import { sha256 } from './tables.mjs';

const seed = 1;
const jobs = ['job-a', 'job-b', 'job-c', 'job-d'];
const everybody = Array.from({ length: 60 }, (_, index) => applicant(seed, index));

/** A run in which everything went well: whoever is not refused is sent. */
function goodRun() {
  const kept = everybody.filter(({ behaviour }) => behaviour !== 'refused');
  const uploadOf = ({ index, resume }: (typeof kept)[0]) => (resume ? `upl_${index}` : null);
  const rows = kept.map((one) => {
    const content = { ...one.input, resume: uploadOf(one), asked: {} };
    return { id: `app_${one.index}`, board: 'demo', job_id: jobs[one.job]!, content: JSON.stringify(content) };
  });
  const withFile = kept.filter(({ resume }) => resume);
  return {
    told: everybody.map(({ index, behaviour, resume }) => ({
      ...{ index, notConfirmed: 0, found: 0, ...(resume && { upload: `upl_${index}` }) },
      ...(behaviour === 'refused'
        ? { outcome: 'refused' as const, ids: [] as string[], code: 'invalid-request' }
        : { outcome: 'sent' as const, ids: [`app_${index}`] }),
      ...(behaviour === 'changed' && { code: 'idempotency-key-reused' }),
    })),
    promised: [
      ...kept.map(({ index }) => ({ visit: index, operation: 'applications', id: `app_${index}` })),
      ...withFile.map(({ index }) => ({ visit: index, operation: 'uploads', id: `upl_${index}` })),
    ],
    tables: {
      applications: rows,
      files: withFile.map(({ index, resume }) => ({
        ...{ id: `upl_${index}`, application: `app_${index}` },
        ...{ size_bytes: resume!.text.length, sha256: sha256(resume!.text) },
      })),
      outbox: rows.map(({ id }) => ({ subject: id, topic: 'application.receipt' })),
      keys: rows.map(({ id }) => ({ operation: 'apply', answer: JSON.stringify({ id }) })),
      integrity: 'ok',
    },
  };
}

let run: ReturnType<typeof goodRun>;
beforeEach(() => {
  run = goodRun();
});
const judged = () => judge({ seed, isInPage: () => false, jobs, ...run });
const broken = () => [...new Set(judged().breaches.map(({ law }) => law))];
const first = (behaviour: string) => everybody.find((one) => one.behaviour === behaviour)!.index;
const withFile = everybody.find(({ resume }) => resume)!.index;
const rowOf = (index: number) => run.tables.applications.find(({ id }) => id === `app_${index}`)!;

it('finds nothing where everything went well', () => {
  expect(judged()).toEqual({ breaches: [], lost: 0, duplicates: 0 });
});

it('has somebody of every kind to look at', () => {
  for (const kind of ['plain', 'double-click', 'script-twice', 'left', 'refused', 'changed']) first(kind);
  expect(everybody.map(({ index }) => applicant(seed, index))).toEqual(everybody);
  expect(applicant(2, 0)).not.toEqual(everybody[0]);
});

const sent = 'whoever was told "sent" is in the store';
const promise = 'what a 201 promised is there';
const mailed = 'a row has one receipt to be mailed';
const answered = 'a row has one answer under its key';

it.each<[string, () => void, string[]]>([
  ['a row that was told and is lost', () => run.tables.applications.splice(0, 1), [sent, promise, mailed, answered]],
  [
    'a second row, as under a new key for each try',
    () => {
      const id = 'app_again';
      run.tables.applications.push({ ...rowOf(first('plain')), id });
      run.tables.outbox.push({ subject: id, topic: 'application.receipt' });
      run.tables.keys.push({ operation: 'apply', answer: JSON.stringify({ id }) });
    },
    ['no row twice'],
  ],
  [
    'other content than what was sent',
    () => Object.assign(rowOf(3), { content: rowOf(3).content.replace('Ana', 'Eva') }),
    ['a row is what was sent'],
  ],
  ['a row for another job', () => Object.assign(rowOf(3), { job_id: 'job-x' }), ['a row is what was sent']],
  [
    'a row of nobody',
    () => Object.assign(rowOf(first('left')), { content: JSON.stringify({ email: 'x@example.org' }) }),
    ['every row is somebody’s', sent, promise],
  ],
  [
    'a row of somebody who was refused',
    () => Object.assign(run.told[first('plain')]!, { outcome: 'refused' }),
    ['what is refused is not kept, and only mistakes are refused'],
  ],
  [
    'another receipt than the row’s',
    () => run.told[first('double-click')]!.ids.push('app_other'),
    ['every receipt is the row’s'],
  ],
  [
    'a file with other bytes',
    () => Object.assign(run.tables.files[0]!, { sha256: sha256('half of it') }),
    ['a row has its file', promise],
  ],
  [
    'a file without bytes',
    () => Object.assign(run.tables.files[0]!, { sha256: undefined }),
    ['a row has its file', promise],
  ],
  [
    'a file of another application',
    () => Object.assign(run.tables.files.find(({ id }) => id === `upl_${withFile}`)!, { application: 'app_x' }),
    ['a row has its file'],
  ],
  ['a mail that is not there', () => run.tables.outbox.pop(), [mailed]],
  ['an answer that is not kept', () => run.tables.keys.pop(), [answered]],
  [
    'the same key taken twice',
    () => Object.assign(run.told[first('changed')]!, { code: 'taken' }),
    ['a key is for one application'],
  ],
  [
    'an error that a client must never show',
    () => Object.assign(run.told[first('left')]!, { outcome: 'broken', error: 'TypeError' }),
    ['a client says sent, not confirmed or refused'],
  ],
  ['a broken database', () => Object.assign(run.tables, { integrity: 'row 7 missing' }), ['the database is whole']],
])('notices %s', (_, spoil, laws) => {
  spoil();
  expect(broken().sort()).toEqual(laws.sort());
});
