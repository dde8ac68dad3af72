import { refuseMore, ruleSources } from './rule-sources.mjs';

/**
 * The module that checks what zod schemas check, in the words of the contract's checks/check.ts. Schemas that the
 * contract exports keep their names.
 *
 * @param {Record<string, any>} contract everything the contract exports
 * @param {string[]} roots names of the object schemas whose checks are exported
 * @throws {TypeError} that names the field whose schema asks for something that checks don't know
 */
export function checksSource(contract, roots) {
  const writer = new Writer(contract);
  const exported = roots.map((name) => writer.exported(name));
  return `// biome-ignore-all format: written by the build from the contract's zod schemas. Change those, not this.
import type * as z from 'zod/mini';
import type * as contract from '../index.js';
import { ${[...writer.words].sort().join(', ')} } from './check.js';

${[...writer.declarations.values(), ...exported].join('\n\n')}
`;
}

/** What is inside schemas that have one schema inside. */
const inner = { nullable: 'innerType', optional: 'innerType', array: 'element' };

class Writer {
  /** What is used of check.ts. */
  words = new Set();
  /** The checks that have a name, each after those it needs. */
  declarations = new Map();
  #contract;
  #names;

  constructor(contract) {
    this.#contract = contract;
    this.#names = new Map(Object.entries(contract).flatMap(([name, one]) => (one?._zod ? [[one, name]] : [])));
  }

  exported(name) {
    return `export const ${name} = ${this.#object('checked', this.#contract[name]._zod.def, name, name)};`;
  }

  /** A schema by its name; written out, if it has none. */
  #refer(schema, place) {
    const name = this.#names.get(schema);
    if (name === undefined) return this.#within(schema, place);
    if (!this.declarations.has(name)) {
      const check = this.#within(schema, place, name);
      this.declarations.set(name, `const ${name} = ${check};`);
    }
    return name;
  }

  #within(schema, place, name) {
    const { def } = schema._zod;
    if (def.type === 'object') return this.#object('object', def, place, name);
    if (def.type in inner) return this.#around(def, inner[def.type], place);
    const rules = ruleSources(def, this.#contract, place);
    for (const rule of rules) this.words.add(rule.replace(/\W.*/, ''));
    return this.#call('is', rules);
  }

  #around(def, key, place) {
    refuseMore(def, [key], place);
    return this.#call(def.type, [this.#refer(def[key], def.type === 'array' ? `${place}[]` : place)]);
  }

  /** With the type it must have, so that a field which is missing here, or one too many, does not compile. */
  #object(word, def, place, name) {
    refuseMore(def, ['shape'], place);
    const fields = Object.entries(def.shape).map(([key, one]) => `  ${key}: ${this.#refer(one, `${place}.${key}`)},\n`);
    return this.#call(name ? `${word}<z.infer<typeof contract.${name}>>` : word, [`{\n${fields.join('')}}`]);
  }

  #call(word, args) {
    this.words.add(word.replace(/<.*/, ''));
    return `${word}(${args.join(', ')})`;
  }
}
