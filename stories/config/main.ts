import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions, mergeConfig } from 'vite';
import { customElements } from './custom-elements.js';

const hostUrl = process.env.STORIES_HOST_URL ?? 'http://127.0.0.1:4320';

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true },
  viteFinal: (config) =>
    mergeConfig(config, {
      // Storybook's own code, on which nobody waits.
      build: { chunkSizeWarningLimit: 2000 },
      define: { STORIES_HOST_URL: JSON.stringify(hostUrl) },
      plugins: [customElements()],
      // The elements' sources: a change shows without a build.
      resolve: { conditions: ['@fractional-embed/source', ...defaultClientConditions] },
    }),
} satisfies StorybookConfig;
