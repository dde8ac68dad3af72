/**
 * The header that names a file (RFC 6266, RFC 8187), whatever its letters.
 *
 * @example attachment('Zoë’s CV.pdf') // "attachment; filename*=UTF-8''Zo%C3%AB%E2%80%99s%20CV.pdf"
 */
export function attachment(name: string): string {
  // Half a pair of surrogates is no text: file systems allow it, UTF-8 does not.
  const text = name.replace(/\p{Surrogate}/gu, '\uFFFD');
  const encoded = encodeURIComponent(text).replace(
    /[*'()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}
