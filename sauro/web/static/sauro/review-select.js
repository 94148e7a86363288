// Words that one marks in the source become a task, or the quote of the chosen card.
(function () {
  var kept = [];

  function runs() { return Array.from(document.querySelectorAll("#nguon .run")); }
  function letters(text) { return Array.from(text).length; }  // as the server counts: code points

  function chosen() {
    var selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    var range = selection.getRangeAt(0);
    if (!document.getElementById("nguon").contains(range.commonAncestorContainer)) return null;
    var inside = runs().filter(function (run) { return range.intersectsNode(run); });
    if (!inside.length) return null;
    var first = inside[0], last = inside[inside.length - 1];
    var start = +first.dataset.at, end = +last.dataset.at + letters(last.textContent);
    if (first.contains(range.startContainer)) start += letters(first.textContent.slice(0, range.startOffset));
    if (last.contains(range.endContainer)) end = +last.dataset.at + letters(last.textContent.slice(0, range.endOffset));
    return start < end ? [start, end] : null;
  }

  function together() {
    var now = chosen(), parts = kept.slice();
    if (now && !parts.some(function (one) { return one[0] < now[1] && now[0] < one[1]; })) parts.push(now);
    return parts.sort(function (a, b) { return a[0] - b[0]; });
  }

  function show() {
    var form = document.getElementById("chon");
    if (!form) return;
    var parts = together(), words = String(getSelection()).trim().replace(/\s+/g, " ");
    form.hidden = !parts.length;
    form.elements.doan.value = parts.map(function (one) { return one.join("-"); }).join(",");
    var start = kept.length ? "Đã giữ " + kept.length + " đoạn. " : "";
    document.getElementById("da-chon").textContent = start + (words ? "Đang chọn: “" + (words.length > 90 ? words.slice(0, 90) + "…" : words) + "”" : "");
  }

  document.addEventListener("selectionchange", show);

  document.addEventListener("click", function (event) {
    var button = event.target.closest("#chon [data-key]");
    if (!button) return;
    if (button.dataset.key === "+") {
      kept = together();
      getSelection().removeAllRanges();
      runs().forEach(function (run) {
        var at = +run.dataset.at;
        run.classList.toggle("kept", kept.some(function (one) { return one[0] <= at && at < one[1]; }));
      });
      show();
    }
    var card = document.querySelector(".item[data-card][aria-current]");
    if (button.dataset.key === "q" && card) {
      var form = document.getElementById("chon");
      form.action = card.dataset.quote;
      form.elements.version.value = card.dataset.version;
      form.submit();
    }
  });
})();
