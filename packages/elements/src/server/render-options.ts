import type { BoardReads } from '../connection/board-reads.js';
import type { PageAttributes } from './start-tag.js';
import type { StyleSheet } from './style-sheet.js';

/** How an element is written into a page. All of it can be left out. */
export interface RenderOptions {
  /**
   * The page's address: what `base-url=""` and relative links mean, and where a board with `url-sync="query"` finds its
   * filters and its open role. @default 'http://localhost/'
   */
  readonly url?: string | URL;
  /** The page's language, a BCP 47 tag. @default 'en' */
  readonly lang?: string;
  /**
   * Reads what the element shows: a client of `@fractional-embed/client`, or anything of that shape, such as what your
   * page has read already. @default asks the host at the element's `base-url`
   */
  readonly client?: BoardReads;
  /** How long what the element shows may take, in milliseconds; then it is read in the browser. @default 3000 */
  readonly timeoutMs?: number;
  /**
   * The address of a style sheet that your site serves, for a Content-Security-Policy without inline styles. What it is to
   * serve is the sheet's text; its name changes with the text, so it can be kept for good. @default a `<style>` in the tree
   */
  readonly styleSheet?: (sheet: StyleSheet) => string;
  /** The nonce of the `<style>`, where the page's policy has one. @default none */
  readonly nonce?: string;
  /** Attributes that are the page's own: `id`, `class`, `data-…`. */
  readonly attributes?: PageAttributes;
  /** HTML inside of the tag, as for the slots of `fractional-newsletter`. It is put there as it is. */
  readonly content?: string;
  /** Told why an element could not be written. @default writes it to the console */
  readonly onError?: (error: unknown) => void;
}
