import { type Board, type JobQuery, toMinor } from '@fractional-embed/contract';
import { type RawBuilder, sql } from 'kysely';
import { searchWords } from '../../jobs/search-text.js';
import { storableText } from '../../jobs/well-formed.js';
import type { StoreDialect } from '../dialect.js';

/** A condition on one row of `jobs`. */
export type Condition = RawBuilder<boolean>;

/** The words of a query; undefined when there is no query at all, empty when it has nothing but punctuation. */
export function queryWords(q: string): string[] | undefined {
  return q.trim() === '' ? undefined : searchWords(q);
}

/** What a job must be to be counted at all, before the filters that facets are counted for. */
export function baseConditions(board: Board, query: JobQuery, now: Date, { fullText }: StoreDialect): Condition[] {
  const { availableHours, minEffectiveHourly, postedAfter } = query;
  const words = queryWords(query.q);
  const conditions = [sql<boolean>`(valid_through_ms is null or valid_through_ms >= ${now.getTime()})`];
  if (words !== undefined) {
    conditions.push(
      words.length === 0 ? sql<boolean>`1 = 0` : sql<boolean>`n in ${fullText.jobsWith(words, 'everything')}`,
    );
  }
  if (availableHours !== undefined) conditions.push(sql`hours_needed <= ${availableHours}`);
  if (minEffectiveHourly !== undefined) {
    const currency = query.currency ?? board.currency;
    conditions.push(sql`pay_currency = ${currency} and hourly_top_minor >= ${toMinor(minEffectiveHourly, currency)}`);
  }
  if (postedAfter !== undefined) conditions.push(sql`posted_at_ms >= ${Date.parse(postedAfter)}`);
  return conditions;
}

/**
 * The jobs that are open on a board. A join and no `exists`: SQLite then begins with the board's jobs, or those of them
 * that have the query's words, and not with the jobs of all boards.
 */
export function openJobs(board: Board): RawBuilder<unknown> {
  return sql`jobs join board_jobs on job = n and board = ${board.slug} and closed_by is null`;
}

/** The filters that facets are counted for: any of a field's values will do. */
export function facetConditions(query: JobQuery): Condition[] {
  return [
    ...oneOf('function', query.function),
    ...oneOf('pay_model', query.payModel),
    ...oneOf('workplace', query.workplace),
    ...oneOf('stage', query.stage),
    ...oneOf('industry', query.industry),
    ...inRegions(query.region),
  ];
}

function oneOf(column: string, values: readonly string[]): Condition[] {
  return values.length === 0 ? [] : [sql`${sql.ref(column)} in (${textList(values)})`];
}

function inRegions(regions: readonly string[]): Condition[] {
  if (regions.length === 0) return [];
  return [sql`exists (select 1 from job_regions where job = n and region in (${textList(regions)}))`];
}

function textList(values: readonly string[]): RawBuilder<string> {
  return sql.join(values.map(storableText));
}

/** All of the conditions. */
export function allOf(conditions: readonly Condition[]): Condition {
  return sql.join(
    conditions.map((condition) => sql`(${condition})`),
    sql` and `,
  );
}
