import { LitElementRenderer, type RenderInfo } from '@lit-labs/ssr';
import type { LitElement } from 'lit';
import type { Given, Stand } from '../connection/given-client.js';

type Shadow = ReturnType<LitElementRenderer['renderShadow']>;

/** What stands before and after an element's own tree to style it. */
export type StylesOf = (tag: string, element: typeof LitElement) => { before: string; after: string };

interface Drawn {
  readonly stand: Stand;
  readonly styles: StylesOf;
  /** What is inside the outermost tag. */
  readonly content: string;
}

/** Writes the elements of one drawing. */
export interface ElementRenderers {
  readonly Renderer: typeof LitElementRenderer;
  readonly elements: ReadonlyMap<string, LitElement>;
}

/**
 * Elements are drawn several times, since they learn what to read as they are: the same tag is the same element each time.
 * No element of ours has two of a kind in it.
 */
export function elementRenderers({ stand, styles, content }: Drawn): ElementRenderers {
  const elements = new Map<string, LitElement>();
  class Renderer extends LitElementRenderer {
    constructor(tag: string) {
      super(tag);
      const kept = elements.get(tag);
      if (kept) this.element = kept;
      else {
        elements.set(tag, this.element);
        const given: Given = { givenClient: stand };
        // All that our elements ask of the document around them and of what is inside them.
        Object.assign(this.element, given, {
          closest: () => null,
          querySelector: () => (content.includes('slot="consent"') ? this.element : null),
        });
      }
    }

    override renderShadow(info: RenderInfo): Shadow {
      const { before, after } = styles(this.tagName, this.element.constructor as typeof LitElement);
      // After the styles, as Lit would write them, comes the tree.
      const tree = super.renderShadow(info)?.at(-1) ?? '';
      return [before, tree, after];
    }
  }
  return { Renderer, elements };
}
