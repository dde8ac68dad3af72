import { createContext } from '@lit/context';
import type { MessageOverrides } from '../messages/messages.js';

/** What a `<fractional-provider>` gives to the elements inside it. */
export interface ProviderValue {
  baseUrl: string | undefined;
  board: string | undefined;
  messages: MessageOverrides | undefined;
}

/** Told to what is inside a provider that came later: nobody answered when it asked. */
export const providerCame = 'fractional-provider';

/** By a registered symbol, so that a provider serves elements from another copy of this code on the same page. */
export const providerContext = createContext<ProviderValue>(Symbol.for('fractional-embed/provider'));
