import * as z from 'zod/mini';

/** A field that may be missing, null or of another type: reads as `none` instead of costing the posting. */
function lenient<T>(read: (value: unknown) => T, none: T) {
  return z._default(z.pipe(z.unknown(), z.transform(read)), none as never) as unknown as z.ZodMiniType<T>;
}

/** Text without white space around it; numbers count as text, and empty text as none. */
export const text = lenient((value) => {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' ? value.trim() || null : null;
}, null);

/** A posting cannot do without this text. */
export const requiredText = z.pipe(text, z.string({ error: 'is missing; expected text or a number' }));

/** A number, also when written as text such as `"1,200.50"`. */
export const number = lenient((value) => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || !/^[+-]?\d[\d,\s]*(\.\d+)?$/.test(value.trim())) return null;
  return Number(value.replace(/[,\s]/g, ''));
}, null);

/** True, false, or null when the source does not say. */
export const flag = lenient((value) => {
  if (typeof value === 'boolean') return value;
  return value === 'true' ? true : value === 'false' ? false : null;
}, null);

/** Anything, to be read by whoever knows its many shapes. */
export const anything = lenient((value) => value ?? null, null);

/** An object of the given shape, or null. */
export const maybe = <T>(shape: z.ZodMiniType<T>) =>
  lenient((value): T | null => {
    const result = z.safeParse(shape, value);
    return result.success ? result.data : null;
  }, null);

/** The items that have the given shape; one item alone counts as a list of one. */
export const listOf = <T>(shape: z.ZodMiniType<T>) =>
  lenient((value): T[] => {
    const items: unknown[] = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
    return items.flatMap((item) => {
      const result = z.safeParse(shape, item);
      return result.success && result.data !== null ? [result.data] : [];
    });
  }, []);

/** Texts of a list, or of one text alone. */
export const texts = listOf(text) as unknown as z.ZodMiniType<string[]>;
