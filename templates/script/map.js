// Makes the maps of a page zoom: buttons, Ctrl and wheel, pinch, drag, + - arrows Escape. Spots that would lie on one
// another are put together, anew at each zoom. Without it the maps are whole pictures with links; nothing is fetched
// and nothing moves by itself.
//
// <figure data-map data-in="…" data-out="…" data-reset="…" data-several="{0} …" data-state="… {0} … {1} …">svg</figure>
(() => {
  'use strict';
  const MOST = 24, STEP = 1.6, NEAR = 20, NS = 'http://www.w3.org/2000/svg';

  const start = box => {
    const svg = box.querySelector('svg');
    const [, , W, H] = svg.getAttribute('viewBox').split(' ').map(Number);
    const marks = [...svg.querySelectorAll('a')].filter(a => a.querySelector('.dot')).map(a => {
      const dot = a.querySelector('.dot');
      const [x, y] = dot.getAttribute('d').match(/\d+/g).map(Number);
      return { a, x, y, get n() { return +(a.dataset.left || a.dataset.n || 1); } };
    });
    const layer = document.createElementNS(NS, 'g');
    svg.append(layer);
    let z = 1, x = 0, y = 0, said, moved = false;

    const words = (name, ...values) => (box.dataset[name] || '').replace(/\{(\d)\}/g, (_, i) => values[i]);
    const tools = document.createElement('div');
    tools.className = 'map-tools';
    const button = (sign, name, press) => {
      const b = document.createElement('button');
      b.type = 'button';
      b.textContent = sign;
      b.setAttribute('aria-label', words(name));
      b.onclick = press;
      tools.append(b);
      return b;
    };
    const middle = factor => zoom(z * factor, x + W / z / 2, y + H / z / 2);
    const plus = button('+', 'in', () => middle(STEP));
    const minus = button('−', 'out', () => middle(1 / STEP));
    const reset = () => zoom(1, 0, 0);
    const all = button('↺', 'reset', reset);
    const status = document.createElement('p');
    status.className = 'off';
    status.setAttribute('role', 'status');
    svg.after(tools, status);

    // Keeps the point (cx, cy) where it is on the screen.
    const zoom = (to, cx, cy) => {
      to = Math.min(MOST, Math.max(1, to));
      x = cx - (cx - x) * z / to;
      y = cy - (cy - y) * z / to;
      z = to;
      show();
      group();
      clearTimeout(said);
      said = setTimeout(() => {
        const seen = marks.filter(m => m.x >= x && m.y >= y && m.x <= x + W / z && m.y <= y + H / z);
        status.textContent = words('state', Math.round(z * 10) / 10, seen.reduce((sum, m) => sum + m.n, 0));
      }, 400);
    };
    const show = () => {
      x = Math.max(0, Math.min(W - W / z, x));
      y = Math.max(0, Math.min(H - H / z, y));
      svg.setAttribute('viewBox', [x, y, W / z, H / z].map(v => v.toFixed(2)).join(' '));
      svg.style.setProperty('--z', z);
      svg.classList.toggle('zoomed', z > 1);
      // aria-disabled and not disabled, which would lose the focus.
      [[plus, z >= MOST], [minus, z <= 1], [all, z <= 1]].forEach(([b, off]) => b.setAttribute('aria-disabled', off));
    };

    const group = () => {
      const near = NEAR * W / z / (svg.clientWidth || W);
      const groups = [];
      for (const m of marks.filter(m => m.n)) {
        const home = z < MOST && groups.find(g => Math.hypot(g[0].x - m.x, g[0].y - m.y) < near);
        home ? home.push(m) : groups.push([m]);
      }
      layer.replaceChildren();
      for (const g of groups) {
        g.forEach(m => m.a.classList.toggle('gone', g.length > 1));
        if (g.length > 1) cluster(g);
      }
    };
    const cluster = g => {
      const n = g.reduce((sum, m) => sum + m.n, 0);
      const px = Math.max(20, Math.min(36, 12 + 4 * Math.sqrt(n)));
      const add = (parent, name, attributes, text) => {
        const e = document.createElementNS(NS, name);
        Object.entries(attributes).forEach(([key, value]) => e.setAttribute(key, value));
        if (text) e.textContent = text;
        return parent.appendChild(e);
      };
      const e = add(layer, 'g', { class: 'cluster', role: 'button', tabindex: 0 });
      const d = `M${g[0].x} ${g[0].y}h0`;
      add(e, 'title', {}, words('several', n));
      add(e, 'circle', { class: 'hit', cx: g[0].x, cy: g[0].y, r: Math.max(24.5, px) / 2 * W / z / (svg.clientWidth || W) });
      add(e, 'path', { class: 'rim', d, 'stroke-width': px + 2 });
      add(e, 'path', { class: 'dot', d, 'stroke-width': px });
      add(e, 'text', { class: 'in', x: g[0].x, y: g[0].y }, n);
      const open = () => {
        const xs = g.map(m => m.x), ys = g.map(m => m.y);
        const left = Math.min(...xs), right = Math.max(...xs), top = Math.min(...ys), bottom = Math.max(...ys);
        const fit = Math.min(W / (right - left + 1), H / (bottom - top + 1)) * .6;
        z = Math.min(MOST, Math.max(z * STEP, fit));
        x = (left + right - W / z) / 2;
        y = (top + bottom - H / z) / 2;
        zoom(z, x, y);
        const next = g[0].a.classList.contains('gone') ? layer.querySelector('.cluster') : g[0].a;
        if (next) next.focus();
      };
      e.onclick = () => moved || open();
      e.onkeydown = event => {
        if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); open(); }
      };
    };

    const at = event => {
      const r = svg.getBoundingClientRect();
      return [x + (event.clientX - r.left) / r.width * W / z, y + (event.clientY - r.top) / r.height * H / z];
    };
    svg.addEventListener('wheel', event => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoom(z * Math.exp(-event.deltaY / 200), ...at(event));
    }, { passive: false });

    const fingers = new Map();
    let grabbed, spread;
    svg.addEventListener('pointerdown', event => {
      fingers.set(event.pointerId, event);
      moved = false;
      grabbed = at(event);
      spread = 0;
    });
    svg.addEventListener('pointermove', event => {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      if (Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY) < 5 && !moved) return;
      if (fingers.size === 1 && z > 1) {
        moved = true;
        svg.setPointerCapture(event.pointerId);
        const [px, py] = at(event);
        x += grabbed[0] - px;
        y += grabbed[1] - py;
        show();
      } else if (fingers.size === 2) {
        moved = true;
        fingers.set(event.pointerId, event);
        const [a, b] = [...fingers.values()];
        const wide = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
        const centre = { clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2 };
        if (spread) zoom(z * wide / spread, ...at(centre));
        spread = wide;
      }
    });
    const lift = event => fingers.delete(event.pointerId);
    ['pointerup', 'pointercancel', 'lostpointercapture'].forEach(name => svg.addEventListener(name, lift));
    svg.addEventListener('pointerleave', event => moved || lift(event));
    svg.addEventListener('click', event => { if (moved) { event.preventDefault(); moved = false; } }, true);
    svg.addEventListener('dragstart', event => event.preventDefault());

    box.addEventListener('keydown', event => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
      if (event.key === '+' || event.key === '=') middle(STEP);
      else if (event.key === '-') middle(1 / STEP);
      else if (event.key === 'Escape' && z > 1) reset();
      else if (step && z > 1) {
        x += step[0] * W / z / 5;
        y += step[1] * H / z / 5;
        show();
      } else return;
      event.preventDefault();
    });

    let width = 0;
    new ResizeObserver(() => {
      if (svg.clientWidth !== width) { width = svg.clientWidth; group(); }
    }).observe(svg);
    addEventListener('beforeprint', () => { z = 1; show(); marks.forEach(m => m.a.classList.remove('gone')); layer.replaceChildren(); });
    addEventListener('afterprint', group);
    addEventListener('filtered', group);
    show();
    group();
  };
  document.querySelectorAll('[data-map]').forEach(start);
})();
