/**
 * Runs in a page before any script of it. Leaves `globalThis[Symbol.for('built-ins')]`: `note()` remembers what the
 * language and the DOM are, `changes()` says what is different now. Uses nothing that a page could have replaced since.
 */
(() => {
  const { ownKeys, getOwnPropertyDescriptor, getPrototypeOf } = Reflect;
  const { is } = Object;
  const root = globalThis;
  const native = ownKeys(root);
  const parts = ['value', 'get', 'set', 'writable', 'enumerable', 'configurable'];
  const isObject = (value) => (typeof value === 'object' && value !== null) || typeof value === 'function';
  // Names that are the page's own, or that say something new at every look.
  const passing = ['window', 'self', 'top', 'parent', 'frames', 'globalThis', 'event', 'performance'];
  let noted = [];
  let globals = [];

  /** Everything that scripts share: constructors, their prototypes, namespaces, and what those inherit from. */
  function targets() {
    const found = [];
    const add = (path, object) => {
      if (!isObject(object)) return;
      for (let index = 0; index < found.length; index += 1) if (found[index].object === object) return;
      found[found.length] = { path, object };
    };
    add('document', root.document);
    for (let index = 0; index < native.length; index += 1) {
      const name = native[index];
      if (typeof name === 'symbol' || passing.indexOf(name) >= 0) continue;
      const value = getOwnPropertyDescriptor(root, name)?.value;
      if (!isObject(value)) continue;
      add(name, value);
      add(`${name}.prototype`, value.prototype);
      if (isObject(value.prototype)) add(`${name}.prototype's prototype`, getPrototypeOf(value.prototype));
      if (typeof value === 'function') add(`${name}'s prototype`, getPrototypeOf(value));
    }
    add('%ArrayIteratorPrototype%', getPrototypeOf([][Symbol.iterator]()));
    add(
      '%AsyncFunction.prototype%',
      getPrototypeOf(async () => {}),
    );
    return found;
  }

  function describe({ path, object }) {
    const keys = ownKeys(object);
    const descriptors = [];
    for (let index = 0; index < keys.length; index += 1) {
      descriptors[index] = getOwnPropertyDescriptor(object, keys[index]);
    }
    return { path, object, keys, descriptors, prototype: getPrototypeOf(object) };
  }

  function changesOf(before) {
    const { path, object, keys, descriptors } = before;
    const found = [];
    if (getPrototypeOf(object) !== before.prototype) found[found.length] = `${path} inherits from something else`;
    const now = ownKeys(object);
    for (let index = 0; index < now.length; index += 1) {
      const name = String(now[index]);
      if (keys.indexOf(now[index]) < 0) found[found.length] = `${path}.${name} is new`;
    }
    for (let index = 0; index < keys.length; index += 1) {
      const after = getOwnPropertyDescriptor(object, keys[index]);
      const old = descriptors[index];
      let same = Boolean(after) === Boolean(old);
      for (let part = 0; part < parts.length && after && old; part += 1) {
        if (!is(after[parts[part]], old[parts[part]])) same = false;
      }
      if (!same) found[found.length] = `${path}.${String(keys[index])} ${after ? 'is another' : 'is gone'}`;
    }
    return found;
  }

  root[Symbol.for('built-ins')] = {
    note() {
      const all = targets();
      noted = [];
      for (let index = 0; index < all.length; index += 1) noted[index] = describe(all[index]);
      globals = ownKeys(root);
    },
    changes() {
      const found = [];
      for (let index = 0; index < noted.length; index += 1) {
        const some = changesOf(noted[index]);
        for (let each = 0; each < some.length; each += 1) found[found.length] = some[each];
      }
      const now = ownKeys(root);
      for (let index = 0; index < now.length; index += 1) {
        if (globals.indexOf(now[index]) < 0) found[found.length] = `globalThis[${String(now[index])}] is new`;
      }
      return found;
    },
  };
})();
