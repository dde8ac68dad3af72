import type { StylesOf } from './element-renderers.js';
import { escapeHtml } from './escape-html.js';
import type { RenderOptions } from './render-options.js';
import { styleSheetOf } from './style-sheet.js';

/** How trees are styled before their elements are there: by a sheet of the site's, or by one in the tree. */
export function stylesOf({ styleSheet, nonce }: Pick<RenderOptions, 'styleSheet' | 'nonce'>): StylesOf {
  return (tag, element) => {
    const sheet = styleSheetOf(tag, element);
    if (styleSheet) {
      const link = `<link rel="stylesheet" href="${escapeHtml(styleSheet(sheet))}">`;
      // The sheet shows it.
      return { before: `${link}<div class="written" hidden>`, after: '</div>' };
    }
    const given = nonce === undefined ? '' : ` nonce="${escapeHtml(nonce)}"`;
    return { before: `<style${given}>${sheet.text}</style>`, after: '' };
  };
}
