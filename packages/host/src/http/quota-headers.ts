import type { Quota, QuotaLeft } from '../store/guards/admission.js';

const windowSeconds = 3600;

const inSeconds = (ms: number) => Math.max(1, Math.ceil(ms / 1000));

/**
 * What an answer says of quotas, by draft-ietf-httpapi-ratelimit-headers. Of a board's only when it is used up: how many
 * others apply is nobody's business.
 */
export function quotaHeaders(quotas: readonly Quota[], left: readonly QuotaLeft[]): Record<string, string> {
  const [own] = left.filter(({ quota }) => quota.name === 'address');
  return {
    ...policyOf(quotas.find(({ name }) => name === 'address')),
    ...(own && { RateLimit: `"${own.quota.name}";r=${own.left};t=${inSeconds(own.fullInMs)}` }),
  };
}

/** What a refusal says: both headers and `Retry-After` mean the same moment. */
export function usedUpHeaders(quota: Quota, retryInMs: number): Record<string, string> {
  const seconds = inSeconds(retryInMs);
  return { ...policyOf(quota), RateLimit: `"${quota.name}";r=0;t=${seconds}`, 'Retry-After': String(seconds) };
}

function policyOf(quota: Quota | undefined): Record<string, string> {
  return quota ? { 'RateLimit-Policy': `"${quota.name}";q=${quota.perHour};w=${windowSeconds}` } : {};
}
