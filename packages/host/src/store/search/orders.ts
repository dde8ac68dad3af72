import type { Board, JobQuery, Sort } from '@fractional-embed/contract';
import { type RawBuilder, sql } from 'kysely';
import type { StoreDialect } from '../dialect.js';
import { queryWords } from './conditions.js';

/** One key of an order. Null never occurs, so that databases agree on the order. */
export interface SortKey {
  value: RawBuilder<number | string>;
  direction: 'asc' | 'desc';
}

/** Which order a list is read in. Sorting by pay compares within one currency. */
export interface Order {
  sort: Sort;
  currency: string;
}

export function orderOf(board: Board, query: JobQuery): Order {
  const sort = query.sort ?? (query.q.trim() === '' ? board.defaultSort : 'relevance');
  return { sort, currency: query.currency ?? board.currency };
}

const newest: readonly SortKey[] = [
  { value: sql<number>`posted_at_ms`, direction: 'desc' },
  { value: sql<string>`id`, direction: 'asc' },
];

/** The keys of an order, from the first to the id that makes it total. */
export function sortKeys(order: Order, query: JobQuery, dialect: StoreDialect): readonly SortKey[] {
  switch (order.sort) {
    case 'newest':
      return newest;
    case 'relevance':
      return [{ value: relevance(queryWords(query.q) ?? [], dialect), direction: 'desc' }, ...newest];
    case 'pay':
      return [...payKeys(order.currency), ...newest];
    case 'hours':
      return [{ value: sql<number>`coalesce(hours_needed, 1000)`, direction: 'asc' }, ...newest];
  }
}

/** 3 when the title has all words, 2 when title, company, function and focus areas have them, else 1. */
function relevance(words: readonly string[], { fullText }: StoreDialect): RawBuilder<number> {
  if (words.length === 0) return sql<number>`1`;
  return sql<number>`case
    when n in ${fullText.jobsWith(words, 'title')} then 3
    when n in ${fullText.jobsWith(words, 'title-and-role')} then 2
    else 1 end`;
}

/** By the hour in this currency; then only by the month; then other currencies, which can't be compared; then none. */
function payKeys(currency: string): SortKey[] {
  const tier = sql<number>`case
    when hourly_top_minor is null and monthly_top_minor is null then 0
    when pay_currency <> ${currency} then 1
    when hourly_top_minor is null then 2
    else 3 end`;
  const amount = sql<number>`case
    when pay_currency = ${currency} then coalesce(hourly_top_minor, monthly_top_minor, 0)
    else 0 end`;
  return [
    { value: tier, direction: 'desc' },
    { value: amount, direction: 'desc' },
  ];
}
