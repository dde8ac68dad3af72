/* global document */
import assert from 'node:assert/strict';
import { assertStill, noteShifts } from '../pages/layout-shifts.mjs';
import { elements } from './elements/index.mjs';

/** In which states of its own a tag ends when it comes so, by the tag's name in the table. */
const ends = {
  board: { loading: 'loading', empty: 'empty', error: 'error', late: 'ready', slow: 'ready' },
  list: { loading: 'loading', empty: 'empty', error: 'error', late: 'ready', slow: 'ready' },
  calculator: { loading: 'loading', error: 'failed', late: 'ready', slow: 'ready' },
  'apply form': { loading: 'loading', empty: 'unavailable', error: 'unavailable', late: 'ready', slow: 'ready' },
  newsletter: { loading: 'sending', error: 'unconfirmed', late: 'idle', slow: 'sent' },
};

/** The calculator asks no host: what it waits for is the year's tables. */
const whatIsAsked = /\/v1\/boards\/|\/us-20\d\d-/;
const script = /\.js$/;

/**
 * Loads a page of each tag, with the guide's reserve and a line of text below, and looks whether anything moves.
 *
 * @param {import('playwright-core').BrowserContext} context
 * @param {{url: string, hostUrl: string}} site
 * @param {{state: string, without?: string[]}} shift
 * @returns {Promise<Record<string, string[]>>} by element, what has moved
 */
export async function visitShifts(context, { url, hostUrl }, { state, without = [] }) {
  const verdicts = {};
  if (state === 'empty') await fetch(`${hostUrl}/~admin=all/v1/admin/boards/empty`, emptyBoard);
  for (const element of elements) {
    if (without.includes(element.name)) continue;
    verdicts[element.name] = await visitOne(context, url, { element, state }).then(
      () => [],
      (error) => [error.message.replace(/\s+/g, ' ')],
    );
  }
  return verdicts;
}

const emptyBoard = { method: 'PUT', headers: { 'content-type': 'application/json' }, body: '{"title":"Empty"}' };

async function visitOne(context, url, { element, state }) {
  const page = await context.newPage();
  try {
    const shifts = await noteShifts(page);
    await hinder(page, state);
    await page.goto(`${url}${state === 'empty' ? 'empty' : 'only'}/${encodeURIComponent(element.name)}`, {
      waitUntil: 'commit',
    });
    const below = page.locator('#below');
    await below.waitFor({ state: 'attached' });
    const before = await topOf(below);
    if (element.name === 'newsletter' && state !== 'late') await subscribe(page);
    await inState(page, element.tag, ends[element.name][state]);
    if (element.name === 'calculator' && ends.calculator[state] === 'ready') await element.shows(page.mainFrame());
    // What comes late of itself: pictures, fonts, what loads once the rest is there.
    await page.waitForTimeout(700);
    await assertStill(shifts);
    assert.equal(await topOf(below), before, 'what stands below is elsewhere');
  } finally {
    await page.close();
  }
}

/** On the page, wherever it is scrolled to. */
function topOf(below) {
  return below.evaluate((one) => Math.round(one.getBoundingClientRect().top + globalThis.scrollY));
}

async function hinder(page, state) {
  const act = {
    loading: () => {},
    error: (route) => route.fulfill({ status: 503, headers: { 'access-control-allow-origin': '*' }, body: 'broken' }),
    slow: (route) => page.waitForTimeout(1500).then(() => route.continue()),
    late: (route) => page.waitForTimeout(1000).then(() => route.continue()),
  }[state];
  if (!act) return;
  const unlessGone = (route) => Promise.resolve(act(route)).catch(() => {});
  if (state === 'late') await page.route(script, unlessGone);
  else
    await page.route(whatIsAsked, (route) =>
      // Browsers ask for permission first; what fails is what they then send.
      route.request().method() === 'OPTIONS' ? route.continue() : unlessGone(route),
    );
}

/** Long after the key was pressed, so that nothing counts as what the visitor expects. */
async function subscribe(page) {
  await page.locator('fractional-newsletter input[type="email"]').fill('shift@reader.example');
  await page.locator('fractional-newsletter input[type="checkbox"]').check();
  await page.locator('fractional-newsletter [part="button"]').click();
}

async function inState(page, tag, state) {
  const wanted = { tag, state };
  await page.waitForFunction(({ tag: name, state: own }) => {
    const element = document.querySelector(name);
    return element?.shadowRoot && element.matches(`:state(${own})`);
  }, wanted);
}
