// Brings the present section of the account into view, where the navigation is a strip wider than the screen.
(function () {
  var present = document.querySelector(".sections a[aria-current]");
  var strip = present && present.closest(".sections");
  if (strip) {
    strip.scrollLeft = present.offsetLeft - (strip.clientWidth - present.offsetWidth) / 2;
  }
})();
