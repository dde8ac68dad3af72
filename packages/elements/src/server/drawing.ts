import type { LitElementRenderer, RenderInfo } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { onceEach } from '../hydration/once-each.js';
import { allHeard, awaitedBy } from '../hydration/settled.js';
import { type ElementRenderers, elementRenderers, type StylesOf } from './element-renderers.js';
import { onPage, type ServerPage } from './page.js';
import { RecordingReads } from './recording-reads.js';
import type { RenderOptions } from './render-options.js';
import type { Given } from './start-tag.js';

/** Drawn, an element asks for what it then knows it needs. A role that is open on a board is asked for in the second. */
const mostPasses = 5;

/** Lit's marks for the hydration that it would do. */
const marks = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g;

type Options = Pick<RenderOptions, 'client' | 'timeoutMs' | 'content'>;

/** One element on its way to HTML: it draws itself, reads what it needs, and draws itself again. */
export class Drawing {
  readonly reads = new RecordingReads();
  readonly #page: ServerPage;
  readonly #renderers: ElementRenderers;
  readonly #renderer: LitElementRenderer;
  readonly #timeoutMs: number;

  constructor(tag: string, given: Given, page: ServerPage, styles: StylesOf, { client, timeoutMs, content }: Options) {
    this.#page = page;
    this.#timeoutMs = timeoutMs ?? 3000;
    const stand = onceEach((own) => this.reads.over(client ?? own));
    this.#renderers = elementRenderers({ stand, styles, content: content ?? '' });
    this.#renderer = onPage(page, () => this.#begin(tag, given));
  }

  #begin(tag: string, { attributes, properties }: Given): LitElementRenderer {
    const renderer = new this.#renderers.Renderer(tag);
    for (const [name, value] of Object.entries(attributes)) renderer.setAttribute(name, value);
    for (const [name, value] of Object.entries(properties)) renderer.setProperty(name, value);
    renderer.connectedCallback();
    return renderer;
  }

  /** @throws what a read threw, or an Error when it takes too long */
  async finish(): Promise<string> {
    const tooLate = Date.now() + this.#timeoutMs;
    for (let pass = 0; pass < mostPasses; pass += 1) {
      await this.#wait(tooLate);
      const html = onPage(this.#page, () => this.#draw());
      if (this.#awaited.length === 0) return html;
    }
    throw new Error('It asks for more each time that it is drawn.');
  }

  /** Takes back what the elements have subscribed to. */
  end(): void {
    onPage(this.#page, () => {
      for (const element of this.#renderers.elements.values()) element.disconnectedCallback();
    });
  }

  get #awaited(): PromiseLike<unknown>[] {
    return awaitedBy([...this.#renderers.elements.values()], this.reads.pending);
  }

  async #wait(tooLate: number): Promise<void> {
    while (this.#awaited.length > 0) {
      await within(tooLate - Date.now(), allHeard(this.#awaited));
      if (this.reads.errors.length > 0) throw this.reads.errors[0];
    }
    // What it has read may be code, without which it has not looked any further.
    onPage(this.#page, () => this.#renderer.connectedCallback());
  }

  #draw(): string {
    const renderer = this.#renderer;
    const info: RenderInfo = {
      elementRenderers: [this.#renderers.Renderer],
      customElementInstanceStack: [renderer],
      customElementHostStack: [renderer],
      eventTargetStack: [],
      slotStack: [],
      deferHydration: false,
    };
    return tidy(collectResultSync(renderer.renderShadow(info) ?? []));
  }
}

/** @throws Error after that many milliseconds */
async function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('What it shows could not be read in time.')), Math.max(0, ms));
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** What a listing says is escaped by now, and can't look like anything that is replaced here. */
function tidy(html: string): string {
  return (
    html
      .replace(marks, '')
      // As properties they are true or false; an attribute is there or not.
      .replace(/ checked="(true|false)"/g, (_, checked) => (checked === 'true' ? ' checked' : ''))
      // Before its script is there, a form must not send what is in it to the page's own address.
      .replace(/<form(?=\s)/g, '<form method="dialog"')
  );
}
