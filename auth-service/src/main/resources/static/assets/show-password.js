// Lets a person look at the password they type. Without scripts the button stays hidden.
(function () {
  document.querySelectorAll("button[data-reveals]").forEach(function (button) {
    var field = document.getElementById(button.dataset.reveals);
    function show(visible) {
      field.type = visible ? "text" : "password";
      button.textContent = visible ? button.dataset.hide : button.dataset.show;
      button.setAttribute("aria-label", button.textContent + ": " + button.dataset.label);
    }
    show(false);
    button.hidden = false;
    button.addEventListener("click", function () {
      show(field.type === "password");
      field.focus();
    });
    field.form.addEventListener("submit", function () { show(false); }); // password managers look for a password field
  });
})();
