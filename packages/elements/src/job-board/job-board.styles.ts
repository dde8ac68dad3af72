import { css } from 'lit';

/** The board's frame: one column, and list and detail side by side where there is room for both. */
export const jobBoardStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
    min-block-size: 2.5em;
    margin-block: 0.75em 0.5em;
  }

  .count,
  .hint,
  .more p,
  .stale p {
    unicode-bidi: plaintext;
  }

  .count {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .sort {
    display: inline-flex;
    flex-wrap: wrap;
    min-inline-size: 0;
    align-items: center;
    gap: 0.5em;
    color: var(--_muted);
    font-size: var(--_small);
  }

  .sort select {
    max-inline-size: 100%;
    min-block-size: 2.25em;
    border-color: transparent;
  }

  .sort select:hover {
    border-color: var(--_line-strong);
  }

  .rows {
    transition: opacity 0.15s;
  }

  .rows[data-refreshing] {
    opacity: 0.55;
  }

  .more {
    display: grid;
    justify-items: center;
    gap: 0.5em;
    padding-block: 1.5em 0.5em;
  }

  .stale {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1em 0.75em;
    margin-block-start: 0.75em;
    padding: 0.4em 0.75em;
    border-radius: var(--_radius);
    background: var(--_tint);
    font-size: var(--_small);
  }

  .board[data-open] .list {
    display: none;
  }

  .back {
    margin-block-end: 0.75em;
    padding-inline: 0.6em 0.9em;
    border-color: transparent;
    margin-inline-start: -0.6em;
  }

  :host(:dir(rtl)) .back .icon {
    scale: -1 1;
  }

  @container (min-width: 56em) {
    .board[data-open] {
      display: grid;
      grid-template-columns: minmax(18em, 2fr) minmax(0, 3fr);
      align-items: start;
      gap: 2em;
    }

    .board[data-open] .list {
      display: block;
    }

    .board[data-open] .tags {
      display: none;
    }

    .detail {
      position: sticky;
      inset-block-start: var(--fractional-sticky-offset, 1em);
      max-block-size: calc(100vh - var(--fractional-sticky-offset, 1em) - 1em);
      overflow: auto;
      padding-inline-start: 2em;
      border-inline-start: 1px solid var(--_line);
    }
  }

  @media print {
    .search-bar,
    .filters,
    .toolbar .sort,
    .more,
    .save {
      display: none !important;
    }
  }
`;
