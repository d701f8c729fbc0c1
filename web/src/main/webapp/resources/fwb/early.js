/* Before the first paint: a menu that was folded stays folded. */
try {
  if (localStorage.getItem('fwb.menu.folded') === 'true') { document.documentElement.classList.add('folded'); }
} catch (e) { /* no storage: unfolded */ }
