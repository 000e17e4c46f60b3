/** @fileoverview What changes on small screens, on paper, and as the reader asks their system. */

export const MEDIA = `
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
