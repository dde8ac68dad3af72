import type { PartWords } from '../speaker.js';

/** The texts of the rate calculator, of its later parts too. */
export const calculatorWords: PartWords = {
  de: () => import('../de/calculator.de.js'),
  fr: () => import('../fr/calculator.fr.js'),
  es: () => import('../es/calculator.es.js'),
  pt: () => import('../pt/calculator.pt.js'),
  ja: () => import('../ja/calculator.ja.js'),
  ar: () => import('../ar/calculator.ar.js'),
};
