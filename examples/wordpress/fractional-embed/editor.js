// The block in the editor: what it shows, of which board, and the same tag that visitors get.
(({ blocks, blockEditor, components, element: { createElement: el }, serverSideRender: Preview }) => {
  const options = ['board', 'calculator', 'newsletter'].map((value) => ({ value, label: `A ${value}` }));
  blocks.registerBlockType('fractional-embed/embed', {
    edit({ name, attributes, attributes: { shows, board }, setAttributes }) {
      const choice = { label: 'Shows', value: shows, options, onChange: (value) => setAttributes({ shows: value }) };
      const text = { label: 'Board', value: board, onChange: (value) => setAttributes({ board: value }) };
      const fields = [el(components.SelectControl, choice), shows !== 'calculator' && el(components.TextControl, text)];
      return el(
        'div',
        blockEditor.useBlockProps(),
        el(blockEditor.InspectorControls, {}, el(components.PanelBody, {}, ...fields)),
        el(components.Disabled, {}, el(Preview, { block: name, attributes })),
      );
    },
  });
})(window.wp);
