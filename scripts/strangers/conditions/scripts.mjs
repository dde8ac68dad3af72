import { debian, npm } from '../packages.mjs';

const es5Shim = npm('es5-shim', 'es5-shim.js');
const mootools = debian('MooTools Core 1.4.5', 'libjs-mootools', 'mootools/mootools-core-nc.js');

/** Scripts that change what the language and the DOM are; each as its makers say it is to be loaded. */
const given = [
  { files: [npm('babel-polyfill', 'dist/polyfill.js')] },
  { files: [npm('core-js-0', 'client/shim.js')] },
  { files: [npm('core-js-2', 'client/shim.js')] },
  { files: [npm('@webcomponents/custom-elements', 'custom-elements.min.js')] },
  { files: [npm('@webcomponents/webcomponentsjs', 'custom-elements-es5-adapter.js')], part: 'es5-adapter' },
  { files: [npm('@webcomponents/webcomponentsjs', 'webcomponents-bundle.js')], part: 'bundle' },
  { files: [npm('document-register-element', 'build/document-register-element.js')] },
  { files: [es5Shim] },
  { files: [es5Shim, npm('es5-shim', 'es5-sham.js')], part: 'with its sham' },
  { files: [npm('es6-shim', 'es6-shim.js')] },
  { files: [npm('jquery-1', 'dist/jquery.js')] },
  { files: [npm('jquery-3', 'dist/jquery.js')] },
  { files: [npm('json2', 'lib/JSON2/static/json2.js')] },
  { files: [mootools], late: true },
  { files: [mootools, debian('MooTools More 1.4.0', 'libjs-mootools', 'mootools/mootools-more-nc.js')], late: true },
  {
    files: [debian('Prototype 1.7.3', 'libjs-prototype', 'prototype/prototype-1.7.3.js')],
    late: true,
    own: /document\.loaded/,
  },
  { files: [npm('@webcomponents/scoped-custom-element-registry', 'scoped-custom-element-registry.min.js')] },
  { files: [npm('ses', 'dist/ses.umd.js')], then: 'lockdown({ errorTaming: "unsafe" });', part: 'after lockdown()' },
  { files: [npm('sugar-1', 'release/sugar-full.development.js')] },
  { files: [npm('sugar-2', 'dist/sugar.js')], then: 'Sugar.extend();', part: 'extended' },
  { files: [npm('zone.js-0.16', 'bundles/zone.umd.js')], late: true, own: /__zone_symbol__/ },
  { files: [npm('zone.js-0.8', 'dist/zone.js')], late: true, own: /__zone_symbol__/ },
];

const group = 'Scripts in the page, before ours';
const lateGroup = 'Scripts in the page, once our elements show';

export const scriptConditions = given.flatMap(({ files, then, part, late, own }) => {
  const name = [files.at(-1)?.name, part].filter(Boolean).join(', ');
  const before = { name, group, files, own, before: { files, then } };
  return late ? [before, { name, group: lateGroup, files, own, late: { files, then } }] : [before];
});
