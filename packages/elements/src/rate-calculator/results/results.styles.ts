import { css } from 'lit';

/** The one number, and what follows from it. */
export const resultsStyles = css`
  .headline {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.6em;
  }

  .headline > span {
    color: var(--_muted);
  }

  .main {
    font-size: 3.25em;
    font-weight: 600;
    line-height: 1.1;
    letter-spacing: -0.02em;
  }

  .cents {
    font-size: 0.5em;
  }

  .answer {
    display: grid;
    gap: 1.25em;
  }

  .answer[data-outdated] .main {
    color: var(--_muted);
  }

  .note {
    padding: 0.5em 0.75em;
    border-radius: var(--_radius);
    background: var(--_tint);
    font-size: var(--_small);
  }

  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.5em), 1fr));
    gap: 1em 1.5em;
    padding-block: 1.125em;
    border-block: 1px solid var(--_line);
  }

  .figures > :first-child {
    grid-column: 1 / -1;
  }

  .figures dt {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .figures dd {
    font-weight: 600;
  }

  .figures .derived {
    display: block;
    font-weight: 400;
  }

  .about {
    display: grid;
    gap: 0.25em;
  }

  :is(.about, .comparison) summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    color: var(--_accent);
    font-size: var(--_small);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }

  :is(.about, .comparison) details > * + * {
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

  @media print {
    .share,
    input[type='range'] {
      display: none;
    }
  }
`;
