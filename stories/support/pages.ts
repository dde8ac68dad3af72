import { html, type TemplateResult } from 'lit';

interface PageOptions {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** A decorator: the page that the element is a guest on. Its look is in pages.css. */
export const page =
  (name: 'plain' | 'narrow' | 'narrowest' | 'dark' | 'serif', { lang = 'en', dir = 'ltr' }: PageOptions = {}) =>
  (story: () => unknown): TemplateResult =>
    html`<div class="page page-${name}" lang=${lang} dir=${dir}>${story()}</div>`;
