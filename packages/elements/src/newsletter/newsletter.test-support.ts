import { fixture, html } from '@open-wc/testing';
import { one, shown, type } from '../testing/dom.test-support.js';
import { hostUrl } from '../testing/host.test-support.js';
import './fractional-newsletter.js';
import type { FractionalNewsletter } from './fractional-newsletter.js';

type Settings = Partial<
  Pick<
    FractionalNewsletter,
    'baseUrl' | 'board' | 'consentText' | 'consentVersion' | 'consentRequired' | 'headingLevel' | 'messages'
  >
>;

/** The element against the real host; `width` is that of its place, in CSS pixels. */
export async function newsletter(settings: Settings = {}, width = 640): Promise<FractionalNewsletter> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.width = `${width}px`;
  const element = document.createElement('fractional-newsletter');
  Object.assign(element, { baseUrl: hostUrl, board: 'demo', ...settings });
  place.append(element);
  await element.updateComplete;
  return element;
}

export const field = (element: FractionalNewsletter): HTMLInputElement => one(element, 'input[type="email"]');

export const button = (element: FractionalNewsletter): HTMLButtonElement => one(element, 'button[type="submit"]');

/** What the button says. */
export const label = (element: FractionalNewsletter): string => one(element, '.word:not(.unsaid)').textContent.trim();

/** Types the address and presses the button, as a visitor does: with the focus in the form. */
export async function subscribe(element: FractionalNewsletter, email: string): Promise<void> {
  field(element).focus();
  type(field(element), email);
  button(element).focus();
  button(element).click();
  await element.updateComplete;
}

let count = 0;

/** An address that nobody has subscribed yet. */
export const freshAddress = (): string => `reader-${Date.now()}-${(count += 1)}@reader.example`;

/** Subscribes, and waits until the mail is said to be on its way. */
export async function subscribed(element: FractionalNewsletter, email = freshAddress()): Promise<string> {
  await subscribe(element, email);
  await shown(element, '.ways');
  return email;
}

/** The addresses that this page asked since `performance.clearResourceTimings()`, of those with the word in them. */
export const asked = (word: string): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.includes(word));

/** Does something while the browser believes it has no network. */
export async function whileOffline(act: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  dispatchEvent(new Event('offline'));
  try {
    await act();
  } finally {
    Reflect.deleteProperty(navigator, 'onLine');
    dispatchEvent(new Event('online'));
  }
}
