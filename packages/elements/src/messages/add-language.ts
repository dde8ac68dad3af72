import { parts } from './parts/index.js';
import type { WordsName } from './speaker.js';
import type { LanguageWords } from './words.js';

/**
 * Gives the elements of a page a language: one of your own, or one of ours as a part of your bundle instead of a file that
 * loads when it is needed. Called before elements with this language are in the page. A part that is left out stays as
 * it was.
 *
 * @param tag A BCP 47 tag: `nl` serves `nl-BE`, too, unless that is added by itself.
 * @example
 * import { addLanguage } from '@fractional-embed/elements/messages';
 * import { de } from '@fractional-embed/elements/messages/de';
 * addLanguage('de', de);
 */
export function addLanguage(tag: string, language: Partial<LanguageWords>): void {
  for (const [name, words] of Object.entries(language))
    parts[name as WordsName][tag.toLowerCase()] = () => Promise.resolve({ words });
}
