import { css } from 'lit';

/** The chart: one line in the accent, everything else in the text's colour. */
export const comparisonStyles = css`
  /* Amounts grow to the right on any page: names stand where the chart puts them. */
  .chart {
    direction: ltr;
  }

  /* Not every language shortens thousands. */
  @container (max-width: 26em) {
    .axis.between {
      display: none;
    }
  }

  .comparison > * + * {
    margin-block-start: 0.75em;
  }

  .chart {
    display: block;
    overflow: visible;
  }

  .chart .curve {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5;
    stroke-linejoin: round;
  }

  .chart line {
    stroke: var(--_line-strong);
  }

  .chart .mark {
    stroke-dasharray: 3 4;
  }

  .chart .mark.you {
    stroke: currentColor;
    stroke-dasharray: none;
  }

  .chart .break-even {
    fill: var(--_surface);
    stroke: var(--_accent);
    stroke-width: 2.5;
  }

  .chart .axis {
    fill: var(--_muted);
    font-size: var(--_small);
  }

  /* In a sidebar the sentences of the chart are as wide as it is, and drawings don't wrap. */
  @container (max-width: 18em) {
    .chart .axis {
      font-size: 0.6em;
    }
  }
`;
