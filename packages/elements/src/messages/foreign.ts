import { isServer } from 'lit';
import { numberFormat } from '../format/intl.js';
import { logError } from '../log.js';
import { englishLocale, languageOf, localeFor } from './locale.js';
import { parts } from './parts/index.js';
import type { MakeWords, Place, Speaker, WordsName } from './speaker.js';

const rightToLeft = /^(ar|ckb|dv|fa|he|iw|ks|ps|sd|ug|ur|yi)(-|$)/i;
const made = new Map<string, Map<MakeWords, object>>();

/** How long an element that shows nothing yet waits for its words before it shows English ones, in milliseconds. */
const patienceMs = 2000;

/** Lets an element speak the language of its page, or English where there are no texts in that, or not in time. */
export function speak(place: Place): Promise<unknown> {
  return Promise.race([find(place), new Promise((late) => setTimeout(late, patienceMs))]);
}

/** Loads a part's texts for what is about to be shown; that it fails is told by whoever shows it. */
export async function prepare(said: string, name: WordsName): Promise<void> {
  const language = languageOf(tagOf(said), (one) => parts[name][one] !== undefined);
  if (language !== undefined) await parts[name][language]?.().catch(() => {});
}

/** WordPress calls its languages de_DE. */
function tagOf(said: string): string {
  return said.replaceAll('_', '-');
}

async function find(place: Place): Promise<void> {
  const said = place.tag;
  const tag = tagOf(said);
  const language = languageOf(tag, (one) => place.names.some((name) => parts[name][one] !== undefined));
  if (language === undefined) {
    say(place, englishLocale(tag));
    return;
  }
  try {
    const loading = Promise.all(place.names.map(async (name) => parts[name][language]?.()));
    const locale = localeFor(tag, language);
    // A browser sets Intl up when it is first asked, which takes 25 ms and more: now, while there is something to wait for.
    numberFormat(locale, {});
    const modules = await loading;
    if (place.tag !== said) return;
    const words = modules.map((module) => module && wordsOf(module.words, locale));
    say(place, locale, Object.assign({}, ...words) as object);
    turn(place, tag);
  } catch (error) {
    logError(
      place.host.localName,
      `The texts for lang="${tag}" couldn’t be loaded, so it speaks English: ${String(error)}`,
    );
    if (place.tag === said) say(place, 'en-US');
  }
}

function say(place: Place, locale: string, words = {}): void {
  if (turned.delete(place.host)) place.host.removeAttribute('dir');
  place.locale = locale;
  place.words = words;
  place.host.requestUpdate();
}

/** Made once for each locale of a page, however many elements speak it. */
function wordsOf(make: MakeWords, locale: string): object {
  let ofLocale = made.get(locale);
  if (!ofLocale) made.set(locale, (ofLocale = new Map<MakeWords, object>()));
  let words = ofLocale.get(make);
  if (!words) ofLocale.set(make, (words = make(speakerOf(locale))));
  return words;
}

function speakerOf(locale: string): Speaker {
  let rules: Intl.PluralRules | undefined;
  const form: Speaker['form'] = (n, forms) => {
    rules ??= new Intl.PluralRules(locale, { maximumFractionDigits: 1 });
    return (forms as Partial<Record<Intl.LDMLPluralRule, string>>)[rules.select(n)] ?? forms.other;
  };
  return { form, count: (n, forms) => form(n, forms).replace('#', numberFormat(locale, {}).format(n)) };
}

/** Elements that were turned, as the page says nothing of their direction. */
const turned = new WeakSet<Element>();

/** Turns an element to the direction of what it says, unless the page says a direction no farther away than the language. */
function turn({ host }: Place, tag: string): void {
  // A page that a server writes turns by its own `dir`.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- true in Lit's build for Node
  if (isServer) return;
  if (isTurnedByPage(host)) return;
  const direction = rightToLeft.test(tag) ? 'rtl' : 'ltr';
  if (getComputedStyle(host).direction === direction) return;
  turned.add(host);
  host.dir = direction;
}

function isTurnedByPage(host: Element): boolean {
  for (let node: Node | null | undefined = host; node; node = node.parentNode ?? (node as Partial<ShadowRoot>).host) {
    if (!(node instanceof Element)) continue;
    if (node.hasAttribute('dir')) return true;
    if (node.hasAttribute('lang') || node.hasAttribute('locale')) return false;
  }
  return true;
}
