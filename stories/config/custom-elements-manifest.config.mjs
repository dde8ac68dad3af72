// What Storybook's documentation says of each element comes from the doc comments of its class. Paths are those of
// packages/elements; see custom-elements.ts.
export default {
  globs: ['src/*/fractional-*.ts'],
  exclude: ['**/*.test.ts'],
  litelement: true,
  quiet: true,
  packagejson: false,
  plugins: [{ name: 'house', packageLinkPhase: ({ customElementsManifest }) => finish(customElementsManifest) }],
};

/** Names the tags, which the analyzer does not see behind our guarded `define`, and keeps to what is public. */
function finish({ modules }) {
  for (const { path, declarations = [] } of modules) {
    for (const declaration of declarations) {
      if (declaration.customElement) declaration.tagName = path.split('/').at(-1).replace('.ts', '');
      declaration.members = declaration.members?.filter(isPublic);
      // Storybook edits a string as text, but what may be missing as JSON.
      for (const { type } of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
        if (type) type.text = type.text.replace(' | undefined', '');
      }
    }
  }
}

function isPublic({ name, privacy, static: isStatic }) {
  return !name.startsWith('#') && !isStatic && privacy !== 'private' && privacy !== 'protected';
}
