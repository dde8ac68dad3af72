import { Parser } from 'htmlparser2';
import { cleanText } from './inline.js';

/** Elements that stand in a line: their borders are no borders of words. */
const inlineTags = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u var wbr'.split(
    ' ',
  ),
);

const silentTags = new Set(
  'script style template noscript iframe object svg math head title textarea select audio video'.split(' '),
);

/** What HTML says, without mark-up: one line for each block, in order, with single spaces. Never fails. */
export function textOfHtml(html: string): string {
  let text = '';
  let silent = 0;
  const border = (name: string, step: 1 | -1) => {
    if (silentTags.has(name)) silent = Math.max(0, silent + step);
    if (!inlineTags.has(name)) text += '\n';
  };
  const parser = new Parser({
    onopentagname: (name) => border(name, 1),
    onclosetag: (name) => border(name, -1),
    ontext: (data) => {
      if (silent === 0) text += data.replace(/\s+/g, ' ');
    },
  });
  parser.end(html);
  return linesOf(text).join('\n');
}

const linesOf = (text: string): string[] =>
  cleanText(text)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
