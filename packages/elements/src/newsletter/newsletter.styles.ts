import { css } from 'lit';

/** One line of a field and its button where there is room, one above the other in a sidebar. */
export const newsletterStyles = css`
  .newsletter {
    display: grid;
    max-inline-size: 36em;
  }

  /* Both in one place: what covers the form keeps its height, and nothing below moves. */
  .form,
  .panel {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }

  .form {
    display: grid;
    align-content: start;
  }

  .form[inert] {
    visibility: hidden;
  }

  .intro {
    display: grid;
    gap: 0.25em;
    margin-block-end: 1em;
  }

  /* What the page puts there comes without a browser's own margins; the page's own rules win. */
  ::slotted(*) {
    margin: 0;
  }

  .heading {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }

  .heading:focus {
    outline: none;
  }

  .text {
    color: var(--_muted);
    text-wrap: pretty;
  }

  .label {
    margin-block-end: 0.25em;
    font-size: var(--_small);
    font-weight: 600;
  }

  .line {
    display: grid;
    gap: 0.5em;
  }

  input[type='email'] {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.5em;
    padding: 0.25em 0.7em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: transparent;
  }

  input[type='email']:read-only {
    color: var(--_muted);
  }

  input[aria-invalid='true'] {
    border-color: var(--_danger);
    outline-color: var(--_danger);
  }

  :host {
    --_danger: oklch(from currentColor clamp(0.5, (l - 0.5) * 1000, 0.78) 0.17 27 / 1);
  }

  /* Not display: none, which programs look for. */
  .trap {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .words {
    display: grid;
  }

  .word {
    grid-area: 1 / 1;
  }

  .unsaid {
    visibility: hidden;
  }

  .button[aria-disabled='true'] {
    opacity: 0.65;
    cursor: default;
  }

  .consent {
    margin-block-start: 0.75em;
    color: var(--_muted);
    font-size: var(--_small);
  }

  .box {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.6em;
    align-content: center;
    min-block-size: 24px;
    color: inherit;
    cursor: pointer;
  }

  .box input {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.05em 0 0;
    accent-color: var(--_control);
  }

  /* The place of two lines is kept, or of more where they are short. */
  .message {
    min-block-size: 4lh;
    margin-block-start: 0.5em;
    font-size: var(--_small);
  }

  .message .hint {
    font-size: 1em;
  }

  .problem {
    color: var(--_danger);
  }

  #problems .problem {
    font-weight: 600;
  }

  /* Always there, and without a height while it is empty: what comes into it is read out. */
  .panel {
    display: grid;
    align-self: start;
    gap: 0.5em;
  }

  .address {
    overflow-wrap: anywhere;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }

  .link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }

  /* Within a sentence: as high for a finger, without moving its line. */
  .message .link {
    margin-block: -12px;
    padding-block: 12px;
  }

  .link:is([aria-disabled='true'], :disabled) {
    color: var(--_muted);
    cursor: default;
    text-decoration: none;
  }

  .notice {
    padding: 1.5em 1em;
  }

  @container (min-width: 24em) {
    .line {
      grid-template-columns: minmax(0, 1fr) auto;
    }

    .message {
      min-block-size: 3lh;
    }
  }

  @container (min-width: 30em) {
    .message {
      min-block-size: 2lh;
    }
  }

  @media (pointer: coarse) {
    :is(.link, input[type='email']) {
      min-block-size: 44px;
    }

    .box {
      padding-block: 0.7em;
    }
  }
`;
