/* global document, getComputedStyle, SVGElement */
/**
 * Runs beside the page: how an element's text and controls look to a visitor.
 *
 * @param {{tag: string, title: string}} element
 * @returns {{problems: string[], titlePx: number, controlPx: number, height: number}} problems in words; the smallest
 *   title and control, and how high the whole is, in pixels
 */
export function measureLooks({ tag, title }) {
  const problems = [];
  const host = /** @type {HTMLElement} */ (document.querySelector(tag));
  const box = host.getBoundingClientRect();
  const shown = all(host).filter((one) => isShown(one));
  const titles = shown.filter((one) => one.matches(title));
  const controls = shown.filter((one) => one.matches('button, select, summary, input:not([type=range])'));
  const titlePx = Math.min(...titles.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
  const controlPx = Math.min(...controls.map(heightOf));
  if (titles.length === 0) problems.push('no title is visible');
  if (titlePx < 13) problems.push(`a title is ${titlePx} px`);
  for (const one of controls) {
    if (heightOf(one) < 23.5) problems.push(`${name(one)} is ${heightOf(one).toFixed(1)} px high`);
  }
  for (const one of shown) {
    const { left, right } = one.getBoundingClientRect();
    if (left < box.left - 1.5 || right > box.right + 1.5) problems.push(`${name(one)} leaves the element`);
    const { overflowX } = getComputedStyle(one);
    if (one.scrollWidth > one.clientWidth + 2 && one.clientWidth > 0 && overflowX === 'visible' && !isInline(one)) {
      problems.push(`the content of ${name(one)} is wider than it`);
    }
  }
  return { problems: [...new Set(problems)].slice(0, 6), titlePx, controlPx, height: box.height };

  function all(root) {
    const inside = root.shadowRoot ?? root;
    return [...inside.querySelectorAll('*')].flatMap((one) => (one.shadowRoot ? [one, ...all(one)] : [one]));
  }

  function isShown(one) {
    const { width, height } = one.getBoundingClientRect();
    const hidden = one.closest('.visually-hidden') || !one.checkVisibility({ opacityProperty: true });
    return width > 1 && height > 1 && !hidden && !(one instanceof SVGElement);
  }

  /** A small box in a label or beside text is hit by the whole of it. */
  function heightOf(one) {
    return (one.closest('label') ?? one).getBoundingClientRect().height;
  }

  function isInline(one) {
    return getComputedStyle(one).display === 'inline';
  }

  function name(one) {
    return `${one.localName}${one.getAttribute('part') ? `[part=${one.getAttribute('part')}]` : ''}${one.className ? `.${one.className}` : ''}`;
  }
}
