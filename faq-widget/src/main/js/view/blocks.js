/** @fileoverview The blocks of an answer or a note. */

import { Block, Highlight, Inline, Item, RichText } from '../server/shapes.js';
import { create, marked, outwardLink } from './dom.js';
import { cut } from '../highlights.js';

/**
 * What the citations within a text lead to.
 * @typedef {{
 *   section: function(!Inline, !Array<!Node|string>): !Node,
 *   entry: function(!Inline, !Array<!Node|string>): !Node,
 *   newTab: string
 * }}
 */
export let Citations;

/** Renders one text; counts its characters on the way, since highlights are offsets into the whole. */
class BlocksView {
  /**
   * @param {!Array<!Highlight>} highlights
   * @param {!Citations} citations
   */
  constructor(highlights, citations) {
    /** @private @const */
    this.highlights = highlights;
    /** @private @const */
    this.citations = citations;
    /** @private {number} */
    this.offset = 0;
  }

  /**
   * @param {!Block} block
   * @return {!Node}
   */
  block(block) {
    const items = block.items.map((item) => this.item(item));
    if (block.kind === 'steps' || block.kind === 'options') {
      const tag = block.kind === 'steps' ? 'ol' : 'ul';
      const lines = items.map((item) => create('li', {}, ...item));
      return create(tag, { 'class': block.kind, 'role': 'list' }, ...lines);
    }
    return create('p', { 'class': block.kind }, ...items.flat());
  }

  /**
   * @param {!Item} item
   * @return {!Array<!Node>}
   * @private
   */
  item(item) {
    const marker = item.marker ? [create('span', { 'class': 'marker' }, ...this.text(item.marker))] : [];
    return [...marker, create('span', {}, ...item.inlines.map((inline) => this.inline(inline)))];
  }

  /**
   * @param {!Inline} inline
   * @return {!Node}
   * @private
   */
  inline(inline) {
    const content = this.text(inline.text);
    switch (inline.kind) {
      case 'section':
        return this.citations.section(inline, content);
      case 'entry':
        return this.citations.entry(inline, content);
      case 'url':
        return outwardLink(inline.target, this.citations.newTab, ...content);
      case 'label':
      case 'menu':
        return create('span', { 'class': inline.kind }, ...content);
      default:
        return create('span', {}, ...content);
    }
  }

  /**
   * @param {string} text
   * @return {!Array<!Node|string>}
   * @private
   */
  text(text) {
    const pieces = cut(text, this.offset, this.highlights);
    this.offset += text.length;
    return marked(pieces);
  }
}

/**
 * @param {!RichText} text
 * @param {!Array<!Highlight>} highlights
 * @param {!Citations} citations
 * @return {!Array<!Node>}
 */
export function blocks(text, highlights, citations) {
  const view = new BlocksView(highlights, citations);
  const plain = { kind: 'paragraph', items: [{ marker: '', inlines: [inlineText(text.text)] }] };
  return (text.blocks.length || !text.text ? text.blocks : [plain]).map((block) => view.block(block));
}

/**
 * @param {string} text
 * @return {!Inline}
 */
function inlineText(text) {
  return { kind: 'text', text, target: '', step: '' };
}
