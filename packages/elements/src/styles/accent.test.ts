import { expect, fixture, html } from '@open-wc/testing';
import { css, LitElement } from 'lit';
import { one } from '../testing/dom.test-support.js';
import { baseStyles } from './base.styles.js';
import { controlStyles } from './control.styles.js';

/** A link, and a button that stands for the accent's other use. */
class Accented extends LitElement {
  static override readonly styles = [baseStyles, controlStyles, css`* { transition: none !important; }`];

  protected override render(): unknown {
    return html`<a href="#here">Link</a><button class="button primary"><span class="on-accent">Button</span></button>`;
  }
}
customElements.define('test-accented', Accented);

type Rgb = readonly [red: number, green: number, blue: number];

/** What pages stand on, with the text that they have on it. */
const pages = [
  { ground: '#ffffff', text: '#000000' },
  { ground: '#eeeeee', text: '#333333' },
  { ground: '#f6f0e4', text: '#3b2f1e' },
  { ground: '#000000', text: '#ffffff' },
  { ground: '#303030', text: '#dddddd' },
  { ground: '#0f172a', text: '#cbd5e1' },
];

/** Named ones, half transparent ones, and a walk through all hues from nearly black to nearly white, pale and vivid. */
const accents = [
  ...['black', 'white', 'yellow', 'lime', 'blue', 'red', 'magenta', '#777', 'rgb(255 220 0 / 50%)', 'currentColor'],
  ...[0.05, 0.3, 0.5, 0.6, 0.7, 0.85, 0.97].flatMap((lightness) =>
    [0.03, 0.12, 0.3].flatMap((chroma) =>
      [0, 40, 80, 120, 160, 200, 240, 280, 320].map((hue) => `oklch(${lightness} ${chroma} ${hue})`),
    ),
  ),
];

describe('an accent', () => {
  let page: HTMLElement;
  let element: Accented;

  beforeEach(async () => {
    page = await fixture(html`<div><test-accented></test-accented></div>`);
    element = page.querySelector('test-accented') as Accented;
    await element.updateComplete;
  });

  for (const { ground, text } of pages) {
    it(`stands out by 4.5 : 1 whatever it is, as text and under text, on ${ground}`, () => {
      page.style.cssText = `background: ${ground}; color: ${text}`;
      const low = accents.flatMap((accent) => {
        page.style.setProperty('--fractional-color-accent', accent);
        const button = one(element, '.button.primary');
        const asText = contrast(colorOf(one(element, 'a'), 'color'), rgb(ground));
        const asGround = colorOf(button, 'background-color');
        const label = contrast(colorOf(one(element, '.on-accent'), 'color'), asGround);
        return asText < 4.5 || label < 4.5 ? [`${accent}: ${asText.toFixed(2)} ${label.toFixed(2)}`] : [];
      });
      expect(low).to.deep.equal([]);
    });
  }

  it('that stands out already is taken as it is', () => {
    page.style.cssText = 'background: #fff; color: #111';
    for (const accent of ['#7a1f3d', '#2f6b3c', '#1d4ed8']) {
      page.style.setProperty('--fractional-color-accent', accent);
      const taken = colorOf(one(element, 'a'), 'color');
      expect(Math.max(...taken.map((value, index) => Math.abs(value - (rgb(accent)[index] ?? 0))))).to.be.at.most(1);
    }
  });
});

function colorOf(element: Element, property: string): Rgb {
  return rgb(getComputedStyle(element).getPropertyValue(property));
}

/** What the browser paints for it. */
function rgb(color: string): Rgb {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('no canvas');
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** By WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
