const script = (code) => `<script>${code}</script>`;

const group = 'Built-ins that the page has changed or replaced';

/** What libraries gave to every object before they knew better. */
const oldHabits = `for (const name of [
  'extend', 'each', 'clone', 'keys', 'values', 'forEach', 'map', 'filter', 'size', 'find', 'include', 'contains', 'isEmpty',
  'toQueryString', 'inspect', 'invoke', 'has', 'merge', 'without', 'pluck',
]) Object.prototype[name] = function () { return this; };`;

/** What MooTools did, and many a polyfill since. */
const replacedEvent = `window.Event = function (event) { this.event = event; };`;

/** MooTools again: what it calls a request is one that it sends itself. */
const replacedRequest = `window.Request = function (options) { this.options = options; };`;

/** Wrappers of this kind measure, and take the first argument for a text. */
const wrappedFetch = `window.lastAddress = '';
{
  const real = window.fetch;
  window.fetch = function (address, options) {
    window.lastAddress = address.toLowerCase().split('?')[0];
    return real.call(window, address, Object.assign({}, options));
  };
}`;

/** As small as a promise can be: no finally, no allSettled, no withResolvers, and not the language's own. */
const replacedPromise = `{
  const Real = Promise;
  const Small = function (work) { this.inner = new Real(work); };
  Small.prototype.then = function (yes, no) {
    const inner = this.inner.then(yes, no);
    return new Small((done, fail) => inner.then(done, fail));
  };
  Small.prototype.catch = function (no) { return this.then(undefined, no); };
  Small.resolve = (value) => new Small((done) => done(value));
  Small.reject = (error) => new Small((done, fail) => fail(error));
  Small.all = (list) => new Small((done, fail) => Real.all(list).then(done, fail));
  Small.race = (list) => new Small((done, fail) => Real.race(list).then(done, fail));
  window.Promise = Small;
}`;

export const replacedConditions = [
  { name: 'twenty enumerable functions on Object.prototype', head: script(oldHabits) },
  { name: 'an enumerable text on Object.prototype', head: script("Object.prototype.extra = 'text';"), worst: true },
  { name: 'an enumerable function on Array.prototype', head: script('Array.prototype.each = function () {};') },
  { name: 'window.Event replaced', head: script(replacedEvent) },
  { name: 'window.fetch wrapped', head: script(wrappedFetch) },
  { name: 'window.Promise replaced', head: script(replacedPromise) },
  { name: 'window.Request replaced', head: script(replacedRequest) },
  {
    name: 'Event, Request, fetch and Promise replaced',
    head: script([replacedEvent, replacedRequest, wrappedFetch, replacedPromise].join('\n')),
    worst: true,
  },
].map((condition) => ({ group, ...condition }));
