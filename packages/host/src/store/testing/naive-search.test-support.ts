import {
  type Board,
  type FacetName,
  type Facets,
  facetNames,
  type Job,
  type JobQuery,
  toMinor,
} from '@fractional-embed/contract';
import { textOfHtml } from '../../html/text.js';
import { searchWords } from '../../jobs/search-text.js';

/** What a search must give, worked out in the plainest way: one filter after the other, over all jobs in memory. */
export function naiveSearch(jobs: readonly Job[], board: Board, query: JobQuery, now: Date) {
  const open = jobs.filter((job) => job.validThrough === null || Date.parse(job.validThrough) >= now.getTime());
  const listed = open.filter((job) => matchesQuery(job, board, query));
  const found = listed.filter((job) => facetNames.every((name) => matchesFacet(job, query, name)));
  const facets = Object.fromEntries(facetNames.map((name) => [name, facet(listed, query, name)])) as unknown as Facets;
  return { ids: found.sort(compare(board, query)).map(({ id }) => id), total: found.length, facets };
}

function titleText(job: Job): string {
  return job.title;
}

function roleText(job: Job): string {
  return [job.title, job.company.name ?? '', job.function, ...job.focusAreas].join(' / ');
}

function allText(job: Job): string {
  const { label, regions } = job.location;
  const rest = [job.company.industry ?? '', job.summary, textOfHtml(job.descriptionHtml), label ?? '', ...regions];
  return [roleText(job), ...rest].join(' / ');
}

function hasWords(text: string, query: JobQuery): boolean {
  if (query.q.trim() === '') return true;
  const asked = searchWords(query.q);
  const words = searchWords(text);
  return asked.length > 0 && asked.every((begin) => words.some((word) => word.startsWith(begin)));
}

function matchesQuery(job: Job, board: Board, query: JobQuery): boolean {
  const { availableHours, minEffectiveHourly, postedAfter, currency = board.currency } = query;
  if (!hasWords(allText(job), query)) return false;
  if (availableHours !== undefined && !(hoursNeeded(job) <= availableHours)) return false;
  if (postedAfter !== undefined && Date.parse(job.postedAt) < Date.parse(postedAfter)) return false;
  if (minEffectiveHourly === undefined) return true;
  const hourly = top(job.pay.derived.effectiveHourly);
  return job.pay.currency === currency && hourly !== null && hourly >= toMinor(minEffectiveHourly, currency);
}

function hoursNeeded(job: Job): number {
  return job.commitment?.minHoursPerWeek ?? job.commitment?.maxHoursPerWeek ?? Number.POSITIVE_INFINITY;
}

function top(range: Job['pay']['derived']['effectiveHourly']): number | null {
  return range === null ? null : (range.maxAmountMinor ?? range.minAmountMinor);
}

function valuesOf(job: Job, name: FacetName): (string | null)[] {
  switch (name) {
    case 'function':
      return [job.function];
    case 'payModel':
      return [job.pay.model];
    case 'workplace':
      return [job.location.workplace];
    case 'region':
      return job.location.regions;
    case 'stage':
      return [job.company.stage];
    case 'industry':
      return [job.company.industry];
  }
}

function matchesFacet(job: Job, query: JobQuery, name: FacetName): boolean {
  return query[name].length === 0 || valuesOf(job, name).some((value) => value !== null && query[name].includes(value));
}

function facet(jobs: readonly Job[], query: JobQuery, name: FacetName): Facets['function'] {
  const others = facetNames.filter((other) => other !== name);
  const counted = jobs.filter((job) => others.every((other) => matchesFacet(job, query, other)));
  const values = new Set([...counted.flatMap((job) => valuesOf(job, name)), ...query[name]]);
  return [...values]
    .filter((value) => value !== null)
    .map((value) => ({ value, count: counted.filter((job) => valuesOf(job, name).includes(value)).length }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function compare(board: Board, query: JobQuery): (a: Job, b: Job) => number {
  const keys = (job: Job) => sortKeys(job, board, query);
  return (a, b) => {
    const [left, right] = [keys(a), keys(b)];
    const different = left.findIndex((key, index) => key !== right[index]);
    return different === -1 ? (a.id < b.id ? -1 : 1) : (left[different] as number) - (right[different] as number);
  };
}

/** The smaller, the further up. */
function sortKeys(job: Job, board: Board, query: JobQuery): number[] {
  const newest = -Date.parse(job.postedAt);
  switch (query.sort ?? (query.q.trim() === '' ? board.defaultSort : 'relevance')) {
    case 'newest':
      return [newest];
    case 'hours':
      return [hoursNeeded(job), newest];
    case 'pay':
      return [...payKeys(job, query.currency ?? board.currency), newest];
    case 'relevance':
      return [hasWords(titleText(job), query) ? 0 : hasWords(roleText(job), query) ? 1 : 2, newest];
  }
}

function payKeys(job: Job, currency: string): [number, number] {
  const hourly = top(job.pay.derived.effectiveHourly);
  const monthly = top(job.pay.derived.effectiveMonthly);
  if (hourly === null && monthly === null) return [3, 0];
  if (job.pay.currency !== currency) return [2, 0];
  return hourly === null ? [1, -(monthly as number)] : [0, -hourly];
}
