/** @fileoverview Places on the host page that its address can name. */

import { attributeOf } from '../element/attributes.js';

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

/**
 * @param {string} hash such as `#faq=23`, or `#faq=m365-mfa/23` where a page has several catalogs
 * @param {string} catalog
 * @return {string} the id of the catalog's entry that it names; empty where it names none
 */
export function entryIn(hash, catalog) {
  const [, named, id] = /[#&?]faq=(?:([^/&]+)\/)?([^/&]+)$/.exec(hash) || [];
  return id && (named ? idIn('#' + named) : firstCatalog()) === catalog ? idIn('#' + id) : '';
}

/**
 * @param {string} id of an entry
 * @param {string} catalog
 * @return {string} the page's address with the entry opened; a route behind the hash stays
 */
export function linkTo(id, catalog) {
  const several = document.querySelectorAll('faq-help').length > 1;
  const route = /^#!?\//.test(location.hash) ? location.hash.replace(/[?&]faq=[^&]*$/, '') : '';
  const mark = !route ? '#' : route.includes('?') ? '&' : '?';
  return location.href.split('#')[0] + route + mark
    + 'faq=' + (several ? encodeURIComponent(catalog) + '/' : '') + encodeURIComponent(id);
}

/** @return {string} the one that a link without a catalog's name is about */
function firstCatalog() {
  return attributeOf(document.querySelector('faq-help'), 'catalog');
}
