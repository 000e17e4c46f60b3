/**
 * @fileoverview The colours, light and dark. Text on its ground has a contrast of at least 4.5:1, lines
 * 3:1.
 */

const LIGHT = `
  color-scheme: light;
  --paper: #fff;
  --ground: #f2f6f7;
  --ink: #1a2930;
  --soft: #4b5f68;
  --line: #d3dfe3;
  --edge: #788c95;
  --accent: var(--faq-accent, #0a6470);
  --on-accent: var(--faq-on-accent, #fff);
  --link: #0a5c8a;
  --mark: #ffedaa;
  --note: #fff8e3;
  --note-edge: #d9a514;
`;

const DARK = `
  color-scheme: dark;
  --paper: #172227;
  --ground: #1e2c32;
  --ink: #e6eef0;
  --soft: #a9bcc4;
  --line: #33464e;
  --edge: #7d939c;
  --accent: var(--faq-accent, #7fd4dc);
  --on-accent: var(--faq-on-accent, #05262b);
  --link: #8ccbf0;
  --mark: #5d4a00;
  --note: #2c2716;
  --note-edge: #b98c1a;
`;

/** Follows the page, unless the attribute `theme` names one of the two. Paper is white. */
export const PALETTE = `.help {${LIGHT}}
@media screen { :host([theme=dark]) .help, :host(:not([theme=light])) .dark {${DARK}} }`;
