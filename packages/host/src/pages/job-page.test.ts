import type { Job } from '@fractional-embed/contract';
import { describe, expect, it } from 'vitest';
import { jobPage } from './job-page.js';
import { jobPosting } from './job-posting.js';
import { parsePage } from './parse-page.test-support.js';

const job: Job = {
  id: 'job_1',
  slug: 'cfo-at-quarry',
  title: 'Fractional CFO',
  company: {
    name: 'Quarry & Co',
    confidential: false,
    url: 'https://quarry.example.com',
    logoUrl: null,
    stage: 'series-a',
    industry: 'Mining',
  },
  function: 'finance',
  summary: 'Two days a week.',
  descriptionHtml: '<h3>About</h3><p>Stone.</p>',
  focusAreas: ['Forecasts'],
  commitment: { minHoursPerWeek: 10, maxHoursPerWeek: 15 },
  term: { ongoing: true, months: null },
  cadence: { checkIns: 'weekly', writtenUpdates: null },
  pay: {
    model: 'retainer',
    currency: 'USD',
    period: 'month',
    minAmountMinor: 800_000,
    maxAmountMinor: 1_000_000,
    minEquityShare: null,
    maxEquityShare: null,
    derived: { effectiveHourly: { minAmountMinor: 12_308, maxAmountMinor: 23_077 }, effectiveMonthly: null },
  },
  location: { workplace: 'remote', regions: ['US', 'north-america'], timeZones: [], label: 'Remote (USA and around)' },
  convertToFullTime: null,
  postedAt: '2026-03-01T09:00:00.000Z',
  validThrough: '2026-04-01T09:00:00.000Z',
  updatedAt: '2026-03-01T09:00:00.000Z',
  status: 'open',
  source: { system: 'manual', name: null },
  canonicalUrl: 'https://jobs.example.org/jobs/cfo-at-quarry',
  application: { kind: 'external', url: 'https://quarry.example.com/apply?a=1&b=2', resume: 'hidden', questions: [] },
};

/** The parts of a posting that tests look into. */
interface Posting {
  title: string;
  baseSalary: { value: { unitText: string } };
  applicantLocationRequirements: unknown[];
}

const render = async (change: Partial<Job> = {}) => parsePage(String(await jobPage({ ...job, ...change })));
const posting = (change: Partial<Job> = {}) => {
  const json = jobPosting({ ...job, ...change });
  return json === undefined ? undefined : (JSON.parse(json) as Posting);
};

describe('a role’s page', () => {
  it('says the three numbers, with what is derived called so', async () => {
    const { text } = await render();
    expect(text).toContain('10–15 hours a week');
    expect(text.replace(/\s/g, ' ')).toContain('$8,000 – $10,000 a month');
    expect(text.replace(/\s/g, ' ')).toContain('About $123 – $231 an hour, derived from pay and hours');
    expect(text).toContain('Remote (USA and around)');
  });

  it('links to the company, the application and itself', async () => {
    const page = await render();
    expect(page.links).toContain('https://quarry.example.com/');
    expect(page.links).toContain('https://quarry.example.com/apply?a=1&b=2');
    expect(page.canonical).toBe(job.canonicalUrl);
    expect(page.robots).toBeUndefined();
  });

  it('has the form where the role is applied for here', async () => {
    const application = { kind: 'form', url: null, resume: 'optional', questions: [] };
    const page = async (change: Partial<Job>, board?: string) =>
      String(await jobPage({ ...job, application, ...change }, board));
    const form = `<fractional-apply-form base-url="" board="demo" job="${job.slug}">`;
    await expect(page({}, 'demo')).resolves.toContain(form);
    await expect(page({}, 'demo')).resolves.toContain('href="#apply"');
    await expect(page({ status: 'closed' }, 'demo')).resolves.not.toContain('fractional-apply-form');
    await expect(page({})).resolves.toContain('not taken on this page');
  });

  it('closed, says so, takes no applications and leaves the indexes', async () => {
    const page = await render({ status: 'closed' });
    expect(page.text).toContain('This role is closed.');
    expect(page.links).not.toContain('https://quarry.example.com/apply?a=1&b=2');
    expect(page.data).toEqual([]);
    expect(page.robots).toBe('noindex');
  });

  it('of a sample says so and leaves the indexes', async () => {
    const page = await render({ source: { system: 'sample', name: null } });
    expect(page.text).toContain('Sample listing.');
    expect(page.data).toEqual([]);
    expect(page.robots).toBe('noindex');
  });

  it('names nobody when the company is confidential', async () => {
    const page = await render({ company: { ...job.company, name: null, url: null, confidential: true } });
    expect(page.text).toContain('Confidential company');
    expect(page.data).toEqual([]);
  });
});

