// What must not be in any tree of a page, shadow trees included, whatever the listings say.
/* global window, document, location, ShadowRoot */
(() => {
  const elements = new Set(
    'iframe frame frameset object embed applet base portal math style foreignobject animate animatemotion animatetransform set use'.split(
      ' ',
    ),
  );
  const addresses = new Set(
    'href src xlink:href action formaction poster data srcset srcdoc background ping codebase manifest'.split(' '),
  );
  const links = new Set(['icon', 'stylesheet', 'canonical']);
  const protocols = new Set(['http:', 'https:', 'mailto:']);

  function* everyElement(root) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* everyElement(element.shadowRoot);
    }
  }

  /** The host's own scripts, data for search engines, and what it hands over to an element: data, in its tree, whole. */
  function isOurs(script) {
    if (script.type === 'application/ld+json') return true;
    if (script.type === 'application/vnd.fractional-embed.1+json') {
      return !script.src && script.parentNode instanceof ShadowRoot && isJson(script.textContent);
    }
    const { origin, pathname } = new URL(script.src || 'about:blank', location.href);
    return origin === location.origin && /^\/(embed\/v1|assets)\/[\w./-]+$/.test(pathname);
  }

  function isJson(text) {
    try {
      return typeof JSON.parse(text) === 'object';
    } catch {
      return false;
    }
  }

  /** Style sheets and icons, and our own sheet for elements asked for early. */
  function isOurLink({ rel, as, href }) {
    return (
      links.has(rel) || (rel === 'preload' && as === 'style' && href.startsWith(`${location.origin}/assets/elements/`))
    );
  }

  function dangerOf(element) {
    const name = element.localName.toLowerCase();
    if (elements.has(name)) return `<${name}>`;
    if (name === 'script' && !isOurs(element)) return '<script>';
    if (name === 'meta' && element.hasAttribute('http-equiv')) return '<meta http-equiv>';
    if (name === 'link' && !isOurLink(element)) return `<link rel="${element.rel}">`;
    if (name === 'a' && element.hasAttribute('href') && !leadsSomewhere(element)) return `a[href="${element.href}"]`;
    for (const attribute of element.attributes) {
      const danger = dangerOfAttribute(attribute);
      if (danger) return `${name}[${danger}]`;
    }
    return undefined;
  }

  /** A link that no browser can follow has no protocol but ':'. */
  const leadsSomewhere = ({ protocol }) => protocols.has(protocol) || protocol === ':';

  function dangerOfAttribute({ name, value }) {
    const lower = name.toLowerCase();
    if (/^on/.test(lower) || lower === 'style' || lower === 'srcdoc') return lower;
    const scheme = value.replace(/[\0-\x20]/g, '').toLowerCase();
    return addresses.has(lower) && /^(javascript|vbscript|data):/.test(scheme) ? `${lower}="${value}"` : undefined;
  }

  /** Tells of everything dangerous below a root; gives how many elements it looked at. */
  function inspect(root = document) {
    let count = 0;
    for (const element of everyElement(root)) {
      count += 1;
      const danger = dangerOf(element);
      if (danger) window.hostileCheck.tell('danger', danger);
    }
    return count;
  }

  window.hostileCheck.inspect = inspect;
})();
