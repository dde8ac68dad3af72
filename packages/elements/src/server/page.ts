import { ServerElement, ServerFragment } from './server-nodes.js';

/** Where an element stands that a server writes. */
export interface ServerPage {
  /** The page's address. */
  readonly url: URL;
  /** The page's language, a BCP 47 tag. */
  readonly lang: string;
}

/**
 * Runs what is written for a page where there is none: with as much of `document` and `location` as elements ask while
 * they draw themselves. Nothing of it is left afterwards, and nothing else runs meanwhile: it waits for nothing.
 */
export function onPage<T>({ url, lang }: ServerPage, run: () => T): T {
  const ignore = (): void => {};
  const listening = { addEventListener: ignore, removeEventListener: ignore };
  const document = {
    ...listening,
    baseURI: url.href,
    documentElement: { lang },
    createDocumentFragment: () => new ServerFragment(),
    createElement: (name: string) => (name === 'a' ? new ServerAnchor(name) : new ServerElement(name)),
  };
  const page = { ...listening, document, location: url, Element: ServerElement, HTMLAnchorElement: ServerAnchor };
  const before = Object.keys(page).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const [name, value] of Object.entries(page)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  try {
    return run();
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}

class ServerAnchor extends ServerElement {}
