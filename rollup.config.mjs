// Builds the bundles that script tags load: packages/elements/dist/embed, served by the host at /embed/v1/.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';
import { litAsAGuest } from './scripts/lib/lit-as-a-guest.mjs';

const elements = 'packages/elements';
const themesFolder = `${elements}/src/themes`;
const { version } = JSON.parse(readFileSync(`${elements}/package.json`, 'utf8'));
const ofEveryElement =
  /node_modules.*\/(lit|lit-html|lit-element|reactive-element)\/|\/src\/(styles\/(base|control)|decorators|define|log|lazy-code|shown-state|messages\/page-language|format\/intl\.)/;
/** The elements that speak to a host as little as possible, and rather carry their own copy of what they share. */
const ofOwnCopies = /\/src\/cdn\/newsletter\.ts$/;
const copy = /\.own(?=\.[jt]s$)/;
const plainName = (name) => name.replace('.own', '');
const ofSomeElements =
  /\/src\/((hydration|data-layer)\/|(job-board|job-list|job-detail|apply-form|form|rate-calculator|provider|cdn(?!\/here))\/|events\/(application|detail))|\/rates\/src\/|\/@lit\/context\/.*(provider|value-notifier)/;
// Loaded where a page's language isn't English.
const ofLanguages = /\/src\/messages\/(foreign|locale|parts\/|\w\w\/)/;
// What sends things: whoever only looks downloads none of it.
const ofSending =
  /\/client\/src\/(apply|subscribe|one-tab|writes\/|resources\/(applications|uploads|subscriptions|form-token|write-paths)|errors\/(not-confirmed|file-too|write-guards))|\/contract\/src\/limits/;

/** What several outputs share; each needs plugins of its own. Only a module is strict without saying so. */
const common = ({ module, without }) => ({
  // Zod's sources say PURE in places Rollup can't use, and import each other in circles: theirs, and harmless.
  onwarn(warning, warn) {
    if (!/node_modules\/(.pnpm\/)?zod/.test(warning.id ?? warning.ids?.[0] ?? '')) warn(warning);
  },
  plugins: [
    leaveOut(without),
    ownCopies(),
    importsTogether(),
    nodeResolve({
      exportConditions: ['@fractional-embed/source', 'production', 'browser'],
      extensions: ['.ts', '.js'],
    }),
    litAsAGuest(),
    minifyTemplates(),
    esbuild({ target: 'es2022', tsconfig: `${elements}/tsconfig.json`, define: { VERSION: JSON.stringify(version) } }),
    oneNotice(),
    terser({
      module,
      ecma: 2022,
      compress: { passes: 3, keep_fargs: false, unsafe_arrows: true, unsafe_methods: true },
    }),
    themes(),
    manifest(),
    precompress(),
  ],
});

/** The loader with what it loads; and what pages import beside it. */
const modules = {
  input: { embed: `${elements}/src/cdn/embed.ts`, 'data-layer': `${elements}/src/data-layer/data-layer.ts` },
  output: {
    dir: `${elements}/dist/embed`,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: ({ name }) => `${plainName(name)}-[hash].js`,
    // The host names them in a header: a line in each file is 40 bytes for readers who have no use for it.
    sourcemap: 'hidden',
    // What elements share is one chunk: it compresses better whole, and costs one request. What every element needs is
    // another: the calculator speaks to no host, and its readers download no client.
    onlyExplicitManualChunks: true,
    manualChunks: (id) => {
      if (copy.test(id)) return undefined;
      if (ofEveryElement.test(id)) return 'base';
      const isOwn = [ofSomeElements, ofSending, ofLanguages].some((own) => own.test(id));
      return isOwn ? undefined : 'core';
    },
  },
  ...common({ module: true }),
};

/**
 * The calculator in one classic script, with all that it would load later: a page opened as a file loads no module. No
 * server has written that page either.
 */
const standalone = {
  input: { 'rate-calculator.standalone': `${elements}/src/cdn/rate-calculator.ts` },
  output: {
    dir: `${elements}/dist/embed`,
    format: 'iife',
    entryFileNames: '[name].js',
    sourcemap: 'hidden',
    inlineDynamicImports: true,
    // Included again, or beside a loader that was faster: nothing of it would be used.
    intro: "if (customElements.get('fractional-rate-calculator')) return;",
  },
  ...withPlugin(englishOnly(), common({ module: false, without: /\/hydration\/take-over\.ts$/ })),
};

export default [modules, standalone];

function withPlugin(plugin, options) {
  return { ...options, plugins: [plugin, ...options.plugins] };
}

/** Leaves other languages out of a file that can load nothing: six of them would make it nearly twice as large. */
function englishOnly() {
  const code = "export const speak = (place) => { place.locale = 'en-US'; place.host.requestUpdate(); };";
  return { name: 'english-only', load: (id) => (/\/src\/messages\/foreign\.ts$/.test(id) ? code : null) };
}

/**
 * Gives what an entry imports to it alone, but for the base, as if it were not shared. The newsletter needs a little of
 * what the board needs; cut out into a chunk for both, that little would cost each board 1 kB, as chunks compress apart.
 */