describe('the posting for search engines', () => {
  it('repeats what was published, in its own unit', () => {
    expect(posting()).toMatchObject({
      '@type': 'JobPosting',
      title: 'Fractional CFO',
      employmentType: ['PART_TIME', 'CONTRACTOR'],
      hiringOrganization: { name: 'Quarry & Co', sameAs: 'https://quarry.example.com/' },
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: ['CA', 'MX', 'US'].map((name) => ({ '@type': 'Country', name })),
      baseSalary: { currency: 'USD', value: { minValue: 8000, maxValue: 10_000, unitText: 'MONTH' } },
      validThrough: job.validThrough,
      directApply: false,
    });
  });

  it.each([
    ['hour', 'HOUR'],
    ['day', 'DAY'],
    ['week', 'WEEK'],
    ['year', 'YEAR'],
  ])('gives pay per %s as %s', (period, unitText) => {
    expect(posting({ pay: { ...job.pay, period } })?.baseSalary.value.unitText).toBe(unitText);
  });

  it('gives no salary for a project’s fee, which has no unit', () => {
    expect(posting({ pay: { ...job.pay, model: 'project', period: 'project' } })).not.toHaveProperty('baseSalary');
  });

  it('places work that is not wholly remote in its country, and is silent without one', () => {
    const hybrid = { ...job.location, workplace: 'hybrid', regions: ['DE'] };
    expect(posting({ location: hybrid })).toMatchObject({ jobLocation: { address: { addressCountry: 'DE' } } });
    expect(posting({ location: hybrid })).not.toHaveProperty('jobLocationType');
    expect(posting({ location: { ...hybrid, regions: ['emea'] } })).toBeUndefined();
  });

  it('lists every country for worldwide work', () => {
    const worldwide = { ...job.location, regions: ['worldwide'] };
    expect(posting({ location: worldwide })?.applicantLocationRequirements.length).toBeGreaterThan(190);
  });
});

describe('hostile text', () => {
  const attacks = [
    '</script><script>window.hit = 1</script>',
    '<!--<script>',
    '"><img src=x onerror="window.hit = 1">',
    '</title></head><body onload=alert(1)>',
    '\u2028\u2029</SCRIPT >&lt;script&gt;',
  ];

  it.each(attacks)('in every field is shown as text and runs nothing: %s', async (attack) => {
    const { inlineCode, data, loaded, links, errors, text } = await render({
      title: attack,
      summary: attack,
      slug: attack,
      function: attack,
      descriptionHtml: `<p>before</p>${attack}<a href="javascript:alert(1)">x</a>`,
      focusAreas: [attack],
      company: { ...job.company, name: attack, url: `https://example.com/${attack}`, stage: attack, industry: attack },
      location: { workplace: attack, regions: ['US', attack], timeZones: [attack], label: attack },
      cadence: { checkIns: attack, writtenUpdates: attack },
      application: { kind: attack, url: `javascript:alert(1)//${attack}`, resume: 'hidden', questions: [] },
      canonicalUrl: `https://example.com/${attack}`,
    });
    expect(errors).toEqual([]);
    expect(inlineCode).toEqual([]);
    expect(loaded).toEqual(['/favicon.ico', '/assets/site.css']);
    expect(links.filter((link) => /^\s*javascript:/i.test(link))).toEqual([]);
    expect(text).toContain(attack);
    expect(data.map((json) => (JSON.parse(json) as Posting).title)).toEqual([attack]);
  });
});
