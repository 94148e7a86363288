// Pages work without this; it only says when a part of a page could not be fetched.
(function () {
  function said(hidden) {
    var box = document.getElementById("trouble");
    if (box) box.hidden = hidden;
  }
  document.addEventListener("htmx:responseError", function () { said(false); });
  document.addEventListener("htmx:sendError", function () { said(false); });
  document.addEventListener("htmx:afterSwap", function () { said(true); });
})();
