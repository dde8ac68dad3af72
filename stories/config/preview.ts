import manifest from 'virtual:custom-elements';
import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import { forgetWhatIsKept } from '../support/what-is-kept.js';
import '../support/pages.css';
import { globalTypes, initialGlobals } from './toolbar.js';

setCustomElementsManifest(manifest);

export default {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  beforeEach: () => {
    forgetWhatIsKept();
    return forgetWhatIsKept;
  },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
  },
} satisfies Preview;
