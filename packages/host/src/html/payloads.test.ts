import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dangersIn } from './dangers.test-support.js';
import { sanitizeDescription } from './sanitize.js';
import { textOfHtml } from './text.js';

const data = process.env.TEST_DATA ?? resolve(import.meta.dirname, '../../../../../shared/data');
const folder = resolve(data, 'xss');
const present = existsSync(folder);
if (!present)
  console.info(`Skipped: no collection of XSS payloads in ${folder}. Set TEST_DATA to a folder that has it.`);

/** Payloads as a description meets them: alone, inside other mark-up, escaped once as some systems deliver them. */
const settings: Record<string, (payload: string) => string> = {
  alone: (payload) => payload,
  'in a paragraph': (payload) => `<p>Text ${payload} text</p><p>More</p>`,
  'in a link': (payload) => `<a href="${payload}">text</a>`,
  unquoted: (payload) => `<a href=${payload}>text</a>`,
  'in preformatted text': (payload) => `<pre>${payload}`,
  'in a table': (payload) => `<table><tr><td>a<td>${payload}`,
};

describe.skipIf(!present)('published XSS payloads', () => {
  const names = present ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  const payloads = names.flatMap(
    (name) => JSON.parse(readFileSync(resolve(folder, name), 'utf8')) as { payload: string }[],
  );

  test('the collection is whole', () => expect(payloads.length).toBeGreaterThanOrEqual(579));

  test.each(Object.keys(settings))('%s: nothing that runs or loads is left, and twice is once', (setting) => {
    for (const { payload } of payloads) {
      const html = settings[setting]?.(payload) ?? '';
      const clean = sanitizeDescription(html);
      expect({ payload, dangers: dangersIn(clean) }).toEqual({ payload, dangers: [] });
      expect(sanitizeDescription(clean)).toBe(clean);
      expect(dangersIn(sanitizeDescription(textOfHtml(html)))).toEqual([]);
    }
  });
});
