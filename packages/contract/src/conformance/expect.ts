/** A host does not do what the contract says. */
export class ConformanceFailure extends Error {
  override readonly name = 'ConformanceFailure';
}

/** Fails unless both are alike as JSON. */
export function expectEqual(what: string, found: unknown, expected: unknown): void {
  if (canonical(found) === canonical(expected)) return;
  throw new ConformanceFailure(`${what}: expected ${show(expected)}, found ${show(found)}`);
}

/** Fails unless it holds; `expected` ends the sentence "expected …". */
export function expectThat(what: string, holds: boolean, expected: string, found: unknown): void {
  if (!holds) throw new ConformanceFailure(`${what}: expected ${expected}, found ${show(found)}`);
}

/** Fails unless both have the same members, whatever their order; names those that differ. */
export function expectSameMembers(what: string, found: readonly string[], expected: readonly string[]): void {
  const missing = expected.filter((one) => !found.includes(one));
  const surplus = found.filter((one) => !expected.includes(one));
  const repeated = found.filter((one, index) => found.indexOf(one) !== index);
  if (missing.length + surplus.length + repeated.length === 0) return;
  const lists = { missing, surplus, repeated };
  const told = Object.entries(lists).flatMap(([name, ids]) => (ids.length > 0 ? [`${name} ${show(ids)}`] : []));
  throw new ConformanceFailure(`${what}: expected ${expected.length}, found ${found.length} (${told.join('; ')})`);
}

/** JSON with the names of every object in one order. */
function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length <= 300 ? text : `${text.slice(0, 300)}…`;
}
