import { expect } from '@open-wc/testing';
import { languageFor } from './language.js';

describe('terms in words', () => {
  it('are those of people, for every value there is', () => {
    const { term } = languageFor('en-US');
    const words = {
      finance: 'Finance',
      marketing: 'Marketing',
      product: 'Product',
      engineering: 'Engineering',
      operations: 'Operations',
      people: 'People',
      sales: 'Sales',
      design: 'Design',
      data: 'Data',
      legal: 'Legal',
      'customer-success': 'Customer success',
      'general-management': 'General management',
      other: 'Other',
      hourly: 'Hourly',
      retainer: 'Retainer',
      project: 'Project',
      equity: 'Equity',
      undisclosed: 'Not stated',
      remote: 'Remote',
      hybrid: 'Hybrid',
      'on-site': 'On site',
      'pre-seed': 'Pre-seed',
      seed: 'Seed',
      'series-a': 'Series A',
      'series-b': 'Series B',
      'series-c-plus': 'Series C+',
      bootstrapped: 'Bootstrapped',
      public: 'Public',
      'non-profit': 'Non-profit',
      daily: 'Daily',
      'twice-weekly': 'Twice-weekly',
      weekly: 'Weekly',
      fortnightly: 'Fortnightly',
      monthly: 'Monthly',
      'as-needed': 'As-needed',
      worldwide: 'Worldwide',
      europe: 'Europe',
      emea: 'EMEA',
      latam: 'Latin America',
      apac: 'Asia-Pacific',
      'north-america': 'North America',
    };
    for (const [value, word] of Object.entries(words)) expect(term(value)).to.equal(word);
  });

  it('are as they come for values that are not known yet', () => {
    const { term } = languageFor('de');
    expect(term('chief-of-staff')).to.equal('Chief of staff');
    expect(term('constructor')).to.equal('Constructor');
    expect(term('')).to.equal('');
  });
});
