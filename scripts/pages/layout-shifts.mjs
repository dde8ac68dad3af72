import assert from 'node:assert/strict';

/**
 * Notes what moves in this page from its next load on, as the Layout Instability API tells it. Scrolling is no shift.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<() => Promise<{value: number, sources: string[]}[]>>} the shifts so far; a source inside an element's
 *   shadow tree has no name
 */
export async function noteShifts(page) {
  await page.addInitScript(() => {
    const shifts = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of /** @type {any[]} */ (list.getEntries())) {
        if (entry.hadRecentInput) continue;
        shifts.push({ value: entry.value, sources: entry.sources.map(({ node }) => node?.nodeName ?? '') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return async () => {
    // Entries are told a frame after they happen.
    await page.waitForTimeout(200);
    return page.evaluate(() => /** @type {any} */ (globalThis).shifts);
  };
}

/** Browsers report movements of a fraction of a pixel inside an element; to three digits, nothing may have moved. */
export async function assertStill(shifts) {
  const all = await shifts();
  const moved = all.reduce((sum, { value }) => sum + value, 0);
  assert.equal(moved.toFixed(3), '0.000', JSON.stringify(all));
}
