import type { ImportOutcome, ImportReport } from '@fractional-embed/contract';
import { type Feed, FeedUnreadable, type Importer, importers, type Posting } from '../importers/index.js';
import type { ImportResult, Store } from '../store/store.js';
import { looksLike } from './looks-like.js';

export interface RunImportDeps {
  store: Pick<Store, 'imports'>;
  now: () => Date;
}

/** One document to import. */
export interface ImportInput {
  system: string;
  board: string;
  document: string;
  /** The feed this is; a document that names another one is refused. @default what the system says of `url` */
  feed?: string | undefined;
  /** Names the feed when nothing else does: a file's stem, or what `feedHintOfUrl` says. */
  feedHint: string;
  /** Keep postings that are not fractional too. */
  all: boolean;
  /** Close what vanished from a complete feed, even when that is most of it. @default false */
  closeMany?: boolean | undefined;
  /** Change nothing, and report what would have come of it. @default false */
  dryRun?: boolean | undefined;
  /** Where the document was fetched from, if it was. */
  url?: URL | undefined;
}

/**
 * Reads a document, chooses what is fractional (or all), and writes it as one transaction: a feed that can't be read,
 * or a write that fails, changes nothing. The report has every posting with its outcome and why.
 *
 * What vanished from a complete feed is closed. Postings that are in it still, but broken today or not chosen, are left
 * as they are if an earlier import made them jobs; postings that their source withholds are closed in a complete feed.
 * A posting broken without an id makes the feed incomplete. A feed that would close five roles or more, and more than
 * half of those it has open, changes nothing without `closeMany`.
 *
 * @throws FeedUnreadable, ClosesMany, and whatever else the store throws (such as an unknown board).
 */
export async function runImport({ store, now }: RunImportDeps, input: ImportInput): Promise<ImportReport> {
  const { system, board, all } = input;
  const feed = withoutGuesses(await readFeed(input));
  const chosen = feed.postings.filter((posting) => isChosen(posting, all));
  const { outcomes: written, closed } = await store.imports.apply({
    board,
    system,
    feed: feed.key,
    complete: feed.complete,
    closeMany: input.closeMany ?? false,
    dryRun: input.dryRun ?? false,
    drafts: chosen.map(({ draft }) => draft),
    keep: feed.postings.flatMap((posting) => (isChosen(posting, all) ? [] : keptId(posting))),
    now: now(),
  });
  const outcomes = allOutcomes(feed.postings, all, written);
  return { system, feed: feed.key, board, complete: feed.complete, ...counts(outcomes), closed, outcomes };
}

async function readFeed({ system, document, feed, feedHint, url }: ImportInput): Promise<Feed> {
  const importer = importerOf(system);
  const named = feed?.trim() || (url && feedOfUrl(system, url));
  try {
    return await importer.read(document, { feed: named, feedHint, url });
  } catch (error) {
    if (!(error instanceof FeedUnreadable)) throw error;
    throw new FeedUnreadable(error.message + (await looksLike(document, system)));
  }
}

/** The importer of a system. @throws FeedUnreadable */
function importerOf(system: string): Importer {
  const importer = Object.hasOwn(importers, system) ? importers[system] : undefined;
  if (importer !== undefined) return importer;
  throw new FeedUnreadable(`No importer reads “${system}”. Known systems: ${Object.keys(importers).join(', ')}.`);
}

/** The feed that an address of the system itself is of. @throws FeedUnreadable for an unknown system */
export const feedOfUrl = (system: string, url: URL): string | undefined => importerOf(system).feedFromUrl(url);

/** What an address says of a feed's name: the board in it as its system writes it, else its last segment or host. */
export function feedHintOfUrl(system: string, url: URL): string {
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  return feedOfUrl(system, url) ?? segments.at(-1) ?? url.hostname;
}

/** A posting without an id may be any job of an earlier import: such a feed does not say what vanished from it. */
function withoutGuesses(feed: Feed): Feed {
  if (!feed.complete) return feed;
  const postings = feed.postings.map((posting) =>
    posting.kind === 'broken' && posting.sourceId === null
      ? { ...posting, reason: `${posting.reason}; so nothing of this feed is closed` }
      : posting,
  );
  const complete = postings.every((posting) => posting.kind !== 'broken' || posting.sourceId !== null);
  return { ...feed, complete, postings };
}

type Read = Extract<Posting, { kind: 'read' }>;

const isChosen = (posting: Posting, all: boolean): posting is Read =>
  posting.kind === 'read' && (all || posting.verdict.fractional);

function keptId(posting: Posting): string[] {
  if (posting.kind === 'withheld') return [];
  const id = posting.kind === 'read' ? posting.draft.sourceId : posting.sourceId;
  return id === null ? [] : [id];
}

/** The store's outcomes of what was chosen, in between those of the rest: in the feed's order. */
function allOutcomes(postings: readonly Posting[], all: boolean, written: ImportResult['outcomes']): ImportOutcome[] {
  let next = 0;
  return postings.map((posting) => {
    if (!isChosen(posting, all)) return outcomeOfRest(posting);
    const { sourceId, title, reason: became, ...rest } = written[next++] as ImportOutcome;
    const { fractional, reason } = posting.verdict;
    const why = fractional ? reason : `not fractional (${reason}), kept with all`;
    const reasons = [why, became].filter((part) => part !== '').join('; ');
    return { sourceId, title, company: posting.draft.company.name, ...rest, reason: reasons };
  });
}

function outcomeOfRest(posting: Posting): ImportOutcome {
  if (posting.kind === 'broken') return { ...withoutKind(posting), outcome: 'broken' };
  if (posting.kind === 'withheld') return { ...withoutKind(posting), outcome: 'skipped' };
  const { sourceId, title } = posting.draft;
  const reason = `not fractional: ${posting.verdict.reason}`;
  return { sourceId, title, company: posting.draft.company.name, outcome: 'skipped', reason };
}

function withoutKind({ sourceId, title, reason }: Exclude<Posting, Read>) {
  return { sourceId, title, reason };
}

function counts(outcomes: readonly ImportOutcome[]) {
  const count = (wanted: ImportOutcome['outcome']) => outcomes.filter(({ outcome }) => outcome === wanted).length;
  return {
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    skipped: count('skipped'),
    broken: count('broken'),
  };
}
