/** @fileoverview Where the console starts: in the editor's language, with whoever is signed in. */

import { AdminClient } from './server/admin-client.js';
import { Console } from './console.js';
import { chosenLanguage, textsIn } from './texts/texts.js';
import { signInScreen } from './screens/sign-in.js';
import { create, fill } from './view/dom.js';
import { whatIsWrong } from './view/notice.js';

const lang = chosenLanguage();
const texts = textsIn(lang);
const client = new AdminClient(new URL('../api/', document.baseURI), lang);

document.documentElement.lang = lang;
document.title = texts.product;
start();

async function start() {
  try {
    await enterByLink();
    const session = await client.session();
    await new Console(client, texts, lang, session).open(document.body);
  } catch (problem) {
    showInstead(problem);
  }
}

/** A link that signs in once has its code behind the `#`, where no server's log sees it. */
async function enterByLink() {
  const code = new URLSearchParams(location.hash.slice(1)).get('code');
  if (code) {
    history.replaceState(null, '', location.pathname + location.search);
    await client.signIn({ code }).catch(() => {});
  }
}

function showInstead(problem) {
  if (problem.status === 401) {
    fill(document.body, signInScreen(client, texts, start));
    document.querySelector('input').focus();
  } else {
    fill(document.body, create('main.alone', {},
      create('h1', {}, texts.product),
      create('p', { role: 'alert' }, whatIsWrong(texts, problem)),
      create('p', {}, create('a', { href: '' }, texts.retry))));
  }
}
