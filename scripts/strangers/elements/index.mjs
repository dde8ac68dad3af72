import { applyForm } from './apply-form.mjs';
import { board } from './board.mjs';
import { calculator } from './calculator.mjs';
import { detail } from './detail.mjs';
import { list } from './list.mjs';
import { newsletter } from './newsletter.mjs';

/**
 * @typedef {object} MountedElement one of our tags, as a stranger's page has it
 * @property {string} tag that shows something
 * @property {string} name the head of its column
 * @property {string} markup
 * @property {string} title selector, inside the tag, of its most important text
 *
 * @typedef {object} Use
 * @property {(frame: import('playwright-core').Frame) => Promise<void>} shows waits until it shows what it is there for
 * @property {(frame: import('playwright-core').Frame, visitor: import('../visitor.mjs').Visitor) => Promise<void>} [begins]
 *   fills in what is sent later, once the rest of the page was used
 * @property {(frame: import('playwright-core').Frame, visitor: import('../visitor.mjs').Visitor) => Promise<void>} works
 *   uses it as a visitor does
 *
 * @typedef {MountedElement & Use} ElementCheck
 */

/** Every element has a page's worth of use here; a new one needs a file beside these, and its name in this list. */
/** @type {ElementCheck[]} */
export const elements = [board, list, calculator, applyForm, newsletter];

/** All our tags: the board brings the role, the list its provider. */
/** @type {MountedElement[]} */
export const allElements = [...elements, detail];
