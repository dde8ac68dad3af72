/**
 * The rules for a value that has nothing inside, in the words of the contract's checks/check.ts.
 *
 * @param {any} def the definition of a zod schema
 * @param {Record<string, any>} contract everything the contract exports
 * @param {string} place of the schema, for errors
 * @returns {string[]}
 */
export function ruleSources(def, contract, place) {
  const { type, checks = [] } = def;
  if (!['enum', 'string', 'number', 'boolean'].includes(type)) throw unknown(type, place);
  refuseMore(def, ['checks', 'entries'], place);
  const first =
    type === 'enum'
      ? `oneOf(${Object.values(def.entries)
          .map((value) => JSON.stringify(value))
          .join(', ')})`
      : type;
  return [first, ...checks.map((check) => ruleSource(check, contract, place))];
}

/** A rule that is written in a place nobody looks at would be lost, and let through what the schema refuses. */
export function refuseMore(def, known, place) {
  const more = Object.keys(def).find((key) => !['type', 'error', ...known].includes(key));
  if (more) throw unknown(typeof def[more] === 'string' ? def[more] : more, place);
}

function ruleSource(check, contract, place) {
  // A function of the contract's own: zod can't tell what it does, so it is known by itself.
  if (check === contract.WholeNumber._zod.def.checks[0]) return 'whole';
  const { check: kind, minimum, pattern, value, inclusive } = check._zod.def;
  if (kind === 'min_length') return `minLength(${minimum})`;
  if (kind === 'string_format' && pattern && !pattern.flags) return `matches(${pattern})`;
  if (kind === 'greater_than') return `${inclusive ? 'gte' : 'gt'}(${value})`;
  if (kind === 'less_than' && inclusive) return `lte(${value})`;
  throw unknown(kind, place);
}

function unknown(kind, place) {
  return new TypeError(
    `${place}: checks know no "${kind}". Teach it to packages/contract/src/checks/check.ts and scripts/lib/checks.`,
  );
}
