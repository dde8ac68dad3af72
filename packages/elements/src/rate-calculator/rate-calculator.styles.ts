import { css } from 'lit';

/** What is asked on the left, the answer on the right where there is room for both, and below where there is not. */
export const rateCalculatorStyles = css`
  .calculator {
    font-variant-numeric: tabular-nums;
  }

  .calculation {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2em;
  }

  /* Blocks, not grids: a grid measures what is in it before it lays it out, and with each move of a slider again. */
  :is(.inputs, .results) > * + *,
  .calculation + * {
    margin-block-start: 2em;
  }

  /* What is inside is laid out and painted apart: a slider that moves leaves the rest of the page as it was painted. */
  .group,
  .field,
  .results,
  .answer {
    contain: layout;
  }

  .group {
    min-inline-size: 0;
  }

  .group > :not(legend) + * {
    margin-block-start: 1.125em;
  }

  legend,
  .title {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }

  legend {
    margin-block-end: 0.75em;
  }

  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 15.05em;
    align-items: center;
    gap: 0.35em 0.75em;
  }

  .field > label {
    overflow-wrap: break-word;
  }

  .field > :is(input, p) {
    grid-column: 1 / -1;
  }

  .number {
    display: inline-grid;
    grid-template-columns: 1ch 6.5em 6.75em;
    align-items: center;
    gap: 0.4em;
    white-space: nowrap;
  }

  .number > input {
    grid-column: 2;
    inline-size: 100%;
    min-block-size: 2.25em;
    text-align: end;
    appearance: textfield;
  }

  .number > input::-webkit-inner-spin-button {
    display: none;
  }

  input[type='range'] {
    inline-size: 100%;
    block-size: 1.5em;
    margin: 0;
    cursor: pointer;
  }

  :host {
    accent-color: var(--_control);
  }

  .radios {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
  }

  .option {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    min-block-size: 1.75em;
    cursor: pointer;
  }

  .option input {
    inline-size: 1.05em;
    block-size: 1.05em;
    flex: none;
    margin: 0;
    translate: 0 0.15em;
  }

  .waiting {
    min-block-size: 28em;
  }

  .trouble {
    display: grid;
    justify-items: start;
    gap: 0.75em;
  }

  .glance {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    margin-block-start: 1em;
    padding: 0.6em 0 0.7em;
    border-block-start: 1px solid var(--_line-strong);
    background: var(--_surface);
    font-size: var(--_small);
  }

  .glance strong {
    font-size: 1.5em;
  }

  @container (max-width: 26em) {
    .field {
      grid-template-columns: minmax(0, 1fr);
    }

    .number {
      display: flex;
      flex-wrap: wrap;
    }

    .number > input {
      inline-size: 7em;
    }

    .field select {
      inline-size: 100%;
    }
  }

  @container (min-width: 46em) {
    .calculation {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      align-items: start;
      gap: 3.5em;
    }

    .calculation + * {
      margin-block-start: 3.5em;
    }

    .glance {
      display: none;
    }
  }
`;
