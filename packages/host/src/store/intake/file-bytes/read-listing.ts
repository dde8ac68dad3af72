import { Parser } from 'htmlparser2';

interface Listing {
  objects: { key: string; changedAt: string }[];
  /** Where the next page begins; undefined on the last one. */
  next: string | undefined;
}

/** A page of `ListObjectsV2`, from its XML. */
export function readListing(xml: string): Listing {
  const listing: Listing = { objects: [], next: undefined };
  const texts: Record<string, string> = {};
  let inside = '';
  const parser = new Parser(
    {
      onopentag(name) {
        inside = name;
        texts[name] = '';
      },
      ontext(text) {
        texts[inside] = (texts[inside] ?? '') + text;
      },
      onclosetag(name) {
        inside = '';
        if (name === 'Contents') listing.objects.push({ key: texts.Key ?? '', changedAt: texts.LastModified ?? '' });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  if (texts.IsTruncated === 'true') listing.next = texts.NextContinuationToken;
  return listing;
}
