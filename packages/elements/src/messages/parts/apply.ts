import type { PartWords } from '../speaker.js';

/** The texts of an application, and of sending it. */
export const applyWords: PartWords = {
  de: () => import('../de/apply.de.js'),
  fr: () => import('../fr/apply.fr.js'),
  es: () => import('../es/apply.es.js'),
  pt: () => import('../pt/apply.pt.js'),
  ja: () => import('../ja/apply.ja.js'),
  ar: () => import('../ar/apply.ar.js'),
};
