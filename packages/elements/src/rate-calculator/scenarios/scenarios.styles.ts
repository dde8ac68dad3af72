import { css } from 'lit';

/** A table that scrolls sideways where four columns have no room; the names of its rows stay in sight. */
export const scenariosStyles = css`
  .scenarios {
    display: grid;
    justify-items: start;
    gap: 0.75em;
    min-inline-size: 0;
  }

  .scenarios [role='status']:empty {
    display: none;
  }

  .keep {
    font-size: var(--_small);
  }

  .keep[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }

  .scroll {
    max-inline-size: 100%;
    inline-size: 100%;
    overflow-x: auto;
  }

  .scenarios :is(th, td) {
    min-inline-size: 6.5em;
    padding: 0.4em 0.75em 0.4em 0;
    white-space: normal;
    overflow-wrap: break-word;
    text-align: start;
    vertical-align: baseline;
  }

  .scenarios td:last-child:not(:only-child) {
    color: inherit;
  }

  .scenarios :is(thead th, .result td) {
    font-weight: 600;
  }

  .scenarios tbody + tbody tr:first-child > * {
    border-block-start: 1px solid var(--_line-strong);
  }

  .scenarios tr > :first-child {
    color: var(--_muted);
    font-weight: 400;
  }

  .scenarios td .hint {
    display: block;
    font-weight: 400;
    font-size: 1em;
  }

  .quiet {
    min-block-size: 24px;
    padding: 0;
    margin-inline-end: 0.75em;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }

  @container (max-width: 40em) {
    .scenarios tr > :first-child {
      position: sticky;
      inset-inline-start: 0;
      background: var(--_surface);
    }
  }

  @media (pointer: coarse) {
    .quiet {
      min-block-size: 44px;
    }
  }

  @media print {
    .keep,
    .quiet {
      display: none;
    }
  }
`;
