import { beforeAll, describe, expect, it } from 'vitest';
import { checksSource } from './checks-source.mjs';
import { loadContract } from './load-contract.mjs';

let contract: Record<string, unknown>;
beforeAll(async () => {
  contract = (await loadContract()) as Record<string, unknown>;
});

describe('checks written from schemas', () => {
  it('keep the names, fields and rules of the schemas', () => {
    expect(checksSource(contract, ['FacetCount', 'BoardTheme'])).toBe(
      `// biome-ignore-all format: written by the build from the contract's zod schemas. Change those, not this.
import type * as z from 'zod/mini';
import type * as contract from '../index.js';
import { checked, gte, is, nullable, number, string, whole } from './check.js';

export const FacetCount = checked<z.infer<typeof contract.FacetCount>>({
  value: is(string),
  count: is(number, whole, gte(0)),
});

export const BoardTheme = checked<z.infer<typeof contract.BoardTheme>>({
  accent: nullable(is(string)),
});
`,
    );
  });

  it('come after what they need, each once', () => {
    const source = checksSource(contract, ['Job', 'JobPage']);
    expect(source.match(/^const Pay = /gm)).toHaveLength(1);
    expect(source.indexOf('const AmountRange =')).toBeLessThan(source.indexOf('const DerivedPay ='));
    expect(source.indexOf('const DerivedPay =')).toBeLessThan(source.indexOf('const Pay ='));
  });

  // A rule that was left out silently would let through what the schema refuses.
  it.each([
    ['BoardInput', 'BoardInput.title: checks know no "max_length"'],
    ['JobQuery', 'JobQuery.q: checks know no "default"'],
    ['ImportReport', 'ImportReport.created: checks know no "number_format"'],
    ['Currency', 'Currency: checks know no "checks"'],
  ])('refuse rules that they do not know: %s', (name, message) => {
    expect(() => checksSource(contract, [name])).toThrow(message);
  });
});
