import { setTimeout as sleep } from 'node:timers/promises';

const patienceMs = 5000;

/** What each of these must be told as: a trap that does not spring proves nothing. */
const unsafe = [
  ['<script>alert(1)</script>', 'execution', 'alert'],
  ['<script>alert(1)</script>', 'dialog', 'alert'],
  ['<script>confirm(1)</script>', 'execution', 'confirm'],
  ['<script>prompt(1)</script>', 'execution', 'prompt'],
  ['<img src=/nothing onerror=__executed(1)>', 'execution', '__executed'],
  ['<svg onload="__executed=1">', 'execution', '__executed'],
  ['<script>eval("1")</script>', 'execution', 'eval'],
  ['<script>new Function("1")</script>', 'execution', 'new Function'],
  ['<script>(() => {}).constructor("1")</script>', 'execution', 'Function'],
  ['<script>setTimeout("1")</script>', 'execution', 'setTimeout'],
  ['<script>setInterval("clearInterval(1)", 1e6)</script>', 'execution', 'setInterval'],
  ['<script>document.write("x")</script>', 'execution', 'write'],
  ['<iframe srcdoc="<script>alert(1)</script>"></iframe>', 'execution', 'alert'],
  ['<iframe srcdoc=x></iframe>', 'frame', 'attached'],
  ['<script>throw new Error("planted")</script>', 'error', 'planted'],
  ['<script>Promise.reject(new Error("planted"))</script>', 'error', 'planted'],
  ['<img src=http://elsewhere.example/image>', 'request', 'http://elsewhere.example/image'],
  ['<link rel=prefetch href=https://elsewhere.example/p>', 'request', 'CONNECT elsewhere.example:443'],
  ['<script>navigator.sendBeacon("http://elsewhere.example/beacon")</script>', 'request', 'elsewhere.example/beacon'],
  ['<script>location = "http://elsewhere.example/"</script>', 'navigation', 'chrome-error:'],
  ['<meta http-equiv=refresh content="0;url=/healthz">', 'navigation', '/healthz'],
  ['<a id=x href=/nowhere target=_blank>x</a><script>x.click()</script>', 'popup', ''],
  ['<a id=x href="data:,x" download>x</a><script>x.click()</script>', 'download', 'data:'],
  ['<script>w = new Worker("/embed/v1/embed.js")</script>', 'worker', 'embed.js'],
  ['<script>1</script>', 'danger', '<script>'],
  ['<p onclick=x>', 'danger', 'onclick'],
  ['<p style="color:red">', 'danger', 'style'],
  ['<object data=/nothing></object>', 'danger', '<object>'],
  ['<base href=/x>', 'danger', '<base>'],
  ['<a href="java\nscript:1">x</a>', 'danger', 'javascript:'],
  ['<a href="vbscript:1">x</a>', 'danger', 'vbscript:'],
  ['<img src="data:text/html,x">', 'danger', 'data:text/html'],
  ['<svg><a xlink:href="javascript:1"></a></svg>', 'danger', 'javascript:'],
  ['<div><template shadowrootmode=open><p onclick=x></template></div>', 'danger', 'onclick'],
];

const blocked = [
  ['<img src=/nothing onerror=alert(1)>', 'policy', 'script-src'],
  ['<style>p {}</style>', 'policy', 'style-src'],
  ['<p style="color:red">', 'policy', 'style-src'],
  ['<img src=http://elsewhere.example/image>', 'policy', 'img-src'],
];

/**
 * Loads pages that put payloads in as they are, and looks whether each is told of; what is told of is taken out of the
 * findings again.
 *
 * @param {Awaited<ReturnType<typeof import('./browser.mjs').launchWatched>>} browser
 * @returns {Promise<{ sprung: number, failures: string[] }>}
 */
export async function selfTest(browser) {
  const cases = [
    ...unsafe.map(([payload = '', kind, detail = '']) => ({ mode: 'u', payload, kind, detail })),
    ...blocked.map(([payload = '', kind, detail = '']) => ({ mode: 's', payload, kind, detail })),
  ];
  const failures = [];
  for (const { mode, payload, kind, detail } of cases) {
    const isTold = (finding) => finding.kind === kind && finding.detail.includes(detail);
    const found = await findingsAt(browser, `/unsafe/${mode}/${encodeURIComponent(payload)}`, isTold);
    const kinds = [...new Set(found.map((one) => one.kind))].join(', ');
    if (!found.some(isTold)) failures.push(`${kind} was not told of: ${payload} (${kinds || 'nothing'})`);
  }
  return { sprung: cases.length - failures.length, failures };
}

async function findingsAt(browser, path, isTold) {
  const page = await browser.open();
  try {
    // Some of these pages go elsewhere at once, and then are neither loaded nor there to look into.
    await page.load(path).catch(() => {});
    await page.inspect(path).catch(() => {});
    for (let waited = 0; waited < patienceMs && !browser.findings.some(isTold); waited += 20) await sleep(20);
  } finally {
    await page.close();
  }
  return browser.findings.splice(0);
}
