import { css } from 'lit';

/** Forms: fields one below the other, in the page's own type. */
export const formStyles = css`
  form,
  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    min-inline-size: 0;
    max-inline-size: 36em;
  }

  .fields:disabled {
    opacity: 0.6;
  }

  .field {
    display: grid;
    gap: 0.4em;
    min-inline-size: 0;
  }

  :is(label, legend, .label):not(.option, .button) {
    font-weight: 600;
  }

  /* A legend is no item of its grid. */
  legend {
    margin-block-end: 0.4em;
  }

  .field .hint {
    font-weight: 400;
  }

  .help {
    white-space: pre-line;
  }

  .control {
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.7em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: transparent;
    font: inherit;
    color: inherit;
  }

  .control[type='number'] {
    inline-size: 9em;
  }

  .control[type='date'] {
    inline-size: 12em;
  }

  textarea.control {
    min-block-size: 4.5em;
    field-sizing: content;
    max-block-size: 24em;
    resize: vertical;
  }

  .parts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .parts select {
    inline-size: auto;
  }

  .option {
    display: flex;
    align-items: flex-start;
    gap: 0.6em;
    padding-block: 0.25em;
    cursor: pointer;
  }

  .option input {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    margin: 0.1em 0 0;
    accent-color: var(--_control);
  }

  .drop {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    padding: 0.75em;
    border: 1px dashed var(--_line-strong);
    border-radius: var(--_radius);
  }

  .drop label {
    cursor: pointer;
  }

  .drop input:focus-visible + label {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }

  .chosen {
    flex: 1 1 10em;
    min-inline-size: 0;
  }

  .trap {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  :is(.control, .drop .button):focus-visible {
    border-radius: var(--_radius);
    outline-offset: 1px;
  }

  @media (pointer: coarse) {
    .control {
      min-block-size: 44px;
      font-size: max(16px, 1em);
    }

    .option {
      min-block-size: 44px;
      align-items: center;
    }
  }
`;
