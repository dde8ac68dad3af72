'use client';
import { createComponent } from '@lit/react';
import * as React from 'react';
import type { DescribedElements } from '../frameworks/described-elements.js';
import type { Attributed, ElementOf, EventName, EventsOf, Properties, Tag } from '../frameworks/element-types.js';

/** `fractional-job-select` → `onJobSelect` */
type HandlerName<Name> = Name extends `fractional-${infer Words}` ? `on${Joined<Words>}` : never;
type Joined<Words extends string> = Words extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Joined<Rest>}`
  : Capitalize<Words>;

type Handlers<T extends Tag> = {
  [Name in EventName<T> as HandlerName<Name>]?: ((event: EventsOf<T>[Name]) => void) | undefined;
};
type Own<T extends Tag> = Properties<T> & Handlers<T>;

/** The element's own properties and events, what React gives every HTML element, and a ref to the element itself. */
export type ComponentProps<T extends Tag> = Own<T> &
  Omit<React.HTMLAttributes<ElementOf<T>>, keyof Own<T>> &
  React.RefAttributes<ElementOf<T>>;

interface ComponentParts<T extends Tag> {
  displayName: string;
  /** Property → attribute. */
  attributes: Record<Attributed<T>, string>;
  /** Properties that have no attribute. */
  properties: readonly DescribedElements[T]['properties'][];
  /** Handler → event. */
  events: Record<keyof Handlers<T> & string, EventName<T>>;
}

/**
 * A React component for a tag. What has an attribute is given to React as that attribute, so that a server writes it
 * into the page and the browser finds what it would have set; the rest is set on the element, and listened to, by
 * `@lit/react`.
 */
export function component<T extends Tag>(tagName: T, parts: ComponentParts<T>): React.FC<ComponentProps<T>> {
  const { displayName, properties, events } = parts;
  const attributes: Partial<Record<string, string>> = parts.attributes;
  // It is asked for the names of its properties, and for nothing else.
  const elementClass = { prototype: Object.fromEntries(properties.map((name) => [name, undefined])) };
  const Element: React.ElementType = createComponent({
    react: React,
    tagName,
    displayName: tagName,
    elementClass: elementClass as unknown as new () => HTMLElement,
    events: events as Record<string, string>,
  });
  const Component: React.FC<ComponentProps<T>> = (props) => {
    const given = Object.entries(props).map(([name, value]) => [attributes[name] ?? name, present(value)]);
    return React.createElement(Element, Object.fromEntries(given));
  };
  Component.displayName = displayName;
  return Component;
}

/** A boolean attribute is there or not: it has no value that means false. */
function present(value: unknown): unknown {
  return value === false ? undefined : value;
}
