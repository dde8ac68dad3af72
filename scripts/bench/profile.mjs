import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decode } from '@jridgewell/sourcemap-codec';
import { root } from '../lib/root.mjs';

const embed = join(root, 'packages', 'elements', 'dist', 'embed');
const shown = 15;

/** Samples what a page runs until `stop`, which tells the functions that took most, by the sources they were built from. */
export async function profileOf(session) {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  return {
    async stop() {
      const { profile } = await session.send('Profiler.stop');
      const sums = new Map();
      const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
      profile.samples.forEach((id, index) => {
        const name = nameOf(nodes.get(id).callFrame);
        sums.set(name, (sums.get(name) ?? 0) + profile.timeDeltas[index] / 1000);
      });
      const idle = ['(idle)', '(root)'];
      const most = [...sums].filter(([name]) => !idle.includes(name)).sort(([, a], [, b]) => b - a);
      return most.slice(0, shown).map(([name, ms]) => `${ms.toFixed(0).padStart(5)} ms  ${name}`);
    },
  };
}

/** Where a function begins in its source; its own name, if it has no source. */
function nameOf({ functionName, url, lineNumber, columnNumber }) {
  const map = url && mapOf(basename(new URL(url).pathname));
  const segments = map ? map.lines[lineNumber] : undefined;
  const found = segments?.findLast(([column, source]) => column <= columnNumber && source !== undefined);
  if (!found) return functionName || '(anonymous)';
  const source = map.sources[found[1]].replace(/.*node_modules\/|.*\/(?=src\/)/, '');
  return `${source}:${found[2] + 1} ${map.texts[found[1]]?.split('\n')[found[2]]?.trim().slice(0, 80) ?? ''}`;
}

const maps = new Map();

function mapOf(file) {
  if (!maps.has(file)) {
    const path = join(embed, `${file}.map`);
    const map = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
    maps.set(file, map && { sources: map.sources, texts: map.sourcesContent ?? [], lines: decode(map.mappings) });
  }
  return maps.get(file);
}
