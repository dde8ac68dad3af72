import { showBuilt } from './built-example.mjs';

/** The app, built by its own Vite. */
export function svelte({ hostUrl, chromium }) {
  return showBuilt({ chromium, name: 'svelte', commands: [['vite', 'build']], env: { VITE_HOST_URL: hostUrl } });
}
