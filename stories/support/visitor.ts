import { waitFor } from 'storybook/test';

/** What a story's play gets: where it is drawn. */
interface Place {
  canvasElement: HTMLElement;
}

/** A play that waits until the story's state is reached: all of the texts are read. */
export const shows =
  (...texts: string[]) =>
  async ({ canvasElement }: Place): Promise<void> => {
    for (const text of texts) await findText(canvasElement, text);
  };

/** The same for what has no words: the selector is found in any shadow tree. */
export const has =
  (selector: string) =>
  async ({ canvasElement }: Place): Promise<void> => {
    await find(canvasElement, selector);
  };

/** Waits for an element in any shadow tree, or in a page within the page. */
export function find(root: ParentNode, selector: string): Promise<HTMLElement> {
  return waitFor(
    () => {
      for (const tree of trees(root)) {
        const found = tree.querySelector<HTMLElement>(selector);
        if (found) return found;
      }
      throw new Error(`There is no ${selector}.`);
    },
    { timeout: 8000, onTimeout: (error) => error },
  );
}

/** Waits for a text in any shadow tree. */
export async function findText(root: ParentNode, text: string): Promise<void> {
  await waitFor(
    () => {
      const read = [...trees(root)].map(({ textContent }) => textContent ?? '').join(' ');
      if (!read.replace(/\s+/g, ' ').includes(text)) throw new Error(`Nothing says “${text}”.`);
    },
    { timeout: 8000, onTimeout: (error) => error },
  );
}

/** Types into a field as a visitor does: the value, then the event. */
export async function enter(root: ParentNode, selector: string, value: string): Promise<void> {
  const field = (await find(root, selector)) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

export function search(root: ParentNode, words: string): Promise<void> {
  return enter(root, 'input[type="search"]', words);
}

/** Presses the button that says so, once it is there. */
export async function press(root: ParentNode, name: string): Promise<void> {
  await findText(root, name);
  const buttons = [...trees(root)].flatMap((tree) => [...tree.querySelectorAll('button')]);
  buttons.find(({ textContent }) => textContent.trim() === name)?.click();
}

/** Opens every `<details>` that is there. */
export function openAll(root: ParentNode): void {
  for (const tree of trees(root)) for (const details of tree.querySelectorAll('details')) details.open = true;
}

/** What is searched: this, the shadow trees in it, and the pages within the page. */
function* trees(root: ParentNode & { textContent?: string | null }): Generator<typeof root> {
  yield root;
  for (const element of root.querySelectorAll('*')) {
    const within = element instanceof HTMLIFrameElement ? element.contentDocument?.documentElement : element.shadowRoot;
    if (within) yield* trees(within);
  }
}
