/** @fileoverview Whom to ask when no entry helps. */

import { Contact } from '../server/shapes.js';
import { Texts } from '../i18n.js';
import { create, outwardLink } from './dom.js';

/**
 * @param {!Contact} contact
 * @param {!Texts} texts
 * @return {!Array<!Node|string>} nothing where nobody is named
 */
export function contactLine(contact, texts) {
  const name = contact.name || contact.url;
  const parts = [
    name && (contact.url ? outwardLink(contact.url, texts.newTab, name) : name),
    contact.phone,
    mail(contact.mail),
  ].filter(Boolean);
  return parts.length
    ? [create('span', { 'class': 'hint' }, texts.contact), ...parts.flatMap((part) => [' ', part])]
    : [];
}

/**
 * @param {string} address
 * @return {!Node|string}
 */
function mail(address) {
  return /^[^\s@:?&]+@[^\s@:?&]+$/.test(address)
    ? create('a', { 'href': 'mailto:' + address }, address)
    : address;
}
