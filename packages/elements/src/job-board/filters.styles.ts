import { css } from 'lit';

/** Search and filters: a row of disclosures that float over the list, or a stack within it where it is narrow. */
export const filterStyles = css`
  .search-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .search {
    position: relative;
    display: flex;
    align-items: center;
    flex: 1 1 100%;
    min-inline-size: 0;
  }

  .search > .icon {
    position: absolute;
    inset-inline-start: 0.75em;
    color: var(--_muted);
    pointer-events: none;
  }

  .search input {
    inline-size: 100%;
    padding: 0.3em 2.5em;
    appearance: none;
  }

  .search input::-webkit-search-cancel-button {
    display: none;
  }

  .search .icon-button {
    position: absolute;
    inset-inline-end: 0.125em;
  }

  .filters {
    display: none;
    margin-block-start: 0.5em;
  }

  .filters[data-open] {
    display: block;
  }

  .facet {
    border-block-end: 1px solid var(--_line);
  }

  .facet summary {
    display: flex;
    justify-content: flex-start;
    list-style: none;
  }

  .facet summary::-webkit-details-marker {
    display: none;
  }

  .facet summary .icon:last-child {
    margin-inline: auto -0.25em;
    color: var(--_muted);
  }

  .facet[open] summary .icon:last-child {
    rotate: 180deg;
  }

  .facets .pill {
    border-color: transparent;
    padding-inline: 0.5em;
  }

  .pill-count {
    display: grid;
    place-items: center;
    min-inline-size: 1.5em;
    padding: 0.15em 0.35em;
    border-radius: 1em;
    background: var(--_accent);
    font-size: 0.8em;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .panel {
    display: grid;
    gap: 1.125em;
    padding: 0.25em 0.5em 1em;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4em;
    margin-block-start: 0.75em;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    min-block-size: 2em;
    padding: 0.15em 0.5em 0.15em 0.75em;
    border: 0;
    border-radius: 1.25em;
    background: var(--_accent-tint);
    text-align: start;
    font-size: var(--_small);
  }

  .chip:hover {
    background: color-mix(in oklab, var(--_accent) 22%, transparent);
  }

  .chip:focus-visible {
    border-radius: 1.25em;
  }

  .chip .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
  }

  .chips .link {
    font-size: var(--_small);
  }

  @container (min-width: 34em) {
    .board:not([data-open]) .search {
      flex-basis: 14em;
    }
  }

  @container (min-width: 46em) {
    .board:not([data-open]) .filters-toggle {
      display: none;
    }

    .board:not([data-open]) .filters {
      display: block;
    }

    .board:not([data-open]) .facets {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4em;
    }

    .board:not([data-open]) .facet {
      position: relative;
      border: 0;
    }

    .board:not([data-open]) .facets .pill {
      padding-inline: 0.8em;
      border-color: var(--_line);
    }

    .board:not([data-open]) .facet[data-active] .pill {
      border-color: var(--_accent);
    }

    .board:not([data-open]) .facet[open] .pill {
      background: var(--_tint);
    }

    .board:not([data-open]) .panel {
      position: absolute;
      z-index: 10;
      inset-block-start: calc(100% + 0.4em);
      inset-inline-start: 0;
      inline-size: 19em;
      max-block-size: 24em;
      overflow: auto;
      padding: 1em;
      border: 1px solid var(--_line);
      border-radius: calc(var(--_radius) * 1.5);
      background: var(--_surface);
      box-shadow:
        0 1px 2px rgb(0 0 0 / 8%),
        0 12px 32px -8px rgb(0 0 0 / 28%);
    }
  }
`;
