/** @fileoverview The blocks of an answer or a note. */

import { Block, Highlight, Inline, Item, RichText } from '../server/types.js';
import { Checklist } from './checklist.js';
import { Citations } from './citations.js';
import { create, marked } from './dom.js';
import { cut } from './highlights.js';

/** Renders one text; counts its characters on the way, since highlights are offsets into the whole. */
class BlocksView {
  /**
   * @param {!Array<!Highlight>} highlights
   * @param {!Citations} citations
   * @param {!Checklist} checklist
   */
  constructor(highlights, citations, checklist) {
    /** @private @const */
    this.highlights = highlights;
    /** @private @const */
    this.citations = citations;
    /** @private @const */
    this.checklist = checklist;
    /** @private {number} */
    this.offset = 0;
  }

  /**
   * @param {!Block} block
   * @return {!Node}
   */
  block(block) {
    const items = block.items.map((item) => this.item(item));
    switch (block.kind) {
      case 'steps':
        return create('ol.steps', { 'role': 'list' },
          ...items.map((item) => this.checklist.step(item)));
      case 'options':
        return create('ul.options', { 'role': 'list' },
          ...items.map((item) => create('li', {}, ...item)));
      default:
        return create('p.' + block.kind, {}, ...items.flat());
    }
  }

  /**
   * @param {!Item} item
   * @return {!Array<!Node>} its marker where it has one, then its text
   * @private
   */
  item(item) {
    const marker = item.marker ? [create('span.marker', {}, ...this.text(item.marker))] : [];
    return [...marker, create('span', {}, ...item.inlines.map((inline) => this.inline(inline)))];
  }

  /**
   * @param {!Inline} inline
   * @return {!Node}
   * @private
   */
  inline(inline) {
    return this.citations.link(inline, this.text(inline.text));
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
 * @param {!Checklist} checklist
 * @return {!Array<!Node>}
 */
export function blocks(text, highlights, citations, checklist) {
  const view = new BlocksView(highlights, citations, checklist);
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
