import { html, type TemplateResult } from 'lit';
import '@fractional-embed/elements/apply-form';
import '@fractional-embed/elements/job-board';
import '@fractional-embed/elements/job-detail';
import '@fractional-embed/elements/job-list';
import '@fractional-embed/elements/newsletter';
import '@fractional-embed/elements/rate-calculator';
import { ownHost } from './host.js';
import { find } from './visitor.js';

const role = 'product-partner-for-a-first-time-founder-two-mornings-a-week-at-pebble-and-tern';

/** Every element that is seen, one below the other. What a story fills in must not show in the next: a host of its own. */
export const everyElement = (story: string): TemplateResult => {
  const host = ownHost(story);
  return html`<main class="every">
    <fractional-job-board base-url=${host} board="demo" page-size="3"></fractional-job-board>
    <fractional-job-list base-url=${host} board="demo" limit="2"></fractional-job-list>
    <fractional-job-detail base-url=${host} board="demo" job=${role}></fractional-job-detail>
    <fractional-apply-form base-url=${host} board="demo" job=${role}></fractional-apply-form>
    <fractional-newsletter base-url=${host} board="demo"></fractional-newsletter>
    <fractional-rate-calculator></fractional-rate-calculator>
  </main>`;
};

/** Waits until each element shows what it is there for. */
export async function everythingShows(root: HTMLElement): Promise<void> {
  for (const shown of [
    'fractional-job-board',
    'fractional-job-list',
    'fractional-job-detail',
    '[part="job-title"]',
    '[part="facts"]',
    '[part="submit"]',
    'input[type="email"]',
    '[part="comparison"]',
  ])
    await find(root, shown);
}
