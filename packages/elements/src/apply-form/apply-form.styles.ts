import { css } from 'lit';

/** An application: its heading, the way to send it, and what became of it. */
export const applyFormStyles = css`
  .application {
    display: grid;
    gap: 0.75em;
    padding-block-end: 1.5em;
  }

  .heading {
    font-size: var(--_large);
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
  }

  .company {
    margin-block-start: -0.5em;
    color: var(--_muted);
  }

  [tabindex='-1']:focus {
    outline: none;
  }

  .device {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .device .hint {
    flex-basis: 100%;
    padding-inline-start: 1.85em;
  }

  .link {
    padding: 0.35em 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .send {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1em;
  }

  .button.primary {
    padding-inline: 1.5em;
  }

  .button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }

  .state {
    flex: 1 1 14em;
    color: var(--_muted);
  }

  .skeleton i {
    block-size: 2.75em;
    margin-block: 1em;
    max-inline-size: 36em;
  }
`;
