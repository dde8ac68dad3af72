import assert from 'node:assert/strict';

/**
 * Painted again, corners come out a shade apart; and a word that Lit has put together from several nodes begins a fraction of
 * a pixel elsewhere. That is one pixel in many thousands, and none of it can be seen.
 */
const apart = { shade: 2, share: 1 / 20_000 };

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
    const found = await reader.evaluate(compare, { pictures, shade: apart.shade });
    assert.ok(found.share <= apart.share, `${what}: ${JSON.stringify(found)}`);
  } finally {
    await reader.close();
  }
}

/** Runs in a page. */
async function compare({ pictures, shade }) {
  const [one, other] = await Promise.all(
    pictures.map(async (url) => {
      const image = new globalThis.Image();
      image.src = url;
      await image.decode();
      const canvas = new globalThis.OffscreenCanvas(image.width, image.height);
      const context = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext('2d'));
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height);
    }),
  );
  if (one.data.length !== other.data.length) return { share: 1, sizes: [one, other].map(({ width }) => width) };
  const pixels = new Set();
  for (const [index, value] of one.data.entries()) {
    if (Math.abs(value - other.data[index]) > shade) pixels.add(Math.floor(index / 4));
  }
  const places = [...pixels].slice(0, 5).map((pixel) => [pixel % one.width, Math.floor(pixel / one.width)]);
  return { share: pixels.size / (one.width * one.height), places };
}
