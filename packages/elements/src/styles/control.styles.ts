import { css } from 'lit';

/** Buttons and fields: native ones in the page's type. */
export const controlStyles = css`
  button,
  input,
  select,
  summary {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    text-transform: none;
  }

  button,
  summary,
  select {
    cursor: pointer;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-block-size: 2.5em;
    padding: 0.3em 0.95em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    line-height: 1.2;
    text-decoration: none;
    transition: background-color 0.15s;
  }

  .button:hover {
    background: var(--_tint);
  }

  .button:active {
    background: var(--_line);
  }

  .button.primary {
    border-color: transparent;
    background: var(--_accent);
    font-weight: 600;
  }

  .on-accent {
    color: var(--_on-accent);
  }

  .button.primary:hover {
    background: color-mix(in oklab, var(--_accent) 88%, currentColor);
  }

  input[type='number'],
  select {
    min-block-size: 2.5em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: transparent;
  }

  input[type='number'] {
    inline-size: 6em;
    padding: 0.25em 0.6em;
    font-variant-numeric: tabular-nums;
  }

  select {
    padding: 0.25em 0.5em;
  }

  option {
    background: var(--_surface);
  }

  .button:focus-visible,
  input:focus-visible,
  select:focus-visible {
    border-radius: var(--_radius);
    outline-offset: 1px;
  }

  .hint {
    color: var(--_muted);
    font-size: var(--_small);
  }

  @media (pointer: coarse) {
    .button,
    .option,
    select,
    input[type='number'] {
      min-block-size: 44px;
      min-inline-size: 44px;
    }

    /* Smaller text makes iOS zoom the page into the field. */
    input,
    select {
      font-size: max(16px, 1em);
    }
  }
`;
