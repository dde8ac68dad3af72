import type * as z from 'zod/mini';

/** Parts of a JSON Schema that the checks of a schema don't tell. */
export type Annotation = Readonly<Record<string, unknown>>;

const annotations = new WeakMap<object, Annotation>();

/**
 * Adds to a schema's JSON Schema. Kept apart from zod's own `meta`, which every reader would download, and which puts
 * a registry on the global object of the page.
 */
export function annotate<Schema extends z.ZodMiniType>(schema: Schema, annotation: Annotation): Schema {
  // A copy, so that a schema that is used elsewhere stays as it is.
  const annotated = schema.check();
  annotations.set(annotated, annotation);
  return annotated;
}

/** What was added to a schema, or to the one it was made from by further checks. */
export function annotationOf(schema: z.core.$ZodType): Annotation {
  const { parent } = schema._zod;
  return { ...(parent && annotationOf(parent)), ...annotations.get(schema) };
}
