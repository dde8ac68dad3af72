import type { Job, Pay } from '@fractional-embed/contract';
import { toMajor } from '@fractional-embed/contract';
import { sanitizeDescription } from '../html/sanitize.js';
import { countriesOf } from './countries.js';
import { hoursWords } from './job-words.js';
import { webUrl } from './web-url.js';

/**
 * A role as schema.org JobPosting, ready to stand inside a script element; undefined where search engines must not
 * get one: samples, closed roles, and roles that lack what Google requires (a company's name, a description, a place).
 *
 * @source https://developers.google.com/search/docs/appearance/structured-data/job-posting
 */
export function jobPosting(job: Job): string | undefined {
  if (job.status !== 'open' || job.source.system === 'sample' || job.company.name === null) return undefined;
  const place = postingPlace(job);
  const description = sanitizeDescription(job.descriptionHtml) || job.summary;
  if (place === undefined || description === '') return undefined;
  return jsonForScript({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: job.title,
    description,
    identifier: { '@type': 'PropertyValue', name: job.company.name, value: job.id },
    datePosted: job.postedAt,
    validThrough: job.validThrough ?? undefined,
    employmentType: ['PART_TIME', 'CONTRACTOR'],
    workHours: job.commitment ? hoursWords(job.commitment) : undefined,
    hiringOrganization: postingCompany(job),
    ...place,
    baseSalary: postingPay(job.pay),
    directApply: false,
    url: job.canonicalUrl,
  });
}

function postingCompany({ company }: Job) {
  const [sameAs, logo] = [webUrl(company.url), webUrl(company.logoUrl)];
  return { '@type': 'Organization', name: company.name, sameAs, logo };
}

/** TELECOMMUTE means wholly remote, and then says from which countries; any other work is at a place. */
function postingPlace({ location }: Job): object | undefined {
  const countries = countriesOf(location.regions);
  if (location.workplace === 'remote') {
    const applicantLocationRequirements = countries.map((name) => ({ '@type': 'Country', name }));
    return countries.length > 0 ? { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements } : undefined;
  }
  const [addressCountry] = location.regions.filter((region) => /^[A-Z]{2}$/.test(region));
  if (addressCountry === undefined) return undefined;
  return { jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressCountry } } };
}

const unitTexts: Readonly<Record<string, string>> = {
  hour: 'HOUR',
  day: 'DAY',
  week: 'WEEK',
  month: 'MONTH',
  year: 'YEAR',
};

/** Pay in the unit it was published in; nothing derived, and no unit for a project's fee. */
function postingPay({ currency, period, minAmountMinor, maxAmountMinor }: Pay): object | undefined {
  const unitText = unitTexts[period ?? ''];
  if (currency === null || unitText === undefined || (minAmountMinor ?? maxAmountMinor) === null) return undefined;
  const amount = (minor: number | null) => (minor === null ? undefined : toMajor(minor, currency));
  const [minValue, maxValue] = [amount(minAmountMinor), amount(maxAmountMinor)];
  const range = minValue === maxValue ? { value: minValue } : { minValue, maxValue };
  return { '@type': 'MonetaryAmount', currency, value: { '@type': 'QuantitativeValue', ...range, unitText } };
}

/** JSON that no text in it can end the script element of. */
function jsonForScript(value: object): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
