import { css } from 'lit';

/**
 * What every element shares: it inherits the page's type and colour, and mixes everything else from them, so that it
 * fits a light or a dark page without being told which.
 */
export const baseStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    /* As a flex item it would shrink to nothing: a size container has no width of its own. */
    flex: 1 1 20em;
    min-inline-size: min(100%, 16em);
    /* For the same reason a dialog or a float, as wide as what is in it, would be closed around it. */
    contain-intrinsic-inline-size: min(20em, 100vw - 4em);

    /*
     * Any accent can be read: it is darkened on a light page, and lightened on a dark one, until it stands out from the ground by
     * 4.5 : 1. Lightness follows the page's text: dark text means a light page. A colour can only be worked out from one other,
     * so the text, as all or nothing, is mixed into the accent: --_dark is 1 on a dark page. In XYZ, y is luminance; what is
     * beyond sRGB would be cut off on most screens, and its luminance with it.
     */
    --_given: var(--fractional-color-accent, oklch(0.5 0.15 262));
    --_dark: clamp(0, (y - 0.5) * 1000, 1);
    --_luminance: (y - 0.6 * var(--_dark)) / 0.4;
    --_white: var(--_dark) * clamp(0, (0.318 - var(--_luminance)) / (1 - var(--_luminance)), 1);
    --_scale: max(min(1, 0.147 / (var(--_luminance))), var(--_dark)) * (1 - var(--_white)) / 0.4;
    --_accent: color(
      from
        color-mix(
          in xyz,
          rgb(
              from var(--_given) clamp(0, r, 255) clamp(0, g, 255)
                clamp(0, b, 255) / 1
            )
            40%,
          color(
            from currentColor xyz clamp(0, (y - 0.2) * 1000, 1) clamp(0, (y - 0.2) * 1000, 1)
              clamp(0, (y - 0.2) * 1000, 1) / 1
          )
        )
        xyz calc((x - 0.6 * var(--_dark)) * var(--_scale) + 0.95 * var(--_white))
        calc((y - 0.6 * var(--_dark)) * var(--_scale) + var(--_white))
        calc((z - 0.6 * var(--_dark)) * var(--_scale) + 1.09 * var(--_white))
    );
    --_control: var(--_accent);
    /* currentColor means the colour of whoever uses it: what stands on the accent must be a child of what has it as background. */
    --_on-accent: oklch(from var(--_accent) clamp(0, (0.6 - l) * 1000, 1) 0 0 / 1);
    --_surface: var(
      --fractional-color-surface,
      oklch(from currentColor clamp(0.22, (0.6 - l) * 1000, 0.995) 0.002 262 / 1)
    );
    /* The nearer the page's text is to its ground, the less there is to take from it: 4.5 : 1 is kept where text has it. */
    --_muted: oklch(from currentColor l c h / max(0.72, min(0.48 / (1 - l), 0.48 / (l - 0.2))));
    --_line: var(--fractional-color-line, color-mix(in oklab, currentColor 14%, transparent));
    --_line-strong: color-mix(in oklab, currentColor 48%, transparent);
    --_tint: color-mix(in oklab, currentColor 5%, transparent);
    --_radius: var(--fractional-radius, 0.5em);
    --_small: 0.875em;
    --_large: 1.375em;

    color: var(--fractional-color-text, inherit);
    font-family: var(--fractional-font-family, inherit);
    font-size: clamp(15px, 1em, 20px);
    font-style: normal;
    font-weight: 400;
    line-height: 1.45;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
  }

  :host([hidden]) {
    display: none;
  }

  /* Firefox takes an accent-color that is worked out from the text's for black, on a dark page too. */
  @supports (-moz-appearance: none) {
    :host {
      --_control: var(--_given);
    }
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  p,
  ul,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
  }

  strong {
    font-weight: 600;
  }

  a {
    color: var(--_accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .skeleton i {
    display: block;
    block-size: 0.7em;
    margin-block: 0.375em;
    border-radius: 0.35em;
    background: color-mix(in oklab, currentColor 9%, transparent);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }

  @keyframes breathe {
    to {
      opacity: 0.5;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }

  @media (forced-colors: active) {
    .skeleton i {
      background: GrayText;
    }
  }
`;
