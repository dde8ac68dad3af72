import { css } from 'lit';

/** What is wrong in a form: at the fields, and above them. */
export const formErrorStyles = css`
  :host {
    --_error: oklch(from currentColor clamp(0.48, (l - 0.5) * 1000, 0.76) 0.16 27 / 1);
  }

  .error {
    color: var(--_error);
    font-weight: 600;
  }

  [aria-invalid='true']:is(.control, input),
  .drop:has([aria-invalid='true']) {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }

  .summary {
    display: grid;
    justify-items: start;
    gap: 0.6em;
    padding: 1em 1.25em;
    border: 1px solid var(--_error);
    border-inline-start-width: 4px;
    border-radius: var(--_radius);
  }

  .summary-title {
    font-weight: 600;
  }

  .summary ul {
    display: grid;
    gap: 0.35em;
    padding-inline-start: 1.1em;
    list-style: disc;
  }

  .summary a {
    color: var(--_error);
  }

  .summary:focus-visible {
    outline-offset: 2px;
  }
`;
