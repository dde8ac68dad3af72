import { html, nothing, type TemplateResult } from 'lit';
import { inputView, isWrong, selectView, textareaView } from './control.view.js';
import type { Field, FieldValues } from './field.js';
import { fileView } from './file.view.js';
import { groupView } from './group.view.js';
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
        ? labelled(field, id, values, messages, selectView(field, id, values, chooseFrom(options, messages)))
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

function chooseFrom(options: readonly string[], messages: FormMessages): [string, string][] {
  return [['', messages.chooseOne], ...options.map((option): [string, string] => [option, option])];
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
  const option = (name: string, index: number): TemplateResult => html`<label class="option">
    <input id=${index === 0 ? id : nothing} type=${type} name=${field.id} .checked=${chosen.includes(name)}
      @change=${({ target }: Event) => choose(name, (target as HTMLInputElement).checked)} />
    <span dir="auto">${words[name] ?? name}</span>
  </label>`;
  return groupView(field, id, values, messages, options.map(option), type === 'radio');
}

function consentView(field: Field, id: string, values: FieldValues, messages: FormMessages): TemplateResult {
  return html`<div class="field" part="field">
    ${hintsView(field, id, values)}
    <label class="option">
      <input id=${id} type="checkbox" name=${field.id} ?required=${field.required} .checked=${values.value(field.id) === true}
        aria-invalid=${isWrong(field, values)} aria-describedby=${hintsOf(field, id, values)}
        @change=${({ target }: Event) => values.set(field.id, (target as HTMLInputElement).checked)} />
      <span>${fieldText(field, messages)}${
        field.url
          ? html` <a href=${field.url} target="_blank" rel="nofollow noopener">${messages.moreAbout}</a>`
          : nothing
      }</span>
    </label>
  </div>`;
}
