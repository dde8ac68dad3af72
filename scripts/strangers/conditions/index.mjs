import { placeConditions } from './places.mjs';
import { policyConditions } from './policies.mjs';
import { replacedConditions } from './replaced.mjs';
import { scriptConditions } from './scripts.mjs';
import { shiftConditions } from './shifts.mjs';
import { stylesheetConditions } from './stylesheets.mjs';

/**
 * @typedef {{files: {file: string}[], then?: string | undefined}} Scripts files, and what is called after them
 *
 * @typedef {object} Condition a page that somebody else has made
 * @property {string} name
 * @property {string} group the heading of its table
 * @property {boolean} [worst] one of the few that are tried at every `npm test`; needs nothing installed
 * @property {import('../packages.mjs').Stranger[]} [files] what it loads that has to be installed
 * @property {string} [attributes] of its html tag
 * @property {string} [head] markup before our script; `{path}` is where its scripts are
 * @property {string} [tail] markup after it
 * @property {Scripts} [before] classic scripts before ours
 * @property {Scripts} [late] classic scripts once our elements show
 * @property {{file: string}} [sheet]
 * @property {Record<string, () => Promise<string>>} [scripts] what makes scripts, by their names
 * @property {string} [nonce]
 * @property {(hostUrl: string) => Record<string, string>} [headers]
 * @property {(markup: string) => string} [place] what is around our tags
 * @property {(address: string) => string} [frame] the page around the page
 * @property {import('playwright-core').BrowserContextOptions} [context]
 * @property {'print'} [media]
 * @property {(page: import('playwright-core').Page) => Promise<void>} [arrive] what a visitor does first
 * @property {string} [alsoShows] something of the page's own that has to show as well
 * @property {RegExp | undefined} [own] changes that the page's own scripts make while it is open
 * @property {number} [mounts] how often to mount and unmount each tag instead of using it
 * @property {{state: string, without?: string[]}} [shift] to see what moves when each tag comes so, instead of using it
 * @property {string[]} [columns] of its table, where they are others than everybody's
 * @property {string} [well] what a cell says where nothing is wrong
 * @property {boolean} [looks] whether to measure text and controls, and contrast
 */

/** @type {Condition[]} that need nothing installed */
export const bareConditions = [...policyConditions, ...replacedConditions, ...placeConditions, ...shiftConditions];

/** @type {Condition[]} with files of npm and Debian */
export const installedConditions = [...scriptConditions, ...stylesheetConditions];
