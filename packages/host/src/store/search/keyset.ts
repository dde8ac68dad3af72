import { sorts } from '@fractional-embed/contract';
import { sql } from 'kysely';
import type { Position } from '../store.js';
import { allOf, type Condition } from './conditions.js';
import type { Order, SortKey } from './orders.js';

/**
 * A position is the order and the last job's keys. The order comes along because a board's default may change while
 * somebody reads on: their walk stays in the order it began in.
 */
export function positionOf(order: Order, keys: readonly (string | number)[]): Position {
  return [order.sort, order.currency, ...keys];
}

/** @throws TypeError when the position is not one that a store made. */
export function orderOfPosition([name, currency]: Position): Order {
  const sort = sorts.find((known) => known === name);
  if (sort === undefined || typeof currency !== 'string') throw new TypeError('This is no position in a list of jobs');
  return { sort, currency };
}

/**
 * Behind the position: `a < x or (a = x and (b < y or …))`. It needs no count of what came before, so jobs that come
 * and go meanwhile move nobody's page.
 *
 * @throws TypeError when the position has other keys than the order.
 */
export function behind(position: Position, keys: readonly SortKey[]): Condition {
  const values = position.slice(2);
  if (values.length !== keys.length) throw new TypeError('This is no position in this order of jobs');
  return keys.reduceRight<Condition>((rest, { value, direction }, index) => {
    const last = values[index];
    const further = direction === 'asc' ? sql<boolean>`${value} > ${last}` : sql<boolean>`${value} < ${last}`;
    return sql<boolean>`(${further} or ${allOf([sql`${value} = ${last}`, rest])})`;
  }, sql<boolean>`1 = 0`);
}
