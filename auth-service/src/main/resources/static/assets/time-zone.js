// Proposes the browser's time zone. Without scripts the list starts with UTC.
(function () {
  var list = document.getElementById("timeZone");
  var zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (var i = 0; i < list.options.length; i++) {
    if (list.options[i].value === zone) {
      list.selectedIndex = i;
      return;
    }
  }
})();
