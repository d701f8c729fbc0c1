/* Forms: the first wrong field gets the cursor; leaving with unsaved work asks first. */
(function () {
  'use strict';
  var one = fwb.one, on = fwb.on;
  var form = one('[data-form]');
  if (!form) { return; }
  var changed = false;
  var wrong = one('[aria-invalid="true"]', form);
  if (wrong) { wrong.focus(); changed = true; }
  on(form, 'input', function () { changed = true; });
  on(form, 'submit', function () { changed = false; });
  on(window, 'beforeunload', function (event) {
    if (changed) { event.preventDefault(); event.returnValue = form.dataset.leave; }
  });
}());
