/* global document */
import { allElements } from './elements/index.mjs';
import { toolsBeside } from './tools.mjs';

const atOnce = 20;

/** Engines keep a little of what they have seen last; a thousandth of what has come and gone is no leak. */
const tolerated = { nodes: 100, listeners: 10 };

/**
 * Puts each tag into the page and takes it out again so many times, each time until it shows.
 *
 * @returns {Promise<Record<string, string[]>>} by element, what of it is still there afterwards
 */
export async function mountOften(page, mounts) {
  const verdicts = {};
  const tools = await toolsBeside(page);
  await tools.inPage("document.querySelector('main').replaceChildren()");
  for (const { name, tag, markup, title } of allElements) {
    const mount = async (times) => {
      await tools.inPage(`(${mountAndUnmount})(${JSON.stringify({ tag, markup, title, times, atOnce })})`);
      return tools.alive();
    };
    // What is made once, such as templates and style sheets, is there after the first ones.
    const before = await mount(atOnce * 2);
    const after = await mount(mounts);
    verdicts[name] = Object.keys(tolerated)
      .filter((kind) => after[kind] - before[kind] > tolerated[kind])
      .map((kind) => `${after[kind] - before[kind]} ${kind} stay`);
  }
  return { ...verdicts, page: [] };
}

/** Runs in the page. All of them in one place, so that all are seen and fetch. */
async function mountAndUnmount({ tag, markup, title, times, atOnce: many }) {
  const main = document.querySelector('main');
  if (!main) return;
  for (let done = 0; done < times; done += many) {
    main.innerHTML = Array(many)
      .fill(`<div style="position: absolute; inset: 0 0 auto">${markup.replaceAll('url-sync="hash"', '')}</div>`)
      .join('');
    const all = [...main.querySelectorAll(tag)];
    for (let tries = 0; !all.every((one) => one.shadowRoot?.querySelector(title)); tries += 1) {
      if (tries > 500) throw new Error(`${tag} shows nothing after ${done} mounts`);
      await new Promise((later) => setTimeout(later, 10));
    }
    // Some load more once they show, which listens as well.
    await new Promise((later) => setTimeout(later, 50));
    main.replaceChildren();
  }
}
