/** @fileoverview The looks of an entry, and of what follows it. */

export const ENTRY = `
.bar {
  position: sticky; top: 0; display: flex; align-items: center; justify-content: space-between;
  padding: .2em 1em .2em .4em; background: var(--paper); border-bottom: 1px solid var(--line);
}
.back, .tools button, summary, button.all, a, .citation { color: var(--link); }
.back { padding: .2em .6em; border-radius: .5em; }
.back::before { content: "‹" / ""; margin-inline-end: .4em; }
.entry h3 { margin: .6em .6em 0; padding: .3em .4em .2em; font-size: 1.0625em; line-height: 1.5; border-radius: .3em; outline-offset: 0; }
.answer { padding: .4em 1em 1em; }
.answer > * + *, .remark > * + * { margin-top: .6em; }
.steps > li, .options > li, .tick { display: flex; gap: .4em; }
.steps > li + li, .options > li + li, .retry { margin-top: .4em; }
.options > li { padding: .4em .8em; border: 1px solid var(--line); border-radius: .5em; }
.marker { flex: none; white-space: pre-wrap; }
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
.feedback > div { flex-basis: 100%; }
.key[aria-expanded=true] { background: var(--ground); }
textarea { display: block; margin-block: .4em; resize: vertical; }
summary { padding-block: .2em; cursor: pointer; }
`;
