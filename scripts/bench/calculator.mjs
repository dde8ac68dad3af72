// npm run bench -- calculator: drags the calculator's sliders on the demo page, and says which frames were late.
// npm run bench -- calculator --profile: and which functions the time went to.
import { performance } from 'node:perf_hooks';
import { ensureChromium } from '../lib/chromium.mjs';
import { openBrowser } from '../lib/open-browser.mjs';
import { startTestHost } from '../lib/test-host.mjs';
import { recordFrames } from './frames.mjs';
import { profileOf } from './profile.mjs';

const calculator = 'fractional-rate-calculator';
const everyMs = 1000 / 60;
const moves = 150;

const sliders = [
  { name: 'Take-home pay', path: '/demo/calculator' },
  { name: 'Hours you work', path: '/demo/calculator' },
  { name: 'Of those, clients pay', path: '/demo/calculator' },
  { name: 'Weeks off', path: '/demo/calculator' },
  { name: 'Salary share', path: '/demo/calculator#rate.structure=s-corp' },
];
// A slider that nothing listens to, under the same conditions: frames that it loses are the machine's.
const control = { name: 'a bare slider', path: '/demo/calculator', bare: true };

export async function bench(args) {
  const host = await startTestHost();
  const browser = await openBrowser(ensureChromium());
  console.log('                                 frames  dropped  worst frame  worst event   script   style  layout');
  try {
    let dropped = 0;
    for (const slowdown of [1, 4]) {
      for (const slider of [control, ...sliders]) {
        const result = await measure(browser, host.url, { ...slider, slowdown, profiled: args.includes('--profile') });
        report(slider.name, slowdown, result);
        if (slowdown === 4 && slider !== control) dropped += result.dropped;
      }
    }
    return dropped === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await host.close();
  }
}

async function measure(browser, hostUrl, { name, path, bare = false, slowdown, profiled }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    await page.addInitScript(recordFrames);
    await page.goto(`${hostUrl}${path}`);
    await page.locator(calculator).scrollIntoViewIfNeeded();
    await page.locator(`${calculator} [part="comparison"]`).waitFor();
    const slider = bare ? await addBareSlider(page) : page.getByLabel(`${name}, slider`);
    await slider.scrollIntoViewIfNeeded();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.waitForTimeout(1000);
    const profile = profiled && !bare ? await profileOf(session) : undefined;
    const before = await times(session);
    await page.evaluate(() => /** @type {any} */ (globalThis).frames.start());
    await drag(session, await slider.boundingBox());
    const frames = await page.evaluate(() => /** @type {any} */ (globalThis).frames.stop());
    const after = await times(session);
    const [script, style, layout] = after.map((time, index) => time - (before[index] ?? 0));
    return { ...frames, script, style, layout, functions: (await profile?.stop()) ?? [] };
  } finally {
    await page.close();
  }
}

async function addBareSlider(page) {
  await page.evaluate(() => {
    const { document } = globalThis;
    const slider = Object.assign(document.createElement('input'), { type: 'range', id: 'bare' });
    document.querySelector('.standfirst')?.append(slider);
  });
  return page.locator('#bare');
}

/**
 * There and back again, a move a frame as from a mouse at 60 Hz. No move waits for the one before to be handled: a slow
 * page would slow down the mouse and look better than it is.
 */
async function drag(session, { x, y, width, height }) {
  const send = (type, share) => {
    const at = { x: x + width * share, y: y + height / 2 };
    return session.send('Input.dispatchMouseEvent', { type, ...at, button: 'left', buttons: 1, clickCount: 1 });
  };
  await send('mousePressed', 0.2);
  const start = performance.now();
  const sent = [];
  for (let move = 1; move <= moves; move += 1) {
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, start + move * everyMs - performance.now())));
    sent.push(send('mouseMoved', 0.2 + 0.6 * Math.sin((move / moves) * Math.PI)));
  }
  await Promise.all(sent);
  await send('mouseReleased', 0.2);
}

/** In ms since the page began: script, style, layout. */
async function times(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'].map(
    (wanted) => (metrics.find(({ name }) => name === wanted)?.value ?? 0) * 1000,
  );
}

function report(name, slowdown, { count, dropped, worstFrame, worstEvent, script, style, layout, functions }) {
  const ms = (time, digits = 0) => `${time.toFixed(digits)} ms`;
  const cells = [
    `${count}`.padStart(6),
    `${dropped}`.padStart(9),
    ms(worstFrame, 1).padStart(13),
    (worstEvent > 0 ? ms(worstEvent) : '< 16 ms').padStart(13),
    ms(script).padStart(9),
    ms(style).padStart(8),
    ms(layout).padStart(8),
  ];
  console.log(`${dropped === 0 ? '✓' : '✗'} ×${slowdown} ${name.padEnd(27)}${cells.join('')}`);
  for (const line of functions) console.log(`      ${line}`);
}
