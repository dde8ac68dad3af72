import { elements } from './elements/index.mjs';

const everybody = [...elements.map(({ name }) => name), 'page'];
const columnsOf = ({ columns = everybody }) => columns;

/**
 * @typedef {object} Result
 * @property {import('./conditions/index.mjs').Condition} condition
 * @property {Record<string, string[]> | undefined} [verdicts] what is wrong, by column; nothing where the page was not visited
 */

/**
 * A line for the terminal, and what is wrong below it.
 *
 * @param {Result} result
 */
export function lineOf({ condition, verdicts }) {
  if (!verdicts) return `- ${condition.name}: not installed here`;
  const wrong = columnsOf(condition).flatMap((name) =>
    (verdicts[name] ?? []).map((problem) => `    ${name}: ${problem}`),
  );
  return [`${wrong.length === 0 ? '✓' : '✗'} ${condition.name}`, ...wrong.slice(0, 20)].join('\n');
}

/** @param {Result} result */
export function failed({ condition, verdicts }) {
  return verdicts !== undefined && columnsOf(condition).some((name) => (verdicts[name] ?? []).length > 0);
}

/**
 * docs/hostile-pages.md.
 *
 * @param {Result[]} results
 * @param {string} browser its name and version
 */
export function pageOf(results, browser) {
  const groups = [...new Set(results.map(({ condition }) => condition.group))];
  const tables = groups.map((group) => {
    const rows = results.filter(({ condition }) => condition.group === group);
    const columns = rows[0] ? columnsOf(rows[0].condition) : [];
    return [
      `## ${group}`,
      '',
      row(['', ...columns]),
      row(['---', ...columns.map(() => '---')]),
      ...rows.map(rowOf),
    ].join('\n');
  });
  return `${[introduction(browser), ...tables, noes].join('\n\n')}\n`;
}

/** @param {Result} result */
function rowOf({ condition, verdicts }) {
  const cells = columnsOf(condition).map((name) => {
    if (!verdicts) return 'not visited';
    if (condition.shift?.without?.includes(name)) return '–';
    const problems = verdicts[name] ?? [];
    return problems.length === 0 ? (condition.well ?? '✓') : `✗ ${problems.map(escaped).join('; ')}`;
  });
  return row([escaped(condition.name), ...cells]);
}

function row(cells) {
  return `| ${cells.join(' | ')} |`;
}

function escaped(text) {
  return text.replace(/[|<>]/g, (sign) => `\\${sign}`).replace(/\s+/g, ' ');
}

function introduction(browser) {
  return `# Pages that are not ours

<!-- Written by \`npm run strangers\`: change scripts/strangers instead. -->

What our tags do in pages that change the language, forbid nearly everything, or style whatever they find. Each line is a
page with a board, a list, a calculator, an application and a newsletter on it, opened in ${browser} against a real
host. A ✓ means:

- **board**: five roles show with their facts; a search and a filter narrow them and can be taken back; a role opens with
  its description, is saved, and closes.
- **list**: it is told of its board by a provider; three roles show with their facts and link to the host.
- **calculator**: it answers, and answers anew after a number is typed, a slider is moved by key and a choice is made.
- **apply form**: it is filled in with a résumé before the rest of the page is used, sent after, and then with the host:
  one row with the file and the answers, as its operator gets it.
- **newsletter**: an address is typed and the box ticked before, sent after, and with the host once, to be confirmed.
- **page**: our tags have thrown nothing and written nothing to the console. What the language and the DOM are is as it
  was, to each property of each built-in; the one new global is our version, under a symbol. Once the tags are removed no
  listener of theirs is left on window and document.

Under style sheets, and wherever it is about the place, titles have 13 px or more as well, controls are 24 px high or
more, nothing leaves its box, and axe finds all text to have a contrast of 4.5 : 1.

*What moves*: each tag alone in the height that [the guide](embedding.md#reserve-its-place) gives it. The figure is the sum
of all layout shifts (a newsletter's and a calculator's host being what they wait for: the answer to what is sent, and the
year's tables); a line of text below must stand where it stood, too. *What stays*: after 1,000 times no more than 100 nodes
and 10 listeners, which engines keep of what they saw last.`;
}

const noes = `## What doesn't hold

- **Elements from npm** use the copy of Lit that your own build makes. It needs the Trusted Types policy \`lit-html\`, and
  takes \`window.Event\` for what it is at that time. The bundles of the host don't: [why](decisions/0016-strangers-pages.md).
- **A property on \`Object.prototype\` that is called as an option or a field is** (\`signal\`, \`value\`, \`error\`,
  \`currency\`) is read as that, by the browser or by us. Others, enumerable or not, are passed over.
- **Style sheets that unset everything** (\`* { all: unset }\`, the-new-css-reset) reach our tags themselves, as the rules
  of a page go before those of a tag for itself. All works, but text is then as small as the page's, and the tags stand in
  a line of text unless the page says \`display: block\`.
- **In a box that is as wide as what is in it** (a float, a table's cell) the tags ask for 20 em, not for all there is.
- **Firefox and Safari** are not in these tables.`;
