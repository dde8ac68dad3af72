import { showBuilt } from './built-example.mjs';

/** The app, built by its own Vite. */
export function reactVite({ hostUrl, chromium }) {
  return showBuilt({ chromium, name: 'react-vite', commands: [['vite', 'build']], env: { VITE_HOST_URL: hostUrl } });
}
