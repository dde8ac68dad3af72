import { css } from 'lit';

/** A role's row: stacked where it is narrow; where there is room the three numbers stand in columns, to compare. */
export const jobRowStyles = css`
  .row {
    position: relative;
    display: grid;
    grid-template:
      'mark what save' auto
      'mark numbers numbers' auto
      'mark tags tags' auto / auto minmax(0, 1fr) auto;
    column-gap: 0.875em;
    row-gap: 0.35em;
    padding: 0.95em 0;
    border-block-end: 1px solid var(--_line);
    transition: background-color 0.15s;
  }

  .row:first-child {
    border-block-start: 1px solid var(--_line);
  }

  .row:not(.skeleton):hover {
    background: var(--_tint);
  }

  .row[data-current] {
    background: var(--_accent-tint);
    box-shadow: inset 3px 0 0 var(--_accent);
  }

  .row .mark {
    grid-area: mark;
    margin-block-start: 0.15em;
  }

  .what {
    grid-area: what;
    min-inline-size: 0;
  }

  .title {
    font-weight: 600;
    line-height: 1.3;
    text-wrap: pretty;
  }

  .title a {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
    color: inherit;
    text-decoration: none;
  }

  /* The whole row is the link, so that a thumb can't miss it. */
  .title a::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .title a:focus-visible {
    outline: none;
  }

  .title a:focus-visible::after {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
    border-radius: var(--_radius);
  }

  .row:hover .title a {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }

  .company {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    color: var(--_muted);
  }

  .numbers {
    grid-area: numbers;
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.1em;
    font-variant-numeric: tabular-nums;
  }

  .row .fact dd {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }

  .row .derived {
    display: inline-block;
  }

  .tags {
    grid-area: tags;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    /* One line: what does not fit wraps out of sight, whole. */
    block-size: 1.6em;
    overflow: hidden;
    color: var(--_muted);
    font-size: var(--_small);
  }

  /* What a page puts there can be clicked, though the whole row is a link. */
  ::slotted([slot^='footer-']) {
    position: relative;
    grid-column: 2 / -1;
  }

  .tags > * {
    white-space: nowrap;
  }

  .age {
    display: inline-block;
  }

  .age::first-letter {
    text-transform: uppercase;
  }

  .tags .badge {
    font-size: 1em;
  }

  .row .save {
    grid-area: save;
    position: relative;
    margin-block-start: -0.3em;
  }

  .skeleton .title i {
    inline-size: 60%;
    block-size: 0.8em;
  }

  .skeleton .company i {
    inline-size: 40%;
  }

  .skeleton .fact i {
    inline-size: 6em;
  }

  .skeleton .tags i {
    inline-size: 12em;
  }

  @container (min-width: 30em) {
    .row {
      padding-inline: 0.75em 0.5em;
    }
  }

  @container (min-width: 46em) {
    .board:not([data-open]) .row,
    .wide .row {
      grid-template:
        'mark what numbers save' auto
        'mark tags numbers save' 1fr / auto minmax(0, 1fr) minmax(30em, 50%) auto;
      column-gap: 1.125em;
    }

    .board:not([data-open]) .numbers,
    .wide .numbers {
      display: grid;
      grid-template-columns: 7em minmax(0, 1.15fr) minmax(0, 1fr);
      align-items: start;
      gap: 1em;
    }

    .board:not([data-open]) .derived {
      display: block;
    }
  }
`;
