/** @fileoverview The looks of the launcher, and of the panel without its content. */

export const FRAME = `
.launcher, .asker {
  position: fixed; z-index: var(--faq-z-index, 2147483647);
  padding: .2em 1em; border: 2px solid transparent; border-radius: 3em;
  background: var(--accent); color: var(--on-accent); font-weight: 700;
  box-shadow: 0 2px 10px #0006;
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
  box-shadow: 0 2px 10px #0006;
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
.clear { position: absolute; top: .2em; right: .2em; }
.body {
  flex: 1; min-block-size: 0; overflow-y: auto; overscroll-behavior: contain;
  border-top: 1px solid var(--line);
}
`;
