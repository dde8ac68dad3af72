import { runChecks } from '../lib/run-checks.mjs';
import { manifest } from '../packages/manifest.mjs';
import { vueTemplates } from '../packages/vue-templates.mjs';

const checks = {
  'custom-elements.json': manifest,
  'Vue templates': vueTemplates,
};

/** The packages as their users get them. */
export async function packages() {
  return runChecks(checks, {});
}
