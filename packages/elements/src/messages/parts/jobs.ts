import type { PartWords } from '../speaker.js';

/** The texts of lists, boards and roles. */
export const jobsWords: PartWords = {
  de: () => import('../de/jobs.de.js'),
  fr: () => import('../fr/jobs.fr.js'),
  es: () => import('../es/jobs.es.js'),
  pt: () => import('../pt/jobs.pt.js'),
  ja: () => import('../ja/jobs.ja.js'),
  ar: () => import('../ar/jobs.ar.js'),
};
