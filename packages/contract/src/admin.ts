import * as z from 'zod/mini';
import { Board } from './board.js';
import { SourceSystem } from './vocabulary.js';

/** What an operator writes of a board; what is left out keeps its value, or takes the default of a new board. */
export const BoardInput = z.object({
  title: z.optional(Board.shape.title),
  url: z.optional(Board.shape.url),
  currency: z.optional(Board.shape.currency),
  defaultSort: z.optional(Board.shape.defaultSort),
  theme: z.optional(Board.shape.theme),
});
export type BoardInput = z.infer<typeof BoardInput>;

export const BoardList = z.object({ data: z.array(Board) });
export type BoardList = z.infer<typeof BoardList>;

/** A feed to import: the document itself, or a URL for the host to fetch. With both, the document came from there. */
export const ImportRequest = z.object({
  system: SourceSystem,
  board: z.string(),
  /** The document's text. At least one of `document` and `url` is given. */
  document: z.optional(z.string()),
  url: z.optional(z.string()),
  /** Names the feed when the document does not: a file's name, for one. What vanishes is closed within one feed only. */
  feed: z.optional(z.string()),
  /** Keep postings that are not fractional too. */
  all: z._default(z.boolean(), false),
});
export type ImportRequest = z.infer<typeof ImportRequest>;

/** What became of one posting, and why. */
export const ImportOutcome = z.object({
  sourceId: z.nullable(z.string()),
  title: z.nullable(z.string()),
  outcome: z.enum(['created', 'updated', 'unchanged', 'skipped', 'broken']),
  reason: z.string(),
});
export type ImportOutcome = z.infer<typeof ImportOutcome>;

export const ImportReport = z.object({
  system: z.string(),
  feed: z.string(),
  board: z.string(),
  /** Whether the feed lists all its postings, so that what is missing from it was closed. */
  complete: z.boolean(),
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  skipped: z.int(),
  broken: z.int(),
  closed: z.int(),
  outcomes: z.array(ImportOutcome),
});
export type ImportReport = z.infer<typeof ImportReport>;
