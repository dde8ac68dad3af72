import { html, nothing, type TemplateResult } from 'lit';
import { fieldText, hintsOf, hintsView, isWrong } from './hints.view.js';
import type { ShownField } from './shown-field.js';

/** A field of several controls. @param isRadio It is one choice. */
export function groupView(shown: ShownField, controls: unknown, isRadio = false): TemplateResult {
  return html`<fieldset class="field" part="field" role=${isRadio ? 'radiogroup' : 'group'} aria-describedby=${hintsOf(shown)}
    aria-invalid=${isRadio ? isWrong(shown) : nothing} aria-required=${isRadio ? String(shown.field.required) : nothing}>
    <legend>${fieldText(shown)}</legend>
    ${hintsView(shown)}${controls}
  </fieldset>`;
}
