/** @fileoverview Keeps the launcher off what the reader may want to press on the page. */

const CONTROLS = 'a[href],button,input,select,textarea,summary,[role=button],[onclick]';
const REST_MS = 150;

/**
 * Whenever the page comes to rest, puts the launcher above the controls that it would cover.
 * @param {!HTMLElement} launcher
 * @param {!AbortSignal} signal ends the watching
 */
export function keepClear(launcher, signal) {
  let timer = 0;
  const move = (/** number */ step) => {
    launcher.style.setProperty('translate', `0 ${-110 * step}%`);
    return !covers(launcher);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => launcher.hidden || [0, 1, 2, 3].some(move) || move(0), REST_MS);
  };
  ['load', 'resize', 'scroll'].forEach(
    (type) => window.addEventListener(type, soon, { capture: true, passive: true, signal }));
  soon();
}

/**
 * @param {!HTMLElement} launcher
 * @return {boolean} whether a control of the page lies under it
 */
function covers(launcher) {
  const { left, right, top, bottom } = launcher.getBoundingClientRect();
  return [left, (left + right) / 2, right - 1].some((x) =>
    [top, (top + bottom) / 2, bottom - 1].some((y) =>
      Array.from(document.elementsFromPoint(x, y)).some((element) => element.matches(CONTROLS))));
}
