import { JobBoard, Provider, RateCalculator } from '@fractional-embed/elements/react';
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

const baseUrl = import.meta.env.VITE_HOST_URL ?? 'http://localhost:4321';

function App() {
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
      <h1>Roles for operators</h1>
      <JobBoard filters={filters} pageSize={10} urlSync="hash" calculatorUrl="#rates" onJobCalculate={calculate} />
      <h1 id="rates">What to charge</h1>
      <RateCalculator
        ref={calculator}
        inputs={inputs}
        findRoles
        onRateFindRoles={({ detail }) => setFilters(`minEffectiveHourly=${Math.floor(detail.hourlyRate)}`)}
      />
    </Provider>
  );
}

createRoot(document.getElementById('root')).render(<App />);
