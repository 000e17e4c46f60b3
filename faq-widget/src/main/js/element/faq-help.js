/** @fileoverview The custom element `<faq-help>`: brings a panel to the page and takes it away again. */

import { ATTRIBUTES } from './attributes.js';
import { CommandTarget, announce, register, unregister } from './commands.js';
import { HelpPanel } from '../panel/help-panel.js';
import { readSettings } from './settings.js';
import { styleSheet } from '../style/sheet.js';

const NEEDS = 'faq-help needs ';

/** A window smaller than this, in either direction, has no room for a panel. */
const LEAST = 160;

/** @type {string} */
let scriptApi = '';

/**
 * `<faq-help catalog="m365-mfa">`. Attributes, commands and events: docs/embedding.md.
 * @implements {CommandTarget}
 */
class FaqHelpElement extends HTMLElement {
  constructor() {
    super();
    /** @private {?HelpPanel} */
    this.panel = null;
    /** @private {boolean} whether the element is on the page with all attributes it came with */
    this.connected = false;
  }

  /** @return {!Array<string>} */
  static get observedAttributes() {
    return ATTRIBUTES.filter((name) => name !== 'theme'); // the style sheet itself follows the theme
  }

  /** @override */
  connectedCallback() {
    this.connected = true;
    this.begin();
    if (this.panel) {
      this.emit('ready', {});
      register(this);
    }
  }

  /** @override */
  disconnectedCallback() {
    this.connected = false;
    unregister(this);
    this.end();
  }

  /** @override */
  attributeChangedCallback() {
    if (this.connected) {
      this.end();
      this.begin();
      if (this.panel) {
        register(this);
      }
    }
  }

  /** @override */
  open() {
    this.panel?.actions.open();
  }

  /** @override */
  close() {
    this.panel?.actions.close();
  }

  /** @override */
  toggle() {
    this.panel?.actions.toggle();
  }

  /** @override */
  search(text) {
    this.panel?.actions.search(String(text ?? ''));
  }

  /** @override */
  entry(id) {
    this.panel?.actions.fetchEntry(String(id ?? ''));
  }

  /** @override */
  context(told) {
    this.panel?.setContext(/** @type {?Object<string, string>} */ (told || null));
  }

  /** @override */
  destroy() {
    this.remove();
    this.removeAttribute('open');
  }

  /** @private */
  begin() {
    const settings = readSettings(this, scriptApi);
    const missing = !settings.catalog && 'the attribute catalog' || !settings.api && 'the attribute api'
      || (document.body.tagName === 'FRAMESET' || window.innerWidth < LEAST || window.innerHeight < LEAST)
        && 'more room';
    if (missing) {
      console.warn(NEEDS + missing);
      this.emit('error', { 'message': NEEDS + missing });
      return;
    }
    const root = this.shadowRoot || this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styleSheet()];
    this.panel = new HelpPanel(settings, (type, detail) => this.emit(type, detail));
    root.replaceChildren(this.panel.element);
    if (settings.mode === 'inline' || this.hasAttribute('open')) {
      this.panel.actions.open();
    }
  }

  /** @private */
  end() {
    if (this.panel) {
      this.panel.end();
      this.panel = null;
      this.shadowRoot.replaceChildren();
    }
  }

  /**
   * @param {string} type
   * @param {!Object} detail
   * @private
   */
  emit(type, detail) {
    if (this.panel) {
      this.toggleAttribute('open', this.panel.isOpen);
    }
    const told = Object.assign({}, detail, { 'catalog': this.getAttribute('catalog') });
    this.dispatchEvent(new CustomEvent(type, { detail: told }));
    announce(type, told);
  }
}

/** @param {string} api the API of panels that name none */
export function defineElement(api) {
  scriptApi = api;
  customElements.define('faq-help', FaqHelpElement);
}
