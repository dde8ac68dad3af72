import { css } from 'lit';
import { breakdownStyles } from '../breakdown/breakdown.styles.js';
import { comparisonStyles } from '../comparison/comparison.styles.js';
import { scenariosStyles } from '../scenarios/scenarios.styles.js';

const ownStyles = css`
  :host {
    --_error: oklch(from currentColor clamp(0.5, (l - 0.6) * 1000, 0.78) 0.17 27 / 1);
  }

  .below > *,
  .results > * {
    contain: layout;
  }

  .error {
    color: var(--_error);
    font-size: var(--_small);
  }

  .number > input[aria-invalid='true'] {
    border-color: var(--_error);
    outline-color: var(--_error);
  }

  .note {
    padding: 0.5em 0.75em;
    border-radius: var(--_radius);
    background: var(--_tint);
    font-size: var(--_small);
  }

  details > summary {
    inline-size: fit-content;
    min-block-size: 24px;
    padding-block: 0.25em;
    color: var(--_accent);
    font-size: var(--_small);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }

  details > * + * {
    margin-block-start: 0.75em;
  }

  .work td:last-child {
    min-inline-size: 8em;
    white-space: normal;
    overflow-wrap: break-word;
    text-align: start;
  }

  .work :is(th, td) {
    vertical-align: baseline;
  }

  .share {
    display: grid;
    justify-items: start;
    gap: 0.75em;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    font-size: var(--_small);
  }

  /* In a narrow sidebar "Find roles from $183 an hour" takes two lines. */
  .share .button {
    white-space: normal;
  }

  .share textarea {
    display: block;
    inline-size: 24em;
    max-inline-size: 100%;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }

  .share [role='status']:empty {
    display: none;
  }

  .below > * + * {
    margin-block-start: 2.5em;
  }

  @container (min-width: 46em) {
    /* It goes no further than what it answers: a sticky box stays in the box it is in, not in its row of a grid. */
    .results {
      position: sticky;
      inset-block-start: var(--fractional-sticky-offset, 1em);
    }
  }

  @media print {
    .share,
    .glance,
    input[type='range'] {
      display: none;
    }

    .results {
      position: static;
    }
  }
`;

/** What comes after the answer; adopted when its code comes. */
export const moreStyles = [ownStyles, breakdownStyles, comparisonStyles, scenariosStyles];
