/** What a page may load: a Content-Security-Policy, by directive. */
type Policy = Readonly<Record<string, string>>;

/**
 * The policy of our own pages, and the one that the embedding guide promises to work under. Pictures come from
 * anywhere by https, because company marks do; nothing else leaves the origin.
 */
const own: Policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'connect-src': "'self'",
  'img-src': "'self' data: https:",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
};

/**
 * The API reference: openapi-explorer writes style attributes and `innerHTML`. Still no script and no request but our
 * own, and pictures no longer from elsewhere.
 */
const { 'require-trusted-types-for': _, ...withoutTrustedTypes } = own;
const reference: Policy = { ...withoutTrustedTypes, 'style-src': "'self' 'unsafe-inline'", 'img-src': "'self' data:" };

/** A page with a form that goes to this host. */
const form: Policy = { ...own, 'form-action': "'self'" };

/** A board that any page may have in a frame. */
const framed: Policy = { ...own, 'frame-ancestors': '*' };

const write = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');

export const ownPolicy = write(own);
export const framedPolicy = write(framed);
export const formPolicy = write(form);
export const referencePolicy = write(reference);
