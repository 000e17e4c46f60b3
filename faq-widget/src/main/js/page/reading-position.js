/** @fileoverview Which of the headings the reader is at. */

const UPPER_PART = 0.25;

/**
 * The section begun last above a line near the top of the window. On the last screen of a page the line
 * sinks to the bottom, or short sections at the end could never be reached.
 * @param {!Array<!Element>} headings shown, in their order
 * @param {!Set<!Element>} inView
 * @return {?Element}
 */
export function headingBeingRead(headings, inView) {
  const line = readingLine();
  const begun = headings.filter((heading) => heading.getBoundingClientRect().top <= line);
  return begun.pop() || headings.find((heading) => inView.has(heading)) || headings[0] || null;
}

/**
 * @param {!Element} heading
 * @return {boolean} whether it is where a jump to it puts it
 */
export function isWhereJumpsEnd(heading) {
  const top = heading.getBoundingClientRect().top;
  return top > -1 && top < window.innerHeight * (remaining() < 2 ? 1 : 0.5);
}

/** @return {number} pixels from the top of the window */
function readingLine() {
  const height = window.innerHeight;
  const sinking = height * (1 - UPPER_PART);
  const range = scroller().scrollHeight - height;
  const scrolled = Math.min(1, scroller().scrollTop / Math.max(1, Math.min(range, sinking)));
  return height * UPPER_PART + sinking * scrolled * Math.max(0, 1 - remaining() / sinking);
}

/** @return {number} pixels that can still be scrolled */
function remaining() {
  return scroller().scrollHeight - window.innerHeight - scroller().scrollTop;
}

/**
 * @return {!Element}
 * @noinline since it stands in four places
 */
function scroller() {
  return document.scrollingElement || document.documentElement;
}
