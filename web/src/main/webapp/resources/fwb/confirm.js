/* Acts that cannot simply be taken back: the dialog names the thing before the button does its work. */
(function () {
  'use strict';
  var dialog = document.getElementById('confirm');
  if (!dialog || !dialog.showModal) { return; }
  var asking = null;
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-confirm]');
    if (!button || button === asking) { return; }
    event.preventDefault();
    dialog.querySelector('[data-question]').textContent = button.dataset.confirm;
    dialog.querySelector('[data-yes]').textContent = button.value && button.tagName === 'INPUT' ? button.value : button.textContent.trim();
    dialog.querySelector('[data-yes]').onclick = function () {
      asking = button;
      dialog.close();
      button.click();
      asking = null;
    };
    dialog.showModal();
  });
  dialog.querySelector('[data-no]').addEventListener('click', function () { dialog.close(); });
}());
