import { showBuilt } from './built-example.mjs';

/** The app, its template checked with the types that are published, and built by its own Vite. */
export function vue({ hostUrl, chromium }) {
  const env = { VITE_HOST_URL: hostUrl };
  return showBuilt({ chromium, name: 'vue', commands: [['vue-tsc'], ['vite', 'build']], env });
}
