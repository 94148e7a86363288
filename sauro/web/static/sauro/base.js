// Pages work without this; it says when a part of a page could not be fetched, sends a form that
// says so by Ctrl + Enter in its text, and ticks all rows of a table by the box in its head.
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
  document.addEventListener("change", function (event) {
    var name = event.target.dataset.all;
    if (!name) return;
    event.target.form.querySelectorAll("tbody input[name=" + name + "]").forEach(function (box) {
      box.checked = event.target.checked;
    });
  });
  function offer() {
    document.querySelectorAll("[data-all][hidden]").forEach(function (box) { box.hidden = false; });
  }
  offer();
  document.addEventListener("htmx:responseError", function () { said(false); });
  document.addEventListener("htmx:sendError", function () { said(false); });
  document.addEventListener("htmx:afterSwap", function () { said(true); offer(); });
})();
