// Pages work without this; it says when a part of a page could not be fetched, and sends a form
// that says so by Ctrl + Enter in its text.
(function () {
  function said(hidden) {
    var box = document.getElementById("trouble");
    if (box) box.hidden = hidden;
  }
  document.addEventListener("keydown", function (event) {
    var form = event.target.form;
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || !form) return;
    if (event.target.matches("textarea") && form.matches("[data-send]")) form.requestSubmit();
  });
  document.addEventListener("htmx:responseError", function () { said(false); });
  document.addEventListener("htmx:sendError", function () { said(false); });
  document.addEventListener("htmx:afterSwap", function () { said(true); });
})();
