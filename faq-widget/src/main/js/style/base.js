/**
 * @fileoverview What every part of the panel builds on. Sizes are in em of the reader's own text size: rem would take
 * whatever size the host page gives its root.
 */

export const BASE = `
.help {
  color: var(--ink);
  font: 1em/1.6 var(--faq-font, system-ui, "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", "Yu Gothic UI",
    Meiryo, sans-serif);
  line-break: strict;
  overflow-wrap: anywhere;
  text-align: start;
}
.help:lang(ja), .help :lang(ja) { line-height: 1.7; }
.phrased { text-wrap: pretty; }
.phrased:lang(ja) { word-break: auto-phrase; }
[hidden] { display: none !important; }
* { box-sizing: border-box; margin: 0; padding: 0; }
button, input, textarea { font: inherit; color: inherit; letter-spacing: inherit; }
button { background: none; border: 0; cursor: pointer; text-align: start; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
h2, h3, h4 { font-size: 1em; }
.unseen {
  position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap;
}
.hint { color: var(--soft); font-size: .8125em; font-weight: 400; }
`;
