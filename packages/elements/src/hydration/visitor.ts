/** What a visitor can use, in the order it stands in. */
const controls = 'a, button, input, select, textarea, summary, details';

/** What a visitor has done in the tree that a server has written, to go on with it in the element's own. */
export function visitorIn(root: ShadowRoot): { goOn: (removeOld: () => void) => void } {
  const before = [...root.querySelectorAll(controls)];
  let pressed: Element | undefined;
  const note = ({ target }: Event): void => {
    pressed = (target as Element).closest('button') ?? pressed;
  };
  root.addEventListener('click', note);
  return {
    goOn(removeOld) {
      root.removeEventListener('click', note);
      const focused = root.activeElement;
      const old = new Set(before);
      const after = [...root.querySelectorAll(controls)].filter((one) => !old.has(one));
      const matches = before.flatMap((one, index) => {
        const other = after[index];
        return other?.localName === one.localName ? [[one, other] as const] : [];
      });
      for (const [one, other] of matches) carry(one, other);
      const successor = (of: Element | null | undefined): HTMLElement | undefined =>
        matches.find(([one]) => one === of)?.[1] as HTMLElement | undefined;
      successor(focused)?.focus({ preventScroll: true });
      removeOld();
      successor(pressed)?.click();
    },
  };
}

/** What was typed, ticked or chosen is told to the element as if it happened now. */
function carry(one: Element, other: Element): void {
  if (one instanceof HTMLDetailsElement) (other as HTMLDetailsElement).open = one.open;
  else if (one instanceof HTMLSelectElement) choose(one, other as HTMLSelectElement);
  else if (one instanceof HTMLInputElement) type(one, other as HTMLInputElement);
  else if (one instanceof HTMLTextAreaElement && one.value !== one.defaultValue)
    write(other as HTMLTextAreaElement, one.value);
}

function choose(one: HTMLSelectElement, other: HTMLSelectElement): void {
  const isChosen = [...one.options].some(({ selected, defaultSelected }) => selected && !defaultSelected);
  if (!isChosen) return;
  other.value = one.value;
  other.dispatchEvent(new Event('change', { bubbles: true }));
}

function type(one: HTMLInputElement, other: HTMLInputElement): void {
  if (one.checked !== one.defaultChecked && one.checked) other.click();
  else if (one.type === 'checkbox' && one.checked !== one.defaultChecked) other.click();
  else if (one.value !== one.defaultValue) write(other, one.value);
}

function write(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}
