import { unused } from './lit-unused.mjs';

/**
 * What Lit does once for a page of its own, and a guest on somebody else's page must not: each an exact passage of the
 * release that is installed, and what stands in its place. docs/decisions/0016-strangers-pages.md has the reasons.
 */
const passages = {
  // A fixed policy name throws where a page allows it once and has a Lit, or doesn't list it, or lists none. Where
  // `setHTML` is, markup goes in without a policy and nothing is reported; elsewhere the policy is ours, and may be refused.
  'lit-html/lit-html.js': [
    [
      's?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
      '(()=>{if(!Element.prototype.setHTML)try{return s?.createPolicy("fractional-embed",{createHTML:t=>t})}catch{}})()',
    ],
    ['s.innerHTML=t,s', 's.setHTML?s.setHTML(t,{sanitizer:{comments:!0}}):s.innerHTML=t,s'],
    ['B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const ', ''],
  ],
  // `Symbol.metadata` is the language's, and only standard decorators, of which we have none, would read it.
  '@lit/reactive-element/reactive-element.js': [
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");', ';'],
    [',p=a.reactiveElementPolyfillSupport', ''],
  ],
  // MooTools replaces `Document`, and Lit would take the browser for one without constructed style sheets.
  '@lit/reactive-element/css-tag.js': [
    [
      't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      '!0',
    ],
    // What only a mistake in our own style sheets could throw, which doesn't get past a test: it throws in fewer words.
    ['"CSSResult is not constructable. Use `unsafeCSS` or `css` instead."', '"css"'],
    [
      `"Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security."`,
      't',
    ],
  ],
  'lit-element/lit-element.js': [
    ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ''],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
  // Pages have replaced `window.Event` since MooTools; what they put there can't be dispatched.
  '@lit/context/lib/context-request-event.js': [['extends Event{', 'extends CustomEvent{']],
  '@lit/context/lib/controllers/context-provider.js': [['extends Event{', 'extends CustomEvent{']],
};

/** The plugin of Rollup that puts them in; a Lit that reads otherwise fails the build, so that someone looks. */
export function litAsAGuest() {
  return {
    name: 'lit-as-a-guest',
    transform(code, id) {
      // An element's own copy of a file is called `.own`, and is as much a guest.
      const original = id.replace(/\.own(?=\.js$)/, '');
      const file = Object.keys(passages).find((name) => original.endsWith(`/node_modules/${name}`));
      if (!file) return null;
      const all = [...passages[file], ...(unused[file] ?? [])];
      // Lit's files are a line or two: a map that is off by some columns points to the same line.
      return { code: all.reduce((text, [from, to]) => replaceOnce(text, from, to, file), code), map: null };
    },
  };
}

function replaceOnce(text, from, to, file) {
  const [before, after, ...more] = text.split(from);
  if (after === undefined || more.length > 0)
    throw new Error(`${file} reads otherwise than scripts/lib/lit-as-a-guest.mjs expects: ${from.slice(0, 60)} …`);
  return before + to + after;
}
