import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const outdir = 'dist';

/** Lit's own, which no page calls. */
const ofLit = new Set(['createRenderRoot', 'firstUpdated', 'render', 'styles', 'update', 'updated', 'willUpdate']);

/** Our own `define(tag, class)` is what `customElements.define` is to the analyzer. */
const definedTags = {
  name: 'defined-tags',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
    const [tag, element] = node.arguments;
    const declaration = moduleDoc.declarations?.find(({ name }) => name === element.getText());
    Object.assign(declaration, { tagName: tag.text, customElement: true });
    moduleDoc.exports?.push({
      kind: 'custom-element-definition',
      name: tag.text,
      declaration: { name: declaration.name, module: moduleDoc.path },
    });
  },
};

/** What pages can use, and nothing else: editors would offer the rest. */
const publicOnly = {
  name: 'public-only',
  moduleLinkPhase({ moduleDoc }) {
    moduleDoc.declarations = (moduleDoc.declarations ?? []).filter(({ tagName }) => tagName);
    for (const declaration of moduleDoc.declarations) {
      declaration.members = declaration.members?.filter(
        ({ name, privacy }) => privacy === undefined && !name.startsWith('#') && !ofLit.has(name),
      );
      // The analyzer takes the first argument of an event's class for its name; ours are those that are described.
      declaration.events = declaration.events?.filter(({ description }) => description);
    }
  },
};

/** Paths as the package has them: editors resolve them from its root. */
const builtPaths = {
  name: 'built-paths',
  packageLinkPhase({ customElementsManifest }) {
    const built = (path) => path?.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');
    for (const module of customElementsManifest.modules) {
      module.path = built(module.path);
      for (const one of module.exports ?? []) {
        if (one.declaration?.module) one.declaration.module = built(one.declaration.module);
      }
    }
  },
};

/** The elements, described for tools: the manifest, and what editors and frameworks read of it. */
export default {
  globs: ['src/**/fractional-*.ts'],
  exclude: ['**/*.test.ts'],
  outdir,
  litelement: true,
  packagejson: false,
  plugins: [
    definedTags,
    publicOnly,
    builtPaths,
    customElementVsCodePlugin({ outdir }),
    customElementJetBrainsPlugin({ outdir, packageJson: false }),
  ],
};
