import { css } from 'lit';

/** One role: the head, the facts in a grid, then prose in a readable measure. */
export const jobDetailStyles = css`
  .article {
    display: grid;
    gap: 1.375em;
    min-inline-size: 0;
    padding-block-end: 1.5em;
  }

  .article[hidden] {
    display: none;
  }

  /* As the board's own, above it. */
  .back {
    margin-block-end: 0.75em;
    padding-inline: 0.6em 0.9em;
    border-color: transparent;
    margin-inline-start: -0.6em;
  }

  :host(:dir(rtl)) .back .icon {
    scale: -1 1;
  }

  header {
    display: flex;
    gap: 1em;
    align-items: flex-start;
  }

  header > div {
    min-inline-size: 0;
  }

  header .mark {
    inline-size: 3.25em;
    block-size: 3.25em;
  }

  .heading {
    font-size: var(--_large);
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
  }

  .company {
    margin-block-start: 0.3em;
    color: var(--_muted);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  .actions .note {
    flex-basis: 100%;
  }

  .button.primary {
    padding-inline: 1.5em;
  }

  .note {
    padding: 0.5em 0.75em;
    border-radius: var(--_radius);
    background: var(--_tint);
    font-size: var(--_small);
  }

  .shared {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .shared input {
    inline-size: 16em;
    max-inline-size: 100%;
  }

  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    gap: 0.95em 1em;
    padding-block: 1em;
    border-block: 1px solid var(--_line);
    font-variant-numeric: tabular-nums;
  }

  .facts dt {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .facts .main dd {
    font-weight: 600;
  }

  .facts :is(.derived, .calculate) {
    display: block;
    font-weight: 400;
  }

  .facts .calculate {
    padding-block: 0.35em;
    font-size: var(--_small);
  }

  .focus {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }

  .focus li {
    padding: 0.15em 0.7em;
    border-radius: 1em;
    background: var(--_tint);
    font-size: var(--_small);
  }

  .description {
    max-inline-size: 40em;
    line-height: 1.6;
  }

  .description :is(p, ul, ol, blockquote, pre, table, hr) {
    margin: 0 0 0.9em;
  }

  .description :is(h3, h4, h5, h6) {
    margin: 1.5em 0 0.4em;
    font-size: 1em;
    font-weight: 600;
    line-height: 1.3;
  }

  .description > :first-child {
    margin-block-start: 0;
  }

  .description :is(ul, ol) {
    padding-inline-start: 1.35em;
  }

  .description ul {
    list-style: disc;
  }

  .description li {
    margin-block-end: 0.3em;
  }

  .description li > :is(ul, ol) {
    margin-block: 0.3em 0;
  }

  .description blockquote {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }

  .description pre {
    overflow: auto;
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    background: var(--_tint);
    white-space: pre-wrap;
  }

  .description table {
    display: block;
    overflow: auto;
    border-collapse: collapse;
  }

  .description :is(td, th) {
    padding: 0.35em 0.75em;
    border: 1px solid var(--_line);
    text-align: start;
  }

  .body i:nth-child(3n) {
    inline-size: 70%;
  }
`;
