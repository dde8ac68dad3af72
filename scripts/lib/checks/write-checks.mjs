import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../root.mjs';
import { checksSource } from './checks-source.mjs';
import { loadContract } from './load-contract.mjs';

/** What elements read, and so what visitors' pages check. */
const answers = ['Board', 'Job', 'JobPage', 'Problem'];

const file = join(root, 'packages', 'contract', 'src', 'checks', 'generated.ts');

/**
 * Writes the checks that elements carry in place of the contract's zod schemas: docs/decisions/0009-checks.md.
 *
 * @returns {Promise<string[]>} the file, if it was not what the schemas say
 */
export async function writeChecks() {
  const source = checksSource(await loadContract(), answers);
  if (existsSync(file) && readFileSync(file, 'utf8') === source) return [];
  writeFileSync(file, source);
  return [relative(root, file)];
}
