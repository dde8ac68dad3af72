import { expect } from '@open-wc/testing';
import * as elements from './index.js';

interface Declaration {
  name: string;
  tagName: string;
  attributes?: { name: string; fieldName: string }[];
  members: { name: string; kind: string }[];
}

const { modules } = (await (await fetch('/packages/elements/dist/custom-elements.json')).json()) as {
  modules: { declarations: Declaration[] }[];
};
const described = new Map(modules.flatMap(({ declarations }) => declarations.map((one) => [one.tagName, one])));

const classes = Object.entries<unknown>({ ...elements }).filter(
  (entry): entry is [string, CustomElementConstructor & { observedAttributes: string[] }] =>
    typeof entry[1] === 'function' && entry[1].prototype instanceof HTMLElement,
);

describe('custom-elements.json', () => {
  it('has every element that the package exports, and no other', () => {
    expect([...described.values()].map(({ name }) => name).sort()).to.deep.equal(classes.map(([name]) => name).sort());
  });

  for (const [name, element] of classes) {
    it(`says what pages can set on ${name}`, () => {
      const { tagName, attributes = [], members } = [...described.values()].find((one) => one.name === name)!;
      expect(customElements.get(tagName)).to.equal(element);
      expect(attributes.map((attribute) => attribute.name).sort()).to.deep.equal(
        [...element.observedAttributes].sort(),
      );
      const instance = document.createElement(tagName);
      for (const { fieldName } of attributes) expect(instance).to.have.property(fieldName);
      for (const member of members) expect(instance).to.have.property(member.name);
    });
  }
});
