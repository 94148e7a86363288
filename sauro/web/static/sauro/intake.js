// Files dropped or chosen are sent one by one, each with its progress. The form works without this.
// Where it says what comes then (data-then), that page is opened once all were sent.
(function () {
  var form = document.getElementById("tiep-nhan");
  if (!form) return;
  var input = form.querySelector("input[type=file]");
  var list = form.querySelector(".sending");
  var button = form.querySelector("button.btn-primary");
  var most = Number(input.dataset.most);
  var waiting = [], sent = 0, told = document.createElement("li");
  var busy = false;

  form.classList.add("live");
  form.querySelector(".drop-words").hidden = false;
  button.hidden = true;

  function line(file) {
    var item = document.createElement("li");
    var name = document.createElement("span");
    var bar = document.createElement("progress");
    var said = document.createElement("small");
    name.textContent = file.name;
    bar.max = 100;
    bar.value = 0;
    bar.setAttribute("aria-label", "Đang gửi " + file.name);
    said.textContent = "Chờ gửi";
    item.append(name, bar, said);
    list.append(item);
    list.hidden = false;
    return { item: item, bar: bar, said: said };
  }

  function ended(row, words) {
    row.said.textContent = words;
    row.bar.hidden = true;
    row.item.classList.add("wrong");
  }

  // What was sent stands in the list of results from then on.
  function arrived(row) {
    row.item.remove();
    sent += 1;
    told.textContent = "Đã gửi " + sent + " tệp; kết quả ở danh sách dưới.";
    list.prepend(told);
  }

  function refresh() {
    if (form.dataset.then) return;
    htmx.ajax("GET", "/tiep-nhan/", { target: "#rows", swap: "outerHTML" });
  }

  function leave() {
    if (form.dataset.then && !list.querySelector(".wrong")) window.location.assign(form.dataset.then);
  }

  function send() {
    var next = waiting.shift();
    if (!next) { busy = false; refresh(); leave(); return; }
    busy = true;
    var data = new FormData(form);
    data.delete(input.name);
    data.append(input.name, next.file);
    var request = new XMLHttpRequest();
    request.open("POST", form.action || window.location.pathname);
    request.upload.onprogress = function (event) {
      if (!event.lengthComputable) return;
      var part = Math.round(event.loaded / event.total * 100);
      next.row.bar.value = part;
      next.row.said.textContent = "Đang gửi " + part + "%";
    };
    request.onload = function () {
      var well = request.status < 400;
      var wrong = request.status === 413 ? "Tệp quá lớn nên phần mềm đã dừng nhận. Hãy tách thành nhiều tệp." : "Chưa gửi được: hãy tải lại trang rồi gửi lại.";
      if (well) arrived(next.row); else ended(next.row, wrong);
      refresh();
      send();
    };
    request.onerror = function () {
      ended(next.row, "Mất kết nối khi gửi. Hãy kiểm tra mạng rồi gửi lại tệp này.");
      send();
    };
    request.send(data);
  }

  function take(files) {
    Array.from(files).forEach(function (file) {
      var row = line(file);
      if (file.size > most) {
        ended(row, "Tệp lớn hơn " + most / 1000000 + " MB. Hãy tách thành nhiều tệp, hoặc quét lại với độ phân giải thấp hơn.");
      } else {
        waiting.push({ file: file, row: row });
      }
    });
    if (!busy) send();
  }

  input.addEventListener("change", function () {
    take(input.files);
    input.value = "";
  });
  ["dragover", "dragleave", "drop"].forEach(function (kind) {
    form.addEventListener(kind, function (event) {
      event.preventDefault();
      form.classList.toggle("over", kind === "dragover");
      if (kind === "drop") take(event.dataTransfer.files);
    });
  });
})();
