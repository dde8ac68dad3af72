import { css } from 'lit';

/** What the elements that show roles share besides: marks, toggles, icons. The calculator downloads none of it. */
export const jobStyles = css`
  :host {
    --_accent-tint: color-mix(in oklab, var(--_accent) 12%, transparent);
  }

  ul {
    list-style: none;
  }

  [tabindex='-1']:focus {
    outline: none;
  }

  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .mark {
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    flex: none;
    border-radius: var(--_radius);
    background: var(--_tint);
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 600;
    object-fit: contain;
  }

  .derived {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .badge {
    padding: 0.05em 0.5em;
    border: 1px solid var(--_line-strong);
    border-radius: 1em;
    font-size: var(--_small);
    line-height: 1.35;
  }

  [aria-pressed='true'].button,
  [aria-pressed='true'].choice {
    border-color: var(--_accent);
    background: var(--_accent-tint);
  }

  [aria-pressed='true'] .fillable {
    fill: currentColor;
  }

  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }

  .link {
    padding: 0.35em 0.25em;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }

  .icon-button {
    display: inline-grid;
    place-items: center;
    inline-size: 2.25em;
    block-size: 2.25em;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_muted);
  }

  .icon-button:hover {
    background: var(--_tint);
    color: inherit;
  }

  .icon-button[aria-pressed='true'] {
    color: var(--_accent);
  }

  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  input[type='search'] {
    min-block-size: 2.5em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: transparent;
  }

  :is(.choice, .icon-button):focus-visible {
    border-radius: var(--_radius);
    outline-offset: 1px;
  }

  @media (pointer: coarse) {
    :is(.icon-button, .choice, .link, input[type='search']) {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
`;
