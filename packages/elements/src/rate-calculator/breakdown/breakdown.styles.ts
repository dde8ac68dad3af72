import { css } from 'lit';

/** A bar in the accent for what the owner keeps, in the text's colour for taxes; and the table under it. */
export const breakdownStyles = css`
  /* Take-home pay begins where reading does, as in the table. */
  .bar:dir(rtl) {
    transform: scaleX(-1);
  }

  .breakdown > * + * {
    margin-block-start: 0.75em;
  }

  .bar {
    display: block;
    border-radius: var(--_radius);
    overflow: hidden;
  }

  .part {
    --_share: 22%;
    fill: color-mix(in oklab, currentColor var(--_share), transparent);
  }

  .bar .part {
    stroke: var(--_surface);
    stroke-width: 1.5;
  }

  .part.takeHome {
    fill: var(--_accent);
  }

  .part:is(.incomeTax, .tax) {
    --_share: 72%;
  }

  .part:is(.selfEmploymentTax, .employerPayrollTax) {
    --_share: 58%;
  }

  .part.employeePayrollTax {
    --_share: 50%;
  }

  .part:is(.additionalMedicareTax, .futa) {
    --_share: 64%;
  }

  .part.stateTax {
    --_share: 42%;
  }

  .part.expenses {
    fill: color-mix(in oklab, var(--_accent) 55%, transparent);
  }

  .part.adminCost {
    fill: color-mix(in oklab, var(--_accent) 48%, transparent);
  }

  .part.healthInsurance {
    fill: color-mix(in oklab, var(--_accent) 38%, transparent);
  }

  .part.retirement {
    fill: color-mix(in oklab, var(--_accent) 22%, transparent);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_small);
  }

  th {
    font-weight: 400;
    text-align: start;
  }

  :is(tbody, tfoot) :is(th, td) {
    padding-block: 0.3em;
    border-block-start: 1px solid var(--_line);
  }

  tbody tr:first-child > * {
    border-block-start: 0;
  }

  td {
    padding-inline-start: 0.75em;
    text-align: end;
    white-space: nowrap;
  }

  td:last-child:not(:only-child) {
    color: var(--_muted);
  }

  tfoot :is(th, td) {
    font-weight: 600;
  }

  .swatch {
    margin-inline-end: 0.6em;
    vertical-align: -0.1em;
  }

  @container (max-width: 18em) {
    :is(th, td) {
      padding-inline-start: 0.25em;
      overflow-wrap: anywhere;
      white-space: normal;
    }

    .work td:last-child {
      min-inline-size: 0;
    }
  }

  @media (forced-colors: active) {
    .part {
      forced-color-adjust: none;
    }
  }
`;
