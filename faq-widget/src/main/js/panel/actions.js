/** @fileoverview What the reader, or the page by a command, can do with the panel. */

import { BackgroundRequests } from '../requests/background-requests.js';
import { Client } from '../server/client.js';
import { Entry, Rating } from '../server/types.js';
import { PageContext } from '../page/page-context.js';
import { ReaderData } from './reader-data.js';
import { SearchController } from '../requests/search-controller.js';
import { Settings } from '../element/settings.js';
import { Store } from './store.js';
import { Texts } from '../texts/texts.js';
import { allShown, closed, merged, opened, steppedBack } from './transitions.js';
import { contactMessage } from './contact-message.js';
import { linkTo } from '../page/fragment.js';
import { scrollToTarget } from '../page/citation-target.js';

/**
 * `search` fills the field as well. `showEntry` takes an entry of which only the question may be known. `submit` tells
 * whether the hits on display answer already. `contactMessage` is a text to send to the office, `link` the address of
 * an entry.
 * @typedef {{
 *   open: function(),
 *   close: function(),
 *   toggle: function(),
 *   type: function(string),
 *   submit: function(): boolean,
 *   search: function(string),
 *   showEntry: function(!Entry),
 *   fetchEntry: function(string),
 *   showAll: function(),
 *   back: function(),
 *   retry: function(),
 *   visit: function(!Element),
 *   resolve: function(string): string,
 *   rate: function(!Rating): !Promise<void>,
 *   contactMessage: function(string): string,
 *   link: function(string): string,
 *   forget: function(),
 *   readerData: !ReaderData
 * }}
 */
export let Actions;

/**
 * @typedef {{
 *   settings: !Settings,
 *   texts: !Texts,
 *   client: !Client,
 *   store: !Store,
 *   page: !PageContext,
 *   search: !SearchController,
 *   background: !BackgroundRequests,
 *   readerData: !ReaderData,
 *   emit: function(string, !Object)
 * }}
 */
let Parts;

/**
 * @param {!Parts} parts
 * @return {!Actions}
 */
export function createActions({ settings, texts, client, store, page, search, background, readerData, emit }) {
  const showRecent = () => store.next((state) => merged(state, { recent: readerData.searches() }));
  const saveSearch = () => {
    readerData.saveSearch(store.state.query);
    showRecent();
  };
  const open = () => {
    if (!store.state.open) {
      page.settle();
      store.next(opened);
      emit('open', {});
    }
  };
  const close = () => {
    if (store.state.open && settings.mode !== 'inline') {
      search.stop();
      store.next(closed);
      emit('close', {});
    }
  };
  const fetchEntry = (/** string */ id) => {
    open();
    search.fetchEntry(id);
  };
  return {
    readerData,
    open,
    close,
    toggle: () => (store.state.open ? close : open)(),
    type: (text) => search.type(text),
    search: (text) => {
      open();
      search.type(text);
    },
    submit: () => {
      saveSearch();
      const { query, found, busy } = store.state;
      const answered = !!query && !!found && !busy;
      if (!answered) {
        search.ask();
      }
      return answered;
    },
    fetchEntry,
    showEntry: (entry) => {
      saveSearch();
      if (entry.answer.text) {
        search.show(entry);
      } else {
        fetchEntry(entry.id);
      }
    },
    showAll: () => store.next(allShown),
    back: () => {
      store.next(steppedBack);
      if (store.state.failure) {
        search.ask();
      }
    },
    retry: () => search.retry(),
    visit: (element) => {
      scrollToTarget(/** @type {!HTMLElement} */ (element));
      page.jumped(element);
    },
    resolve: (href) => client.resolve(href),
    link: (id) => linkTo(id, settings.catalog),
    contactMessage: (said) => contactMessage(texts, store.state, page.position, said),
    rate: (rating) => background.rate(rating, store.state.query, page.position.heading),
    forget: () => {
      readerData.forgetSearches();
      showRecent();
    },
  };
}
