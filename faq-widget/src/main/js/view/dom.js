/** @fileoverview Elements from a name, attributes and texts; never from markup. */

import { partOf } from './parts.js';

/** @typedef {string|number|boolean|undefined} */
export let Attribute;

/**
 * @param {string} tag with the element's classes, as a selector has them: `p.calm.phrased`
 * @param {!Object<string, !Attribute>} attributes true sets an empty one; false, undefined and '' leave it out
 * @param {...(!Node|string)} children
 * @return {!HTMLElement}
 */
export function create(tag, attributes, ...children) {
  const [name, ...classes] = tag.split('.');
  const element = /** @type {!HTMLElement} */ (document.createElement(name));
  const all = Object.assign({ 'class': classes.join(' '), 'part': partOf(classes) }, attributes);
  Object.keys(all)
    .filter((each) => all[each])
    .forEach((each) => element.setAttribute(each, all[each] === true ? '' : String(all[each])));
  element.append(...children);
  return element;
}

/**
 * @param {string} classes `.key.retry`; possibly empty
 * @param {!Object<string, !Attribute>} attributes
 * @param {function()} onClick
 * @param {...(!Node|string)} children
 * @return {!HTMLElement}
 */
export function button(classes, attributes, onClick, ...children) {
  const element = create('button' + classes, Object.assign({ 'type': 'button' }, attributes), ...children);
  element.addEventListener('click', () => onClick());
  return element;
}

/**
 * @param {string} url
 * @param {string} hint for those who cannot see where it leads
 * @param {...(!Node|string)} children
 * @return {!Node} a link to a new tab for http and https; only the children for anything else
 */
export function outwardLink(url, hint, ...children) {
  const attributes = { 'href': url, 'target': '_blank', 'rel': 'noopener noreferrer' };
  return isWebAddress(url)
    ? create('a', attributes, ...children, unseen(hint))
    : create('span', {}, ...children);
}

/**
 * @param {string} url
 * @return {boolean}
 */
export function isWebAddress(url) {
  return /^https?:\/\/\S+$/i.test(url);
}

/**
 * @param {string} text
 * @return {!HTMLElement} a text for screen readers only
 */
export function unseen(text) {
  return create('span.unseen', {}, text);
}

/**
 * @param {!Array<{text: string, marked: boolean}>} pieces
 * @return {!Array<!Node|string>}
 */
export function marked(pieces) {
  return pieces.map((piece) => piece.marked ? create('mark', {}, piece.text) : piece.text);
}
