document.querySelectorAll('[role=tab]').forEach(function (tab, index, tabs) {
  tab.addEventListener('click', function () {
    tabs.forEach(function (each) {
      each.setAttribute('aria-selected', String(each === tab));
      document.getElementById(each.getAttribute('aria-controls')).hidden = each !== tab;
    });
  });
});
