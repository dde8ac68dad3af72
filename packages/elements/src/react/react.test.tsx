// Checked by `npm test -- types`: what must compile does, and what must not does not.
import { type JSX, useRef } from 'react';
import type { FractionalJobBoard, FractionalJobShareEvent } from '../index.js';
import { JobBoard, JobDetail, JobList, Provider, RateCalculator } from './index.js';

export function Good(): JSX.Element {
  const board = useRef<FractionalJobBoard>(null);
  return (
    <Provider baseUrl="https://jobs.example.com" locale="de">
      <JobBoard
        ref={board}
        board="demo"
        pageSize={10}
        urlSync="hash"
        className="wide"
        style={{ minHeight: '40em' }}
        messages={{ apply: 'Bewerben' }}
        onJobSelect={(event) => {
          event.preventDefault();
          event.detail.job.title.trim();
        }}
        onJobSave={({ detail }) => Number(detail.saved)}
        onClick={(event) => event.currentTarget.pageSize.toFixed()}
      />
      <JobDetail job="fractional-cfo" onJobApply={undefined} />
      <JobList limit={3} jobUrl="/jobs/{slug}" aria-label="Roles" />
      <RateCalculator
        findRoles
        inputs={{ hourlyRate: 150 }}
        onRateFindRoles={(event) => event.detail.hourlyRate.toFixed()}
      />
    </Provider>
  );
}

export function Wrong(): JSX.Element[] {
  const list = useRef<HTMLInputElement>(null);
  return [
    // @ts-expect-error: not a number
    <JobList key={1} limit="three" />,
    // @ts-expect-error: not one of its modes
    <JobBoard key={2} urlSync="path" />,
    // @ts-expect-error: there is no such property
    <JobBoard key={3} pageCount={3} />,
    // @ts-expect-error: a saved role has no url
    <JobBoard key={4} onJobSave={(event: FractionalJobShareEvent) => event.detail.url} />,
    // @ts-expect-error: a list has no apply link
    <JobList key={5} onJobApply={() => undefined} />,
    // @ts-expect-error: it is no input
    <JobList key={6} ref={list} />,
    // @ts-expect-error: there is no such input
    <RateCalculator key={7} inputs={{ dayRate: 150 }} />,
  ];
}
