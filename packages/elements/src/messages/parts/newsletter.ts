import type { PartWords } from '../speaker.js';

/** The texts of the newsletter. */
export const newsletterWords: PartWords = {
  de: () => import('../de/newsletter.de.js'),
  fr: () => import('../fr/newsletter.fr.js'),
  es: () => import('../es/newsletter.es.js'),
  pt: () => import('../pt/newsletter.pt.js'),
  ja: () => import('../ja/newsletter.ja.js'),
  ar: () => import('../ar/newsletter.ar.js'),
};
