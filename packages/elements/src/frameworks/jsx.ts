import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { AttributesOf, ElementOf, EventName, EventsOf, Properties, Tag } from './element-types.js';

/** An attribute is text; a number may be written as one. */
type Value<Property> = Property extends number ? Property | `${number}` : Property;

type Attributes<T extends Tag> = {
  [Name in keyof AttributesOf<T>]?: AttributesOf<T>[Name] extends keyof ElementOf<T>
    ? Value<ElementOf<T>[AttributesOf<T>[Name]]>
    : never;
};
type Handlers<T extends Tag> = {
  [Name in EventName<T> as `on${Name}`]?: ((event: EventsOf<T>[Name]) => void) | undefined;
};
type Own<T extends Tag> = Attributes<T> & Properties<T> & Handlers<T>;

type Elements = {
  [T in Tag]: DetailedHTMLProps<Omit<HTMLAttributes<ElementOf<T>>, keyof Own<T>>, ElementOf<T>> & Own<T>;
};

/**
 * The tags in React 19's JSX: attributes by their name, properties by theirs, and events behind `on`. A server renders
 * attributes only.
 *
 * @example
 * import '@fractional-embed/elements/jsx';
 * <fractional-job-list board="demo" limit={3} onfractional-job-select={(event) => open(event.detail.job)} />
 */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
