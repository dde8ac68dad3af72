import { marked } from './payloads.mjs';

const amounts = {
  currency: 'USD',
  minAmountMinor: 8000,
  maxAmountMinor: 12_000,
  minEquityShare: null,
  maxEquityShare: null,
};

/** A web address that goes on with the payload; addresses have no white space. */
const addressWith = (start, payload) => `${start}${payload.replace(/\s/g, '')}`;

/** What a payload may find around it in a description. */
export const descriptionOf = (payload) => `${payload}<p>Text ${payload} text</p><a href="${payload}">in a link</a>
<a href=${payload}>unquoted</a><table><tr><td>a<td>${payload}</table><pre>${payload}`;

/** A board of Ashby's whose every text is a payload. */
export function ashbyFeed(payloads) {
  return JSON.stringify({
    apiVersion: '1',
    jobs: payloads.map((payload, index) => ({
      id: `${index} ${payload}`,
      title: payload,
      department: payload,
      team: payload,
      employmentType: payload,
      isListed: true,
      isRemote: true,
      workplaceType: payload,
      location: payload,
      secondaryLocations: [{ location: payload, address: { postalAddress: { addressCountry: payload } } }],
      publishedAt: '2026-02-01T09:00:00.000+00:00',
      // The company's name is the board's name in here.
      jobUrl: `https://jobs.ashbyhq.com/${encodeURIComponent(payload)}/${index}`,
      applyUrl: index % 2 === 0 ? payload : addressWith('https://elsewhere.example/', payload),
      descriptionHtml: descriptionOf(payload),
      descriptionPlain: payload,
      compensation: { compensationTierSummary: payload },
    })),
  });
}

/** Drafts that no importer has cleaned, with the payload as it is in every text that the contract leaves open. */
export function draftsOf(payloads) {
  return payloads.map((payload, index) => draftOf(marked(payload), `draft-${index}`, index));
}

/**
 * Every eighth, and each that is one word, has the payload in what becomes filters, too: a real board has tens of their
 * values, not hundreds.
 */
export function draftOf(payload, sourceId, index = 0) {
  const term = (usual) => (index % 8 === 0 || /^\w+$/.test(payload) ? payload : usual);
  const application = { kind: payload, url: addressWith('https://', payload), resume: payload, questions: [] };
  const question = { id: payload, kind: payload, label: payload, help: payload, required: true, options: [payload] };
  return {
    sourceId,
    sourceName: payload,
    title: payload,
    company: {
      name: payload,
      confidential: false,
      url: addressWith('https://elsewhere.example/?', payload),
      logoUrl: addressWith('https://elsewhere.example/', payload),
      stage: term('seed'),
      industry: payload,
    },
    function: term('finance'),
    summary: payload,
    focusAreas: [payload],
    commitment: null,
    term: null,
    cadence: { checkIns: payload, writtenUpdates: payload },
    pay: { ...amounts, model: term('hourly'), period: term('hour') },
    location: { workplace: term('remote'), regions: [term('DE'), 'US'], timeZones: [payload], label: payload },
    convertToFullTime: null,
    postedAt: '2026-02-01T09:00:00Z',
    validThrough: null,
    descriptionHtml: descriptionOf(payload),
    application: { ...application, questions: [question] },
  };
}

/** Drafts with a bare payload where an address must be; those that are none must be refused. */
export function draftsWithBareAddresses(payloads) {
  const wrong = payloads.filter((payload) => !/^https?:\/\//.test(payload));
  return wrong.flatMap((payload, index) => {
    const draft = (name) => draftOf('Fine but for one address', `bare-${name}-${index}`);
    const [site, logo, apply] = [draft('site'), draft('logo'), draft('apply')];
    return [
      { ...site, company: { ...site.company, url: payload } },
      { ...logo, company: { ...logo.company, logoUrl: payload } },
      { ...apply, application: { ...apply.application, url: payload } },
    ];
  });
}
