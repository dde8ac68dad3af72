import { draftOf } from './listings.mjs';

const pageSize = 100;
const facetNames = ['function', 'payModel', 'workplace', 'region', 'stage', 'industry'];
const derived = { effectiveHourly: null, effectiveMonthly: null };

/**
 * A host that is not ours and cleans nothing: it answers as the contract says, with payloads for ids, slugs and raw
 * HTML. Its boards are `all`, and one for each hundred jobs.
 *
 * @param {string[]} payloads
 * @returns {(path: string) => { status: number, body: unknown }} for a path below `/v1/boards/`
 */
export function foreignHost(payloads) {
  const jobs = payloads.map(foreignJob);
  return (path) => {
    const { pathname, searchParams } = new URL(path, 'http://foreign.invalid');
    const [board = '', resource, idOrSlug] = pathname.slice(1).split('/').map(decodeURIComponent);
    if (resource === undefined) return { status: 200, body: settingsOf(board) };
    if (idOrSlug === undefined) return { status: 200, body: pageOf(jobs, board, searchParams) };
    const job = jobs.find(({ id, slug }) => id === idOrSlug || slug === idOrSlug);
    return job ? { status: 200, body: job } : { status: 404, body: problemOf(idOrSlug) };
  };
}

/** The numbers of the boards that have a hundred jobs each. */
export const foreignBoards = (payloads) =>
  Array.from({ length: Math.ceil(payloads.length / pageSize) }, (_, n) => String(n));

function foreignJob(payload, index) {
  const { sourceId: _, sourceName: name, pay, ...draft } = draftOf(payload, '', index);
  return {
    ...draft,
    id: `${index}${payload}`,
    slug: `${payload}${index}`,
    pay: { ...pay, derived },
    updatedAt: draft.postedAt,
    status: 'open',
    source: { system: payload, name },
    canonicalUrl: `https://${payload.replace(/\s/g, '')}`,
  };
}

function pageOf(jobs, board, params) {
  const end = board === 'all' ? jobs.length : (Number(board) + 1) * pageSize;
  const start = Number(params.get('cursor') ?? (board === 'all' ? 0 : board * pageSize));
  const data = jobs.slice(start, Math.min(start + pageSize, end));
  const next = start + data.length;
  const counts = data.slice(0, 20).map(({ title: value }) => ({ value, count: 1 }));
  const facets = Object.fromEntries(facetNames.map((name) => [name, counts]));
  return { data, nextCursor: next < end && next < jobs.length ? String(next) : null, total: jobs.length, facets };
}

function settingsOf(slug) {
  const theme = { accent: 'red;}</style><script>alert(1)</script>' };
  const title = '<script>alert(1)</script>';
  return {
    slug,
    title,
    url: 'javascript:alert(1)',
    currency: 'USD',
    defaultSort: 'newest',
    theme,
    updatedAt: '2026-02-01T09:00:00Z',
  };
}

function problemOf(text) {
  return { type: text, title: text, status: 404, detail: text, code: 'job-not-found', requestId: text };
}
