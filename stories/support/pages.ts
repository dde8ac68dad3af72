import { html, nothing, type TemplateResult } from 'lit';
import card from '../../packages/elements/src/themes/card.css?inline';
import midnight from '../../packages/elements/src/themes/midnight.css?inline';
import paper from '../../packages/elements/src/themes/paper.css?inline';
import type { PageGlobals } from '../config/toolbar.js';

interface PageOptions {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

const themes: Readonly<Record<string, string | undefined>> = { card, midnight, paper };

/**
 * A decorator: the page that the element is a guest on, as the toolbar has it where the story does not say. Its look is
 * in pages.css.
 */
export const page =
  (name: 'plain' | 'narrow' | 'narrowest' | 'dark' | 'serif', { lang, dir }: PageOptions = {}) =>
  (story: () => unknown, { globals }: { globals: Partial<PageGlobals> }): TemplateResult => {
    const { language = 'en', theme = '', colours, width = 'all' } = globals;
    const spoken = lang ?? language;
    const look = name === 'plain' && colours === 'dark' ? 'dark' : name;
    return html`<div
      class="page page-${look}"
      lang=${spoken}
      dir=${dir ?? (spoken === 'ar' ? 'rtl' : 'ltr')}
      data-width=${width}
    >
      ${themes[theme] ? html`<style>${themes[theme]}</style>` : nothing}${story()}
    </div>`;
  };
