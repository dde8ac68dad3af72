import { fixture, html } from '@open-wc/testing';
import './fractional-apply-form.js';
import { one, shown, type } from '../testing/dom.test-support.js';
import { hostUrl } from '../testing/host.test-support.js';
import type { FractionalApplyForm } from './fractional-apply-form.js';

/** A form of the samples' board, with its fields and the code that sends. */
export async function form(job: string, settings: Partial<FractionalApplyForm> = {}): Promise<FractionalApplyForm> {
  const element = await fixture<FractionalApplyForm>(html`<fractional-apply-form
    .baseUrl=${settings.baseUrl ?? hostUrl}
    board="demo"
    .job=${job}
    .prefill=${settings.prefill}
    .messages=${settings.messages}
  ></fractional-apply-form>`);
  await shown(element, 'form');
  return element;
}

/** The control under this name: `name`, `answers/team-size`. */
export function control<T extends HTMLElement = HTMLInputElement>(element: FractionalApplyForm, name: string): T {
  return one<T>(element, `[name="${name}"]`);
}

export function fill(element: FractionalApplyForm, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) type(control(element, name), value);
}

export function send(element: FractionalApplyForm): void {
  one(element, '[part="submit"]').click();
}
