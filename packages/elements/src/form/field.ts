/** What a field holds: text as it was typed, the options chosen, a tick, or a file. */
export type Value = string | readonly string[] | boolean | File;

/** One thing that a form asks for. */
export interface Field {
  /** Where its value goes in what is sent: `name`, `answers/team-size`, `consents/privacy`. */
  readonly id: string;
  readonly kind:
    | 'text'
    | 'email'
    | 'links'
    | 'long-text'
    | 'choice'
    | 'choices'
    | 'yes-no'
    | 'number'
    | 'hours'
    | 'rate'
    | 'date'
    | 'file'
    | 'consent';
  readonly label: string;
  readonly required: boolean;
  readonly help?: string | null | undefined;
  readonly options?: readonly string[];
  /** A token of HTML's own, such as `email`. */
  readonly autocomplete?: string;
  /** Of a consent: where it is said in full. */
  readonly url?: string | null;
}

/** What was filled in, and what is wrong with it. */
export interface FieldValues {
  value: (id: string) => Value | undefined;
  problem: (id: string) => string | undefined;
  /** @param unreadable True when the browser shows something that it can't hand over, such as half a date. */
  set: (id: string, value: Value | undefined, unreadable?: boolean) => void;
}

/** The id of a field's first control. Questions may be called anything; ids may not. */
export function controlId(index: number): string {
  return `field-${index}`;
}
