'use strict';
// Filters, keys and copying. Without it the report still tells everything.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const byId = id => document.getElementById(id);
  all('.script').forEach(e => { e.hidden = false; });
  const notes = all('.note');
  const marks = all('mark').map(e => ({ element: e, notes: e.dataset.notes.split(' ') }));

  const filters = byId('filters');
  const filter = () => {
    const ticked = name => new Set(all(`input[name=${name}]:checked`, filters).map(i => i.value));
    const [severity, verdict, rule] = ['severity', 'verdict', 'rule'].map(ticked);
    const off = new Set();
    for (const note of notes) {
      const d = note.dataset;
      note.hidden = !(severity.has(d.severity) && verdict.has(d.verdict) && rule.has(d.rule));
      if (note.hidden) off.add(note.id);
    }
    marks.forEach(m => m.element.classList.toggle('off', m.notes.every(id => off.has(id))));
    byId('shown').textContent = notes.length - off.size;
  };

  // Lines from the words at fault to what was found for them. Rows that come into view move those
  // below them, so the lines are drawn anew with each move.
  const drawing = byId('links');
  const end = element => {
    const [box, page] = [element.getClientRects()[0], drawing.getBoundingClientRect()];
    return [box.left + box.width / 2 - page.left, box.bottom - page.top];
  };
  let evidence = [];
  let fault = null;
  const draw = () => {
    drawing.replaceChildren();
    for (const found of evidence) {
      const [[x1, y1], [x2, y2]] = [end(fault), end(found)];
      const low = Math.abs(y1 - y2) < 40 ? Math.max(y1, y2) + 24 : (y1 + y2) / 2;
      const path = document.createElementNS(drawing.namespaceURI, 'path');
      path.setAttribute('d', `M${x1} ${y1} C${x1} ${low} ${x2} ${low} ${x2} ${y2}`);
      drawing.append(path);
    }
  };
  const connect = note => {
    all('.found-here').forEach(e => e.classList.remove('found-here'));
    const target = link => byId(link.hash.slice(1));
    const found = all('.found a', note).map(target).filter(e => e);
    found.forEach(e => e.classList.add('found-here'));
    fault = all('a.place', note).map(target)[0];
    evidence = fault ? found.filter(e => e !== fault) : [];
    draw();
  };
  new ResizeObserver(draw).observe(document.body);
  addEventListener('scroll', draw, { passive: true });
  addEventListener('beforeprint', () => all('.document > details').forEach(d => { d.open = true; }));

  let current = null;
  const go = note => {
    if (!note) return;
    current = note;
    marks.forEach(m => m.element.classList.toggle('current', m.notes.includes(note.id)));
    note.focus({ preventScroll: true });
    note.scrollIntoView({ block: 'center' });
    connect(note);
  };
  const step = by => {
    const shown = notes.filter(n => !n.hidden);
    const at = shown.indexOf(current);
    go(shown[at < 0 ? (by > 0 ? 0 : shown.length - 1) : Math.min(Math.max(at + by, 0), shown.length - 1)]);
  };

  const copy = async button => {
    const text = button.previousElementSibling.textContent;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement('textarea');
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand('copy');
      area.remove();
      button.focus();
    }
    const label = button.textContent;
    if (label === button.dataset.done) return;
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = label; }, 2000);
  };

  const sort = (table, column, button) => {
    const head = button.closest('th');
    const down = head.getAttribute('aria-sort') !== 'descending';
    const number = head.classList.contains('number');
    const value = row => row.children[column].textContent;
    const compare = (a, b) => number ? value(a) - value(b) : value(a).localeCompare(value(b), undefined, { numeric: true });
    all('th', table.tHead).forEach(h => h.removeAttribute('aria-sort'));
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    table.tBodies[0].append(...[...table.tBodies[0].rows].sort((a, b) => (down ? -1 : 1) * compare(a, b)));
  };
  for (const table of all('table.sortable')) {
    all('thead th', table).forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = head.textContent;
      head.replaceChildren(button);
      button.addEventListener('click', () => sort(table, column, button));
    });
  }

  document.addEventListener('click', event => {
    const button = event.target.closest('button.copy');
    if (button) copy(button);
    const mark = event.target.closest('mark');
    if (mark && !getSelection().toString()) {
      event.preventDefault();
      const link = event.target.closest('a');
      go(byId(link ? link.hash.slice(1) : mark.dataset.notes.split(' ').find(id => !byId(id).hidden)));
    }
  });
  document.addEventListener('keydown', event => {
    const typing = event.target.matches('textarea, select, input:not([type=checkbox])');
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'j') step(1);
    if (event.key === 'k') step(-1);
  });
  if (filters) {
    filters.addEventListener('change', filter);
    byId('previous').addEventListener('click', () => step(-1));
    byId('next').addEventListener('click', () => step(1));
    const tick = on => { all('input[name=rule]', filters).forEach(i => { i.checked = on; }); filter(); };
    byId('all').addEventListener('click', () => tick(true));
    byId('none').addEventListener('click', () => tick(false));
    filter();
  }
})();
