import * as z from 'zod/mini';
import type { PublishedCompany } from './company.js';
import { isRecord } from './document.js';
import { text, texts } from './fields.js';
import type { Place } from './regions.js';

/** The name of a thing that markup gives as text, as an object with a name, or as a list of either. */
export function nameOf(thing: unknown): string | null {
  const [first] = [thing].flat();
  return z.parse(text, isRecord(first) ? (first.name ?? first.legalName) : first);
}

/** The hiring organization; a page that gives none, or the word "confidential", keeps it to itself. */
export function organizationOf(organization: unknown): PublishedCompany {
  const [first] = [organization].flat();
  if (!isRecord(first)) return { name: nameOf(first) };
  const logo = isRecord(first.logo) ? (first.logo.url ?? first.logo.contentUrl) : first.logo;
  const [url = null] = [...z.parse(texts, first.url), ...z.parse(texts, first.sameAs)];
  return { name: nameOf(first), url, logoUrl: z.parse(texts, logo)[0] ?? null };
}

/** Places of a `jobLocation` or of `applicantLocationRequirements`. */
export function placesIn(things: readonly unknown[]): Place[] {
  return things.flatMap((thing) => {
    const place = placeOf(thing);
    return place === undefined ? [] : [place];
  });
}

function placeOf(thing: unknown): Place | undefined {
  if (!isRecord(thing)) {
    const label = z.parse(text, thing);
    return label === null ? undefined : { label };
  }
  const address = thing.address;
  if (!isRecord(address)) return placeOf(z.parse(text, address) ?? nameOf(thing));
  const [country, region] = [nameOf(address.addressCountry), nameOf(address.addressRegion)];
  const label = nameOf(address.addressLocality) ?? (country === null && region === null ? nameOf(thing) : null);
  return label === null && country === null && region === null ? undefined : { label, country, region };
}

export const labelOfPlace = ({ label, region, country }: Place): string =>
  [...new Set([label, region, country].filter((part) => part))].join(', ');
