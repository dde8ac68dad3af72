import { waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';

/** All elements that match in the element's shadow tree. */
export function all<T extends HTMLElement = HTMLElement>(host: LitElement, selector: string): T[] {
  return [...host.renderRoot.querySelectorAll<T>(selector)];
}

/** The one element that matches. @throws when there is none. */
export function one<T extends HTMLElement = HTMLElement>(host: LitElement, selector: string): T {
  const found = host.renderRoot.querySelector<T>(selector);
  if (!found)
    throw new Error(`No ${selector} in <${host.localName}>: ${host.renderRoot.textContent.trim().slice(0, 200)}`);
  return found;
}

/** Waits until the selector matches. */
export async function shown<T extends HTMLElement = HTMLElement>(host: LitElement, selector: string): Promise<T> {
  await waitUntil(() => all(host, selector).length > 0, `${selector} in <${host.localName}>`, { timeout: 5000 });
  return one<T>(host, selector);
}

/** Waits until the text is shown. */
export async function says(host: LitElement, text: string): Promise<void> {
  await waitUntil(
    () => textOf(host).includes(text),
    `“${text}” in <${host.localName}>: ${textOf(host).slice(0, 300)}`,
    { timeout: 5000 },
  );
}

export function textOf(host: LitElement): string {
  return host.renderRoot.textContent.replace(/\s+/g, ' ').trim();
}

/** Types into a field as a visitor does: the value, then the event. */
export function type(field: HTMLInputElement, value: string, event: 'input' | 'change' = 'input'): void {
  field.value = value;
  field.dispatchEvent(new Event(event, { bubbles: true }));
}

/** What is kept on the device under names that begin so. Test files run side by side in one storage: each looks at its own. */
export function kept(kind: 'saved' | 'applicant'): string[] {
  const names = Object.keys(localStorage).filter((name) => name.startsWith(`fractional-embed:${kind}:`));
  return names.map((name) => localStorage.getItem(name) ?? '');
}

export function forgetKept(kind: 'saved' | 'applicant'): void {
  for (const name of Object.keys(localStorage))
    if (name.startsWith(`fractional-embed:${kind}:`)) localStorage.removeItem(name);
}

/** Collects what is logged as an error while `run` runs. */
export async function loggedErrors(run: () => Promise<void>): Promise<string[]> {
  const original = console.error;
  const logged: string[] = [];
  console.error = (...parts: unknown[]) => logged.push(parts.map(String).join(' '));
  try {
    await run();
  } finally {
    console.error = original;
  }
  return logged;
}
