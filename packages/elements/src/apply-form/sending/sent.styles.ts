import { css } from 'lit';

/** An application that has arrived. */
export const sentStyles = css`
  .sent {
    display: grid;
    justify-items: start;
    gap: 0.6em;
    max-inline-size: 36em;
    padding: 1.25em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  .sent-title {
    font-size: 1.125em;
    font-weight: 600;
  }
`;
