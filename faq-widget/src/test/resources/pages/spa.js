var screens = { 3: '【手順3】電話', 5: '【手順5】サインイン手順' };
function show() {
  var screen = /\/(\d)$/.exec(location.pathname);
  var heading = document.createElement('h2');
  heading.textContent = screen ? screens[screen[1]] : 'はじめに';
  document.title = heading.textContent;
  document.querySelector('main').replaceChildren(heading);
}
document.querySelector('nav').addEventListener('click', function (event) {
  event.preventDefault();
  history.pushState({}, '', event.target.href);
  setTimeout(show, 50);
});
addEventListener('popstate', show);
show();
