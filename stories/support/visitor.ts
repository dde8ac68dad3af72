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

/** Waits for an element in any shadow tree. */
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
export async function search(root: ParentNode, words: string): Promise<void> {
  const field = (await find(root, 'input[type="search"]')) as HTMLInputElement;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function* trees(root: ParentNode & { textContent?: string | null }): Generator<typeof root> {
  yield root;
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) yield* trees(shadowRoot);
}
