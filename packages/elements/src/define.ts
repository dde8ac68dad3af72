import type { LitElement } from 'lit';

/**
 * Registers a tag unless the page has it already, from a second script or another version: the first one stays, since
 * a registry can't redefine, and a thrown error would break the page.
 */
export function define(tag: string, element: CustomElementConstructor & { readonly prototype: LitElement }): void {
  if (customElements.get(tag)) return;
  const { prototype } = element;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on each instance
  const connect = prototype.connectedCallback;
  prototype.connectedCallback = function (): void {
    const root = this.shadowRoot;
    const own: unknown = this.renderRoot;
    if (!root || own) connect.call(this);
    // A shadow root before its own first: a server has written it. What takes that over is loaded only then.
    else
      import('./hydration/take-over.js')
        .then((code) => code.takeOver(this, connect))
        .catch(() => {
          root.replaceChildren();
          connect.call(this);
        });
  };
  customElements.define(tag, element);
}
