import type { BoardReads, RenderOptions, ServerProperties } from '@fractional-embed/elements/server';
import { html, raw } from 'hono/html';
import type { Log } from '../log.js';
import { styleSheetAddress, type WrittenTag } from './element-styles.js';
import type { Html } from './respond.js';

/** Where an element stands. */
interface Place {
  /** Path and query of the page. */
  path: string;
  /** Whose roles it shows. */
  board?: string;
}

/** An element in a page. */
export interface WrittenElement {
  /** Its tag, with its tree if that could be drawn. */
  readonly element: Html;
  /** What the page's head says for it. */
  readonly head: Html | '';
}

export type WriteElement = <T extends WrittenTag>(
  tag: T,
  properties: ServerProperties<T>,
  place: Place,
) => Promise<WrittenElement>;

interface WriterDeps {
  reads: (board: string) => BoardReads;
  publicUrl: string;
  log: Log;
}

/** A page may be kept for a minute by whoever asks; its roles are this much older at most. */
const keptMs = 10_000;
/** Filters are in a page's address, so there may be any number of pages. */
const mostKept = 100;
/** Each takes some milliseconds of the process. Beyond that, a page's elements begin in the browser. */
const mostAtOnce = 8;

/** Writes elements into pages, and keeps each for a moment. A failure costs a page its tree, never its answer. */
export function elementWriter({ reads, publicUrl, log }: WriterDeps): WriteElement {
  const kept = new Map<string, { written: Promise<WrittenElement>; until: number }>();
  let atWork = 0;

  const write: WriteElement = async (tag, properties, { path, board }) => {
    const plain = plainTag(tag, properties);
    atWork += 1;
    try {
      const { renderElement } = await import('@fractional-embed/elements/server');
      const failures: unknown[] = [];
      const options: RenderOptions = {
        url: `${publicUrl}${path}`,
        styleSheet: styleSheetAddress,
        onError: (error) => {
          failures.push(error);
          // A role that is gone, in somebody's address.
          if (!isProblem(error)) log.failure('An element could not be drawn.', error);
        },
        ...(board !== undefined && { client: reads(board) }),
      };
      const element = raw(await renderElement(tag, properties, options));
      return failures.length > 0 ? plain : { element, head: await preload(tag) };
    } catch (error) {
      log.failure('Elements could not be loaded.', error);
      return plain;
    } finally {
      atWork -= 1;
    }
  };

  return (tag, properties, place) => {
    const key = JSON.stringify([tag, properties, place]);
    const now = performance.now();
    const known = kept.get(key);
    if (known && known.until > now) return known.written;
    const [oldest] = kept.keys();
    if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
    if (atWork >= mostAtOnce) return Promise.resolve(plainTag(tag, properties));
    const written = write(tag, properties, place);
    kept.delete(key);
    kept.set(key, { written, until: now + keptMs });
    return written;
  };
}

/** The sheet is asked for while the page is still coming; the tree waits for it. */
async function preload(tag: WrittenTag): Promise<Html> {
  const { styleSheet } = await import('@fractional-embed/elements/server');
  return html`<link rel="preload" as="style" href="${styleSheetAddress(await styleSheet(tag))}">`;
}

/** The tag alone: what it shows begins in the browser. */
function plainTag(tag: string, properties: object): WrittenElement {
  const attributes = Object.entries(properties).map(([name, value]) => {
    const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return html` ${raw(attribute)}="${String(value)}"`;
  });
  return { element: html`<${raw(tag)}${attributes}></${raw(tag)}>`, head: '' };
}

function isProblem(error: unknown): boolean {
  return error instanceof Error && error.name === 'HttpProblem';
}
