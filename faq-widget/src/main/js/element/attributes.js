/** @fileoverview The attributes of `<faq-help>`; on the script tag each is `data-` and the same name. */

/** @const {!Array<string>} */
export const ATTRIBUTES = [
  'catalog', 'api', 'lang', 'mode', 'position', 'theme', 'section-selector', 'open-on', 'shortcut', 'label',
  'contact',
];

/**
 * @param {?Element} element
 * @param {string} name
 * @return {string} what an attribute says; empty where nothing is said
 */
export function attributeOf(element, name) {
  return (element?.getAttribute(name) ?? '').trim();
}
