'use client';
import { JobBoard, Provider, RateCalculator } from '@fractional-embed/elements/react';
import { useRef, useState } from 'react';

export function Roles({ baseUrl }) {
  const calculator = useRef(null);
  const [inputs, setInputs] = useState({ targetNet: 150_000 });
  const [filters, setFilters] = useState('');

  // A role asks what its pay leaves: the calculator on this page answers.
  function calculate(event) {
    event.preventDefault();
    setInputs({ solveFor: 'income', hourlyRate: event.detail.hourlyRate });
    calculator.current.scrollIntoView();
  }

  return (
    <Provider baseUrl={baseUrl} board="demo">
      <JobBoard filters={filters} pageSize={10} urlSync="hash" calculatorUrl="#rates" onJobCalculate={calculate} />
      <h2 id="rates">What to charge</h2>
      <RateCalculator
        ref={calculator}
        inputs={inputs}
        findRoles
        onRateFindRoles={({ detail }) => setFilters(`minEffectiveHourly=${Math.floor(detail.hourlyRate)}`)}
      />
    </Provider>
  );
}
