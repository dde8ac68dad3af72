import { css } from 'lit';

/** For trees that a server has written, until the element takes over. */
export const writtenStyles = css`
  /* Out of sight until this sheet is there: unstyled, it would be seen for a moment. */
  .written[hidden] {
    display: contents !important;
  }

  /* What does nothing without scripts. */
  @media (scripting: none) {
    button,
    .search-bar,
    .filters,
    .sort,
    .more,
    .newsletter,
    [type='range'] {
      display: none !important;
    }
  }
`;
