import { html, nothing, type TemplateResult } from 'lit';
import { inputView, selectView, textareaView } from './control.view.js';
import { fileView } from './file.view.js';
import { groupView } from './group.view.js';
import { fieldText, hintsOf, hintsView, isWrong } from './hints.view.js';
import { rateView } from './rate.view.js';
import type { ShownField } from './shown-field.js';

/** So many options are a list to read; more are one to search in. */
const mostRadios = 7;

/** One field: what is asked, what helps, what is wrong, and the native control. */
export function fieldView(shown: ShownField): TemplateResult {
  const { options = [] } = shown.field;
  switch (shown.field.kind) {
    case 'choice':
      return options.length > mostRadios
        ? labelled(shown, longChoice(shown, options))
        : choices(shown, 'radio', options);
    case 'yes-no':
      return choices(shown, 'radio', ['yes', 'no']);
    case 'choices':
      return choices(shown, 'checkbox', options);
    case 'consent':
      return consentView(shown);
    case 'file':
      return fileView(shown);
    case 'rate':
      return rateView(shown);
    case 'links':
    case 'long-text':
      return labelled(shown, textareaView(shown));
    default:
      return labelled(shown, inputView(shown));
  }
}

function labelled(shown: ShownField, control: TemplateResult): TemplateResult {
  return html`<div class="field" part="field">
    <label for=${shown.id}>${fieldText(shown)}</label>
    ${hintsView(shown)}${control}
  </div>`;
}

function longChoice(shown: ShownField, options: readonly string[]): TemplateResult {
  return selectView(shown, [['', shown.messages.chooseOne], ...options.map((option) => [option, option] as const)]);
}

function choices(shown: ShownField, type: 'radio' | 'checkbox', options: readonly string[]): TemplateResult {
  const { field, id, values, messages } = shown;
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
  return groupView(shown, options.map(option), type === 'radio');
}

function consentView(shown: ShownField): TemplateResult {
  const { field, id, values, messages } = shown;
  const link = html` <a href=${field.url} target="_blank" rel="nofollow noopener">${messages.moreAbout}</a>`;
  return html`<div class="field" part="field">
    ${hintsView(shown)}
    <label class="option">
      <input id=${id} type="checkbox" name=${field.id} ?required=${field.required} .checked=${values.value(field.id) === true}
        aria-invalid=${isWrong(shown)} aria-describedby=${hintsOf(shown)}
        @change=${({ target }: Event) => values.set(field.id, (target as HTMLInputElement).checked)} />
      <span>${fieldText(shown)}${field.url ? link : nothing}</span>
    </label>
  </div>`;
}
