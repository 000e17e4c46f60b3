/** @fileoverview The custom element `<faq-help>`: brings a panel to the page and takes it away again. */

import { ATTRIBUTES } from './attributes.js';
import { Desk, attend, leave, tell } from './commands.js';
import { Help } from '../panel/help-panel.js';
import { readSettings } from './settings.js';
import { styleSheet } from '../style/sheet.js';

/** @type {string} */
let scriptApi = '';

/**
 * `<faq-help catalog="m365-mfa">`. Attributes, commands and events: docs/embedding.md.
 * @implements {Desk}
 */
class FaqHelpElement extends HTMLElement {
  constructor() {
    super();
    /** @private {?Help} */
    this.help = null;
    /** @private {boolean} whether the element is on the page with all attributes it came with */
    this.placed = false;
  }

  /** @return {!Array<string>} */
  static get observedAttributes() {
    return ATTRIBUTES.filter((name) => name !== 'theme'); // the style sheet itself follows the theme
  }

  /** @override */
  connectedCallback() {
    this.placed = true;
    this.begin();
    if (this.help) {
      this.emit('ready', {});
    }
    attend(this);
  }

  /** @override */
  disconnectedCallback() {
    this.placed = false;
    leave(this);
    this.end();
  }

  /** @override */
  attributeChangedCallback() {
    if (this.placed) {
      this.end();
      this.begin();
    }
  }

  /** @override */
  open() {
    this.help?.open();
  }

  /** @override */
  close() {
    this.help?.close();
  }

  /** @override */
  toggle() {
    this.help?.toggle();
  }

  /** @override */
  search(text) {
    this.help?.search(String(text ?? ''));
  }

  /** @override */
  entry(number) {
    this.help?.showEntry(Number(number));
  }

  /** @override */
  context(told) {
    this.help?.setContext(/** @type {?Object<string, string>} */ (told || null));
  }

  /** @override */
  destroy() {
    this.remove();
    this.removeAttribute('open');
  }

  /** @private */
  begin() {
    const settings = readSettings(this, scriptApi);
    const missing = !settings.catalog && 'catalog' || !settings.api && 'api';
    if (missing) {
      this.emit('error', { 'message': 'faq-help needs the attribute ' + missing });
      return;
    }
    const root = this.shadowRoot || this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styleSheet()];
    this.help = new Help(settings, (type, detail) => this.emit(type, detail));
    root.replaceChildren(this.help.element);
    if (settings.mode === 'inline' || this.hasAttribute('open')) {
      this.help.open();
    }
  }

  /** @private */
  end() {
    if (this.help) {
      this.help.end();
      this.help = null;
      this.shadowRoot.replaceChildren();
    }
  }

  /**
   * @param {string} type
   * @param {!Object} detail
   * @private
   */
  emit(type, detail) {
    if (this.help) {
      this.toggleAttribute('open', this.help.isOpen);
    }
    const told = Object.assign({}, detail, { 'catalog': this.getAttribute('catalog') });
    this.dispatchEvent(new CustomEvent(type, { detail: told }));
    tell(type, told);
  }
}

/** @param {string} api the API of panels that name none */
export function defineElement(api) {
  scriptApi = api;
  customElements.define('faq-help', FaqHelpElement);
}
