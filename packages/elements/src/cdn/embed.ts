/** This package's, put in by the build. */
declare const VERSION: string;

/**
 * The one script of a page: finds our tags, those added later too, and loads the code of each when it is nearly on
 * screen. It imports nothing at once, so that it stays small. The first one on a page runs it; whatever comes after it,
 * of its version or another, leaves the page alone: a tag can be defined once.
 */
const load: Readonly<Record<string, () => Promise<unknown>>> = {
  'fractional-provider': () => import('./provider.js'),
  'fractional-job-board': () => import('./job-board.js'),
  'fractional-job-list': () => import('./job-list.js'),
  'fractional-job-detail': () => import('./job-detail.js'),
  'fractional-apply-form': () => import('./apply-form.js'),
  'fractional-newsletter': () => import('./newsletter.js'),
  'fractional-rate-calculator': () => import('./rate-calculator.js'),
};
const tags = Object.keys(load);
// A symbol, so that no page's own names or loops meet it.
const key = Symbol.for('fractional-embed');
const asked = new Set<string>();
/** What is inside of a provider comes after it: it would say that it isn't set up. */
let provider: Promise<unknown> | undefined;

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) start(target);
  },
  { rootMargin: '600px' },
);

function start(element: Element & { [key]?: true }): void {
  const tag = element.localName;
  near.unobserve(element);
  // What it shows can be asked for at once: it need not look again whether it is near.
  element[key] = true;
  if (asked.has(tag) || customElements.get(tag)) return;
  asked.add(tag);
  const code = () => load[tag]?.();
  const loading = (provider ? provider.then(code) : code())?.catch((error: unknown) => {
    asked.delete(tag);
    console.error(`<${tag}> could not be loaded.`, error);
  });
  if (tag === 'fractional-provider') provider = loading;
}

function find(): void {
  for (const tag of tags) {
    if (asked.has(tag)) continue;
    for (const element of document.getElementsByTagName(tag)) {
      // A provider has no box of its own to come near.
      if (tag === 'fractional-provider') start(element);
      else near.observe(element);
    }
  }
}

const page = globalThis as Record<symbol, string | undefined>;
const running = page[key];
if (!running) {
  page[key] = VERSION;
  // What speaks other languages than English loads beside the elements, not after them.
  if (!/^(en|$)/.test(document.documentElement.lang)) import('../messages/foreign.js').catch(() => {});
  new MutationObserver(find).observe(document, { childList: true, subtree: true });
  find();
} else if (running !== VERSION) console.info(`fractional-embed ${VERSION}: this page runs ${running}, loaded before.`);
