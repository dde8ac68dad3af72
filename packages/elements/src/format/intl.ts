const kept = new Map<string, Intl.NumberFormat>();

/** Intl objects are slow to make and free to keep: one for each locale and set of options. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const format = kept.get(key) ?? new Intl.NumberFormat(locale, options);
  kept.set(key, format);
  return format;
}
