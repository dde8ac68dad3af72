import { ContextProvider } from '@lit/context';
import { html, LitElement } from 'lit';
import { providerCame, providerContext } from '../connection/context.js';
import { property } from '../decorators.js';
import { define } from '../define.js';
import type { MessageOverrides } from '../messages/messages.js';

/**
 * Tells the elements inside it which host and board to use and how to speak, so that it is said once for a page.
 * Optional: every element takes the same attributes itself, and its own win.
 *
 * @summary Host, board and language for the elements inside it.
 * @slot - Anything; the fractional elements in it at any depth are served.
 */
export class FractionalProvider extends LitElement {
  /** The host's address, such as `https://jobs.example.com`. */
  @property({ attribute: 'base-url' }) baseUrl: string | undefined;
  /** The board's slug. */
  @property() board: string | undefined;
  /** A BCP 47 tag for texts, numbers and dates. @default the page's `lang` */
  @property({ reflect: true }) locale: string | undefined;
  /** Texts to say instead of the built-in ones. */
  @property({ attribute: false }) messages: MessageOverrides | undefined;

  readonly #provider = new ContextProvider(this, { context: providerContext });

  override connectedCallback(): void {
    super.connectedCallback();
    // What is inside and was there first draws itself before this does.
    this.#provide();
    for (const element of this.querySelectorAll('*')) element.dispatchEvent(new CustomEvent(providerCame));
  }

  protected override willUpdate(): void {
    this.#provide();
  }

  #provide(): void {
    const { baseUrl, board, messages } = this;
    this.#provider.setValue({ baseUrl, board, messages });
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }
}

define('fractional-provider', FractionalProvider);

declare global {
  interface HTMLElementTagNameMap {
    'fractional-provider': FractionalProvider;
  }
}
