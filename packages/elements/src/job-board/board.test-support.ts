import { fixture, html, waitUntil } from '@open-wc/testing';
import './fractional-job-board.js';
import '../job-detail/fractional-job-detail.js';
import { all, forgetKept, shown } from '../testing/dom.test-support.js';
import { hostUrl } from '../testing/host.test-support.js';
import type { FractionalJobBoard } from './fractional-job-board.js';

/** A board of the samples; it may not have loaded yet. */
export function board(attributes: Partial<FractionalJobBoard> = {}): Promise<FractionalJobBoard> {
  const settings = { baseUrl: hostUrl, board: 'demo', ...attributes };
  return fixture<FractionalJobBoard>(html`<fractional-job-board
    .baseUrl=${settings.baseUrl}
    .board=${settings.board}
    .filters=${settings.filters}
    .pageSize=${settings.pageSize ?? 20}
    url-sync=${settings.urlSync ?? 'none'}
    url-prefix=${settings.urlPrefix ?? 'jobs'}
    .calculatorUrl=${settings.calculatorUrl}
  ></fractional-job-board>`);
}

/** A board that shows its first roles, and has the code of its filters. */
export async function loaded(attributes: Partial<FractionalJobBoard> = {}): Promise<FractionalJobBoard> {
  const element = await board(attributes);
  await shown(element, '.row:not(.skeleton)');
  await shown(element, '.options');
  return element;
}

export const rows = (element: FractionalJobBoard): HTMLElement[] => all(element, '.row:not(.skeleton)');

export const titles = (element: FractionalJobBoard): string[] =>
  all(element, '.title a').map((link) => link.textContent.trim());

/** Waits until the newest answer is shown. */
export async function settled(element: FractionalJobBoard): Promise<void> {
  await element.updateComplete;
  await waitUntil(() => all(element, '[aria-busy="true"]').length === 0, 'settled', { timeout: 5000 });
  // What faded while it was busy is fading in.
  await Promise.all(all(element, '.rows').flatMap((rows) => rows.getAnimations().map(({ finished }) => finished)));
}

export function panel(element: FractionalJobBoard, name: string): HTMLDetailsElement {
  const panels = all<HTMLDetailsElement>(element, 'details');
  const found = panels.find((one) => one.querySelector('summary')?.textContent.includes(name));
  if (!found) throw new Error(`No filter ${name}`);
  return found;
}

export function option(element: FractionalJobBoard, name: string, label: string): HTMLElement {
  const found = [...panel(element, name).querySelectorAll('label')].find((one) => one.textContent.includes(label));
  if (!found) throw new Error(`No option ${label} in ${name}`);
  return found;
}

/** Forgets what a test left in the URL and in storage. */
export function forget(): void {
  history.replaceState(null, '', location.pathname + location.search.replace(/[?&]jobs\.[^&]*/g, ''));
  forgetKept('saved');
}
