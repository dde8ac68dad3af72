import { board } from './board.mjs';
import { calculator } from './calculator.mjs';
import { list } from './list.mjs';

/**
 * @typedef {object} ElementCheck one of our tags, as a stranger's page has it
 * @property {string} tag
 * @property {string} name the head of its column
 * @property {string} markup
 * @property {string} title selector, inside the tag, of its most important text
 * @property {(frame: import('playwright-core').Frame) => Promise<void>} shows waits until it shows what it is there for
 * @property {(frame: import('playwright-core').Frame) => Promise<void>} works uses it as a visitor does
 */

/** Every element has a page's worth of use here; a new one needs a file beside these, and its name in this list. */
/** @type {ElementCheck[]} */
export const elements = [board, list, calculator];
