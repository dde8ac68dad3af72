import { textOfHtml } from '../html/text.js';
import type { FinishedJob } from './finish-job.js';
import { searchWords } from './search-text.js';

/** The words of a job by how much a match in them says. */
export interface JobWords {
  title: string[];
  /** Company, function and focus areas: what kind of role it is. */
  role: string[];
  /** Everything else that can be searched. */
  rest: string[];
}

/** What each field may put into the index, in bytes. Postgres holds at most 1 MB of words for one job. */
const maxWordBytes = 300_000;

/** The words under which a job is found. A confidential company's name is none of them. */
export function jobWords(job: FinishedJob): JobWords {
  const { company, location } = job;
  return {
    title: wordsOf([job.title]),
    role: wordsOf([company.confidential ? null : company.name, job.function, ...job.focusAreas]),
    rest: wordsOf([
      company.industry,
      job.summary,
      location.label,
      ...location.regions,
      textOfHtml(job.descriptionHtml),
    ]),
  };
}

function wordsOf(texts: readonly (string | null)[]): string[] {
  const words = searchWords(texts.filter((text) => text !== null).join('\n'));
  let bytes = 0;
  // 10 bytes more for each word is what Postgres adds.
  return words.filter((word) => (bytes += Buffer.byteLength(word) + 10) <= maxWordBytes);
}
