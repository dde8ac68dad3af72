import type { Company } from '@fractional-embed/contract';
import { webUrl } from './web-url.js';

const confidentialName = /^(a |an |the )?(confidential|undisclosed|anonymous|stealth)\b.{0,30}$/i;
const confidentialTitle = /\(confidential\)|\bconfidential (search|company|client|employer|listing|posting)\b/i;

/** What a source says of the company. */
export interface PublishedCompany {
  name: string | null;
  url?: string | null;
  logoUrl?: string | null;
  industry?: string | null;
}

/** The company; one that wants to stay confidential keeps no name, address or mark that gives it away. */
export function companyOf(published: PublishedCompany, title: string): Company {
  const { name } = published;
  if (name === null || confidentialName.test(name) || confidentialTitle.test(title)) {
    const industry = published.industry ?? null;
    return { name: null, confidential: true, url: null, logoUrl: null, stage: null, industry };
  }
  return {
    name,
    confidential: false,
    url: webUrl(published.url),
    logoUrl: webUrl(published.logoUrl),
    stage: null,
    industry: published.industry ?? null,
  };
}

/** A board's name in an address as a company's name: `root-access` is Root Access, `mobbin.com` stays. */
export function nameOfSlug(slug: string): string {
  if (slug.includes('.')) return slug;
  const words = slug.split(/[-_\s]+/).filter((word) => word !== '');
  const capitalised = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return capitalised.join(' ');
}
