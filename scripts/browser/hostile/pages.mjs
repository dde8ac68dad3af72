/** The policy that the embedding guide promises to work under, and stricter: pictures come from the page's origin alone. */
const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

const bodies = {
  board: '<fractional-job-board board="demo" page-size="100"></fractional-job-board>',
  list: '<fractional-job-list board="demo" limit="100"></fractional-job-list>',
  detail: '<fractional-job-detail board="demo"></fractional-job-detail>',
  'by-query': '<fractional-job-board board="demo" page-size="5" url-sync="query"></fractional-job-board>',
  'by-hash': '<fractional-job-board board="demo" page-size="5" url-sync="hash"></fractional-job-board>',
  'foreign-board': '<fractional-job-board base-url="/foreign" board="all" page-size="100"></fractional-job-board>',
  'foreign-detail': '<fractional-job-detail base-url="/foreign" board="all"></fractional-job-detail>',
  attributes: `<div id="place"></div><fractional-job-board board="demo" page-size="1"></fractional-job-board>
<fractional-job-list board="demo" limit="1"></fractional-job-list><fractional-job-detail board="demo"></fractional-job-detail>`,
};

/**
 * Somebody's page with our elements on it: `/check/open/board`, `/check/strict/board`, `/check/open/foreign-list/3`.
 * The open ones have no policy, so that what gets in can run.
 *
 * @returns {{ status: number, headers: Record<string, string>, body: string }}
 */
export function checkPage(path) {
  const [mode, name = '', board] = path.split('/').filter(Boolean);
  const body = bodies[name] ?? (name === 'foreign-list' ? foreignList(board) : undefined);
  if (body === undefined) return { status: 404, headers: {}, body: 'no such page' };
  return htmlPage(
    `<script type="module" src="/embed/v1/embed.js"></script>\n${body}`,
    mode === 'strict' ? { 'content-security-policy': strictPolicy } : {},
  );
}

const foreignList = (board) =>
  `<fractional-job-list base-url="/foreign/" board="${Number(board)}" limit="100"></fractional-job-list>`;

/** A page that puts a payload in as it is, as no page may: for the check of the check. */
export function unsafePage(payload, strict = false) {
  return htmlPage(payload, strict ? { 'content-security-policy': strictPolicy } : {});
}

function htmlPage(body, headers) {
  const head = '<meta charset="utf-8"><title>A page with listings</title><link rel="icon" href="/favicon.ico">';
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
    body: `<!doctype html>\n<html lang="en">\n${head}\n${body}\n</html>\n`,
  };
}
