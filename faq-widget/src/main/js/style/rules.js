/**
 * @fileoverview The looks. Sizes are in em of the reader's own text size: rem would take whatever size the
 * host page gives its root.
 */

/** @type {string} */
export const RULES = `
.help {
  color: var(--ink);
  font: 1em/1.6 var(--faq-font, system-ui, "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", "Yu Gothic UI",
    Meiryo, sans-serif);
  line-break: strict;
  overflow-wrap: anywhere;
  text-align: start;
}
.help:lang(ja), .help :lang(ja) { line-height: 1.7; }
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

.launcher, .asker {
  position: fixed; z-index: var(--faq-z-index, 2147483647);
  padding: .55em 1.3em; border: 2px solid transparent; border-radius: 3em;
  background: var(--accent); color: var(--on-accent); font-weight: 700; letter-spacing: .04em;
  box-shadow: 0 2px 10px var(--shadow);
}
.launcher { bottom: var(--faq-offset-y, 1.25em); min-height: 3em; }
.asker { padding: .25em .9em; }
.launcher::before {
  content: "?" / ""; display: inline-block; inline-size: 1.5em; margin-inline-end: .55em; border-radius: 50%;
  background: var(--on-accent); color: var(--accent); text-align: center; line-height: 1.5;
}
.launcher:hover { filter: brightness(1.1); }
.right .launcher { right: var(--faq-offset-x, 1.25em); }
.left .launcher { left: var(--faq-offset-x, 1.25em); }

.panel {
  display: flex; flex-direction: column; overflow: hidden;
  background: var(--paper); border: 1px solid var(--edge); border-radius: .75em;
}
.panel:focus { outline: none; }
aside .panel {
  position: fixed; bottom: var(--faq-offset-y, 1em); z-index: var(--faq-z-index, 2147483647);
  inline-size: min(var(--faq-width, clamp(19em, 40vw, 24em)), 100vw - 2em); block-size: min(42em, 76vh);
  box-shadow: 0 6px 28px var(--shadow);
}
.right .panel { right: var(--faq-offset-x, 1em); }
.left .panel { left: var(--faq-offset-x, 1em); }
.head { display: flex; align-items: center; gap: .25em; padding: .45em .5em .2em 1em; }
.head h2 { flex: 1; }
.icon {
  inline-size: 2.25em; block-size: 2.25em; border-radius: .5em; color: var(--soft);
  text-align: center; line-height: 1; flex: none;
}
.icon:hover, .back:hover { background: var(--ground); color: var(--ink); }
.close, .clear { font-size: 1.15em; }
.ask { position: relative; margin: .15em 1em .75em; }
.ask input, textarea {
  inline-size: 100%; padding: .4em .85em;
  border: 1px solid var(--edge); border-radius: .5em; background: var(--paper);
}
.ask input { min-block-size: 2.75em; padding-inline-end: 2.6em; }
.ask input:focus { border-color: var(--link); outline: 2px solid var(--link); outline-offset: 0; }
.ask input::placeholder { color: var(--soft); opacity: 1; }
.clear { position: absolute; inset-inline-end: .2em; inset-block-start: .1em; }
.body {
  flex: 1; min-block-size: 0; overflow-y: auto; overscroll-behavior: contain;
  border-top: 1px solid var(--line);
}

.where {
  padding: .6em 1em .65em; background: var(--ground); border-bottom: 1px solid var(--line); line-height: 1.5;
}
.where .hint:first-child { float: left; }
.where p { clear: both; }
button.all { float: right; color: var(--link); font-size: .8125em; font-weight: 600; }
button.all:hover, .tools :hover { text-decoration: underline; }
.list > h3, .related h4 { padding: 1em calc(1em / .8125) .2em; color: var(--soft); font-size: .8125em; }
.list h4 { padding: .6em 1em .5em; background: var(--ground); border-block: 1px solid var(--line); line-height: 1.5; }
.bar + h4 { border-top: 0; }
.calm { padding: 1em; color: var(--soft); }
.calm strong { color: var(--ink); }
.calm + .where { border-top: 1px solid var(--line); }
ul, ol { list-style: none; }
.hits li + li { border-top: 1px solid var(--line); }
.hit { display: block; inline-size: 100%; padding: .65em 1em .7em; }
.hit:hover { background: var(--ground); }
.hit:focus-visible { outline-offset: -3px; }
.question { display: block; font-weight: 600; line-height: 1.55; }
.short { padding-block: .5em; line-height: 1.55; }
.spelling { padding: .75em 1em 0; }
.recent { display: flex; flex-wrap: wrap; gap: .4em; align-items: center; padding: .2em 1em 1em; }
.key {
  padding: .2em .8em; min-block-size: 2em; max-inline-size: 100%; border: 1px solid var(--edge);
  border-radius: .5em; background: var(--paper); color: inherit; font-weight: 600; text-decoration: none;
}
.key:hover { background: var(--ground); }
.chip { border-radius: 1em; font-weight: 400; }
.tools { display: flex; gap: 1.5em; padding: 0 1em .6em; }
.tools button { padding-block: .2em; color: var(--link); font-size: .875em; }
.hit:hover .question { color: var(--link); }
.excerpt {
  display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden;
  margin-top: .2em; color: var(--soft); font-size: .875em; line-height: 1.6;
}
mark { background: var(--mark); color: inherit; border-radius: .15em; }

.bar {
  position: sticky; top: 0; display: flex; align-items: center; justify-content: space-between;
  padding: .25em 1em .25em .5em; background: var(--paper); border-bottom: 1px solid var(--line);
}
.back { padding: .25em .75em .25em .5em; border-radius: .5em; color: var(--link); font-weight: 600; }
.back::before { content: "‹" / ""; margin-inline-end: .4em; }
.entry h3 { padding: .9em 1em .2em; font-size: 1.0625em; line-height: 1.55; outline-offset: -4px; }
.answer { padding: .35em 1em 1em; }
.answer > * + *, .remark > * + * { margin-top: .6em; }
.steps > li, .options > li { display: flex; gap: .35em; }
.steps > li + li { margin-top: .45em; }
.options > li { padding: .45em .7em; border: 1px solid var(--line); border-radius: .5em; }
.options > li + li { margin-top: .4em; }
.marker { flex: none; white-space: pre-wrap; font-variant-numeric: tabular-nums; }
.steps .marker { min-inline-size: 1.5em; color: var(--soft); font-weight: 700; }
.tick { display: flex; flex: none; gap: .35em; padding: .1em .1em .1em 0; align-self: start; }
.tick input { inline-size: 1.5em; block-size: 1.5em; margin-top: .1em; accent-color: var(--accent); }
.tick:has(:checked) + span { color: var(--soft); }
p.note { padding-inline-start: .75em; border-inline-start: 3px solid var(--note-edge); }
.label {
  padding-inline: .15em; border: 1px solid var(--line); border-radius: .3em; background: var(--ground);
  box-decoration-break: clone; -webkit-box-decoration-break: clone; font-weight: 600;
}
.menu { font-weight: 600; }
.remark {
  margin: 0 1em 1em; padding: .6em .85em .7em; border-inline-start: 3px solid var(--note-edge);
  border-radius: .25em; background: var(--note); font-size: .9375em;
}
.remark h4 { color: var(--soft); font-size: .8125em; }
.remark h4 + * { margin-top: .1em; }
a, .citation {
  unicode-bidi: isolate;
  color: var(--link); text-decoration: underline; text-underline-offset: .2em; text-decoration-thickness: 1px;
}
.citation { font-weight: 600; }
a:hover, .citation:hover { text-decoration-thickness: 2px; }

.notice {
  margin: .75em 1em; padding: .6em .85em .7em;
  border: 1px solid var(--note-edge); border-radius: .5em; background: var(--note);
}
.retry { margin-top: .4em; }
.contact, .feedback, .related { padding: .6em 1em .7em; border-top: 1px solid var(--line); line-height: 1.5; }
.related { padding: 0; }
.feedback { display: flex; flex-wrap: wrap; gap: .5em; align-items: center; }
.feedback > div { flex-basis: 100%; }
.key[aria-expanded=true] { border-color: var(--link); color: var(--link); }
textarea { display: block; margin-block: .3em; resize: vertical; }
summary { padding-block: .2em; color: var(--link); font-weight: 600; cursor: pointer; }
a.key { display: inline-block; }

@media (max-width: 640px), (max-width: 1000px) and (min-height: 37.5em) {
  :host([open]:not([mode=inline])) {
    display: block !important; inline-size: 1px !important; block-size: 50vh !important;
  }
  aside .panel {
    inset-inline: 0; bottom: 0; inline-size: 100%;
    block-size: max(50vh, min(18em, 100vh - 3em)); max-block-size: none;
    border-radius: .75em .75em 0 0; border-width: 1px 0 0;
  }
  .side { display: none; }
  aside .head { position: absolute; inset-inline-end: 0; padding: .75em .5em 0 0; }
  aside .head h2 { position: absolute; clip-path: inset(50%); }
  aside .ask { margin: .65em 3.4em .65em 1em; }
  aside .bar { padding-block: 0; }
}
@media (min-width: 641px) and (max-width: 1000px) and (min-height: 37.5em) {
  aside .panel { block-size: 42vh; }
  aside .hits { display: grid; grid-template-columns: 1fr 1fr; }
  aside .hits li { border-top: 1px solid var(--line); }
}
@media (max-height: 26em) {
  .panel { overflow-y: auto; }
  .body { overflow: visible; flex: none; }
}
@media (prefers-reduced-motion: no-preference) {
  aside .panel { animation: appear .16s ease-out; }
  @keyframes appear { from { transform: translateY(1em); } }
}
@media (forced-colors: active) {
  mark { background: Mark; color: MarkText; }
  .launcher, .asker { border-color: ButtonText; }
  .launcher::before { border: 1px solid; }
}
:host(faq-print) { display: none !important; }
@media print {
  :host(faq-help), .tick input { display: none !important; }
  :host(faq-print) { display: block !important; }
}
`;
