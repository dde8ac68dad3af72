import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dangersIn } from './dangers.test-support.js';
import { maxDescriptionBytes, sanitizeDescription } from './sanitize.js';

const cases: [string, string, string][] = [
  ['demotes big headings', '<h1>Role</h1><h2>Team</h2><h3>Pay</h3>', '<h3>Role</h3><h3>Team</h3><h3>Pay</h3>'],
  ['dissolves boxes', '<div><div><span>One</span></div><section>Two</section></div>', '<p>One</p><p>Two</p>'],
  ['drops empty paragraphs', '<p>&nbsp;</p><p>One</p><p><br></p><p><strong> </strong></p>', '<p>One</p>'],
  ['splits at runs of breaks', 'One<br>line<br><br><br>Two<br>', '<p>One<br>line</p><p>Two</p>'],
  ['moves breaks out of emphasis', '<b>One<br><br>Two</b>', '<p><strong>One</strong></p><p><strong>Two</strong></p>'],
  [
    'unwraps items',
    '<ul><li><p>One</p></li><li></li><li><div>Two</div></li></ul>',
    '<ul><li>One</li><li>Two</li></ul>',
  ],
  ['nests bare lists', '<ul><li>One</li><ul><li>Two</li></ul></ul>', '<ul><li>One<ul><li>Two</li></ul></li></ul>'],
  [
    'keeps a loose line whole',
    '<ul>One <b>two</b> three<li>Four</li></ul>',
    '<ul><li>One <strong>two</strong> three</li><li>Four</li></ul>',
  ],
  ['lists loose items', '<li>One</li><li>Two</li>', '<ul><li>One</li><li>Two</li></ul>'],
  ['joins emphasis', '<b>One</b><strong> Two</strong><i>!</i>', '<p><strong>One Two</strong><em>!</em></p>'],
  ['leaves headings their own emphasis', '<h2><strong>About</strong> us</h2>', '<h3>About us</h3>'],
  ['drops what is no text', 'a<style>b{}</style><script>c</script><svg><a>d</a></svg><img src=x alt=e>', '<p>a</p>'],
  ['drops attributes', '<p class="a" style="b" id="c" name="d" onclick="e">One</p>', '<p>One</p>'],
  [
    'keeps links that lead somewhere',
    '<a href="https://example.com/?a=1&b=2" target="_blank">One</a> <a href="mailto:a@example.com">Two</a>',
    '<p><a href="https://example.com/?a=1&amp;b=2" rel="nofollow noopener">One</a> ' +
      '<a href="mailto:a@example.com" rel="nofollow noopener">Two</a></p>',
  ],
  [
    'unwraps links that do not',
    '<a href="javascript:alert(1)">a</a><a href="/jobs">b</a><a href="//x.com">c</a><a href=" data:x">d</a><a>e</a>',
    '<p>abcde</p>',
  ],
  [
    'keeps tables of data',
    '<table><thead><tr><th>Week</th><th>Hours</th></tr></thead><tbody><tr><td><p>1</p></td><td>10</td></tr></tbody></table>',
    '<table><tr><th>Week</th><th>Hours</th></tr><tr><td>1</td><td>10</td></tr></table>',
  ],
  [
    'reads tables of layout',
    '<table><tr><td><p>One</p></td></tr><tr><td>Two</td></tr></table>',
    '<p>One</p><p>Two</p>',
  ],
  ['keeps the lines of code', '<pre>\n<code>a\n  b &lt; c</code></pre>', '<pre>a\n  b &lt; c</pre>'],
  ['keeps a lone rule', '<hr><p>One</p><hr><hr><p>Two</p><hr>', '<p>One</p><hr><p>Two</p>'],
  [
    'closes what was cut',
    '<p>One <strong>two</strong><ul><li>three<li>fo<b',
    '<p>One <strong>two</strong></p><ul><li>three</li><li>fo</li></ul>',
  ],
  ['escapes text', '1 &lt; 2 &amp; "3" > &lt;script&gt;', '<p>1 &lt; 2 &amp; "3" &gt; &lt;script&gt;</p>'],
  [
    'keeps other scripts of writing',
    '<p dir="rtl">مدير مالي</p><p>財務&nbsp;責任者</p>',
    '<p>مدير مالي</p><p>財務\u00a0責任者</p>',
  ],
  ['drops what nobody sees', '<p>\u0000\u200b\ufeff</p><p>a\u0001\u200bb</p>', '<p>ab</p>'],
];

test.each(cases)('%s', (_, html, expected) => {
  expect(sanitizeDescription(html)).toBe(expected);
});

test('deep nesting is neither slow nor fatal', () => {
  expect(sanitizeDescription(`${'<div><b><ul>'.repeat(100_000)}x`).length).toBeLessThan(2000);
  expect(sanitizeDescription(`${'<div>'.repeat(50)}x`)).toBe('<p>x</p>');
});

test.each([
  ['paragraphs', `<p>${'word '.repeat(20)}</p>`.repeat(1000)],
  ['one paragraph', 'wörter & '.repeat(20_000)],
  ['one word', '語'.repeat(60_000)],
  ['one list', `<ul>${'<li>item <a href="https://example.com/">link</a></li>'.repeat(2000)}</ul>`],
])('cuts %s to 50 kB', (_, html) => {
  const cut = sanitizeDescription(html);
  expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(maxDescriptionBytes);
  expect(Buffer.byteLength(cut)).toBeGreaterThan(maxDescriptionBytes - 200);
  expect(sanitizeDescription(cut)).toBe(cut);
});

const tag = fc.constantFrom(
  ...[
    'p',
    'div',
    'h1',
    'h3',
    'h6',
    'ul',
    'ol',
    'li',
    'b',
    'em',
    'a',
    'code',
    'pre',
    'table',
    'tr',
    'td',
    'th',
    'caption',
  ],
  ...[
    'blockquote',
    'hr',
    'br',
    'span',
    'script',
    'style',
    'svg',
    'math',
    'form',
    'iframe',
    'img',
    'template',
    'textarea',
  ],
);
const attribute = fc.constantFrom(
  ...['', ' href="https://example.com/a b"', ' href="java&#115;cript:alert(1)"', ' onclick=alert(1)', ' style="x"'],
  ...[' href=//example.com', ' href="data:text/html,x"', ' id=x name=y'],
);
const text = fc.constantFrom(
  'one',
  ' ',
  '\n',
  '&nbsp;',
  '\u00a0',
  '&lt;b&gt;',
  '<',
  '&',
  '"',
  '\u200b',
  '財務',
  '\ud800',
  '-->',
);
const fragment = fc.oneof(
  text,
  fc.tuple(tag, attribute).map(([name, attributes]) => `<${name}${attributes}>`),
  tag.map((name) => `</${name}>`),
  fc.constantFrom('<!--', '<![CDATA[', '<?x', '</', '<a href="'),
);
const markup = fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join(''));

test('sanitising twice changes nothing, and nothing dangerous is left', () => {
  fc.assert(
    fc.property(fc.oneof({ weight: 5, arbitrary: markup }, fc.string({ unit: 'binary' })), (html) => {
      const once = sanitizeDescription(html);
      expect(sanitizeDescription(once)).toBe(once);
      expect(dangersIn(once)).toEqual([]);
      expect(once).not.toMatch(/<(p|li|h\d|ul|ol|strong|em|a|code|blockquote|pre)[^>]*>\s*<\/\1>|(<br>){2}|<br><\//);
    }),
    { numRuns: 1500 },
  );
});
