import { expect, test } from 'vitest';
import { countryOf, regionsOf } from './regions.js';
import { timeZonesOf, workplaceOf } from './workplace.js';

const labels: [string, string[]][] = [
  ['Germany', ['DE']],
  ['München, Deutschland', ['DE']],
  ['Remote - EMEA', ['emea']],
  ['Worldwide', ['worldwide']],
  ['Anywhere in the world', ['worldwide']],
  ['Europe - Anywhere', ['europe']],
  ['USA only', ['US']],
  ['Remote (US)', ['US']],
  ['US East Coast Remote', ['US']],
  ['United Kingdom or Ireland', ['GB', 'IE']],
  ['UK & Europe - Remote', ['GB', 'europe']],
  ['USA, Canada, USA timezones', ['US', 'CA']],
  ['Americas', ['north-america', 'latam']],
  ['Austin, TX', ['US']],
  ['Toronto, ON', ['CA']],
  ['San Francisco, CA', ['US']],
  ['New Albany, Ohio', ['US']],
  ['USA - Lehi UT', ['US']],
  ['Dublin - IE', ['IE']],
  ['Remote - Alberta, Canada', ['CA']],
  ['United States-Remote', ['US']],
  ['The Philippines', ['PH']],
  ['Côte d’Ivoire', ['CI']],
  ['Seoul, South Korea', ['KR']],
  ['Jersey City', []],
  ['Springfield, Georgia', []],
  ['Berlin', []],
  ['Remote', []],
  ['CA', []],
  ['constructor, __proto__', []],
];

test.each(labels)('%s', (label, regions) => {
  expect(regionsOf([{ label }])).toEqual(regions);
});

test('an address helps where the label names no country; a label that does wins', () => {
  expect(regionsOf([{ label: 'Darmstadt, DE', country: 'Germany' }])).toEqual(['DE']);
  expect(regionsOf([{ label: 'Toronto', country: 'CA' }])).toEqual(['CA']);
  expect(regionsOf([{ label: 'Atlanta, Georgia', country: 'U.S.A' }])).toEqual(['US']);
  expect(regionsOf([{ label: 'Remote - Europe', country: 'Germany' }])).toEqual(['europe']);
  expect(regionsOf([{ label: 'Austin', region: 'TX' }])).toEqual(['US']);
  expect(regionsOf([{ label: 'Worldwide' }, { label: 'France' }])).toEqual(['FR']);
});

test('a label, country or region of any length is read at once', () => {
  const long = `x${' '.repeat(100_000)}x`;
  const started = performance.now();
  expect(regionsOf([{ label: long, country: long, region: long }])).toEqual([]);
  expect(countryOf(long)).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(1000);
});

test('an ampersand is an “and”', () => {
  const written = ['Bosnia & Herzegovina', 'Bosnia&Herzegovina', 'Bosnia and Herzegovina'];
  expect(written.map(countryOf)).toEqual(['BA', 'BA', 'BA']);
});

test('workplace and time zones', () => {
  expect(workplaceOf([null, 'Hybrid - London', 'remote'])).toBe('hybrid');
  expect(workplaceOf(['OnSite'])).toBe('on-site');
  expect(workplaceOf(['on-site'])).toBe('on-site');
  expect(workplaceOf(['TELECOMMUTE'])).toBe('remote');
  expect(workplaceOf(['London', null])).toBeNull();
  expect(timeZonesOf(['Remote (±3 hours from UTC+8)', 'CET +/- 3', 'the EU'])).toEqual(['UTC+8', 'CET']);
});
