/** A feed as Ashby publishes it. */
export const ashbyFeed = JSON.stringify({
  apiVersion: '1',
  jobs: [
    ashbyJob('11111111-1111-4111-8111-111111111111', 'Fractional CFO', 'PartTime'),
    ashbyJob('22222222-2222-4222-8222-222222222222', 'Warehouse Clerk', 'FullTime'),
  ],
});

/** A posting of such a feed. */
export function ashbyJob(id: string, title: string, employmentType: string) {
  return {
    id,
    title,
    employmentType,
    isListed: true,
    isRemote: true,
    location: 'Remote',
    publishedAt: '2026-02-01T09:00:00.000+00:00',
    jobUrl: `https://jobs.ashbyhq.com/acme/${id}`,
    applyUrl: `https://jobs.ashbyhq.com/acme/${id}/application`,
    descriptionHtml: '<p>Lead the work, every week.</p>',
    descriptionPlain: 'Lead the work, every week.',
  };
}
