/** @fileoverview The looks of the list: where the reader is, and the entries found. */

export const LIST = `
.where, .list h4, .hit, .contact, .feedback { padding: .6em 1em; line-height: 1.5; }
.where, .list h4 { background: var(--ground); border-bottom: 1px solid var(--line); }
.calm + .where, .hits li + li, .hits + h4, .contact, .feedback, .related {
  border-top: 1px solid var(--line);
}
.where .hint:first-child { float: left; font-size: .875em; line-height: 2; }
.where p { clear: both; }
button.all { float: right; }
.list > h3, .related h4 { padding: 1em 1.2em .2em; color: var(--soft); font-size: .8125em; }
.calm { padding: 1em; color: var(--soft); }
.calm strong { color: var(--ink); }
ul, ol { list-style: none; }
.hit { display: block; inline-size: 100%; }
.hit:focus-visible { outline-offset: -3px; }
.question, .key, .back, .citation, .menu, .label, summary, button.all { font-weight: 600; }
.question { display: block; }
.spelling { padding: .6em 1em 0; }
.recent, .feedback { display: flex; flex-wrap: wrap; gap: .4em; align-items: center; }
.recent { padding: .2em 1em 1em; }
.key {
  padding: .2em .8em; min-block-size: 2em; max-inline-size: 100%; border: 1px solid var(--edge);
  border-radius: .5em; background: var(--paper); color: inherit; text-decoration: none;
}
a.key { display: inline-block; }
.excerpt {
  display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden;
  margin-top: .2em; color: var(--soft); font-size: .875em;
}
mark { background: var(--mark); color: inherit; }
`;
