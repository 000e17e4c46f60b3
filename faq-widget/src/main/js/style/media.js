/** @fileoverview What changes on small screens, on paper, and as the reader asks their system. */

export const MEDIA = `
@media screen and (max-width: 640px), screen and (max-width: 1000px) and (min-height: 37.5em) {
  :host([open]:not([mode=inline])) {
    display: block !important; inline-size: 1px !important; block-size: 50vh !important;
  }
  aside.help .panel {
    left: 0; right: 0; bottom: 0; inline-size: 100%;
    block-size: max(50vh, min(18em, 100vh - 3em));
    border-radius: .75em .75em 0 0; border-width: 1px 0 0;
  }
  .side { display: none; }
  aside .head { padding-block: .1em; }
  aside .ask { margin-block: 0 .4em; }
  aside .bar { padding-block: 0; }
}
@media (max-width: 640px) {
  .launcher { inline-size: 3em; padding-inline: calc(.75em - 2px); overflow: hidden; white-space: nowrap; }
}
@media screen and (min-width: 641px) and (max-width: 1000px) and (min-height: 37.5em) {
  aside.help .panel { block-size: 42vh; }
  aside .hits { display: grid; grid-template-columns: 1fr 1fr; }
  aside .hits li { border-top: 1px solid var(--line); }
}
@media screen and (max-height: 26em) {
  .panel { overflow-y: auto; }
  .body { overflow: visible; flex: none; }
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
