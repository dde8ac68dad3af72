import type { Field, FieldValues } from './field.js';
import type { FormMessages } from './messages/en.js';

/** A field as it is drawn. */
export interface ShownField {
  readonly field: Field;
  /** Of its first control: unique in the form. */
  readonly id: string;
  readonly values: FieldValues;
  readonly messages: FormMessages;
  /** Of numbers. */
  readonly locale: string;
}
