import * as z from 'zod/mini';
import { Instant } from './instant.js';
import { Currency } from './money.js';
import { sorts } from './vocabulary.js';

/** What a board looks like on a partner's page unless the page says otherwise. */
export const BoardTheme = z.object({
  /** A CSS colour; elements adjust it until it can be read. */
  accent: z.nullable(z.string()),
});

/** One partner's view of the listings. Its slug is public: there is no key in a page to leak. */
export const Board = z.object({
  slug: z.string().check(z.regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/)),
  title: z.string().check(z.minLength(1)),
  url: z.nullable(z.string()),
  /** The currency that pay is compared in when a filter or a sort needs one. */
  currency: Currency,
  defaultSort: z.enum(sorts),
  theme: BoardTheme,
  updatedAt: Instant,
});
export type Board = z.infer<typeof Board>;
