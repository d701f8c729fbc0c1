/* The frame: menu that remembers itself, search with suggestions, keys. No more than Chromium 86 knows. */
(function () {
  'use strict';
  var doc = document;
  var root = doc.documentElement;

  function one(selector, within) { return (within || doc).querySelector(selector); }
  function all(selector, within) { return Array.prototype.slice.call((within || doc).querySelectorAll(selector)); }
  function on(target, type, act) { if (target) { target.addEventListener(type, act); } }

  /* what a person set stays set, where the browser lets us keep it */
  var memory = {
    get: function (key) { try { return JSON.parse(localStorage.getItem('fwb.' + key)); } catch (e) { return null; } },
    set: function (key, value) { try { localStorage.setItem('fwb.' + key, JSON.stringify(value)); } catch (e) { /* private window */ } }
  };

  /* menu */
  function startMenu() {
    var menu = one('#menu');
    if (!menu) { return; }
    var opener = one('[data-open-menu]');
    all('details[data-group]', menu).forEach(function (group) {
      var key = 'menu.group.' + group.dataset.group;
      if (memory.get(key) === false && !group.classList.contains('has-current')) { group.open = false; }
      on(group, 'toggle', function () { memory.set(key, group.open); });
      on(one('summary', group), 'click', function (event) {
        if (root.classList.contains('folded') && window.innerWidth > 767) {
          event.preventDefault();
          fold(false);
          group.open = true;
        }
      });
    });
    function fold(folded) {
      root.classList.toggle('folded', folded);
      memory.set('menu.folded', folded);
    }
    on(one('[data-fold-menu]', menu), 'click', function () { fold(!root.classList.contains('folded')); });
    function draw(open) {
      root.classList.toggle('drawn', open);
      opener.setAttribute('aria-expanded', String(open));
      (open ? one('a, summary', menu) : opener).focus();
    }
    on(opener, 'click', function () { draw(!root.classList.contains('drawn')); });
    on(one('[data-close-menu]'), 'click', function () { draw(false); });
    on(doc, 'keydown', function (event) { if (event.key === 'Escape' && root.classList.contains('drawn')) { draw(false); } });
  }

  /* search: a list box under the field; the rows come as HTML from the server, words and marks included */
  function startFind() {
    var field = one('#find');
    if (!field) { return; }
    var form = field.form;
    var list = one('#found');
    var waiting = 0;
    var asked = '';
    var running = null;
    var at = -1;

    function items() { return all('[role=option]', list); }
    function show(open) {
      list.hidden = !open;
      field.setAttribute('aria-expanded', String(open));
      if (!open) { choose(-1); }
    }
    /* past either end the cursor is back in the field */
    function choose(index) {
      var rows = items();
      at = index >= 0 && index < rows.length ? index : -1;
      rows.forEach(function (row, i) { row.setAttribute('aria-selected', String(i === at)); });
      if (at >= 0) {
        field.setAttribute('aria-activedescendant', rows[at].id);
        rows[at].scrollIntoView({ block: 'nearest' });
      } else {
        field.removeAttribute('aria-activedescendant');
      }
    }
    function ask() {
      var words = field.value.trim();
      if (!words) { asked = ''; show(false); return; }
      if (words === asked) { show(true); return; }
      if (running) { running.abort(); }
      running = new AbortController();
      fetch(form.dataset.find + '?q=' + encodeURIComponent(words), { signal: running.signal, credentials: 'same-origin', redirect: 'error' })
        .then(function (answer) { if (!answer.ok) { throw new Error(String(answer.status)); } return answer.text(); })
        .then(function (html) {
          asked = words;
          list.innerHTML = html;
          choose(-1);
          show(doc.activeElement === field);
        })
        .catch(function () { /* aborted, or no suggestions now: Enter still searches */ });
    }
    on(field, 'input', function () { clearTimeout(waiting); waiting = setTimeout(ask, 120); });
    on(field, 'focus', function () { if (asked && field.value.trim() === asked) { show(true); } });
    on(field, 'keydown', function (event) {
      if (event.key === 'ArrowDown') { event.preventDefault(); if (list.hidden) { ask(); } else { choose(at + 1); } }
      else if (event.key === 'ArrowUp') { event.preventDefault(); choose(at === -1 ? items().length - 1 : at - 1); }
      else if (event.key === 'Escape') { if (list.hidden) { field.blur(); root.classList.remove('finding'); } show(false); }
      else if (event.key === 'Enter' && at >= 0) { event.preventDefault(); location.href = items()[at].dataset.href; }
    });
    on(list, 'click', function (event) {
      var row = event.target.closest('[role=option]');
      if (row) { location.href = row.dataset.href; }
    });
    on(doc, 'mousedown', function (event) { if (!form.contains(event.target)) { show(false); root.classList.remove('finding'); } });
    on(form, 'submit', function (event) { if (!field.value.trim()) { event.preventDefault(); } });
    on(one('[data-open-find]'), 'click', function () { root.classList.add('finding'); field.focus(); });
  }

  /* keys: / searches, n makes a new one, g and a letter goes there */
  function startKeys() {
    var going = 0;
    on(doc, 'keydown', function (event) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) { return; }
      if (/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) || event.target.isContentEditable) { return; }
      if (going) {
        clearTimeout(going);
        going = 0;
        var there = one('.menu-item[data-key="' + event.key + '"]');
        if (there) { event.preventDefault(); there.click(); }
      } else if (event.key === '/') {
        var field = one('#find');
        if (field) { event.preventDefault(); root.classList.add('finding'); field.focus(); field.select(); }
      } else if (event.key === 'n') {
        var fresh = one('[data-new]');
        if (fresh) { event.preventDefault(); fresh.click(); }
      } else if (event.key === 'g') {
        going = setTimeout(function () { going = 0; }, 1500);
      }
    });
  }

  function say(words) {
    var toast = doc.createElement('div');
    toast.className = 'toast';
    toast.setAttribute('role', 'status');
    toast.textContent = words;
    doc.body.appendChild(toast);
    setTimeout(function () { toast.remove(); }, 2200);
  }

  /* outside https the clipboard has only the old way in */
  function copied(words) {
    if (navigator.clipboard) { return navigator.clipboard.writeText(words); }
    var field = doc.createElement('textarea');
    field.value = words;
    field.className = 'spoken';
    doc.body.appendChild(field);
    field.select();
    doc.execCommand('copy');
    field.remove();
    return Promise.resolve();
  }

  /* copy a value to the clipboard and say so */
  function startCopy() {
    all('[data-copy]').forEach(function (button) {
      on(button, 'click', function () {
        copied(button.dataset.copy).then(function () { say(button.dataset.copied); });
      });
    });
  }

  window.fwb = { one: one, all: all, on: on, memory: memory, say: say };
  startMenu();
  startFind();
  startKeys();
  startCopy();
}());
