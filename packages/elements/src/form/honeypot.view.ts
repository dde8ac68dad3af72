import { html, type TemplateResult } from 'lit';

/**
 * A field that people neither see nor hear nor reach, and browsers leave alone: whoever fills it in is a program. It is
 * hidden by a class of the form's style sheet, since pages may forbid inline styles and programs look for `hidden`.
 */
export function honeypotView(fill: (value: string) => void): TemplateResult {
  return html`<div class="trap" aria-hidden="true">
    <label for="website">Website</label>
    <input id="website" name="website" type="text" tabindex="-1" autocomplete="off" data-1p-ignore data-lpignore="true"
      @input=${({ target }: Event) => fill((target as HTMLInputElement).value)} />
  </div>`;
}
