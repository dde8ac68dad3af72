import manifest from 'virtual:custom-elements';
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { forgetSavedRoles } from '../support/saved-roles.js';
import '../support/pages.css';

setCustomElementsManifest(manifest);

export default {
  tags: ['autodocs'],
  beforeEach: () => {
    forgetSavedRoles();
    return forgetSavedRoles;
  },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
  },
} satisfies Preview;
