import * as z from 'zod/mini';
import { EmailAddress } from './application.js';
import { Board, BoardTheme } from './board.js';
import { colourNames } from './colour-names.js';
import { SourceSystem } from './vocabulary.js';
import { WholeNumber } from './whole-number.js';

/** The functions of CSS that name a colour, with numbers only: no `var()`, no quotes, nothing that ends a declaration. */
const colour =
  /^(?:#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|[a-z]+|(?:rgba?|hsla?|hwb|(?:ok)?l(?:ab|ch)|color)\([\w\s%,/.+-]+\))$/i;

const mustBeColour = 'Must be a CSS colour, such as #0a7d55, teal or oklch(0.6 0.1 160).';

const CssColour = z.string().check(
  z.maxLength(100),
  z.regex(colour, { error: mustBeColour, abort: true }),
  // A word that is no colour looks like a change that was made, and colours nothing.
  z.refine((text) => !/^[a-z]+$/i.test(text) || colourNames.includes(text.toLowerCase()), { error: mustBeColour }),
);

const WebUrl = z.string().check(
  z.maxLength(2000),
  // What `new URL` forgives, such as white space around it, would end up in pages.
  z.regex(/^https?:\/\/[^\s"'<>\\`]+$/i, { error: 'Must be a URL that begins with https:// or http://.' }),
  z.refine((text) => URL.canParse(text), { error: 'Must be a whole URL, such as https://example.org/jobs.' }),
);

/** A page's origin as browsers send it, such as `https://example.org`: no path, and no port where it is the usual one. */
const Origin = z.string().check(
  z.maxLength(300),
  z.refine((text) => URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text, {
    error: 'Must be an origin, such as https://example.org: in small letters, without a path or a slash at its end.',
  }),
);

/** What of a board is for its operator only. */
const operatorsOnly = {
  /** The sites whose pages may send applications and subscriptions, beside the host's own; null: any. */
  origins: z.nullable(z.array(Origin).check(z.maxLength(100))),
  /** Who is told of new applications by mail; null: nobody. */
  notifyEmail: z.nullable(EmailAddress),
  /** Days after their receipt when applications are erased, with their files. 0: never, until somebody erases them. */
  retentionDays: WholeNumber.check(z.gte(0), z.lte(3650)),
};

/** A board as its operator sees it. */
export const AdminBoard = z.object({ ...Board.shape, ...operatorsOnly });
export type AdminBoard = z.infer<typeof AdminBoard>;

/** What an operator writes of a board; what is left out keeps its value, or takes the default of a new board. */
export const BoardInput = z.object({
  title: z.optional(Board.shape.title.check(z.maxLength(200))),
  url: z.optional(z.nullable(WebUrl)),
  currency: z.optional(Board.shape.currency),
  defaultSort: z.optional(Board.shape.defaultSort),
  theme: z.optional(z.extend(BoardTheme, { accent: z.nullable(CssColour) })),
  origins: z.optional(operatorsOnly.origins),
  notifyEmail: z.optional(operatorsOnly.notifyEmail),
  /** Null: the host's default, 180. */
  retentionDays: z.optional(z.nullable(operatorsOnly.retentionDays)),
});
export type BoardInput = z.infer<typeof BoardInput>;

export const BoardList = z.object({ data: z.array(AdminBoard) });
export type BoardList = z.infer<typeof BoardList>;

export const BoardRemovalQuery = z.object({
  /** Remove the board although it carries jobs. */
  withJobs: z._default(z.boolean(), false),
});
export type BoardRemovalQuery = z.infer<typeof BoardRemovalQuery>;

/** What is gone. */
export const BoardRemoval = z.object({
  slug: z.string(),
  /** Jobs that the board carried, open and closed. */
  jobs: z.int(),
});
export type BoardRemoval = z.infer<typeof BoardRemoval>;

/** A feed to import: the document itself, or a URL for the host to fetch. With both, the document came from there. */
export const ImportRequest = z.object({
  system: SourceSystem,
  board: z.string(),
  /** The document's text. At least one of `document` and `url` is given. */
  document: z.optional(z.string()),
  url: z.optional(z.string()),
  /** The feed this is: a document whose postings name another one is refused. What vanishes is closed within one feed only. */
  feed: z.optional(z.string()),
  /** Names the feed when neither `feed`, nor `url`, nor the document does: a file's name, for one. */
  feedHint: z.optional(z.string()),
  /** Keep postings that are not fractional too. */
  all: z._default(z.boolean(), false),
  /** Close what vanished from a complete feed, even when that is five roles or more and most of the feed's. */
  closeMany: z.optional(z.boolean()),
  /** Change nothing, and report what would have come of it. */
  dryRun: z.optional(z.boolean()),
});
export type ImportRequest = z.infer<typeof ImportRequest>;

/** What became of one posting, and why. */
export const ImportOutcome = z.object({
  sourceId: z.nullable(z.string()),
  title: z.nullable(z.string()),
  /** Of a posting that could be read; null when its company is confidential. */
  company: z.optional(z.nullable(z.string())),
  outcome: z.enum(['created', 'updated', 'unchanged', 'skipped', 'broken']),
  /** The operator closed it earlier, and so it stays closed on this board. */
  stillClosed: z.optional(z.boolean()),
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
