import {
  contractWords,
  denial,
  engagementWords,
  shiftTrades,
  statements,
  training,
  weakerStatements,
} from './fractional-words.js';
import { type HoursFound, upperHours } from './hours.js';
import type { FractionalVerdict } from './importer.js';

/** What decides whether a posting is fractional work. */
export interface FractionalFacts {
  title: string;
  /** The field that gives the kind of employment, for the reason: `employmentType`. */
  typeField: string;
  /** The kinds of employment as published: `PartTime`, `contract`, `FULL_TIME`. */
  types: readonly string[];
  text: string;
  hours: HoursFound | null;
}

/** From here on a week is full time. */
const mostFractionalHours = 30;

const kept = (reason: string): FractionalVerdict => ({ fractional: true, reason });
const skipped = (reason: string): FractionalVerdict => ({ fractional: false, reason });

const typeKinds: readonly (readonly ['intern' | 'fractional' | 'full-time', RegExp])[] = [
  ['intern', /intern|trainee|apprentic|student|volunteer/],
  [
    'fractional',
    /part|contract|freelanc|temp|interim|fractional|casual|perdiem|fixedterm|shortterm|consult|advis|retainer|seasonal/,
  ],
  ['full-time', /full|permanent|regular|salaried/],
];

/**
 * Whether a posting is fractional: part-time, contract, interim, freelance or advisory work for professionals.
 * The rule, in this order:
 *
 * 1. Internships, student jobs and apprenticeships are not, by title or type: they are training.
 * 2. A title that says so is right, even against its own fields: "(Part-Time)" under `FullTime` is part-time, since
 *    that field is often left at its default. "Contract" counts where it names the engagement, not the subject
 *    ("Contract Manager", "General Contractor").
 * 3. Trades that are worked in shifts (barista, cashier, warehouse …) are part-time, but not fractional.
 * 4. A type that is part-time, contract, freelance, temporary or the like is right, also beside full-time.
 * 5. At most 30 hours a week, if the job says its hours.
 * 6. A sentence that says what the role is: "this is a part-time role", "on a freelance basis". Talk of part-time
 *    studies, of benefits for other employees, or of hybrid office days decides nothing.
 *
 * Seniority is not judged: it is the operator's choice, and no field says it.
 */
export function judgeFractional(facts: FractionalFacts): FractionalVerdict {
  const { title, types, typeField, text, hours } = facts;
  const trainee = training.exec(title)?.[0];
  if (trainee !== undefined) return skipped(`title says “${trainee}”: training, not senior work`);
  const named = engagementOf(title);
  if (named !== undefined) return kept(`title says “${named}”`);
  const trade = shiftTrades.exec(title)?.[0];
  if (trade !== undefined) return skipped(`title says “${trade}”: shift work`);
  const fractionalType = types.find((type) => kindOf(type) === 'fractional');
  if (fractionalType !== undefined) return kept(`${typeField} ${fractionalType}`);
  const internType = types.find((type) => kindOf(type) === 'intern');
  if (internType !== undefined) return skipped(`${typeField} ${internType}: training, not senior work`);
  return judgeText(text, hours, types, typeField);
}

function judgeText(
  text: string,
  hours: HoursFound | null,
  types: readonly string[],
  typeField: string,
): FractionalVerdict {
  const most = hours === null ? null : upperHours(hours.commitment);
  if (hours !== null && most !== null && most <= mostFractionalHours) return kept(`text says “${hours.words}”`);
  const said = statementOf(text, types.length > 0 ? statements : weakerStatements);
  if (said !== undefined) return kept(`text says “${said}”`);
  const type = types[0];
  if (type === undefined) return skipped('nothing says fractional');
  return skipped(`${typeField} ${type}, nothing says fractional`);
}

function kindOf(type: string): 'intern' | 'fractional' | 'full-time' | undefined {
  const word = type.toLowerCase().replace(/[^a-z]/g, '');
  return typeKinds.find(([, pattern]) => pattern.test(word))?.[0];
}

/** The words of a title that name the engagement, unless they are denied. */
function engagementOf(title: string): string | undefined {
  const match = engagementWords.exec(title);
  if (match !== null && !denial.test(title.slice(0, match.index))) return match[0];
  for (const part of title.split(/\s[-–—]\s|[()[\],|:/]/)) {
    const contract = contractWords.exec(part.trim());
    if (contract !== null && !denial.test(part.trim().slice(0, contract.index)) && !/smart contract/i.test(part)) {
      return contract[0].trim();
    }
  }
  return undefined;
}

function statementOf(text: string, patterns: readonly RegExp[]): string | undefined {
  for (const line of text.split('\n')) {
    for (const pattern of patterns) {
      const match = pattern.exec(line.slice(0, 2000));
      if (match !== null && !/full[- ]time/i.test(match[0])) return match[0].trim();
    }
  }
  return undefined;
}
