/**
 * What texts of a language are made with: its plurals and numbers, by `Intl`, whose objects are made when the first text
 * needs them and then kept.
 */
export interface Speaker {
  /** How many, in the language's own form for that many, with `#` for the number: `{ one: '# role', other: '# roles' }`. */
  readonly count: <Form extends Intl.LDMLPluralRule>(
    n: number,
    forms: Readonly<Record<Form | 'other', string>>,
  ) => string;
  /** The same where the number is written already, to one decimal at most. */
  readonly form: <Form extends Intl.LDMLPluralRule>(
    n: number,
    forms: Readonly<Record<Form | 'other', string>>,
  ) => string;
}

/** How one part of the elements says things in one language. */
export type MakeWords<Words extends object = object> = (speaker: Speaker) => Words;

/** The parts of the elements whose texts come apart: roles and boards, the application, the newsletter, the calculator. */
export type WordsName = 'jobs' | 'apply' | 'newsletter' | 'calculator';

/** Code that brings a part's texts, by language: a BCP 47 tag in small letters. */
export type PartWords = Record<string, (() => Promise<{ readonly words: MakeWords }>) | undefined>;

/** An element's language, as it is found and told. */
export interface Place {
  readonly host: HTMLElement & { requestUpdate(): void };
  /** Whose texts the element needs. */
  readonly names: readonly WordsName[];
  /** What the page says, as it says it: a BCP 47 tag, or what it takes for one. */
  readonly tag: string;
  /** Of numbers and dates. */
  locale: string;
  /** Texts to say instead of the English ones; undefined while no other language was ever asked for. */
  words: object | undefined;
}
