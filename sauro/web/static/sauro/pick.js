// A file is chosen by a button in our own words, which then says which file it is.
(function () {
  document.querySelectorAll(".pick").forEach(function (field) {
    var input = field.querySelector("input[type=file]");
    var said = document.createElement("p");
    field.classList.add("live");
    said.className = "picked";
    said.setAttribute("role", "status");
    said.textContent = "Chưa chọn tệp.";
    input.after(said);
    input.addEventListener("change", function () {
      said.textContent = input.files.length ? "Đã chọn: " + input.files[0].name : "Chưa chọn tệp.";
    });
  });
})();
