import { css } from 'lit';

/** A sentence in place of what can't be shown. */
export const noticeStyles = css`
  .notice {
    display: grid;
    justify-items: center;
    gap: 0.5em;
    padding: 3.5em 1em;
    text-align: center;
    text-wrap: balance;
  }

  .notice-title {
    font-weight: 600;
    font-size: 1.125em;
  }

  .notice-hint {
    max-inline-size: 34em;
    color: var(--_muted);
  }

  .notice-note {
    font-size: var(--_small);
  }

  .notice .button {
    margin-block-start: 0.75em;
  }
`;
