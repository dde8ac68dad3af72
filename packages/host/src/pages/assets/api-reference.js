/* global document, matchMedia, SwaggerUIBundle */

// Swagger UI is dark by a class on the root, not by the reader's setting.
const dark = matchMedia('(prefers-color-scheme: dark)');
const follow = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
dark.addEventListener('change', follow);
follow();

// Swagger UI's bundle, loaded before this script, leaves SwaggerUIBundle on the window.
SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#reference',
  deepLinking: true,
  // Trying a route out calls this very host; no third party checks the document.
  validatorUrl: null,
  defaultModelsExpandDepth: 0,
  docExpansion: 'list',
  syntaxHighlight: { theme: 'nord' },
});
