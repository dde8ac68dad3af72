/**
 * @typedef {object} DescribedElement
 * @property {string} tag
 * @property {string} className
 * @property {string} component what React calls it: the class without `Fractional`
 * @property {string} module where it is defined, seen from a folder beside it
 * @property {Record<string, string>} attributes attribute → property
 * @property {string[]} properties those without an attribute
 * @property {Record<string, string>} events name → class
 */

/**
 * What frameworks need to know of the elements.
 *
 * @param {{ modules: any[] }} manifest custom-elements.json
 * @returns {DescribedElement[]} by tag
 */
export function describedElements(manifest) {
  return manifest.modules
    .flatMap(({ path, declarations }) => declarations.map((declaration) => describe(path, declaration)))
    .sort((a, b) => a.tag.localeCompare(b.tag));
}

function describe(path, { tagName, name, attributes = [], members = [], events = [] }) {
  return {
    tag: tagName,
    className: name,
    component: name.replace('Fractional', ''),
    module: path.replace('dist/', '../'),
    attributes: Object.fromEntries(attributes.map((attribute) => [attribute.name, attribute.fieldName])),
    properties: members.filter(({ kind, attribute }) => kind === 'field' && !attribute).map((member) => member.name),
    events: Object.fromEntries(events.map(({ name: event, type }) => [event, type.text])),
  };
}
