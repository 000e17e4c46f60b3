/** @fileoverview Elements from a name, attributes and texts; never from markup. */

const SVG = 'http://www.w3.org/2000/svg';

/**
 * @param {string} tag with the element's classes, as a selector has them: `p.calm.figure`
 * @param {object} attributes true sets an empty one; false, undefined, null and '' leave it out; a function listens to
 *     the event of its name
 * @param {...(Node|string|number)} children
 * @return {HTMLElement}
 */
export function create(tag, attributes = {}, ...children) {
  const [name, ...classes] = tag.split('.');
  return furnished(document.createElement(name), classes, attributes, children);
}

/** As `create`, for a drawing. @return {SVGElement} */
export function draw(tag, attributes = {}, ...children) {
  const [name, ...classes] = tag.split('.');
  return furnished(document.createElementNS(SVG, name), classes, attributes, children);
}

function furnished(element, classes, attributes, children) {
  if (classes.length) {
    element.setAttribute('class', classes.join(' '));
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(name, value);
    } else if (value || value === 0) {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== ''));
  return element;
}

/**
 * @param {string} classes `.main.small`; possibly empty
 * @param {string} label
 * @param {function(Event)} onClick
 * @return {HTMLElement}
 */
export function button(classes, label, onClick, attributes = {}) {
  return create('button' + classes, { type: 'button', click: onClick, ...attributes }, label);
}

/** @return {HTMLElement} a text for screen readers only */
export function unseen(text) {
  return create('span.unseen', {}, text);
}

/** Puts other children in place of an element's own. */
export function fill(element, ...children) {
  element.replaceChildren(...children.filter((child) => child !== null && child !== undefined && child !== ''));
  return element;
}

let ids = 0;

/**
 * A field with its label above.
 * @param {string} label
 * @param {HTMLElement} control
 * @param {string=} hint
 * @return {HTMLElement}
 */
export function field(label, control, hint = '') {
  control.id ||= 'field-' + ++ids;
  if (hint) {
    control.setAttribute('aria-describedby', control.id + '-hint');
  }
  return create('div.field', {},
    create('label', { for: control.id }, label),
    control,
    hint && create('p.hint', { id: control.id + '-hint' }, hint));
}

/** @return {HTMLSelectElement} a choice of `[value, label]` */
export function select(options, chosen, onChange, attributes = {}) {
  const element = create('select', { change: () => onChange(element.value), ...attributes },
    ...options.map(([value, label]) => new Option(label, value)));
  element.value = chosen;
  return element;
}

/**
 * @param {Array<string|Node>} heads
 * @param {Array<Array<string|number|Node>>} rows
 * @param {string} caption for screen readers, unless the screen's own heading says it
 * @return {HTMLElement} a table that scrolls by itself where the window is narrow
 */
export function table(classes, caption, heads, rows) {
  return create('div.scroller', { tabindex: 0, role: 'region', 'aria-label': caption },
    create('table' + classes, {},
      create('caption.unseen', {}, caption),
      create('thead', {}, create('tr', {}, ...heads.map((head) => create('th', { scope: 'col' }, head)))),
      create('tbody', {}, ...rows.map((row) => create('tr', {}, ...row.map((cell) => create('td', {}, cell)))))));
}
