// Who applies, with what, how, and what goes wrong on the way: all of it follows from a seed and a number, so that any
// process can say it again and two runs are the same.
import { createRandom } from '../lib/random.mjs';
import { faultNames } from './faults.mjs';

/** The form that the jobs of a soak have. */
export const form = {
  kind: 'form',
  resume: 'optional',
  links: 'optional',
  availability: 'required',
  rate: 'optional',
  questions: [
    { id: 'why', kind: 'long-text', label: 'Why this role, and why part-time?', required: true },
    { id: 'stage', kind: 'choice', label: 'The stage you know best', options: ['Seed', 'Series A', 'Later'] },
    { id: 'skills', kind: 'choices', label: 'What you have led', options: ['Fundraising', 'Audit', 'Hiring'] },
    { id: 'board-seat', kind: 'yes-no', label: 'Have you reported to a board?' },
    { id: 'years', kind: 'number', label: 'Years in the function' },
    { id: 'from', kind: 'date', label: 'When could you begin?' },
  ],
  consents: [
    { id: 'privacy', version: '3', text: 'You may keep this to fill the role.', required: true },
    { id: 'pool', version: '1', text: 'You may keep this for other roles.' },
  ],
};

const words =
  'cash runway board audit forecast raise team plan price margin hire churn growth close model Zürich'.split(' ');

/** How an application is sent. */
export const behaviours = ['plain', 'double-click', 'script-twice', 'left', 'refused', 'changed'];
const inPages = ['plain', 'double-click', 'script-twice', 'two-tabs', 'offline', 'closed'];

/** Who sends no file: a mistake is to be the only one, and two tabs would upload two. */
const alone = ['refused', 'two-tabs'];

/**
 * @typedef {object} Applicant
 * @property {number} index
 * @property {string} behaviour one of `behaviours`, or of a page's
 * @property {number} job which of the jobs
 * @property {object} input less the résumé
 * @property {{ name: string, text: string } | undefined} resume
 * @property {{ applications: string[], uploads: string[] }} faults of each request in turn; then none
 * @property {number} retries how often the client tries again by itself
 * @property {number} leavesAfterMs
 * @property {boolean} isUnseen whether the form's token got lost, so that the host asks for proof
 */

/** @returns {Applicant} */
export function applicant(seed, index, isInPage = false) {
  const random = createRandom((seed * 1_000_003 + index * 7_919) | 0);
  const behaviour = isInPage ? inPages[index % inPages.length] : behaviourOf(random);
  return {
    index,
    behaviour: behaviour ?? 'plain',
    job: random.below(4),
    input: inputOf(random, seed, index, behaviour === 'refused'),
    resume: random.chance(0.25) && !alone.includes(behaviour) ? resumeOf(random, index) : undefined,
    faults: { applications: faultsOf(random, 5), uploads: faultsOf(random, 2) },
    retries: random.chance(0.15) ? random.below(3) : 3 + random.below(6),
    leavesAfterMs: random.below(400),
    isUnseen: random.chance(0.01),
  };
}

export function emailOf(seed, index) {
  return `s${seed}-${index}@soak.example`;
}

/** The number in an address that `emailOf` made. */
export function indexOf(seed, email) {
  const [, index] = /^s\d+-(\d+)@/.exec(email) ?? [];
  return index !== undefined && email === emailOf(seed, Number(index)) ? Number(index) : undefined;
}

function behaviourOf(random) {
  if (random.chance(0.45)) return 'plain';
  return random.of(behaviours.slice(1));
}

/** Half of the requests fail; a tenth of the applicants are in no luck at all. */
function faultsOf(random, most) {
  const share = random.chance(0.1) ? 1 : 0.5;
  return Array.from({ length: random.below(most + 1) }, () => (random.chance(share) ? faultOf(random) : 'none'));
}

/** Being offline takes everybody along, and so is rare. */
function faultOf(random) {
  const fault = random.of(faultNames);
  return fault === 'offline' && random.chance(0.8) ? 'reset-before' : fault;
}

function text(random, most) {
  return Array.from({ length: 1 + random.below(most) }, () => random.of(words)).join(' ');
}

function inputOf(random, seed, index, isRefused) {
  const input = {
    name: `Ana ${random.of(words)} ${index}`,
    email: emailOf(seed, index),
    links: random.chance(0.5) ? [`https://example.org/${index}`] : [],
    hoursPerWeek: 5 + random.below(20),
    rate: random.chance(0.5) ? { model: 'hourly', amountMinor: 10_000 + random.below(30_000), currency: 'EUR' } : null,
    answers: [
      { questionId: 'why', value: text(random, 200) },
      { questionId: 'stage', value: random.of(['Seed', 'Series A', 'Later']) },
      { questionId: 'skills', value: ['Audit', 'Hiring'] },
      { questionId: 'board-seat', value: random.chance(0.5) },
      { questionId: 'years', value: random.below(30) },
      { questionId: 'from', value: '2026-09-01' },
    ],
    consents: [
      { id: 'privacy', version: '3', given: true },
      { id: 'pool', version: '1', given: random.chance(0.5) },
    ],
  };
  return isRefused ? { ...input, ...random.of(mistakes) } : input;
}

/** Each of which a host refuses. */
const mistakes = [
  { hoursPerWeek: null },
  { consents: [] },
  { answers: [{ questionId: 'why', value: '' }] },
  { resume: 'upl_that-nobody-uploaded' },
];

function resumeOf(random, index) {
  return {
    name: `cv-${index}.txt`,
    text: `Curriculum ${index}\n${text(random, random.chance(0.05) ? 20_000 : 3_000)}\n`,
  };
}
