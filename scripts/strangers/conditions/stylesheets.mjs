import { npm } from '../packages.mjs';

/** Resets and frameworks; what they say of everything meets our tags and what is inherited through them. */
const stylesheets = [
  npm('bootstrap-3', 'dist/css/bootstrap.css'),
  npm('bootstrap-5', 'dist/css/bootstrap.css'),
  { ...npm('bootstrap-5', 'dist/css/bootstrap-reboot.css'), part: 'reboot' },
  npm('bulma-0', 'css/bulma.css'),
  npm('bulma-1', 'css/bulma.css'),
  npm('destyle.css', 'destyle.css'),
  npm('foundation-sites', 'dist/css/foundation.css'),
  npm('materialize-css', 'dist/css/materialize.css'),
  npm('reset-css', 'reset.css'),
  npm('milligram', 'dist/milligram.css'),
  npm('modern-normalize', 'modern-normalize.css'),
  npm('normalize.css', 'normalize.css'),
  npm('purecss', 'build/pure.css'),
  npm('ress', 'dist/ress.min.css'),
  npm('sanitize.css', 'sanitize.css'),
  npm('semantic-ui-css', 'semantic.css'),
  npm('skeleton-css', 'css/skeleton.css'),
  npm('tachyons', 'css/tachyons.css'),
  { ...npm('tailwindcss-3', 'src/css/preflight.css'), part: 'preflight' },
  { ...npm('tailwindcss-4', 'preflight.css'), part: 'preflight' },
  npm('the-new-css-reset', 'css/reset.css'),
  { ...npm('@wordpress/block-library', 'build-style/reset.css'), part: 'reset' },
  npm('@wordpress/block-library', 'build-style/style.css'),
  npm('@wordpress/components', 'build-style/style.css'),
];

export const stylesheetConditions = stylesheets.map((sheet) => ({
  name: [sheet.name, 'part' in sheet && sheet.part].filter(Boolean).join(', '),
  group: 'Style sheets of the page',
  files: [sheet],
  sheet,
  looks: true,
}));
