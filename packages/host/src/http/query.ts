/** A query's values by name, in their order. Null stands for a value that is not percent-encoded UTF-8. */
export type RawQuery = ReadonlyMap<string, readonly (string | null)[]>;

/**
 * The query of a URL, decoded strictly: `URLSearchParams` would turn broken encodings into replacement characters and
 * search for those. A name that cannot be decoded is none we know, and is left out.
 */
export function readQuery(url: string): RawQuery {
  const query = new Map<string, (string | null)[]>();
  for (const pair of new URL(url).search.slice(1).split('&')) {
    const [rawName = '', ...rest] = pair.split('=');
    const name = decode(rawName);
    if (!name) continue;
    const values = query.get(name) ?? [];
    values.push(decode(rest.join('=')));
    query.set(name, values);
  }
  return query;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}
