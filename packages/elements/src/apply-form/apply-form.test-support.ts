import { fixture, html } from '@open-wc/testing';
import './fractional-apply-form.js';
import { one, shown, type } from '../testing/dom.test-support.js';
import { hostUrl } from '../testing/host.test-support.js';
import type { FractionalApplyForm } from './fractional-apply-form.js';

/** Roles of the samples, by what their forms ask. */
export const roles = {
  /** Two texts, no résumé. */
  texts: 'product-partner-for-a-first-time-founder-two-mornings-a-week-at-pebble-and-tern',
  /** Links, hours, a rate in euros, and consents. */
  everything: 'head-of-growth-online-language-lessons-at-zoe-language-studio',
  /** A text, a number, yes or no; a résumé must be there. */
  resume: 'fractional-cto-for-a-team-of-four-at-lanthorn-robotics',
  /** A date. */
  date: 'fractional-chief-operating-officer-for-a-third-generation-family-foundry-that-is',
  /** A file that is a question's. */
  file: 'fractional-design-director-at-foxglove-atlas',
  /** A résumé and a file that is a question's: the tests' own, see web-test-runner.config.mjs. */
  twoFiles: 'fractional-vp-sales-before-the-second-hire-at-ironbark-telemetry',
  /** Several of some options. */
  several: 'people-lead-for-a-bakery-cooperative-at-second-rise-bakers-cooperative',
};

/** A form of the samples' board; the code that sends may not be there yet. */
export async function form(job: string, settings: Partial<FractionalApplyForm> = {}): Promise<FractionalApplyForm> {
  const element = await fixture<FractionalApplyForm>(html`<fractional-apply-form
    .baseUrl=${settings.baseUrl ?? hostUrl}
    board="demo"
    .job=${job}
    .prefill=${settings.prefill}
    .messages=${settings.messages}
  ></fractional-apply-form>`);
  // Below another one it would wait for whoever scrolls to it.
  element.scrollIntoView();
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

/** What {@link roles.texts} asks, from an address of its own, so that its applications can be told apart. */
export function fillTexts(element: FractionalApplyForm): string {
  const email = `${crypto.randomUUID()}@example.org`;
  fill(element, { name: 'Ana Lima', email, 'answers/school-product': 'A reading app.' });
  return email;
}

/** Chooses a file as a visitor does. */
export function choose(element: FractionalApplyForm, name: string, file: File): void {
  const transfer = new DataTransfer();
  transfer.items.add(file);
  const input = control(element, name);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

export const cv = (): File => new File(['I led a team of four. '.repeat(50)], 'cv of Ana.txt', { type: 'text/plain' });

export function send(element: FractionalApplyForm): void {
  one(element, '[part="submit"]').click();
}
