// Tests run Lit's build for developers, which says so of itself each time; Lit looks here for what was said already.
const page = /** @type {{ litIssuedWarnings?: Set<string> }} */ (globalThis);
page.litIssuedWarnings ??= new Set();
page.litIssuedWarnings.add('dev-mode');
