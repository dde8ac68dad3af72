import { html, nothing, type TemplateResult } from 'lit';
import type { Field, FieldValues } from './field.js';
import { fileView } from './file.view.js';
import { fieldText, hintsOf, hintsView } from './hints.view.js';
import type { FormMessages } from './messages/en.js';
import { rateView } from './rate.view.js';

/** So many options are a list to read; more are one to search in. */
const mostRadios = 7;

/** One field: what is asked, what helps, what is wrong, and the native control. */
export function fieldView(field: Field, id: string, values: FieldValues, messages: FormMessages): TemplateResult {
  const { options = [] } = field;
  switch (field.kind) {
    case 'choice':
      return options.length > mostRadios
        ? labelled(field, id, values, messages, selectView(field, id, values, messages))
        : choices(field, id, values, messages, 'radio', options);
    case 'yes-no':
      return choices(field, id, values, messages, 'radio', ['yes', 'no']);
    case 'choices':
      return choices(field, id, values, messages, 'checkbox', options);
    case 'consent':
      return consentView(field, id, values, messages);
    case 'file':
      return fileView(field, id, values, messages);
    case 'rate':
      return rateView(field, id, values, messages);
    case 'links':
    case 'long-text':
      return labelled(field, id, values, messages, textareaView(field, id, values));
    default:
      return labelled(field, id, values, messages, inputView(field, id, values));
  }
}

function labelled(
  field: Field,
  id: string,
  values: FieldValues,
  messages: FormMessages,
  control: TemplateResult,
): TemplateResult {
  return html`<div class="field" part="field">
    <label for=${id}>${fieldText(field, messages)}</label>
    ${hintsView(field, id, values)}${control}
  </div>`;
}

const inputTypes: Partial<Record<Field['kind'], string>> = {
  email: 'email',
  number: 'number',
  hours: 'number',
  date: 'date',
};

function inputView(field: Field, id: string, values: FieldValues): TemplateResult {
  const type = inputTypes[field.kind] ?? 'text';
  return html`<input class="control" part="control" id=${id} type=${type} name=${field.id} ?required=${field.required}
    step=${type === 'number' ? 'any' : nothing} inputmode=${type === 'number' ? 'decimal' : nothing}
    autocomplete=${field.autocomplete ?? nothing} dir=${type === 'text' ? 'auto' : nothing}
    aria-invalid=${String(values.problem(field.id) !== undefined)} aria-describedby=${hintsOf(field, id, values)}
    .value=${values.value(field.id) ?? ''}
    @input=${({ target }: Event) => {
      const { value, validity } = target as HTMLInputElement;
      values.set(field.id, value, validity.badInput);
    }} />`;
}

function textareaView(field: Field, id: string, values: FieldValues): TemplateResult {
  return html`<textarea class="control" part="control" id=${id} name=${field.id} ?required=${field.required} dir="auto"
    rows=${field.kind === 'links' ? 2 : 4} autocomplete=${field.autocomplete ?? nothing}
    aria-invalid=${String(values.problem(field.id) !== undefined)} aria-describedby=${hintsOf(field, id, values)}
    .value=${values.value(field.id) ?? ''}
    @input=${({ target }: Event) => values.set(field.id, (target as HTMLTextAreaElement).value)}></textarea>`;
}

function selectView(field: Field, id: string, values: FieldValues, messages: FormMessages): TemplateResult {
  const chosen = values.value(field.id);
  return html`<select class="control" part="control" id=${id} name=${field.id} ?required=${field.required}
    aria-invalid=${String(values.problem(field.id) !== undefined)} aria-describedby=${hintsOf(field, id, values)}
    @change=${({ target }: Event) => values.set(field.id, (target as HTMLSelectElement).value)}>
    <option value="" ?selected=${!chosen}>${messages.chooseOne}</option>
    ${field.options?.map((option) => html`<option value=${option} ?selected=${chosen === option}>${option}</option>`)}
  </select>`;
}

function choices(
  field: Field,
  id: string,
  values: FieldValues,
  messages: FormMessages,
  type: 'radio' | 'checkbox',
  options: readonly string[],
): TemplateResult {
  const value = values.value(field.id);
  const chosen = typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly string[]) : [];
  const words: Partial<Record<string, string>> = field.kind === 'yes-no' ? { yes: messages.yes, no: messages.no } : {};
  const choose = (option: string, checked: boolean): void => {
    const others = chosen.filter((one) => one !== option);
    values.set(field.id, type === 'radio' ? option : checked ? [...others, option] : others);
  };
  const isRadio = type === 'radio';
  return html`<fieldset class="field" part="field" role=${isRadio ? 'radiogroup' : 'group'} aria-describedby=${hintsOf(field, id, values)}
    aria-invalid=${isRadio ? String(values.problem(field.id) !== undefined) : nothing} aria-required=${isRadio ? String(field.required) : nothing}>
    <legend>${fieldText(field, messages)}</legend>
    ${hintsView(field, id, values)}
    ${options.map(
      (option, index) => html`<label class="option">
        <input id=${index === 0 ? id : nothing} type=${type} name=${field.id} .checked=${chosen.includes(option)}
          @change=${({ target }: Event) => choose(option, (target as HTMLInputElement).checked)} />
        <span dir="auto">${words[option] ?? option}</span>
      </label>`,
    )}
  </fieldset>`;
}

function consentView(field: Field, id: string, values: FieldValues, messages: FormMessages): TemplateResult {
  return html`<div class="field" part="field">
    ${hintsView(field, id, values)}
    <label class="option">
      <input id=${id} type="checkbox" name=${field.id} ?required=${field.required} .checked=${values.value(field.id) === true}
        aria-invalid=${String(values.problem(field.id) !== undefined)} aria-describedby=${hintsOf(field, id, values)}
        @change=${({ target }: Event) => values.set(field.id, (target as HTMLInputElement).checked)} />
      <span>${fieldText(field, messages)}${
        field.url
          ? html` <a href=${field.url} target="_blank" rel="nofollow noopener">${messages.moreAbout}</a>`
          : nothing
      }</span>
    </label>
  </div>`;
}
