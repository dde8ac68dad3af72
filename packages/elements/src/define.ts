import type { LitElement } from 'lit';

/**
 * Registers a tag unless the page has it already, from a second script or another version: the first one stays, since
 * a registry can't redefine, and a thrown error would break the page.
 */
export function define(tag: string, element: CustomElementConstructor & { readonly prototype: LitElement }): void {
  if (customElements.get(tag)) return;
  const { prototype } = element;
  const connect = prototype.connectedCallback;
  prototype.connectedCallback = function (): void {
    // With a shadow root before its first own one, a server has written it. What takes that over is loaded only then.
    if (!this.shadowRoot || this.renderRoot) connect.call(this);
    else void takeOver(this, connect);
  };
  customElements.define(tag, element);
}

async function takeOver(element: LitElement, connect: () => void): Promise<void> {
  try {
    const code = await import('./hydration/take-over.js');
    await code.takeOver(element, connect);
  } catch {
    element.shadowRoot?.replaceChildren();
    connect.call(element);
  }
}
