import { Impossible } from '../lib/bootstrap/impossible.mjs';
import { build } from '../lib/build.mjs';
import { runAndReport } from '../lib/report.mjs';
import { elementsIn, engines } from '../steps/engines.mjs';
import { strictFirefox } from '../steps/strict-firefox.mjs';

/**
 * The element tests in Chromium, Firefox and WebKit, or in the engines named first; what follows their names are test
 * files. A whole run in Firefox also visits the strict pages.
 */
export async function run(args) {
  const end = args.findIndex((arg) => !engines.includes(arg));
  const named = end === -1 ? args : args.slice(0, end);
  const files = args.slice(named.length);
  const { ok, output } = await build();
  if (!ok) throw new Impossible(output.trim());
  const wanted = named.length > 0 ? engines.filter((name) => named.includes(name)) : engines;
  const steps = wanted.map((name) => elementsIn(name, { demanded: named.includes(name) }));
  const strict = wanted.includes('firefox') && files.length === 0;
  if (strict) steps.push(strictFirefox({ demanded: named.includes('firefox') }));
  return runAndReport(steps, files);
}
