import { expect, waitUntil } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { all, one } from '../../testing/dom.test-support.js';
import { breakdown, calculator, headline, labelled, slider } from '../calculator.test-support.js';
import type { FractionalRateCalculator } from '../fractional-rate-calculator.js';

const name = 'Take-home pay';
const takeHome = (element: FractionalRateCalculator): string => breakdown(element)['Take-home'] ?? '';
const figures = (element: FractionalRateCalculator): string => one(element, '.figures').textContent;

describe('while a slider is held', () => {
  let element: FractionalRateCalculator;
  let range: HTMLInputElement;

  beforeEach(async () => {
    element = await calculator();
    range = slider(element, name);
    range.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = range.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
    await sendMouse({ type: 'down' });
    await waitUntil(
      () => range.matches(':active') && takeHome(element) === `$${Number(range.value).toLocaleString('en-US')}.00`,
    );
  });

  afterEach(() => resetMouse());

  /** What a hand that moves fast does to the slider. */
  async function slide(value: number): Promise<void> {
    range.value = String(value);
    range.dispatchEvent(new Event('input'));
    await element.updateComplete;
  }

  /** The parts that an event drew. */
  async function drawnBy(act: () => Promise<void>): Promise<string[]> {
    const places = { fields: '.inputs', headline: '.headline', figures: '.figures', breakdown: '.breakdown tbody' };
    const before = new Map(Object.entries(places).map(([part, at]) => [part, stateOf(at)]));
    await act();
    return Object.entries(places).flatMap(([part, at]) => (before.get(part) === stateOf(at) ? [] : [part]));
  }

  function stateOf(at: string): string {
    const fields = all<HTMLInputElement>(element, `${at} input[type=number]`).map(({ value }) => value);
    return `${one(element, at).textContent}${fields.join()}`;
  }

  it('draws one part with each move, and each in its turn', async () => {
    const drawn: string[][] = [];
    for (let move = 1; move <= 9; move += 1) drawn.push(await drawnBy(() => slide(100_000 + move * 5000)));
    expect(drawn.filter((parts) => parts.length > 1)).to.deep.equal([]);
    expect(drawn.flat()).to.include.members(['fields', 'headline', 'figures']).and.not.include('breakdown');
  });

  it('shows one answer everywhere once the hand rests, held or not', async () => {
    const before = { headline: headline(element), takeHome: takeHome(element) };
    await slide(155_000);
    await waitUntil(() => takeHome(element) === '$155,000.00', 'the breakdown follows');
    expect(range.matches(':active')).to.equal(true);
    expect(labelled(element, name).value).to.equal('155000');
    expect(headline(element)).to.not.equal(before.headline);
    expect(figures(element)).to.contain('$155,000').and.contain(headline(element));
    expect(before.takeHome).to.not.equal('$155,000.00');
  });

  it('shows it at once when the slider is let go', async () => {
    for (const value of [130_000, 140_000, 165_000]) await slide(value);
    await sendMouse({ type: 'up' });
    await waitUntil(() => takeHome(element) !== '' && !range.matches(':active'));
    await slide(165_000);
    expect(takeHome(element)).to.equal('$165,000.00');
    expect(figures(element)).to.contain(headline(element));
  });
});
