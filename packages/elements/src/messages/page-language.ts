import { isServer, type LitElement, type ReactiveController } from 'lit';
import { LazyCode } from '../lazy-code.js';
import type { Place, WordsName } from './speaker.js';

type Update = () => void | Promise<unknown>;

/**
 * The language of the place where an element stands: its own `lang`, or that of the nearest element around it, through
 * shadow trees, followed as it changes. English is there; for anything else there is code to load, which brings the
 * texts, and until they have come the element stays as it is.
 */
export class PageLanguage implements ReactiveController, Place {
  locale = 'en-US';
  words: object | undefined;
  tag = '';
  readonly host: LitElement;
  readonly names: readonly WordsName[];
  #observer: MutationObserver | undefined;
  #ready: Promise<unknown> | undefined;

  constructor(host: LitElement, ...names: readonly WordsName[]) {
    this.host = host;
    this.names = names;
    host.addController(this);
    // Nothing is connected there; and this is left out of what browsers download.
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- true in Lit's build for Node
    if (isServer) speakOnServer(this, document.documentElement.lang);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#follow());
    this.#follow();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Puts an element's first update off until its words are there, so that no English flashes up. */
  first(update: Update): ReturnType<Update> {
    return this.#ready && !this.host.hasUpdated ? this.#ready.then(update) : update();
  }

  #follow(): void {
    let said: Element | null = null;
    for (let node: Element | undefined = this.host; node && !said; ) {
      const root = node.getRootNode();
      this.#observer?.observe(root, { subtree: true, attributeFilter: ['lang', 'locale'] });
      said = node.closest('[lang],fractional-provider[locale]');
      node = (root as Partial<ShadowRoot>).host;
    }
    const tag = said?.getAttribute(said.matches('fractional-provider[locale]') ? 'locale' : 'lang') ?? '';
    if (tag === this.tag) return;
    this.tag = tag;
    // Who has spoken another language knows how to go back to English.
    if (!this.#ready && isEnglish(tag)) {
      this.locale = tag || 'en-US';
      this.host.requestUpdate();
    } else
      this.#ready = import('./foreign.js').then(
        ({ speak }) => speak(this),
        () => {},
      );
  }
}

/** As code, which servers wait for before they draw. */
function speakOnServer(language: PageLanguage, tag: string): void {
  language.tag = tag;
  if (isEnglish(tag)) language.locale = tag || 'en-US';
  else void new LazyCode(language.host, () => import('./foreign.js').then(({ speak }) => speak(language))).load();
}

function isEnglish(tag: string): boolean {
  return /^(en(-[a-z]{2})?)?$/i.test(tag);
}
