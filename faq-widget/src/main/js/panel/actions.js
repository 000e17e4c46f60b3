/** @fileoverview What the controls of the panel do. */

import { Actions } from '../view/actions.js';
import { Client, MAX_CONTEXT, MAX_QUERY } from '../server/client.js';
import { Errands } from '../requests/background-requests.js';
import { Inquiry } from '../requests/search-controller.js';
import { Notes } from './reader-data.js';
import { PageContext } from '../page/page-context.js';
import { Settings } from '../element/settings.js';
import { Store } from './store.js';
import { Texts } from '../texts/texts.js';
import { allShown, learnt, steppedBack } from './transitions.js';
import { land } from '../page/citation-target.js';
import { letter } from './contact-message.js';
import { linkTo } from '../page/fragment.js';

/**
 * @typedef {{
 *   settings: !Settings,
 *   texts: !Texts,
 *   client: !Client,
 *   store: !Store,
 *   inquiry: !Inquiry,
 *   errands: !Errands,
 *   notes: !Notes,
 *   page: function(): !PageContext,
 *   help: {
 *     open: function(),
 *     close: function(),
 *     search: function(string),
 *     lookUp: function(string),
 *     catchUp: function(),
 *     enterList: function()
 *   }
 * }}
 */
let Parts;

/**
 * @param {!Parts} parts
 * @return {!Actions}
 */
export function actionsOf({ settings, texts, client, store, inquiry, errands, notes, page, help }) {
  const keepSearch = () => {
    notes.keepSearch(store.state.query);
    store.next((state) => learnt(state, { recent: notes.searches() }));
  };
  return {
    notes,
    open: () => help.open(),
    close: () => help.close(),
    type: (text) => inquiry.type(text),
    search: (text) => help.search(text),
    lookUp: (text) => help.lookUp(text),
    fetchEntry: (number) => inquiry.askEntry(number),
    retry: () => inquiry.retry(),
    resolve: (href) => client.resolve(href),
    link: (number) => linkTo(number, settings.catalog),
    letter: () => letter(texts, store.state, page().where),
    showAll: () => store.next(allShown),
    showEntry: (entry) => {
      keepSearch();
      if (entry.answer.text) {
        inquiry.show(entry);
      } else {
        inquiry.askEntry(entry.number);
      }
    },
    submit: () => {
      keepSearch();
      const { query, found, busy } = store.state;
      if (query && found && !busy) {
        help.enterList();
      } else {
        inquiry.ask();
      }
    },
    back: () => {
      store.next(steppedBack);
      if (store.state.failure) {
        inquiry.ask();
      } else {
        help.catchUp();
      }
    },
    visit: (element) => {
      land(/** @type {!HTMLElement} */ (element));
      page().jumped(element);
    },
    rate: (rating) => errands.report(
      rating, store.state.query.slice(0, MAX_QUERY), page().where.place.slice(0, MAX_CONTEXT)),
    forget: () => {
      notes.forgetSearches();
      store.next((state) => learnt(state, { recent: [] }));
    },
  };
}
