import { sampleBoard, sampleDrafts } from '../samples/index.js';
import type { Store } from '../store/store.js';

/** Gives a store that was never written to something to show. @returns how many listings it got. */
export async function seedSamples(store: Store, now: Date): Promise<number> {
  if (!(await store.isEmpty())) return 0;
  const { slug, ...input } = sampleBoard;
  const drafts = sampleDrafts(now);
  await store.boards.put(slug, input, now);
  await store.imports.apply({ board: slug, system: 'sample', feed: 'samples', complete: true, drafts, keep: [], now });
  return drafts.length;
}
