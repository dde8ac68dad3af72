import type { Misconfigured } from '../connection/host-address.js';

/** The operator's words that are shown above the button, and how to write down that they were. */
export interface Consent {
  /** A box has to be ticked; otherwise a sentence is read, and subscribing agrees to it. */
  isRequired: boolean;
  /** Which text it was. Without a version nothing is written down. */
  given: { id: string; version: string; given: true } | undefined;
}

export interface ConsentSettings {
  id: string;
  version: string | undefined;
  isRequired: boolean;
  /** Whether there are words at all, from the attribute or the slot. */
  hasWords: boolean;
}

/** Undefined: nothing is to be agreed to. */
export function readConsent({
  id,
  version,
  isRequired,
  hasWords,
}: ConsentSettings): Consent | Misconfigured | undefined {
  if (isRequired && !(hasWords && version)) {
    const remedy =
      'consent-required needs the words, by consent-text="…" or an element with slot="consent" in the tag, ' +
      'and their version, such as consent-version="2026-01".';
    return { status: 'misconfigured', remedy };
  }
  if (!hasWords) return undefined;
  return { isRequired, given: version ? { id, version, given: true } : undefined };
}
