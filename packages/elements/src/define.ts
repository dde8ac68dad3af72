/**
 * Registers a tag unless the page has it already, from a second script or another version: the first one stays, since
 * a registry can't redefine, and a thrown error would break the page.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
