// Checked by `npm test -- types`: what must compile does, and what must not does not.
import './jsx.js';
import type { JSX } from 'react';
import type { FractionalJobList, FractionalJobShareEvent, FractionalRateCalculator } from '../index.js';

export function good(remember: (element: FractionalJobList | null) => void): JSX.Element {
  const calculator: { current: FractionalRateCalculator | null } = { current: null };
  return (
    <fractional-provider base-url="https://jobs.example.com" locale="de" id="provider">
      <fractional-job-board
        board="demo"
        page-size={10}
        url-sync="hash"
        heading-level="3"
        className="wide"
        messages={{ apply: 'Bewerben' }}
        onfractional-job-select={(event) => event.detail.job.title.trim()}
        onfractional-job-save={({ detail }) => Number(detail.saved)}
      />
      <fractional-job-list limit={3} ref={remember} aria-label="Roles" />
      <fractional-rate-calculator find-roles inputs={{ hourlyRate: 150 }} taxYear={2025} ref={calculator} />
    </fractional-provider>
  );
}

export function wrong(): JSX.Element[] {
  return [
    // @ts-expect-error: not a number
    <fractional-job-list key={1} limit="three" />,
    // @ts-expect-error: not one of its modes
    <fractional-job-board key={2} url-sync="path" />,
    // @ts-expect-error: there is no such property (JSX lets any name with a hyphen pass)
    <fractional-job-board key={3} pageCount={3} />,
    // @ts-expect-error: a saved role has no url
    <fractional-job-board key={4} onfractional-job-save={(event: FractionalJobShareEvent) => event.detail.url} />,
    // @ts-expect-error: a mode is text
    <fractional-job-board key={5} url-sync />,
    // @ts-expect-error: there is no such input
    <fractional-rate-calculator key={6} inputs={{ dayRate: 150 }} />,
    // @ts-expect-error: there is no such tag
    <fractional-board key={7} />,
  ];
}
