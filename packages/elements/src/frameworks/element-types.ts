import type { DescribedElements } from './described-elements.js';

export type Tag = keyof DescribedElements;
export type ElementOf<T extends Tag> = DescribedElements[T]['element'];
/** Attribute → property. */
export type AttributesOf<T extends Tag> = DescribedElements[T]['attributes'];
export type EventsOf<T extends Tag> = DescribedElements[T]['events'];
export type EventName<T extends Tag> = keyof EventsOf<T> & string;

/** The names of properties that have an attribute. */
export type Attributed<T extends Tag> = AttributesOf<T>[keyof AttributesOf<T>] & string;

/** Every property a page may set, with its documentation. */
export type Properties<T extends Tag> = Partial<
  Pick<ElementOf<T>, Extract<Attributed<T> | DescribedElements[T]['properties'], keyof ElementOf<T>>>
>;
