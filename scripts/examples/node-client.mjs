import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { capture } from '../lib/gate.mjs';
import { root } from '../lib/root.mjs';

const script = join(root, 'examples', 'node-client', 'finance-roles.mjs');

/** The script, run until nothing is left: two roles a run, each exactly once, in the host's order. */
export async function nodeClient({ hostUrl }) {
  const folder = await mkdtemp(join(tmpdir(), 'fractional-example-'));
  const read = async (most) => {
    const env = { HOST_URL: hostUrl, CURSOR_FILE: join(folder, 'cursor') };
    const { ok, output } = await capture(process.execPath, [script, ...most], { env });
    assert.ok(ok, output);
    return output.trim().split('\n').slice(0, -1);
  };
  try {
    const expected = await titlesOf(hostUrl);
    assert.ok(expected.length > 2, 'the samples must not fit into one run');
    const lines = [...(await read(['2'])), ...(await read([]))];
    assert.equal(lines.length, expected.length, lines.join('\n'));
    for (const [index, line] of lines.entries())
      assert.ok(line.endsWith(expected[index]), `${line}: ${expected[index]}`);
    assert.deepEqual(await read([]), []);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function titlesOf(hostUrl) {
  const response = await fetch(`${hostUrl}/v1/boards/demo/jobs?function=finance&availableHours=15&limit=100`);
  const { data } = await response.json();
  return data.map(({ title }) => title);
}
