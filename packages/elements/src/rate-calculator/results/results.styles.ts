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
    line-height: 1.1;
    letter-spacing: -0.02em;
  }

  .cents {
    font-size: 0.5em;
  }

  .answer > * + * {
    margin-block-start: 1.25em;
  }

  .answer[data-outdated] .main {
    color: var(--_muted);
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

  .figures dd {
    font-weight: 600;
  }

  .figures dd > .hint {
    display: block;
    font-weight: 400;
  }
`;
