import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';
import { customPropertiesIn, eventsIn, partsIn, sortedSet, sourcesOf } from './element-sources.mjs';

const elements = join(root, 'packages', 'elements');

/** What shared views and styles have for others: never shown here, so not offered to pages. */
const unused = {
  'fractional-job-detail': ['--fractional-color-surface'],
  'fractional-job-list': ['job-current', 'save', '--fractional-color-surface'],
};

/** custom-elements.json says what the sources do: nothing is missing from it, and nothing is made up. */
export async function manifest() {
  const { modules } = JSON.parse(readFileSync(join(elements, 'dist', 'custom-elements.json'), 'utf8'));
  const wrong = [];
  for (const { path, declarations } of modules) {
    for (const declaration of declarations) wrong.push(...(await problemsOf(path, declaration)));
  }
  assert.ok(modules.length > 0, 'no element is described');
  assert.deepEqual(wrong, []);
}

async function problemsOf(path, { tagName, events = [], cssParts = [], cssProperties = [], members, attributes = [] }) {
  const source = path.replace(/^dist\/(.*)\.js$/, 'src/$1.ts');
  const [all, own] = [await sourcesOf(source), await sourcesOf(source, { alone: true })];
  const documented = {
    events: events.map(({ type }) => type.text),
    parts: cssParts.map(({ name }) => name),
    'custom properties': cssProperties.map(({ name }) => name),
  };
  const found = { events: eventsIn(all), parts: partsIn(own), 'custom properties': customPropertiesIn(all) };
  const names = [...(members ?? []), ...attributes].map(({ name }) => name);
  return [
    ...Object.keys(found).flatMap((kind) => differences(tagName, kind, documented[kind], found[kind])),
    ...Object.entries({ ...documented, attributes: attributes.map(({ name }) => name) }).flatMap(([kind, given]) =>
      given.length === new Set(given).size ? [] : [`${tagName}: some ${kind} are described twice`],
    ),
    ...events.flatMap((event) => problemsOfEvent(tagName, event, all)),
    ...names.filter((name) => /^[#_]/.test(name)).map((name) => `${tagName}: ${name} is private`),
  ];
}

function differences(tagName, kind, documented, found) {
  const missing = found.filter((name) => !documented.includes(name) && !unused[tagName]?.includes(name));
  const madeUp = documented.filter((name) => !found.includes(name));
  return [
    ...(missing.length > 0 ? [`${tagName}: ${kind} without documentation: ${missing.join(', ')}`] : []),
    ...(madeUp.length > 0 ? [`${tagName}: ${kind} that don’t exist: ${sortedSet(madeUp).join(', ')}`] : []),
  ];
}

/** A page that listens by the documented name gets the documented class, and can import its type. */
function problemsOfEvent(tagName, { name, type }, source) {
  const [, made] = new RegExp(`class ${type.text}\\b[^]*?super\\('([^']*)'`).exec(source) ?? [];
  const index = readFileSync(join(elements, 'dist', 'index.js'), 'utf8');
  return [
    ...(made === name ? [] : [`${tagName}: ${type.text} is called ${made}, not ${name}`]),
    ...(new RegExp(`\\b${type.text}\\b`).test(index) ? [] : [`${tagName}: ${type.text} is not exported`]),
  ];
}
