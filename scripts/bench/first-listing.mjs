// npm run bench -- first-listing: from the start of the script until the first role is on the screen, for the board and for a page
// written by hand that asks the same host for the same roles.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { ensureChromium } from '../lib/chromium.mjs';
import { openBrowser } from '../lib/open-browser.mjs';
import { startTestHost } from '../lib/test-host.mjs';

const rounds = 15;
const aim = 1.5;

export async function bench() {
  const host = await startTestHost();
  const site = await startSite(host.url);
  const browser = await openBrowser(ensureChromium());
  console.log('from script start to the first role on screen, medians      board     by hand    ratio');
  try {
    const ratios = [];
    for (const slowdown of [1, 4]) {
      const times = await measure(browser, site.url, slowdown);
      const [board, byHand] = [median(times.board), median(times.byHand)];
      ratios.push(board / byHand);
      const cells = [`${board.toFixed(0)} ms`, `${byHand.toFixed(0)} ms`, (board / byHand).toFixed(2)];
      console.log(
        `×${slowdown} CPU, ${rounds} visits each, files in the cache`.padEnd(56),
        ...cells.map((cell) => cell.padStart(9)),
      );
    }
    return ratios.every((ratio) => ratio <= aim) ? 0 : 1;
  } finally {
    await browser.close();
    await site.close();
    await host.close();
  }
}

/** In turns, so that what else the machine does slows both down alike. */
async function measure(browser, siteUrl, slowdown) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const times = { board: [], byHand: [] };
  // The first visit fills the cache: a reader's second page is what is measured.
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of Object.keys(times)) {
      const time = await visit(context, `${siteUrl}/${name}`, slowdown);
      if (round > 0) times[name].push(time);
    }
  }
  await context.close();
  return times;
}

async function visit(context, url, slowdown) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url);
  const time = await page.evaluate(() => /** @type {any} */ (globalThis).shown);
  await page.close();
  return time;
}

/** Two pages of a site that is not the host's, as sites are not. */
async function startSite(hostUrl) {
  const pages = { '/board': board(hostUrl), '/byHand': byHand(hostUrl) };
  const server = createServer(({ url = '' }, outgoing) => {
    outgoing.writeHead(pages[url] ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    outgoing.end(pages[url] ?? '');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, close };
}

/** `shown` resolves with the milliseconds until the frame with the first row has been made. */
const watch = `<script>
  const start = performance.now();
  globalThis.shown = new Promise((resolve) => {
    const look = () => {
      const row = find();
      if (!row || row.getBoundingClientRect().height === 0) return requestAnimationFrame(look);
      const painted = new MessageChannel();
      painted.port1.onmessage = () => resolve(performance.now() - start);
      requestAnimationFrame(() => painted.port2.postMessage(0));
    };
    requestAnimationFrame(look);
  });
</script>`;

function board(hostUrl) {
  return `<!doctype html><title>Board</title>
<fractional-job-board base-url="${hostUrl}" board="demo"></fractional-job-board>
<script>
  const find = () => document.querySelector('fractional-job-board').shadowRoot?.querySelector('.row:not(.skeleton)');
</script>
${watch}<script type="module" src="${hostUrl}/embed/v1/embed.js"></script>`;
}

/** The shortest that shows the same of each role: no filters, no states, no languages. */
function byHand(hostUrl) {
  return `<!doctype html><title>By hand</title>
<ul id="roles"></ul>
<script>
  const find = () => document.querySelector('#roles li');
</script>
${watch}<script type="module">
  const response = await fetch('${hostUrl}/v1/boards/demo/jobs?limit=20');
  const { data } = await response.json();
  const text = (words) => String(words ?? '').replace(/[&<"]/g, (sign) => '&#' + sign.charCodeAt(0) + ';');
  const hours = ({ minHoursPerWeek: least, maxHoursPerWeek: most }) => [least, most].filter(Boolean).join('–') + ' h/week';
  document.querySelector('#roles').innerHTML = data.map((job) => '<li><a href="' + text(job.canonicalUrl) + '">'
    + text(job.title) + '</a><p>' + text(job.company.name) + '</p><p>' + hours(job.commitment) + ' '
    + text(job.pay.model) + ' ' + text(job.location.workplace) + '</p><p>' + text(job.postedAt) + ' '
    + job.focusAreas.map(text).join(' ') + '</p></li>').join('');
</script>`;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
