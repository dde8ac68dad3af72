import { html, type TemplateResult } from 'lit';
import { fieldText, hintsOf, hintsView, isWrong } from './hints.view.js';
import type { ShownField } from './shown-field.js';
import { sizeText } from './size-text.js';

/**
 * A file to choose or to drop. The native field is there for whoever uses the keyboard or a screen reader, and not to be
 * seen: what it shows can't be told to show a file that was chosen before.
 */
export function fileView(shown: ShownField): TemplateResult {
  const { field, id, values, messages } = shown;
  const file = values.value(field.id);
  const choose = (files: FileList | null | undefined): void => {
    if (files?.[0]) values.set(field.id, files[0]);
  };
  return html`<div class="field" part="field">
    <span class="label" id="${id}-label">${fieldText(shown)}</span>
    ${hintsView(shown)}
    <div class="drop" part="control"
      @dragover=${(event: DragEvent) => event.preventDefault()}
      @drop=${(event: DragEvent) => {
        event.preventDefault();
        choose(event.dataTransfer?.files);
      }}>
      <input class="visually-hidden" id=${id} type="file" accept=".pdf,.docx,.odt,.rtf,.txt" name=${field.id} ?required=${field.required}
        aria-labelledby="${id}-label ${id}-choose" aria-describedby=${hintsOf(shown)}
        aria-invalid=${isWrong(shown)}
        @change=${({ target }: Event) => choose((target as HTMLInputElement).files)} />
      <label class="button" id="${id}-choose" for=${id}>${messages.chooseFile}</label>
      ${file instanceof File ? chosenView(file, () => values.set(field.id, undefined), shown) : html`<span class="hint">${messages.dropFile}</span>`}
    </div>
  </div>`;
}

function chosenView(file: File, remove: () => void, { messages, locale }: ShownField): TemplateResult {
  return html`<span class="chosen"><bdi>${file.name}</bdi> <span class="hint">${sizeText(file.size, locale)}</span></span>
    <button class="button" type="button" aria-label=${messages.removeFile(file.name)} @click=${(event: Event) => {
      // Chosen again, the same file would be no change.
      const field = (event.target as HTMLElement).closest('.drop')?.querySelector('input');
      if (field) field.value = '';
      field?.focus();
      remove();
    }}>${messages.remove}</button>`;
}
