import { html, type TemplateResult } from 'lit';
import { faultyUrl } from './host.js';

/**
 * The calculator on a page of its own, from the host's own scripts behind a fault such as `hold=us-2026` or
 * `lose=more`: what another story of this page has loaded could not be held back any more.
 */
export function ownPage(fault: string): TemplateResult {
  const source = `<!doctype html>
    <html lang="en"><head>
      <title>A page with a calculator</title>
      <meta name="color-scheme" content="light dark">
      <style>body { margin: 0; font-family: system-ui, sans-serif }</style>
      <script type="module" src="${faultyUrl(fault)}embed/v1/embed.js"></script>
    </head><body><main><fractional-rate-calculator></fractional-rate-calculator></main></body></html>`;
  return html`<iframe class="own-page" title="A page with a calculator" srcdoc=${source}></iframe>`;
}
