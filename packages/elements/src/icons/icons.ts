import { svg, type TemplateResult } from 'lit';

/** An icon of the set: lines on a grid of 20. */
export const icon = (path: TemplateResult): TemplateResult =>
  svg`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${path}</svg>`;

export const searchIcon = icon(svg`<circle cx="9" cy="9" r="5.5" /><path d="m13.2 13.2 4 4" />`);
export const closeIcon = icon(svg`<path d="m5.5 5.5 9 9m0-9-9 9" />`);
export const chevronIcon = icon(svg`<path d="m6 8 4 4 4-4" />`);
export const backIcon = icon(svg`<path d="M12 5 7 10l5 5" />`);
export const filterIcon = icon(svg`<path d="M3 5.5h14M5.5 10h9M8 14.5h4" />`);
export const bookmarkIcon = icon(svg`<path class="fillable" d="M5.5 3.5h9v13L10 13l-4.5 3.5z" />`);
export const lockIcon = icon(svg`<path d="M5.5 9.5h9v6.5h-9zM7.5 9.5V7a2.5 2.5 0 0 1 5 0v2.5" />`);
