import { html, type TemplateResult } from 'lit';

/**
 * A field that people don't see: whoever fills it in is a program. Neither the Tab key nor a screen reader comes here,
 * and browsers and password managers are told to leave it empty.
 */
export function honeypotView(): TemplateResult {
  return html`<div class="visually-hidden" aria-hidden="true">
    <label for="website">Website</label>
    <input id="website" name="website" type="text" tabindex="-1" autocomplete="off" data-1p-ignore data-lpignore="true" />
  </div>`;
}
