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
  padding: .2em 1em; border: 2px solid transparent; border-radius: 3em;
  background: var(--accent); color: var(--on-accent); font-weight: 700;
  box-shadow: 0 2px 10px var(--shadow);
}
.launcher { bottom: var(--faq-offset-y, 1.25em); min-height: 3em; }
.launcher::before {
  content: "?" / ""; display: inline-block; inline-size: 1.5em; margin-inline-end: .6em; border-radius: 3em;
  background: var(--on-accent); color: var(--accent); text-align: center; line-height: 1.5;
}
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
  box-shadow: 0 2px 10px var(--shadow);
}
.right .panel { right: var(--faq-offset-x, 1em); }
.left .panel { left: var(--faq-offset-x, 1em); }
.head { display: flex; align-items: center; gap: .4em; padding: .4em .6em .2em 1em; }
.head h2 { flex: 1; }
.icon {
  inline-size: 2.25em; block-size: 2.25em; border-radius: .5em; color: var(--soft);
  text-align: center; flex: none;
}
.icon:hover, .back:hover, .hit:hover, .key:hover { background: var(--ground); }
.ask { position: relative; margin: .2em 1em .6em; }
.ask input, textarea {
  inline-size: 100%; padding: .4em .8em;
  border: 1px solid var(--edge); border-radius: .5em; background: var(--paper);
}
.ask input { min-block-size: 2.75em; padding-inline-end: 2.6em; }
.ask input:focus { outline-offset: 0; }
.ask input::placeholder { color: var(--soft); opacity: 1; }
.clear { position: absolute; inset-inline-end: .2em; inset-block-start: .2em; }
.body {
  flex: 1; min-block-size: 0; overflow-y: auto; overscroll-behavior: contain;
  border-top: 1px solid var(--line);
}

.where, .list h4, .hit, .contact, .feedback { padding: .6em 1em; line-height: 1.5; }
.where, .list h4 { background: var(--ground); border-bottom: 1px solid var(--line); }
.calm + .where, .hits li + li, .hits + h4, .contact, .feedback, .related {
  border-top: 1px solid var(--line);
}
.where .hint:first-child { float: left; line-height: 2; }
.where p { clear: both; }
button.all { float: right; }
.list > h3, .related h4 { padding: 1em 1.2em .2em; color: var(--soft); font-size: .8125em; }
.calm { padding: 1em; color: var(--soft); }
.calm strong { color: var(--ink); }
ul, ol { list-style: none; }
.hit { display: block; inline-size: 100%; }
.hit:focus-visible { outline-offset: -3px; }
.question, .key, .back, .citation, .menu, .label, summary, button.all { font-weight: 600; }
.question { display: block; }
.spelling { padding: .6em 1em 0; }
.recent { display: flex; flex-wrap: wrap; gap: .4em; align-items: center; padding: .2em 1em 1em; }
.key {
  padding: .2em .8em; min-block-size: 2em; max-inline-size: 100%; border: 1px solid var(--edge);
  border-radius: .5em; background: var(--paper); color: inherit; text-decoration: none;
}
a.key { display: inline-block; }
.excerpt {
  display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden;
  margin-top: .2em; color: var(--soft); font-size: .875em;
}
mark { background: var(--mark); color: inherit; }

.bar {
  position: sticky; top: 0; display: flex; align-items: center; justify-content: space-between;
  padding: .2em 1em .2em .4em; background: var(--paper); border-bottom: 1px solid var(--line);
}
.back, .tools button, summary, button.all, a, .citation { color: var(--link); }
.back { padding: .2em .6em; border-radius: .5em; }
.back::before { content: "‹" / ""; margin-inline-end: .4em; }
.entry h3 { padding: 1em 1em .2em; font-size: 1.0625em; line-height: 1.5; outline-offset: -3px; }
.answer { padding: .4em 1em 1em; }
.answer > * + *, .remark > * + * { margin-top: .6em; }
.steps > li, .options > li, .tick { display: flex; gap: .4em; }
.steps > li + li, .options > li + li, .retry { margin-top: .4em; }
.options > li { padding: .4em .8em; border: 1px solid var(--line); border-radius: .5em; }
.marker { flex: none; white-space: pre-wrap; font-variant-numeric: tabular-nums; }
.steps .marker { min-inline-size: 1.5em; color: var(--soft); font-weight: 700; }
.tick { flex: none; align-self: start; }
.tick input { inline-size: 1.5em; block-size: 1.5em; margin-top: .1em; accent-color: var(--accent); }
.tick:has(:checked) + span { color: var(--soft); }
p.note, .remark { padding-inline-start: .8em; border-inline-start: 3px solid var(--note-edge); }
.label {
  padding-inline: .2em; border: 1px solid var(--line); border-radius: .2em; background: var(--ground);
  box-decoration-break: clone; -webkit-box-decoration-break: clone;
}
.remark { margin: 0 1em 1em; padding-block: .6em; background: var(--note); }
.remark h4 { color: var(--soft); font-size: .8125em; }
.remark h4 + * { margin-top: 0; }
a, .citation { unicode-bidi: isolate; text-decoration: underline; text-underline-offset: .2em; }
button.all:hover, .tools :hover { text-decoration: underline; }
.tools { display: flex; gap: 1.5em; padding: 0 1em .6em; }
.tools button, button.all { min-block-size: 2em; font-size: .875em; }

.notice {
  margin: .6em 1em; padding: .6em .8em;
  border: 1px solid var(--note-edge); border-radius: .5em; background: var(--note);
}
.feedback { display: flex; flex-wrap: wrap; gap: .4em; align-items: center; }
.feedback > div { flex-basis: 100%; }
.key[aria-expanded=true] { background: var(--ground); }
textarea { display: block; margin-block: .4em; resize: vertical; }
summary { padding-block: .2em; cursor: pointer; }

@media (max-width: 640px), (max-width: 1000px) and (min-height: 37.5em) {
  :host([open]:not([mode=inline])) {
    display: block !important; inline-size: 1px !important; block-size: 50vh !important;
  }
  aside .panel {
    inset-inline: 0; bottom: 0; inline-size: 100%;
    block-size: max(50vh, min(18em, 100vh - 3em));
    border-radius: .75em .75em 0 0; border-width: 1px 0 0;
  }
  .side { display: none; }
  aside .head { position: absolute; inset-inline-end: 0; padding: .6em .6em 0 0; }
  aside .head h2 { position: absolute; clip-path: inset(50%); }
  aside .ask { margin: .6em 3.4em .6em 1em; }
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
