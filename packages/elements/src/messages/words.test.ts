import { expect } from '@open-wc/testing';
import { applyEn } from '../apply-form/messages/en.js';
import { sendingEn } from '../apply-form/sending/messages/en.js';
import { laterEn } from '../job-board/later/en.js';
import { detailEn } from '../job-detail/messages/en.js';
import { newsletterEn } from '../newsletter/messages/en.js';
import { en as calculatorEn } from '../rate-calculator/messages/en.js';
import { moreEn } from '../rate-calculator/messages/more-en.js';
import { planEn } from '../rate-calculator/messages/plan-en.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ja } from './ja.js';
import { languageFor } from './language.js';
import { pt } from './pt.js';
import type { LanguageWords, PartName, StepName, Term } from './words.js';
import { neverSame, type Sayable, sameAsEnglish, samplesOf, speakerFor, textsOf } from './words.test-support.js';

const terms: Record<Term, string> = Object.fromEntries(
  Object.keys(de.jobs(speakerFor('de')).terms).map((term) => [term, languageFor('en').term(term)]),
) as Record<Term, string>;
const steps = Object.keys(de.calculator(speakerFor('de')).steps) as StepName[];

const english: Record<keyof LanguageWords, Sayable> = {
  jobs: { ...en, ...detailEn, ...laterEn, terms },
  apply: { ...applyEn, ...sendingEn },
  newsletter: newsletterEn,
  calculator: { ...calculatorEn, ...moreEn, ...planEn, steps: Object.fromEntries(steps.map((step) => [step, step])) },
};
const names = Object.keys(english) as (keyof LanguageWords)[];
const languages: Record<string, LanguageWords> = { ar, de, es, fr, ja, pt };

for (const [language, parts] of Object.entries(languages)) {
  describe(`texts in ${language}`, () => {
    for (const name of names) {
      const words = parts[name](speakerFor(language)) as Sayable;

      it(`are those of ${name} in English: none is missing, none is too many`, () => {
        expect([...textsOf(words).keys()].sort()).to.deep.equal([...textsOf(english[name]).keys()].sort());
      });

      it(`say something in ${name}, with all that they are given, for every number there is`, () => {
        for (const [key, text] of textsOf(words)) {
          for (const { said, given } of samplesOf(key, text, language)) {
            expect(said, key).to.be.a('string').that.matches(/\S/);
            expect(said, key).not.to.match(/undefined|NaN|\[object/);
            // Of a text about links, the # is meant; anywhere else it is a number that was not put in.
            if (key !== 'linkCopied') expect(said, key).not.to.include('#');
            for (const one of given) expect(said, key).to.include(one);
          }
        }
      });

      it(`are translated in ${name}`, () => {
        expect(leftIn(words, name, language).filter((key) => !sameAsEnglish(language, key))).to.deep.equal([]);
      });
    }

    it('read as in English only where the list of exceptions says so', () => {
      const left = names.flatMap((name) => leftIn(parts[name](speakerFor(language)) as Sayable, name, language));
      expect(neverSame(language, left)).to.deep.equal([]);
    });
  });
}

/** The texts that say what the English ones say, to the letter. */
function leftIn(words: Sayable, name: keyof LanguageWords, language: string): string[] {
  const originals = textsOf(english[name]);
  return [...textsOf(words)].flatMap(([key, text]) => {
    const [mine, theirs] = [text, originals.get(key)].map((one) =>
      samplesOf(key, one, language).map(({ said }) => said),
    );
    return mine?.some((said) => theirs?.includes(said)) ? [key] : [];
  });
}

describe('the names that translations go by', () => {
  it('are those of amounts and steps of the tax', () => {
    const parts = Object.keys(moreEn.parts) as PartName[];
    expect(Object.keys(de.calculator(speakerFor('de')).parts).sort()).to.deep.equal([...parts].sort());
  });
});
