import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';
import { syntheticRows } from './synthetic-rows.mjs';

/** How many open listings a marketplace of this size carries: as many as the collected rows. */
export const rowCount = 4138;

const given = join(
  process.env.TEST_DATA ?? join(root, '..', 'shared', 'data'),
  'jobs',
  'large',
  'ashby_slim_all.ndjson',
);

/**
 * The listings to measure with: collected ones when they are here, else made-up ones of the same shape and number.
 *
 * @returns {{ source: string, rows: Row[] }}
 *
 * @typedef {object} Row a posting of Ashby's, cut down to what is searched
 * @property {string} board
 * @property {string} id
 * @property {string} title
 * @property {string} jobUrl
 * @property {string} publishedAt
 * @property {string | null} salarySummary
 * @property {object[]} compensation
 * @property {string} descriptionPlain500
 */
export function readRows(file = existsSync(given) ? given : undefined) {
  if (!file) return { source: 'made-up rows', rows: syntheticRows(rowCount) };
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return { source: `rows of ${file}`, rows: lines.map((line) => JSON.parse(line)) };
}

/** The rows as the documents their boards would give, by board. */
export function toDocuments(rows) {
  const boards = Map.groupBy(rows, ({ board }) => board);
  return [...boards].map(([board, postings]) => ({
    board,
    document: JSON.stringify({ jobs: postings.map(toPosting) }),
  }));
}

function toPosting({ board: _, postalAddress, salarySummary, compensation, descriptionPlain500, ...posting }) {
  return {
    ...posting,
    address: postalAddress ? { postalAddress } : null,
    descriptionPlain: descriptionPlain500,
    compensation: { compensationTierSummary: salarySummary, summaryComponents: compensation },
  };
}
