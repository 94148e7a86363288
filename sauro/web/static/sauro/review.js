// Đối chiếu văn bản: the chosen card and its words find each other; each key clicks what it names.
// Without this every action is a link or a form of its own.
(function () {
  var OFF = "sauro.phim", busy = false, goOn = false, settled = null;

  function all(selector, within) { return Array.from((within || document).querySelectorAll(selector)); }
  function current() { return document.querySelector(".item[aria-current]"); }
  function runsOf(card) {
    var number = card && card.dataset.card;
    return number ? all('.run[data-cards~="' + number + '"]') : [];
  }

  function showWords(card) {
    all(".run.now").forEach(function (run) { run.classList.remove("now"); });
    var runs = runsOf(card);
    runs.forEach(function (run) { run.classList.add("now"); });
    runs = runs.filter(function (run) { return run.getClientRects().length; });  // pictures may be folded
    var first = runs.find(function (run) { return run.classList.contains("task"); }) || runs[0];
    if (!first && card && card.dataset.stretch) first = document.getElementById("le-" + card.dataset.stretch);
    var text = document.getElementById("nguon");
    if (first) text.scrollTop += first.getBoundingClientRect().top - text.getBoundingClientRect().top - text.clientHeight / 4;
  }

  function select(card, keepFocus, keepPlace) {
    if (!card) return;
    all(".item[aria-current]").forEach(function (one) { one.removeAttribute("aria-current"); });
    card.setAttribute("aria-current", "true");
    showWords(card);
    var field = null;
    if (!keepFocus) {
      field = card.querySelector(".opened [autofocus]") || card.querySelector(".opened :is(input, select, textarea):not([type=hidden])");
      (field || card).focus({ preventScroll: true });
      if (field && field.select && field.tagName === "INPUT") field.select();
    }
    if (!keepPlace) card.scrollIntoView({ block: "start" });
    if (field) field.scrollIntoView({ block: "nearest" });
    if (card.dataset.card) history.replaceState(history.state, "", place() + "?the=" + card.dataset.card);
  }

  function place() { return location.pathname.replace(/(doi-chieu\/).*/, "$1"); }

  function step(by, wanted) {
    var items = all(".item"), at = items.indexOf(current());
    for (var i = at + by; i >= 0 && i < items.length; i += by)
      if (!wanted || items[i].matches(wanted)) return items[i];
    return null;
  }

  function nextWaiting() {
    var waiting = ".item.proposed, .item.unclassed";
    return step(1, waiting) || document.querySelector(waiting) || current();
  }

  function look() {
    var wanted = ".item.proposed.look, .item.unclassed";
    return step(1, wanted) || document.querySelector(wanted);
  }

  // Keys
  function off() { try { return localStorage.getItem(OFF) === "off"; } catch (error) { return false; } }
  function typing(element) { return element.matches("input:not([type=checkbox]):not([type=radio]), textarea, select"); }

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    var key = event.key;
    if (key !== "Escape" && (off() || typing(event.target))) return;
    if (key === "j") go(event, step(1));
    else if (key === "k") go(event, step(-1));
    else if (key === "n") go(event, look());
    else press(event, key);
  });

  function go(event, card) { event.preventDefault(); select(card); }

  function press(event, key) {
    if (!/^([a-z?+]|Escape)$/.test(key)) return;
    var named = '[data-key="' + key + '"]', picked = document.querySelector("#chon:not([hidden])");
    var card = current(), keys = document.querySelector(".keys[open]");
    if (key === "Escape" && keys) { keys.open = false; return; }
    var found = (picked && picked.querySelector(named)) || (card && card.querySelector(named)) || document.querySelector(".common " + named);
    if (!found) return;
    event.preventDefault();
    if (!busy) found.click();
  }

  // Pointing and clicking, both ways
  document.addEventListener("mouseover", function (event) {
    all(".lit").forEach(function (one) { one.classList.remove("lit"); });
    var run = event.target.closest && event.target.closest(".run[data-cards]");
    var card = event.target.closest && event.target.closest(".item[data-card]");
    if (run) run.dataset.cards.split(" ").forEach(function (number) {
      var one = document.getElementById("the-" + number);
      if (one) one.classList.add("lit");
    });
    if (card) runsOf(card).forEach(function (one) { one.classList.add("lit"); });
  });

  document.addEventListener("click", function (event) {
    var run = event.target.closest(".run[data-cards]");
    if (run && String(getSelection()) === "") {
      var cards = run.dataset.cards.split(" ").map(function (number) { return document.getElementById("the-" + number); }).filter(Boolean);
      select(cards.find(function (one) { return one.matches(".proposed"); }) || cards[0]);
      return;
    }
    var item = event.target.closest(".item");
    if (!item) return;
    if (event.target.closest("[data-select]")) event.preventDefault();
    else if (event.target.closest("a, button, input, select, textarea, label, summary")) return;
    if (!item.hasAttribute("aria-current")) select(item);
  });

  // Swaps: go on to the next card after a decision, keep the place after all else
  document.addEventListener("htmx:beforeRequest", function (event) {
    busy = true;
    var path = event.detail.requestConfig.path;
    goOn = event.detail.requestConfig.verb === "post" && /\/(chap-nhan|loai)\/$/.test(path);
  });

  document.addEventListener("htmx:beforeSwap", function (event) {
    if (event.detail.xhr.status === 422) goOn = false;
  });

  document.addEventListener("htmx:afterRequest", function () { busy = false; });

  document.addEventListener("htmx:afterSettle", function (event) {
    var target = event.detail.target, id = target && target.id;
    if (event.detail.xhr === settled || (id !== "doi-chieu" && !/^the-\d+$/.test(id || ""))) return;
    settled = event.detail.xhr;  // the event comes once for each part that was swapped
    var card = id === "doi-chieu" ? current() || nextWaiting() : document.getElementById(id);
    if (!card) window.scrollTo(0, 0);
    if (goOn) { select(card, true); card = nextWaiting(); goOn = false; }
    select(card);
  });

  function start() {
    var box = document.getElementById("tat-phim");
    if (box) box.checked = off();
    var card = current() || nextWaiting();
    select(card, false, card === document.querySelector(".item"));
  }

  document.addEventListener("change", function (event) {
    if (event.target.id !== "tat-phim") return;
    try { localStorage.setItem(OFF, event.target.checked ? "off" : "on"); } catch (error) { /* forbidden */ }
  });
  start();
})();
