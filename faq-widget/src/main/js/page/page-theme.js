/** @fileoverview Whether the host page is light or dark, whatever makes it so. */

const FADE_MS = 500;

/**
 * @return {boolean} whether the page's text is light, as it is on dark ground; systems, attributes and style sheets
 *     all end there
 */
export function isPageDark() {
  const { color } = getComputedStyle(document.querySelector('main,article') || document.body);
  const [first, second, third] = (color.match(/[\d.]+/g) || []).map(Number);
  return color.startsWith('rgb') ? first + second + third > 400 : first > (color.startsWith('l') ? 50 : 0.5);
}

/**
 * @param {function()} onChange told when the page may have another theme, and once more when it has faded over
 * @param {!AbortSignal} signal ends the watching
 */
export function watchTheme(onChange, signal) {
  const changed = () => {
    onChange();
    setTimeout(onChange, FADE_MS);
  };
  const changes = new MutationObserver(changed);
  [document.documentElement, document.body].forEach((element) => changes.observe(element, { attributes: true }));
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed, { signal });
  signal.addEventListener('abort', () => changes.disconnect());
  onChange();
}
