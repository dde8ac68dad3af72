/** An http or https address in full and in its normal form, or null: nothing else is ever linked to. */
export function webUrl(address: string | null | undefined): string | null {
  if (address === null || address === undefined || !URL.canParse(address)) return null;
  const url = new URL(address);
  const plain = /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  return plain && url.href.length <= 2000 && !/\s/.test(url.href) ? url.href : null;
}

/** The nth segment of an address's path, decoded; undefined when there is none. */
export function pathSegment(address: string | null | undefined, index: number): string | undefined {
  const url = webUrl(address);
  const segment = url === null ? undefined : new URL(url).pathname.split('/').filter((part) => part !== '')[index];
  return segment === undefined ? undefined : decoded(segment);
}

/** Text as it was before it was put into an address; text that can't have been stays as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
