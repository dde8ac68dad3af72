import { html, nothing, type TemplateResult } from 'lit';
import { isWrong } from './control.view.js';
import type { Field, FieldValues } from './field.js';
import { fieldText, hintsOf, hintsView } from './hints.view.js';
import type { FormMessages } from './messages/en.js';

/** A field of several controls. @param isRadio It is one choice. */
export function groupView(
  field: Field,
  id: string,
  values: FieldValues,
  messages: FormMessages,
  controls: unknown,
  isRadio = false,
): TemplateResult {
  return html`<fieldset class="field" part="field" role=${isRadio ? 'radiogroup' : 'group'} aria-describedby=${hintsOf(field, id, values)}
    aria-invalid=${isRadio ? isWrong(field, values) : nothing} aria-required=${isRadio ? String(field.required) : nothing}>
    <legend>${fieldText(field, messages)}</legend>
    ${hintsView(field, id, values)}${controls}
  </fieldset>`;
}
