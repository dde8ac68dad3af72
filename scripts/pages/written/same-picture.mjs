import assert from 'node:assert/strict';

/** Corners come out a shade apart where the browser has painted the same again: of 255, and not to be seen. */
const shade = 2;

/**
 * Throws unless two screenshots show the same.
 *
 * @param {import('playwright-core').Page} page any, to read the pictures in
 * @param {Buffer} before
 * @param {Buffer} after
 * @param {string} what
 */
export async function assertSamePicture(page, before, after, what) {
  if (before.equals(after)) return;
  const browser = /** @type {import('playwright-core').Browser} */ (page.context().browser());
  const reader = await browser.newPage();
  try {
    const pictures = [before, after].map((png) => `data:image/png;base64,${png.toString('base64')}`);
    const apart = await reader.evaluate(compare, pictures);
    assert.ok(apart.most <= shade, `${what}: ${JSON.stringify(apart)}`);
  } finally {
    await reader.close();
  }
}

/** Runs in a page. */
async function compare(urls) {
  const [one, other] = await Promise.all(
    urls.map(async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext('2d'));
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height);
    }),
  );
  if (one.data.length !== other.data.length) return { most: 255, size: [one.width, other.width] };
  let most = 0;
  let at = 0;
  for (const [index, value] of one.data.entries()) {
    const difference = Math.abs(value - other.data[index]);
    if (difference > most) [most, at] = [difference, index];
  }
  return { most, x: (at / 4) % one.width | 0, y: (at / 4 / one.width) | 0 };
}
