/* Lists: more fields of the query panel, columns chosen by the person, page size. */
(function () {
  'use strict';
  var one = fwb.one, all = fwb.all, on = fwb.on;

  var toggle = one('[data-toggle-query]');
  on(toggle, 'click', function () {
    var open = one('[data-query]').classList.toggle('is-open');
    var words = one('span', toggle);
    toggle.setAttribute('aria-expanded', String(open));
    words.textContent = open ? words.dataset.less : words.dataset.more;
  });

  /* empty fields do not clutter the address */
  on(one('[data-query]'), 'submit', function (event) {
    all('input, select', event.target).forEach(function (field) { field.disabled = !field.value; });
  });
  on(window, 'pageshow', function () { all('[data-query] :disabled').forEach(function (field) { field.disabled = false; }); });

  all('[data-submit]').forEach(function (field) { on(field, 'change', function () { field.form.submit(); }); });

  var chooser = one('[data-columns]');
  var table = one('[data-table]');

  /* rows are written bare: what only repeats the headings is added here */
  if (table) {
    var heads = all('thead th', table);
    all('tbody tr', table).forEach(function (row) {
      all('td', row).forEach(function (cell, at) {
        if (!cell.matches('.name, .mono, .acts, [data-label]')) { cell.dataset.label = heads[at].textContent.trim(); }
        if (heads[at].dataset.col) { cell.dataset.col = heads[at].dataset.col; }
      });
      var name = one('.name a', row);
      all('.acts a', row).forEach(function (link) { if (name && !one('.spoken', link)) { link.setAttribute('aria-label', link.textContent + ' ' + name.textContent); } });
    });
    on(table, 'mouseover', function (event) {
      var cell = event.target.closest('.name, .clip');
      if (cell && cell.scrollWidth > cell.clientWidth) { cell.title = cell.textContent; }
    });
  }

  if (chooser && table) {
    var kept = (chooser.dataset.chosen || '').split(',');
    var sheet = one('.drop-sheet', chooser);
    all('th[data-col]', table).forEach(function (head) {
      var name = head.dataset.col;
      var shown = chooser.dataset.chosen ? kept.indexOf(name) >= 0 : !head.dataset.off;
      var label = document.createElement('label');
      var box = document.createElement('input');
      label.className = 'check';
      box.type = 'checkbox';
      box.checked = shown;
      label.append(box, head.textContent.trim());
      sheet.append(label);
      show(name, shown);
      on(box, 'change', function () {
        show(name, box.checked);
        keep();
      });
    });
  }
  /* rows are chosen for a bulk action; boxes are added here, so that rows stay light */
  var bulk = one('[data-bulk]');
  if (bulk && table && window.innerWidth > 767) {
    var go = one('[data-bulk-go]', bulk);
    var corner = box(bulk.dataset.choose);
    var boxes = all('tbody tr', table).map(function (row) {
      var mark = box(bulk.dataset.choose + ' ' + one('.name a', row).textContent);
      mark.value = one('.name a', row).href.replace(/^.*[?&]id=/, '');
      row.insertBefore(cellWith('td', mark), row.firstChild);
      on(mark, 'change', recount);
      return mark;
    });
    var headRow = one('thead tr', table);
    headRow.insertBefore(cellWith('th', corner), headRow.firstChild);
    on(corner, 'change', function () { boxes.forEach(function (mark) { mark.checked = corner.checked; }); recount(); });
    on(window, 'pageshow', recount);
  }
  function box(label) {
    var input = document.createElement('input');
    input.type = 'checkbox';
    input.setAttribute('aria-label', label);
    return input;
  }
  function cellWith(kind, child) {
    var cell = document.createElement(kind);
    cell.className = 'tick';
    cell.append(child);
    return cell;
  }
  function recount() {
    var ids = boxes.filter(function (mark) { return mark.checked; }).map(function (mark) { return mark.value; });
    go.hidden = !ids.length;
    go.textContent = bulk.dataset.words.replace('#', ids.length);
    go.href = bulk.dataset.bulk + '?ids=' + ids.join(',') + (location.search ? '&' + location.search.slice(1) : '');
  }

  /* what is exported are the columns that are seen */
  on(one('[data-export]'), 'click', function (event) {
    var seen = all('th', table || document).filter(function (head) { return head.dataset.col && !head.hidden; }).map(function (head) { return head.dataset.col; });
    if (seen.length) { event.currentTarget.href += '&columns=name,' + seen.join(','); }
  });

  /* remembered for the person, not for the browser */
  function keep() {
    var seen = all('th[data-col]', table).filter(function (head) { return !head.hidden; }).map(function (head) { return head.dataset.col; });
    chooser.dataset.waiting = 'true';
    fetch(chooser.dataset.keep + '?kind=' + chooser.dataset.columns, { method: 'POST', credentials: 'same-origin', keepalive: true, headers: { 'Fwb-Columns': ['name'].concat(seen).join(',') } })
      .then(function () { delete chooser.dataset.waiting; });
  }
  function show(name, shown) {
    all('[data-col="' + name + '"]', table).forEach(function (cell) { cell.hidden = !shown; });
  }
}());
