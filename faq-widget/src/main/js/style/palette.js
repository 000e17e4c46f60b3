/**
 * @fileoverview The colours, light and dark. Text on its ground has a contrast of at least 4.5:1, lines
 * 3:1.
 */

/** @type {!Object<string, !Array<string>>} */
const COLOURS = {
  'paper': ['#ffffff', '#172227'],
  'ground': ['#f2f6f7', '#1e2c32'],
  'ink': ['#1a2930', '#e6eef0'],
  'soft': ['#4b5f68', '#a9bcc4'],
  'line': ['#d3dfe3', '#33464e'],
  'edge': ['#788c95', '#7d939c'],
  'accent': ['var(--faq-accent, #0a6470)', 'var(--faq-accent, #7fd4dc)'],
  'on-accent': ['var(--faq-on-accent, #ffffff)', 'var(--faq-on-accent, #05262b)'],
  'link': ['#0a5c8a', '#8ccbf0'],
  'mark': ['#ffedaa', '#5d4a00'],
  'note': ['#fff8e3', '#2c2716'],
  'note-edge': ['#d9a514', '#b98c1a'],
  'shadow': ['rgb(13 42 51 / 22%)', 'rgb(0 0 0 / 60%)'],
};

/**
 * @param {number} shade 0 light, 1 dark
 * @param {string} scheme
 * @return {string} declarations
 */
function colours(shade, scheme) {
  const declarations = Object.keys(COLOURS).map((name) => '--' + name + ':' + COLOURS[name][shade] + ';');
  return declarations.join('') + 'color-scheme:' + scheme + ';';
}

/** @return {string} rules */
export function palette() {
  const dark = colours(1, 'dark');
  return '.help{' + colours(0, 'light') + '}'
    + '@media (prefers-color-scheme:dark){:host(:not([theme=light])) .help{' + dark + '}}'
    + ':host([theme=dark]) .help{' + dark + '}';
}
