import { css } from 'lit';

/** What filters open; adopted by the board when their code comes. */
export const filterPanelStyles = css`
  .options legend,
  .number-filter label {
    display: block;
    padding-block-end: 0.35em;
    font-size: var(--_small);
    font-weight: 600;
  }

  .option {
    display: flex;
    align-items: center;
    gap: 0.6em;
    margin-inline: -0.5em;
    padding: 0.3em 0.5em;
    border-radius: var(--_radius);
    cursor: pointer;
  }

  .option:hover {
    background: var(--_tint);
  }

  .option input {
    inline-size: 1.1em;
    block-size: 1.1em;
    flex: none;
    margin: 0;
    accent-color: var(--_control);
  }

  .option-label {
    flex: 1;
    min-inline-size: 0;
  }

  .option-count {
    color: var(--_muted);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }

  .number-filter {
    display: grid;
    justify-items: start;
    gap: 0.5em;
  }

  .number-filter label {
    padding: 0;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
  }

  .choice {
    min-inline-size: 2.75em;
    min-block-size: 2.25em;
    padding: 0.2em 0.5em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: none;
    font-variant-numeric: tabular-nums;
  }

  .with-unit {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
`;
