import type { Job } from '@fractional-embed/contract';

/** Words of titles, teams and departments, the more telling ones first. */
// biome-ignore format: a table reads by rows
const words: readonly (readonly [Job['function'], RegExp])[] = [
  ['engineering', /\b(engineer|developer|programmer|architect)s?$/],
  ['customer-success', /\b(customer (success|support|experience|service|relations|concierge|operations)|client (success|support|engagement)|support (specialist|agent|engineer)|account manage(r|ment))/],
  ['people', /\b(recruit\w*|talent|human resources|hr|sourcer|chro|cpo people|people)\b/],
  ['legal', /\b(legal|counsel|lawyer|attorney|paralegal|compliance|privacy|clo)\b/],
  ['finance', /\b(financ\w*|account(ing|ant|s)|cfo|controller|tax|fp&a|treasur\w*|bookkeep\w*|audit\w*|payroll|finanz\w*)\b/],
  ['design', /\b(design(er|ers)?|ux|ui|creative)\b/],
  ['marketing', /\b(market(ing|er|ers)|cmo|brand|content|seo|social media|communications|pr|copywriter|writer|editor(ial)?|community|paid search|growth|creator|media)\b/],
  ['sales', /\b(sales|account executive|business development|cro|revenue|partnerships?|gtm|go-to-market|sdr|bdr|commercial|vendite)\b/],
  ['data', /\b(data|analytics|machine learning|ml|bi|ai researcher)\b/],
  ['engineering', /\b(engineering|cto|software|devops|technolog(y|ies)|tech|technical|qa|security|infrastructure|it|r&d)\b/],
  ['product', /\b(product|cpo)\b/],
  ['operations', /\b(operations?|ops|coo|office|supply chain|logistics|admin\w*|assistant|(project|program) manag\w*|procurement|coordinator|workplace|fulfillment)\b/],
  ['general-management', /\b(ceo|general manager|managing director|founder|chief of staff|president|executive|managing partner)\b/],
];

/** The kind of leadership, by the first of these texts that has a telling word; each text's own parts in order. */
export function jobFunctionOf(texts: readonly (string | null | undefined)[]): Job['function'] {
  const parts = texts.flatMap((text) => (text ?? '').toLowerCase().split(/\s[-–—]\s|[,(|:/]/));
  for (const part of parts) {
    const found = words.find(([, pattern]) => pattern.test(part.replace(/[)\s]+$/, '')));
    if (found !== undefined) return found[0];
  }
  return 'other';
}
