import assert from 'node:assert/strict';
import { capture } from '../lib/gate.mjs';

/** Vue's own compiler on templates that must compile, and on such as must not, with the types that are published. */
export async function vueTemplates() {
  const { ok, output } = await capture('vue-tsc', ['-p', 'tsconfig.vue.json']);
  assert.ok(ok, output);
}
