import { createRandom } from '../lib/random.mjs';

const departments = [
  'Engineering',
  'Engineering',
  'Sales',
  'Operations',
  'Product',
  'Marketing',
  'Finance',
  'People',
  'Design',
];
const roles = ['Lead', 'Manager', 'Engineer', 'Director', 'Analyst', 'Partner', 'Designer', 'Chief of Staff', 'VP'];
const places = [
  ['Denver', 'Colorado', 'United States'],
  ['San Francisco', 'California', 'United States'],
  ['Toronto', 'Ontario', 'Canada'],
  ['London', 'England', 'United Kingdom'],
  ['Berlin', 'Berlin', 'Germany'],
  ['Singapore', null, 'Singapore'],
];
const words =
  'own the forecast board pricing growth platform team remote customers payments hiring data model launch brand'.split(
    ' ',
  );

/** Rows that spread over functions, places and pay as collected ones do; the same ones every time. */
export function syntheticRows(count, seed = 7) {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, index) => row(index, random));
}

function row(index, random) {
  const board = `company-${index % 211}`;
  const department = random.of(departments);
  const [city, region, country] = random.of(places);
  const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
  return {
    board,
    id,
    title: `${department} ${random.of(roles)}`,
    department,
    team: department,
    employmentType: random.chance(0.04) ? 'Contract' : 'FullTime',
    location: city,
    secondaryLocations: [],
    isRemote: random.chance(0.43),
    publishedAt: new Date(Date.UTC(2025, 0, 1) + index * 7_200_000).toISOString(),
    postalAddress: { addressLocality: city, addressRegion: region, addressCountry: country },
    jobUrl: `https://jobs.ashbyhq.com/${board}/${id}`,
    ...pay(random),
    descriptionPlain500: Array.from({ length: 80 }, () => random.of(words)).join(' '),
  };
}

function pay(random) {
  if (random.chance(0.62)) return { salarySummary: null, compensation: [] };
  const [interval, unit] = random.chance(0.08) ? ['1 HOUR', 1] : ['1 YEAR', 2000];
  const minValue = (40 + random.below(120)) * unit;
  const range = { interval, currencyCode: 'USD', minValue, maxValue: Math.round(minValue * 1.3) };
  return { salarySummary: null, compensation: [{ compensationType: 'Salary', ...range }] };
}
