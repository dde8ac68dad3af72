// What must hold, whatever failed on the way. Pure: from what was told and what is there to what is broken.
import { applicant, indexOf } from './applicants.mjs';
import { sha256 } from './tables.mjs';

/**
 * @typedef {object} Findings
 * @property {{ law: string, detail: string }[]} breaches
 * @property {number} lost told "sent", or promised by a 201, and not there as it was
 * @property {number} duplicates rows beyond one of somebody
 */

/**
 * @param {object} seen
 * @param {number} seen.seed
 * @param {(index: number) => boolean} seen.isInPage
 * @param {import('./visit.mjs').Told[]} seen.told
 * @param {import('./fault-proxy.mjs').Promised[]} seen.promised
 * @param {import('./tables.mjs').Tables} seen.tables
 * @param {string[]} seen.jobs
 * @returns {Findings}
 */
export function judge({ seed, isInPage, told, promised, tables, jobs }) {
  const findings = { breaches: [], lost: 0, duplicates: 0 };
  const rows = Map.groupBy(tables.applications, ({ content }) => indexOf(seed, JSON.parse(content).email));
  const files = new Map(tables.files.map((file) => [file.id, file]));
  const sent = (index) => applicant(seed, index, isInPage(index));
  const context = { findings, rows, files, sent, jobs };
  judgeRows(context);
  for (const one of told) judgeTold(one, context);
  for (const one of promised) judgePromise(one, context);
  judgeTogether(tables, findings);
  return findings;
}

function breach(findings, law, detail) {
  findings.breaches.push({ law, detail });
}

/** Nobody has two rows, nobody has another's, and every row is what was sent, whether or not anybody was told. */
function judgeRows({ findings, rows, files, sent, jobs }) {
  for (const [index, own] of rows) {
    if (index === undefined) {
      breach(findings, 'every row is somebody’s', `${own.length} rows of nobody`);
      continue;
    }
    if (own.length > 1) {
      findings.duplicates += own.length - 1;
      breach(findings, 'no row twice', `applicant ${index} has ${own.length} rows`);
    }
    for (const row of own) judgeContent(index, row, { findings, files, sent, jobs });
  }
}

function judgeContent(index, row, { findings, files, sent, jobs }) {
  const { input, job, resume } = sent(index);
  const { asked: _, resume: kept, ...content } = JSON.parse(row.content);
  const isSame = JSON.stringify(inOrder(content)) === JSON.stringify(inOrder(input));
  if (!isSame || row.job_id !== jobs[job]) {
    breach(findings, 'a row is what was sent', `applicant ${index}: ${row.content} for ${row.job_id}`);
  }
  const file = files.get(kept);
  const isFileRight = resume
    ? file?.sha256 === sha256(resume.text) && file.application === row.id
    : (kept ?? null) === null;
  if (!isFileRight) breach(findings, 'a row has its file', `applicant ${index}: ${kept} ${JSON.stringify(file)}`);
}

function inOrder({ resume: _, ...fields }) {
  return Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** @param {Record<string, any>} told */
function judgeTold({ index, outcome, ids, upload, code, error }, { findings, rows, files, sent }) {
  const own = rows.get(index) ?? [];
  const { behaviour } = sent(index);
  if (outcome === 'broken') breach(findings, 'a client says sent, not confirmed or refused', `${index}: ${error}`);
  if (outcome === 'refused' && (own.length > 0 || behaviour !== 'refused')) {
    breach(findings, 'what is refused is not kept, and only mistakes are refused', `applicant ${index}: ${code}`);
  }
  if (outcome === 'sent' && behaviour === 'refused') breach(findings, 'a mistake is refused', `applicant ${index}`);
  if (behaviour === 'changed' && outcome === 'sent' && code !== 'idempotency-key-reused') {
    breach(findings, 'a key is for one application', `applicant ${index}: ${code}`);
  }
  if (upload !== undefined && !files.has(upload)) {
    findings.lost += 1;
    breach(findings, 'an upload that was told is there', `applicant ${index}: ${upload}`);
  }
  if (outcome !== 'sent') return;
  if (own.length === 0) {
    findings.lost += 1;
    breach(findings, 'whoever was told "sent" is in the store', `applicant ${index}`);
  }
  const foreign = ids.filter((id) => id !== own[0]?.id);
  if (own.length > 0 && foreign.length > 0) {
    breach(findings, 'every receipt is the row’s', `applicant ${index}: ${foreign} of ${own[0]?.id}`);
  }
}

/** A 201 is a promise, heard or not. */
function judgePromise({ visit: index, operation, id }, { findings, rows, files, sent }) {
  const file = files.get(id);
  const isKept =
    operation === 'applications'
      ? (rows.get(index) ?? []).some((row) => row.id === id)
      : file !== undefined && file.sha256 === sha256(sent(index).resume?.text ?? '');
  if (isKept) return;
  findings.lost += 1;
  breach(findings, 'what a 201 promised is there', `applicant ${index}: ${operation} ${id}`);
}

/** The row, its answer and its mail are one transaction. */
function judgeTogether({ applications, outbox, keys, integrity }, findings) {
  const ids = applications.map(({ id }) => id).sort();
  const mailed = outbox.map(({ subject }) => subject).sort();
  const answered = keys.filter(({ operation }) => operation === 'apply').map(({ answer }) => JSON.parse(answer).id);
  if (JSON.stringify(ids) !== JSON.stringify(mailed)) {
    breach(findings, 'a row has one receipt to be mailed', `${mailed.length} receipts for ${ids.length} rows`);
  }
  if (JSON.stringify(ids) !== JSON.stringify(answered.sort())) {
    breach(findings, 'a row has one answer under its key', `${answered.length} answers for ${ids.length} rows`);
  }
  if (integrity !== 'ok') breach(findings, 'the database is whole', integrity);
}
