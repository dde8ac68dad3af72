import type { Company } from '@fractional-embed/client/lite';
import { html, type TemplateResult } from 'lit';
import { lockIcon } from '../icons/icons.js';

/**
 * A company's logo or, without one, its initials. A logo is loaded only from the listings' own host: an image from
 * anywhere else would tell that place who is reading.
 */
export function companyMark(company: Company, baseUrl: string): TemplateResult {
  if (company.logoUrl && sameOrigin(company.logoUrl, baseUrl)) {
    return html`<img class="mark" part="logo" src=${company.logoUrl} alt="" width="40" height="40" loading="lazy" />`;
  }
  return html`<span class="mark" part="logo" aria-hidden="true">${company.name === null ? lockIcon : initials(company.name)}</span>`;
}

/** The first letters of the first two words, as graphemes: "Łódź Labs" is ŁL, "東京製作所" is 東. */
function initials(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const letters = (words.length > 0 ? words : [name]).slice(0, 2).map((word) => [...word][0] ?? '');
  return letters.join('').toUpperCase();
}

function sameOrigin(url: string, baseUrl: string): boolean {
  return URL.canParse(url) && new URL(url).origin === new URL(baseUrl).origin;
}
