import { Impossible } from '../lib/bootstrap/impossible.mjs';
import { build } from '../lib/build.mjs';

const names = ['apply', 'crash'];
const leaveWithinMs = 2_000;

/** Tries for long whether anything sent is ever lost. */
export async function run([name = '', ...args]) {
  if (!names.includes(name))
    throw new Impossible(`name a soak: npm run <${names.map((one) => `soak:${one}`).join(' | ')}>`);
  const { ok, output } = await build();
  if (!ok) throw new Impossible(output.trim());
  const { soak } = await import(`../soak/${name}.mjs`);
  try {
    return await soak(args);
  } finally {
    // What a soak that failed has left open must not keep this process, and its children with it.
    setTimeout(() => process.exit(), leaveWithinMs).unref();
  }
}
