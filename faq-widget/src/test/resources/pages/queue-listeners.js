window.FaqHelp = window.FaqHelp || function () {
  (FaqHelp.q = FaqHelp.q || []).push(arguments);
};
window.heard = [];
['ready', 'open', 'close', 'context', 'search', 'entry-viewed', 'feedback', 'error'].forEach(function (name) {
  FaqHelp('on', name, function (event) {
    window.heard.push(name + ' ' + JSON.stringify(event.detail));
  });
});
