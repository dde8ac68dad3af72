let defaultBaseUrl: string | undefined;

/**
 * The host that elements without a `base-url` speak to. The script-tag bundle sets it to where it was loaded from;
 * code from npm has none, because there the page's own origin would be a wrong guess.
 */
export function setDefaultBaseUrl(url: string): void {
  defaultBaseUrl ??= url;
}

export function getDefaultBaseUrl(): string | undefined {
  return defaultBaseUrl;
}
