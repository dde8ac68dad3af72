let last: { locale: string; format: Intl.ListFormat } | undefined;

/** "A, B, C" or "A, B und C", as the language writes it. With a format of its own: that of roles is no part of a calculator. */
export function list(items: readonly string[], { locale }: { readonly locale: string }): string {
  if (last?.locale !== locale)
    last = { locale, format: new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }) };
  return last.format.format(items);
}
