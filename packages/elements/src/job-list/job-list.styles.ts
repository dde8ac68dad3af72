import { css } from 'lit';

/** In a sidebar there is no room to spare. */
export const jobListStyles = css`
  .row {
    padding-inline: 0;
  }

  .row:not(.skeleton):hover {
    background: none;
  }

  .row:first-child {
    border-block-start: 0;
  }

  .row:last-child {
    border-block-end: 0;
  }

  .stale {
    color: var(--_muted);
    font-size: var(--_small);
  }

  @container (max-width: 22em) {
    .row {
      grid-template:
        'what' auto
        'numbers' auto
        'tags' auto / minmax(0, 1fr);
    }

    .row .mark {
      display: none;
    }
  }
`;
