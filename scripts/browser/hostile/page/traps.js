// Stands in every frame before anything of the page: whatever a listing manages to run is told to the check.
/* global window, document, Document */
(() => {
  const check = { at: '' };
  const { tellHostileCheck } = window;
  const { stringify } = JSON;
  const tell = (kind, detail) =>
    tellHostileCheck(stringify({ kind, at: check.at, detail: String(detail).slice(0, 200) }));

  /** Puts a function in another's place that tells of each call and then does what the other did. */
  function trap(owner, name, isExecution = () => true) {
    const original = owner[name];
    const handler = {
      apply(_, self, args) {
        if (isExecution(args)) tell('execution', `${name}(${args.join(', ')})`);
        return Reflect.apply(original, self, args);
      },
      construct(_, args) {
        tell('execution', `new ${name}(${args.join(', ')})`);
        return Reflect.construct(original, args);
      },
    };
    owner[name] = new Proxy(original, handler);
  }

  for (const name of ['alert', 'confirm', 'prompt', 'print', 'eval', 'open', 'Function']) trap(window, name);
  window.Function.prototype.constructor = window.Function;
  for (const name of ['setTimeout', 'setInterval']) trap(window, name, ([code]) => typeof code !== 'function');
  for (const name of ['write', 'writeln']) trap(Document.prototype, name);

  // What payloads call in our own variants: touching the name at all is an execution.
  const touched = () => tell('execution', '__executed');
  Object.defineProperty(window, '__executed', { get: () => (touched(), touched), set: touched });

  document.addEventListener('securitypolicyviolation', (event) => {
    tell('policy', `${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
  });

  window.hostileCheck = Object.assign(check, { tell });
})();
