/** What PanelCost measures with, inside the page. */
window.measure = {
  shift: 0,
  tasks: [],

  root() {
    return document.querySelector('faq-help').shadowRoot;
  },

  /** Waits until something holds and has been painted; gives the time since then. */
  async since(start, holds) {
    while (!holds()) {
      await new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve();
        });
        observer.observe(measure.root(), { subtree: true, childList: true, attributes: true, characterData: true });
      });
    }
    await new Promise((resolve) => requestAnimationFrame(() => {
      const painted = new MessageChannel();
      painted.port1.onmessage = resolve;
      painted.port2.postMessage(0);
    }));
    return performance.now() - start;
  },

  shown(selector) {
    const found = measure.root().querySelector(selector);
    return !!found && found.getClientRects().length > 0;
  },

  async opening() {
    FaqHelp('close');
    await new Promise((resolve) => setTimeout(resolve, 50));
    const start = performance.now();
    measure.root().querySelector('.launcher').click();
    return measure.since(start, () => measure.shown('.hit'));
  },

  /** Types a word that differs from the one before in what it finds. */
  async typing(turn) {
    const [word, number] = [['電話番号', 24], ['QRコード', 3]][Math.abs(turn) % 2];
    const field = measure.root().querySelector('input');
    field.focus();
    field.value = word;
    const start = performance.now();
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return measure.since(start, () => measure.shown(`.hit[data-id="${number}"] mark`));
  },

  async searches(count) {
    for (let turn = 0; turn < count; turn++) {
      await measure.typing(turn);
    }
    return count;
  },
};
new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
  measure.shift += entry.hadRecentInput ? 0 : entry.value;
})).observe({ type: 'layout-shift', buffered: true });
new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
  measure.tasks.push(Math.round(entry.duration));
})).observe({ type: 'longtask', buffered: true });
