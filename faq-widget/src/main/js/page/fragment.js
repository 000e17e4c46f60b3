/** @fileoverview Places on the host page that its address can name. */

/**
 * @param {string} hash with its `#`, as an address has it; possibly empty
 * @return {string} the id that it names; empty where it names none
 */
export function idIn(hash) {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch (error) {
    return '';
  }
}

/**
 * @param {!Element} element of the host page
 * @return {string} the page's address at that very element; empty where it has no id
 */
export function addressOf(element) {
  return element.id && new URL('#' + encodeURIComponent(element.id), location.href).href;
}

/**
 * @param {string} href an absolute address; possibly empty
 * @return {?Element} the element it names, where it names one of this very page
 */
export function elementAt(href) {
  if (!href.includes('#')) {
    return null;
  }
  const url = new URL(href);
  return url.origin === location.origin && url.pathname === location.pathname
    ? document.getElementById(idIn(url.hash))
    : null;
}
