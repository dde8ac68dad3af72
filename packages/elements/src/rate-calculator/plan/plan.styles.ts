import { css } from 'lit';

/** Rows on a line each where there is room, and the week as a bar: clients in the accent, what nobody pays in the text's colour. */
export const planStyles = css`
  .plan,
  .planning,
  .planning > div,
  .retainers {
    display: grid;
    align-content: start;
    gap: 0.75em;
    min-inline-size: 0;
  }

  .plan {
    container-type: inline-size;
  }

  .retainer {
    display: grid;
    grid-template: 'name name remove' auto 'hours fee fee' auto 'rate rate rate' auto / minmax(0, 2fr) minmax(0, 2fr) 2.5em;
    align-items: end;
    gap: 0.5em 0.75em;
    padding-block-end: 0.75em;
    border-block-end: 1px solid var(--_line);
  }

  .cell {
    display: grid;
    gap: 0.2em;
    min-inline-size: 0;
  }

  .cell > :first-child {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .cell > label + span {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }

  .cell.name {
    grid-area: name;
  }

  .cell.name > label {
    position: absolute;
    clip-path: inset(50%);
  }

  .cell .swatch {
    flex: none;
    margin: 0;
  }

  .cell.hours {
    grid-area: hours;
  }

  .cell.fee {
    grid-area: fee;
  }

  .cell.rate {
    grid-area: rate;
    display: flex;
    align-items: baseline;
    gap: 0.5em;
  }

  .retainer > .error {
    grid-column: 1 / -1;
  }

  .cell input {
    flex: 1;
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.5em;
    padding: 0.25em 0.6em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: transparent;
    text-overflow: ellipsis;
  }

  .cell input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .remove {
    grid-area: remove;
    min-block-size: 2em;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_muted);
    font-size: 1.25em;
  }

  .remove:hover {
    background: var(--_tint);
    color: inherit;
  }

  .key > span,
  .week > svg {
    display: block;
  }


  .week text {
    fill: var(--_muted);
    font-size: var(--_small);
  }

  .week line {
    stroke: currentColor;
    stroke-width: 1.5;
  }

  .week .hours {
    border-radius: var(--_radius);
    overflow: hidden;
  }

  .week .part,
  .gap {
    stroke: var(--_surface);
    stroke-width: 1.5;
  }

  .part.retained {
    fill: var(--_accent);
  }

  .gap,
  .outline {
    fill: none;
  }

  .outline {
    stroke: var(--_accent);
    stroke-width: 5;
  }

  .outline.over {
    stroke: var(--_error);
  }

  .week:dir(rtl) > svg,
  .week:dir(rtl) text {
    transform: scaleX(-1);
  }

  /* Mirrored back about its own middle. */
  .week:dir(rtl) text {
    direction: ltr;
    transform-box: fill-box;
    transform-origin: center;
  }

  @container (min-width: 31em) {
    .retainer {
      grid-template: 'name hours fee rate remove' auto / minmax(0, 1fr) 6.25em 7.25em 7.5em 2em;
      padding-block-end: 0;
      border: 0;
    }

    .cell.name > label {
      position: static;
      clip-path: none;
      margin-inline-start: 1.5em;
    }

    .cell.rate {
      display: grid;
      gap: 0.2em;
      line-height: 1.25;
    }

    .cell.rate > :last-child {
      display: grid;
      align-content: center;
      min-block-size: 2.5em;
    }

    .retainer ~ .retainer .cell > :first-child {
      position: absolute;
      clip-path: inset(50%);
    }

    .retainer > .error.hours {
      grid-column: 2 / -1;
    }

    .retainer > .error.fee {
      grid-column: 3 / -1;
    }
  }

  @container (min-width: 66em) {
    .planning {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 3.5em;
    }
  }

  @media (pointer: coarse) {
    .cell input,
    .remove {
      min-block-size: 44px;
    }
  }

  @media print {
    .plan button {
      display: none;
    }
  }
`;
