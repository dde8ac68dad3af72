import type { LitElement } from 'lit';
import type { Properties, Tag } from '../frameworks/element-types.js';
import { type Handover, handoverType } from '../hydration/handover.js';
import { logError } from '../log.js';
import { Drawing } from './drawing.js';
import { scriptJson } from './escape-html.js';
import type { RenderOptions } from './render-options.js';
import { type Given, sortGiven, startTag } from './start-tag.js';
import { stylesOf } from './styles-of.js';
import { codeOf } from './tags.js';

/** What one visitor has entered or is known by: another one could be sent the same page. */
type PerVisitor = 'prefill';

/** An element's properties as in the browser, but for `prefill`, which would put a person's details into the page. */
export type ServerProperties<T extends Tag> = Omit<Properties<T>, PerVisitor>;

/**
 * Writes an element as HTML with a declarative shadow root: it shows without scripts, and the element takes it over in the
 * browser without asking for anything again and without a change to be seen.
 *
 * @param tag Such as `fractional-job-board`.
 * @param properties As in the browser: `baseUrl`, `pageSize`. Most become attributes.
 * @returns HTML to put into a page as it is. Where the element can't be drawn, because its host doesn't answer in time or
 *   something is wrong, the tag alone, which begins in the browser, and `onError` is told why: it never rejects.
 * @example
 * const html = await renderElement('fractional-job-list', { baseUrl: 'https://jobs.example.com', board: 'demo' });
 */
export async function renderElement<T extends Tag>(
  tag: T,
  properties: ServerProperties<T>,
  options: RenderOptions = {},
): Promise<string> {
  const { attributes = {}, content = '', onError = (error) => logError(tag, 'could not be drawn.', error) } = options;
  let start = `<${tag}>`;
  let tree = '';
  try {
    await codeOf[tag]();
    const given = sortGiven(customElements.get(tag) as typeof LitElement, tag, properties);
    start = startTag(tag, { ...attributes, ...given.attributes });
    tree = await draw(tag, given, options);
  } catch (error) {
    onError(error);
  }
  return `${start}${tree}${content}</${tag}>`;
}

async function draw(tag: Tag, given: Given, options: RenderOptions): Promise<string> {
  const { url = 'http://localhost/', lang = 'en' } = options;
  const drawing = new Drawing(tag, given, { url: new URL(url), lang }, stylesOf(options), options);
  try {
    const tree = await drawing.finish();
    const handover: Handover = {
      answers: drawing.reads.answers,
      properties: given.properties,
      readAt: Date.now(),
    };
    return `<template shadowrootmode="open">${tree}<script type="${handoverType}">${scriptJson(handover)}</script></template>`;
  } finally {
    drawing.end();
  }
}
