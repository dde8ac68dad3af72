import { elements } from './elements/index.mjs';
import { measureLooks } from './page/looks.mjs';
import { faintTexts, toolsBeside } from './tools.mjs';

/** How much of a size a page's style sheet may take, or add, by the text size that it gives to everything. */
const tolerated = {
  titlePx: { least: 0.85, most: 1.4 },
  controlPx: { least: 0.75, most: 1.5 },
  height: { least: 0.7, most: 1.5 },
};

/** How our elements look on the page: by themselves, and beside how they look without its style sheet. */
export async function look(page, { axeFile, sheet, verdicts }) {
  const { beside } = await toolsBeside(page);
  const measure = ({ tag, title }) => beside(`(${measureLooks})(${JSON.stringify({ tag, title })})`);
  const switchSheet = (off) => beside(`document.styleSheets[0].disabled = ${off}`);
  for (const element of elements) {
    const looks = await measure(element);
    verdicts[element.name].push(...looks.problems);
    if (!sheet) continue;
    await switchSheet(true);
    const plain = await measure(element);
    await switchSheet(false);
    verdicts[element.name].push(...differences(looks, plain));
  }
  if (!axeFile) return;
  const tags = elements.map(({ tag }) => tag);
  for (const { tag, text } of await faintTexts({ beside }, tags, axeFile)) {
    verdicts[elements.find((element) => element.tag === tag)?.name ?? 'page'].push(text);
  }
}

function differences(looks, plain) {
  return Object.entries(tolerated).flatMap(([name, { least, most }]) => {
    const share = looks[name] / plain[name];
    return share < least || share > most
      ? [`${name} is ${looks[name]}, and ${plain[name]} without the style sheet`]
      : [];
  });
}
