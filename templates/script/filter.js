// Shows of a page's rows, or of a map's signs, those that the address asks for: ?country=ml&type=battles&from=2023-01.
// Choices of one kind widen, kinds narrow. The page says all without this; here is only what hides and counts.
(() => {
  const $ = (s, at = document) => [...at.querySelectorAll(s)];
  const id = i => document.getElementById(i);
  const box = id('filter');
  const rows = $('.list .row').map(el => {
    const [from, to = from] = el.dataset.d.split('/');
    return { el, from, to, marks: new Set(el.dataset.f.split(' ')) };
  });
  const links = $('[data-v]', box).map(el => {
    const value = el.dataset.v;
    return { el, value, key: el.closest('section').dataset.key, name: el.textContent, n: el.nextElementSibling };
  });
  const keys = [...new Set(links.map(l => l.key))];
  const mark = (key, value) => key.slice(0, 2) + ':' + value;

  // A map's sign stands for one event or several, each a token: its choices, a character each, and its years.
  const first = +box.dataset.first;
  const year = digits => first + parseInt(digits, 36);
  const signs = $('[data-e]').map(el => {
    const own = el.dataset.e.split(' ').map(token => {
      const [choices, from, to = from] = token.split('-');
      const marks = [...choices].map(c => links[c.charCodeAt() - 65]).map(l => mark(l.key, l.value));
      return { from: '' + year(from), to: year(to) + '-99', marks: new Set(marks) };
    });
    rows.push(...own);
    const title = el.querySelector('title');
    const discs = $('[stroke-width]', el).map(disc => [disc, +disc.getAttribute('stroke-width')]);
    return { el, own, title, label: title && title.textContent, n: el.querySelector('text'), href: el.getAttribute('href'), discs };
  });
  const selects = $('select', box);
  const parts = $('.list section').map(el => ({ el, n: el.querySelector('h2 .n') }));
  parts.forEach(p => {
    const h = p.el.querySelector('h2[id]');
    p.stop = h && document.querySelector(`.rail a[href="#${h.id}"]`);
    p.said = p.n && p.n.textContent; p.all = $('.row', p.el).length;
  });

  // The periods are the page's own headings, or the map's years.
  const periods = first
    ? Array.from({ length: box.dataset.last - first + 1 }, (_, i) => [first + i, first + i])
    : parts.map(p => p.el.querySelector('h2[id]')).filter(h => h && /^[my]\d/.test(h.id))
      .map(h => [h.id.slice(1), h.firstChild.data.trim()]);
  for (const select of selects) {
    select.add(new Option('–', ''));
    periods.forEach(([value, text]) => select.add(new Option(text, value)));
    select.onchange = () => go(changed(q => select.value ? q.set(select.name, select.value) : q.delete(select.name)));
  }
  if (periods.length > 1) $('.period', box)[0].hidden = false;

  const query = () => new URLSearchParams(location.search);
  const changed = change => { const q = query(); change(q); return '?' + q; };
  const without = (key, value) => changed(q => {
    const rest = q.getAll(key).filter(v => v !== value);
    q.delete(key);
    rest.forEach(v => q.append(key, v));
  });
  const matches = (row, q, but) => keys.every(key => key === but || !q.has(key)
      || q.getAll(key).some(v => row.marks.has(mark(key, v))))
    && (!q.get('from') || row.to >= q.get('from'))
    && (!q.get('to') || row.from.slice(0, q.get('to').length) <= q.get('to'));

  function chip(text, href) {
    const a = document.createElement('a');
    a.className = 'chip';
    a.href = href;
    a.textContent = text;
    a.setAttribute('aria-label', box.dataset.remove.replace('{0}', text));
    return a;
  }

  function show(speak) {
    const q = query();
    let left = 0;
    for (const row of rows) {
      left += row.on = matches(row, q);
      if (row.el) row.el.hidden = !row.on;
    }
    const on = [];
    for (const l of links) {
      const n = rows.filter(row => row.marks.has(mark(l.key, l.value)) && matches(row, q, l.key)).length;
      const active = q.getAll(l.key).includes(l.value);
      l.n.textContent = n;
      l.el.parentNode.classList.toggle('zero', !n && !active);
      l.el.href = active ? without(l.key, l.value) : changed(to => to.append(l.key, l.value));
      if (active) {
        l.el.setAttribute('aria-current', 'true');
        on.push(chip(l.name, l.el.href));
      } else l.el.removeAttribute('aria-current');
    }
    for (const select of selects) {
      const value = select.value = q.get(select.name) || '';
      const [named] = select.selectedOptions; // an address may ask for a period that this page has no heading for
      if (value) {
        on.push(chip(box.dataset[select.name] + ' ' + (named ? named.text : value), without(select.name, value)));
      }
    }
    for (const p of parts) {
      const n = $('.row:not([hidden])', p.el).length;
      p.el.hidden = p.all > 0 && !n;
      if (p.stop) p.stop.parentNode.hidden = p.el.hidden;
      if (p.n) p.n.textContent = n < p.all ? n + ' / ' + p.said : p.said;
    }
    for (const s of signs) {
      const n = s.own.filter(row => row.on).length, all = s.own.length;
      s.el.dataset.left = n;
      s.el.classList.toggle('unmatched', !n);
      if (s.title) s.title.textContent = n < all ? `${s.label} (${n} / ${all})` : s.label;
      if (s.n) s.n.textContent = n > 1 ? n : '';
      s.discs.forEach(([disc, width]) => disc.setAttribute('stroke-width', Math.max(6, width * Math.sqrt(n / all))));
      if (all > 1) s.el.setAttribute('href', s.href + location.search);
    }
    if (signs.length) dispatchEvent(new Event('filtered'));
    const chips = id('chips');
    $('.chip', chips).forEach(a => a.remove());
    chips.lastElementChild.before(...on);
    chips.hidden = !on.length;
    const said = box.dataset.count.replace('{0}', left).replace('{1}', rows.length);
    id('left').textContent = said;
    if (speak) id('said').textContent = said;
  }

  function go(search) {
    history.pushState(null, '', location.pathname + (search[1] ? search : ''));
    show(true);
  }
  addEventListener('popstate', () => show(true));
  document.addEventListener('click', e => {
    const a = e.target.closest('#filter [data-v], #chips a');
    if (!a || e.ctrlKey || e.metaKey || e.shiftKey || e.button) return;
    e.preventDefault();
    const gone = a.closest('#chips');
    go(a.search);
    // What was pressed is gone: the drawer is the nearest thing that stays.
    if (gone) box.firstElementChild.focus();
  });
  show(false);
})();
