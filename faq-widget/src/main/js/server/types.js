/** @fileoverview What the server answers (docs/http-api.md) and what it is told. */

/** @typedef {{start: number, end: number}} */
export let Highlight;

/** @typedef {{kind: string, text: string, target: string, step: string}} */
export let Inline;

/** @typedef {{marker: string, inlines: !Array<!Inline>}} */
export let Item;

/** @typedef {{kind: string, items: !Array<!Item>}} */
export let Block;

/** @typedef {{text: string, blocks: !Array<!Block>}} */
export let RichText;

/** @typedef {{question: !Array<!Highlight>, answer: !Array<!Highlight>, note: !Array<!Highlight>}} */
export let Highlights;

/**
 * An entry, and what matched in it where a search found it; `alike` are the others found that have its answer.
 * @typedef {{
 *   id: string,
 *   lang: string,
 *   question: string,
 *   answer: !RichText,
 *   note: !RichText,
 *   sections: !Array<string>,
 *   category: !Array<string>,
 *   links: !Array<{text: string, href: string}>,
 *   owner: string,
 *   updated: string,
 *   alike: !Array<{question: string}>,
 *   highlights: !Highlights
 * }}
 */
export let Entry;

/**
 * `section` is the one that the page context names, its name as its heading has it; both empty for none.
 * `spelling` has the words typed as the table spells them, empty where that is no other way; `suggestions` are
 * entries of which only id, language and question are known.
 * @typedef {{
 *   fit: string,
 *   hits: !Array<!Entry>,
 *   section: {id: string, name: string},
 *   spelling: string,
 *   suggestions: !Array<!Entry>
 * }}
 */
export let Hits;

/**
 * `notice` is what the office asks readers to leave out of what they write.
 * @typedef {{name: string, mail: string, phone: string, url: string, notice: string}}
 */
export let Contact;

/** @typedef {{id: string, title: string, href: string, entries: !Array<string>}} */
export let Section;

/** @typedef {{id: string, title: string, updated: string, contact: !Contact, sections: !Array<!Section>}} */
export let Catalog;

/**
 * What a reader says of an entry: whether it solved their question, in words where there are any.
 * @typedef {{id: string, solved: boolean, comment: string}}
 */
export let Rating;
