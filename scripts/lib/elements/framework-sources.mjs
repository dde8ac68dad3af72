const banner = '// Written from the elements’ own documentation by scripts/lib/elements: change it there.';

/**
 * The sources that tell frameworks of the elements, by their place in packages/elements/src.
 *
 * @param {import('./described-elements.mjs').DescribedElement[]} elements
 * @returns {Record<string, string>}
 */
export function frameworkSources(elements) {
  const components = elements.map((element) => [`react/${fileOf(element)}.ts`, componentSource(element)]);
  return {
    'frameworks/described-elements.ts': typesSource(elements),
    'react/index.ts': indexSource(elements),
    ...Object.fromEntries(components),
  };
}

function typesSource(elements) {
  const names = elements.flatMap(({ className, events }) => [className, ...Object.values(events)]);
  return `${banner}
import type { ${[...new Set(names)].sort().join(', ')} } from '../index.js';

/** Of each tag: its class, the property behind each attribute, the properties without one, and its events. */
export interface DescribedElements {
${elements.map(typeOf).join('\n')}
}
`;
}

function typeOf({ tag, className, attributes, properties, events }) {
  return `'${tag}': {
    element: ${className};
    attributes: { ${Object.entries(attributes)
      .map(([name, property]) => `'${name}': '${property}';`)
      .join('\n')} };
    properties: ${properties.map((name) => `'${name}'`).join(' | ') || 'never'};
    events: ${recordOf(Object.entries(events).map(([name, type]) => `'${name}': ${type};`))};
  };`;
}

function recordOf(lines) {
  return lines.length > 0 ? `{\n${lines.join('\n')} }` : 'object';
}

function indexSource(elements) {
  const exports = elements.map((element) => `export { ${element.component} } from './${fileOf(element)}.js';`);
  return `${banner}\n${exports.join('\n')}\n`;
}

function componentSource({ tag, className, component, module, attributes, properties, events }) {
  const properly = Object.entries(attributes).map(([name, property]) => `${property}: '${name}',`);
  const listeners = Object.keys(events).map((name) => `${handlerOf(name)}: '${name}',`);
  return `${banner}
'use client';
import '${module}';
import { component } from './component.js';

/** \`<${tag}>\` as a React component; its ref is the element, a ${className}. */
export const ${component} = component('${tag}', {
  displayName: '${component}',
  attributes: {\n${properly.join('\n')} },
  properties: [${properties.map((name) => `'${name}'`).join(', ')}],
  events: {${listeners.map((line) => `\n${line}`).join('')} },
});
`;
}

/** `fractional-job-select` → `onJobSelect` */
function handlerOf(event) {
  const words = event.replace('fractional-', '').split('-');
  return `on${words.map((word) => word[0].toUpperCase() + word.slice(1)).join('')}`;
}

function fileOf({ tag }) {
  return tag.replace('fractional-', '');
}
