/** An address on the web, absolute or relative to the page; undefined for any other, such as `javascript:`. */
export function webUrl(address: string): URL | undefined {
  if (!URL.canParse(address, document.baseURI)) return undefined;
  const url = new URL(address, document.baseURI);
  return /^https?:$/.test(url.protocol) ? url : undefined;
}
