import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { ElementOf, EventName, EventsOf, Properties, Tag } from './element-types.js';

/** A custom element as Vue's templates check it: https://vuejs.org/guide/extras/web-components.html */
type VueElement<T extends Tag> = new () => ElementOf<T> & {
  /** @deprecated Only templates read it: a ref is the element, with the properties themselves. */
  $props: Omit<HTMLAttributes, keyof Properties<T>> & Properties<T> & PublicProps;
  /** @deprecated Only templates read it: a ref is the element, with `addEventListener`. */
  $emit: EmitFn<{ [Name in EventName<T>]: (event: EventsOf<T>[Name]) => void }>;
};

type Elements = { [T in Tag]: VueElement<T> };

/**
 * The tags in Vue's templates: properties, and events by their name.
 *
 * @example
 * import '@fractional-embed/elements/vue';
 * <fractional-job-list board="demo" :limit="3" @fractional-job-select="(event) => open(event.detail.job)" />
 */
declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
