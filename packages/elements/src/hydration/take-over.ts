import type { LitElement, PropertyValues } from 'lit';
import type { BoardReads } from '../connection/board-reads.js';
import type { Given } from '../connection/given-client.js';
import { withAnswers } from './answers.js';
import { readHandover } from './handover.js';
import { onceEach } from './once-each.js';
import { allHeard, awaitedBy } from './settled.js';
import { visitorIn } from './visitor.js';

/** What Lit keeps for an element's own class, which we are while we stand between it and its first update. */
interface Lifecycle {
  shouldUpdate?: (changed: PropertyValues) => boolean;
  willUpdate: (changed: PropertyValues) => void;
  performUpdate: () => void;
}

/** Whoever waits longer sees what the element shows while it waits. */
const longestWaitMs = 5000;
const begun = new WeakSet<LitElement>();

/**
 * Brings an element to life whose shadow root a server has written. The server's tree stays in view until the element
 * has all that it needs to draw the same, and goes in the same frame in which its own comes.
 *
 * @param connect The element's own `connectedCallback`.
 */
export async function takeOver(element: LitElement, connect: () => void): Promise<void> {
  // A part of a larger element that a server has written: that one brings its own.
  if (begun.has(element) || element.hasAttribute('defer-hydration')) return;
  begun.add(element);
  await parsed();
  // It went while we waited, and begins again when it comes back.
  if (!element.isConnected) return void begun.delete(element);
  const root = element.shadowRoot as ShadowRoot;
  const written = [...root.childNodes];
  const visitor = visitorIn(root);
  try {
    await prepare(element, root, connect);
  } finally {
    const lifecycle = element as unknown as Lifecycle;
    delete lifecycle.shouldUpdate;
    element.requestUpdate();
    lifecycle.performUpdate();
    visitor.goOn(() => {
      for (const node of written) node.remove();
    });
  }
}

/** A loader that runs early may find half of the tree. */
async function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
}

/** Lets the element ask for what it needs, and answers from the page; it draws nothing meanwhile. */
async function prepare(element: LitElement, root: ShadowRoot, connect: () => void): Promise<void> {
  const { answers, properties, isOld } = readHandover(root);
  const reads = new Set<PromiseLike<unknown>>();
  let isFirst = true;
  const stand = (client: BoardReads): BoardReads => {
    // Of another board the server knows nothing.
    const known = isFirst ? withAnswers(client, answers, isOld) : client;
    isFirst = false;
    return watched(known, reads);
  };
  const given: Given = { givenClient: onceEach(stand) };
  Object.assign(element, properties, given);
  const lifecycle = element as unknown as Lifecycle;
  lifecycle.shouldUpdate = (changed) => {
    lifecycle.willUpdate(changed);
    return false;
  };
  connect.call(element);
  const tooLong = new Promise((resolve) => setTimeout(resolve, longestWaitMs));
  await Promise.race([settled(element, reads), tooLong]);
}

async function settled(element: LitElement, reads: Iterable<PromiseLike<unknown>>): Promise<void> {
  for (;;) {
    await element.updateComplete;
    const awaited = awaitedBy([element], reads);
    if (awaited.length === 0) return;
    await allHeard(awaited);
  }
}

function watched({ board, jobs }: BoardReads, reads: Set<PromiseLike<unknown>>): BoardReads {
  const watch = <T>(read: PromiseLike<T>): PromiseLike<T> => {
    const done = (): void => void reads.delete(read);
    reads.add(read);
    read.then(done, done);
    return read;
  };
  return {
    board: { get: (call) => watch(board.get(call)) },
    jobs: {
      list: (filters, call) => watch(jobs.list(filters, call)),
      get: (idOrSlug, call) => watch(jobs.get(idOrSlug, call)),
    },
  };
}
