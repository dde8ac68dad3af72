import { setImmediate } from 'node:timers/promises';
import * as z from 'zod/mini';
import { describe, isRecord } from './document.js';
import { text } from './fields.js';
import { FeedUnreadable, maxPostings, type Posting } from './importer.js';

/** A posting's own fault: told with its id and title, while the rest is imported. */
export class PostingBroken extends Error {
  override readonly name = 'PostingBroken';
}

/** Where one system keeps what names a posting. */
export interface Names {
  id: string;
  title: string;
}

/**
 * Reads postings one by one, so that a broken one never costs the others. An id that came before makes the second
 * posting broken: which of the two is meant, only the source knows. Between two postings the event loop goes on, so a
 * long feed holds up nobody.
 * @throws FeedUnreadable before anything is read when there are more than `maxPostings`.
 */
export async function readPostings<T>(
  items: readonly unknown[],
  shape: z.ZodMiniType<T>,
  names: Names,
  read: (item: T) => Posting,
): Promise<Posting[]> {
  if (items.length > maxPostings)
    throw new FeedUnreadable(`The feed has ${items.length} postings; at most ${maxPostings} are imported at once.`);
  const seen = new Set<string>();
  const postings: Posting[] = [];
  for (const [index, item] of items.entries()) {
    await setImmediate();
    postings.push(onlyOnce(readOne(item, shape, names, read, index), names, seen));
  }
  return postings;
}

function onlyOnce(posting: Posting, names: Names, seen: Set<string>): Posting {
  if (posting.kind === 'broken') return posting;
  const { sourceId, title } = posting.kind === 'read' ? posting.draft : posting;
  if (seen.has(sourceId)) return { kind: 'broken', sourceId, title, reason: `${names.id}: is in this feed twice` };
  seen.add(sourceId);
  return posting;
}

function readOne<T>(
  item: unknown,
  shape: z.ZodMiniType<T>,
  names: Names,
  read: (item: T) => Posting,
  index: number,
): Posting {
  const broken = (reason: string): Posting => ({ kind: 'broken', ...namesOf(item, names), reason });
  if (!isRecord(item)) return broken(`/${index}: expected an object, found ${describe(item)}`);
  const result = z.safeParse(shape, item);
  if (!result.success) return broken(reasonOf(result.error.issues));
  try {
    return read(result.data);
  } catch (error) {
    if (error instanceof PostingBroken) return broken(error.message);
    throw error;
  }
}

function namesOf(item: unknown, names: Names): { sourceId: string | null; title: string | null } {
  const fields = isRecord(item) ? item : {};
  return { sourceId: z.parse(text, fields[names.id]), title: z.parse(text, fields[names.title]) };
}

const reasonOf = (issues: readonly { path: PropertyKey[]; message: string }[]): string =>
  issues.map(({ path, message }) => `${path.join('.') || 'posting'}: ${message}`).join('; ');