function ownCopies() {
  return {
    name: 'own-copies',
    async resolveId(source, importer, options) {
      const isWithin = copy.test(importer ?? '');
      const resolved = await this.resolve(source, importer?.replace(copy, ''), { ...options, skipSelf: true });
      if (!resolved || !(isWithin || ofOwnCopies.test(resolved.id))) return null;
      if (ofEveryElement.test(resolved.id)) return resolved;
      return { ...resolved, id: resolved.id.replace(/(?=\.[jt]s$)/, '.own') };
    },
    load: (id) => (copy.test(id) ? readFile(id.replace(copy, ''), 'utf8') : null),
  };
}

/** The loader asks for what an element's code imports together with that, not once it has come: a way to the host less. */
function importsTogether() {
  return {
    name: 'imports-together',
    renderDynamicImport({ chunk, getTargetChunkImports }) {
      const imports = chunk?.name === 'embed' ? (getTargetChunkImports() ?? []) : [];
      if (imports.length === 0) return null;
      return {
        left: 'Promise.all([import(',
        right: `)${imports.map(({ resolvedImportPath }) => `,import(${resolvedImportPath})`).join('')}])`,
      };
    },
    // Rollup also picks out of a shared chunk what the entry exports; the loader uses nothing of it.
    renderChunk: (code, { name }) =>
      name === 'embed' ? { code: code.replace(/(?<=\]\))\.then\(.*?\)(?=[;,}\n])/g, ''), map: null } : null,
  };
}

/** Puts nothing in the place of code that an output is never asked for: whoever loads it goes on as if it could not be had. */
function leaveOut(code) {
  return { name: 'leave-out', load: (id) => (code?.test(id) ? 'export {};' : null) };
}

/** Takes the white space out of our html and css templates. */
function minifyTemplates() {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (!id.includes(`${elements}/src/`)) return null;
      const minified = await minifyHTMLLiterals(code, {
        fileName: id,
        html: { conservativeCollapse: true, keepClosingSlash: true },
      });
      return minified && { code: minified.code, map: minified.map };
    },
  };
}

/** The ready themes beside the scripts, for pages that load those from a host. */
function themes() {
  return {
    name: 'themes',
    generateBundle() {
      for (const file of readdirSync(themesFolder)) {
        const code = readFileSync(`${themesFolder}/${file}`, 'utf8');
        this.emitFile({ type: 'asset', fileName: `theme-${file}`, source: code });
      }
    },
  };
}

/** Keeps each licence's notice once in a file, where several modules have it. Lines stay where source maps have them. */
function oneNotice() {
  return {
    name: 'one-notice',
    renderChunk(code) {
      const seen = new Set();
      const once = (notice) => (seen.has(notice) ? notice.replace(/[^\n]/g, '') : seen.add(notice) && notice);
      return { code: code.replace(/\/\*\*?\s[^/]*@license[\s\S]*?\*\//g, once), map: null };
    },
  };
}

/** Of every output: Rollup makes one after the other, and the last one's manifest stays. */
const entries = {};
const integrity = {};

/**
 * Says which files each tag needs before it shows, what each file must be (Subresource Integrity), and what this release
 * is called: by its version and by its content, so that a name never comes to mean something else.
 */
function manifest() {
  return {
    name: 'manifest',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const closure = (file, seen = new Set()) => {
        if (seen.has(file)) return seen;
        seen.add(file);
        for (const imported of bundle[file].imports) closure(imported, seen);
        return seen;
      };
      const named = chunks.filter(({ isEntry, isDynamicEntry }) => isEntry || isDynamicEntry);
      for (const { name, fileName } of named) entries[plainName(name)] = { files: [...closure(fileName)] };
      const styles = Object.values(bundle).filter(({ fileName }) => fileName.endsWith('.css'));
      const files = [...chunks, ...styles.map(({ fileName, source }) => ({ fileName, code: source }))];
      for (const { fileName, code } of files) integrity[fileName] = `sha384-${digest('sha384', code, 'base64')}`;
      const content = Object.entries(integrity).sort().join('\n');
      const release = `${version}-${digest('sha256', content, 'hex').slice(0, 10)}`;
      const source = JSON.stringify({ release, entries, integrity }, null, 2);
      this.emitFile({ type: 'asset', fileName: 'manifest.json', source });
    },
  };
}

function digest(algorithm, text, encoding) {
  return createHash(algorithm).update(text).digest(encoding);
}

/** Compressed once here, at the highest level, instead of at every request. */
function precompress() {
  return {
    name: 'precompress',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const { type, fileName, code = '', source } of Object.values(bundle)) {
          if (type !== 'chunk' && !fileName.endsWith('.css')) continue;
          const text = code || source;
          const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
          this.emitFile({ type: 'asset', fileName: `${fileName}.br`, source: brotliCompressSync(text, quality) });
          this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: gzipSync(text, { level: 9 }) });
        }
      },
    },
  };
}
