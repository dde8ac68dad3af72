import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BoardReads } from './index.js';
import { renderElement, styleSheet } from './index.js';

const attack = `"><script>alert(1)</script>'</template>`;
const fail = (error: unknown): never => {
  throw error;
};
const never: BoardReads = {
  board: { get: () => new Promise(() => {}) },
  jobs: { list: () => new Promise(() => {}), get: () => new Promise(() => {}) },
};

/** Without the moment at which it was written. */
const timeless = (html: string): string => html.replace(/"readAt":\d+/, '');

afterEach(() => vi.restoreAllMocks());

describe('renderElement', () => {
  it('draws the calculator with its first answer, which needs no host', async () => {
    const html = await renderElement('fractional-rate-calculator', { headingLevel: 3, findRoles: true });
    expect(html).toMatch(
      /^<fractional-rate-calculator heading-level="3" find-roles=""><template shadowrootmode="open"><style>/,
    );
    expect(html).toMatch(/<\/template><\/fractional-rate-calculator>$/);
    expect(html).toMatch(/part="headline"[^]*\$\d/);
    expect(html).toMatch(/<input type="radio" name="solveFor" checked/);
    expect(html.match(/<input type="radio" name="solveFor" checked/g)).toHaveLength(1);
  });

  it('takes properties that have no attribute, and hands them over', async () => {
    const given = { inputs: { targetNet: 90_000 }, messages: { label: attack } };
    const html = await renderElement('fractional-rate-calculator', given);
    expect(html).toContain('value="90000"');
    expect(html).toContain('"properties":{"inputs":{"targetNet":90000}');
    expect(html).not.toContain('<script>');
    expect(html.match(/<\/template>/g)).toHaveLength(1);
  });

  it('says the same each time, however many are drawn at once', async () => {
    const draw = async (lang: string) => timeless(await renderElement('fractional-rate-calculator', {}, { lang }));
    const [american, british, again] = await Promise.all([draw('en'), draw('en-GB'), draw('en')]);
    expect(again).toBe(american);
    expect(british).not.toBe(american);
    expect(british).toContain('US$');
  });

  it('speaks the language of the page', async () => {
    const german = await renderElement('fractional-rate-calculator', {}, { lang: 'de-AT', onError: fail });
    expect(german).toContain('Tagessatz');
    expect(german).not.toContain('Day rate');
  });

  it('leaves nothing of a page on the server', async () => {
    const before = Object.getOwnPropertyNames(globalThis).sort();
    await renderElement('fractional-newsletter', { baseUrl: 'https://jobs.example', board: 'demo' });
    expect(Object.getOwnPropertyNames(globalThis).sort()).toEqual(before);
    expect('document' in globalThis).toBe(false);
  });

  it('writes what is inside the tag behind its tree, and knows of a consent there', async () => {
    const content = '<span slot="consent">Words</span>';
    const given = { baseUrl: 'https://jobs.example', board: 'demo', consentVersion: '1' };
    const html = await renderElement('fractional-newsletter', given, { content, onError: fail });
    expect(html.endsWith(`</template>${content}</fractional-newsletter>`)).toBe(true);
    expect(html).toContain('part="consent"');
    expect(await renderElement('fractional-newsletter', given)).not.toContain('part="consent"');
  });

  it('lets no form send anything before its element is there', async () => {
    const html = await renderElement('fractional-newsletter', { baseUrl: 'https://jobs.example', board: 'demo' });
    expect(html.match(/<form/g)).toEqual(html.match(/<form method="dialog"/g)?.map(() => '<form'));
  });

  it('escapes attributes, and refuses names that run or style something', async () => {
    const html = await renderElement('fractional-newsletter', { board: attack }, { attributes: { class: attack } });
    expect(html).toMatch(/^<fractional-newsletter class="&quot;&gt;&lt;script&gt;[^"]*" board="&quot;&gt;&lt;script/);
    for (const name of ['onclick', 'OnFocus', 'style', 'a b', 'x=y', '>']) {
      const onError = vi.fn();
      const attributes = { [name]: 'x' };
      const plain = await renderElement('fractional-newsletter', {}, { attributes, onError });
      expect(plain).toBe('<fractional-newsletter></fractional-newsletter>');
      expect(onError).toHaveBeenCalledOnce();
    }
  });

  it('says what is missing where the element would', async () => {
    const html = await renderElement('fractional-job-list', { board: 'demo' }, { onError: fail });
    expect(html).toContain('Give it a host');
  });

  it('is the tag alone where a host does not answer, and says why', async () => {
    const onError = vi.fn<(error: unknown) => void>();
    const given = { baseUrl: 'https://jobs.example', board: 'demo', limit: 3 };
    const html = await renderElement('fractional-job-list', given, { client: never, timeoutMs: 20, onError });
    expect(html).toBe(
      '<fractional-job-list base-url="https://jobs.example" board="demo" limit="3"></fractional-job-list>',
    );
    expect(String(onError.mock.calls[0]?.[0])).toMatch(/in time/);
  });

  it('takes nobody’s details', async () => {
    const onError = vi.fn<(error: unknown) => void>();
    const given = { job: 'x', prefill: { name: 'Ana Lima' } };
    const html = await renderElement('fractional-apply-form', given, { onError });
    expect(html).not.toContain('Ana');
    expect(String(onError.mock.calls[0]?.[0])).toMatch(/prefill/);
  });

  it('styles by a sheet of the site, by a nonce, or by itself', async () => {
    const sheet = await styleSheet('fractional-rate-calculator');
    expect(sheet.name).toMatch(/^fractional-rate-calculator-[a-z0-9]+\.css$/);
    const link = ({ name }: { name: string }): string => `/styles/${name}?a&b`;
    const linked = await renderElement('fractional-rate-calculator', {}, { styleSheet: link });
    expect(linked).toContain(
      `<link rel="stylesheet" href="/styles/${sheet.name}?a&amp;b"><div class="written" hidden>`,
    );
    expect(linked).not.toMatch(/<style|\sstyle=/);
    const nonce = await renderElement('fractional-rate-calculator', {}, { nonce: 'abc"' });
    expect(nonce).toContain(`<style nonce="abc&quot;">${sheet.text}</style>`);
  });
});
