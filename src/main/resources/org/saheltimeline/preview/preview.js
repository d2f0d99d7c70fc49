// The preview's own script: shows what was saved as soon as it is, and what is wrong. No published page has it.
(() => {
  'use strict';
  const script = document.currentScript;
  let page = script.dataset.page;
  let style = script.dataset.style;
  let stream = null;
  let busy = false;
  let again = false;
  let closed = false;
  let shownErrors = '';
  const SCROLL = 'preview-scroll';

  // What the bar says while there is no site whose messages (preview.*) say it, as in templates/messages/en.properties.
  let lang = 'en';
  let words = {
    'title': 'Preview',
    'marked': 'Preview: {0}',
    'draft': 'draft',
    'to-come': 'to come',
    'file': 'open this file:',
    'no-page': 'no page at this address',
    'copy': 'Copy path',
    'copied': 'Copied',
    'copy-failed': 'Select the path to copy it',
    'errors.one': '{0} error',
    'errors.other': '{0} errors',
    'warnings.one': '{0} warning',
    'warnings.other': '{0} warnings',
    'here': '{0} ({1} on this page)',
    'none': 'No problems',
    'problems': 'Problems',
    'outdated': 'What was saved cannot be shown yet; the page is the last version that could',
    'more': '{0} more, which are shown once these are mended',
    'silent': 'The preview does not answer',
    'ended': 'The preview has ended, or begins anew',
  };

  function word(key, ...gaps) {
    return words[key].replace(/\{(\d)\}/g, (_, i) => gaps[i]);
  }

  function count(number, key) {
    const form = key + '.' + new Intl.PluralRules(lang).select(number);
    return word(form in words ? form : key + '.other', number);
  }

  // What is saved: asked for once at a time, and once more where there was news meanwhile.
  async function look() {
    again = true;
    if (busy) return;
    busy = true;
    try {
      while (again) {
        again = false;
        const answer = await fetch('/-/state?' + encodeURIComponent(decodeURIComponent(location.pathname)), { cache: 'no-store' });
        await show(await answer.json());
      }
    } catch (left) {
      say(word('silent'));
    } finally {
      busy = false;
    }
  }

  async function show(state) {
    if (state.page !== page) {
      page = state.page;
      sessionStorage.setItem(SCROLL, JSON.stringify([location.pathname, scrollX, scrollY]));
      location.reload();
      return;
    }
    if (state.style !== style) {
      style = state.style;
      await restyle();
    }
    draw(state);
  }

  // A page comes back to where its reader was.
  function restore() {
    const [path, x, y] = JSON.parse(sessionStorage.getItem(SCROLL) || '[]');
    sessionStorage.removeItem(SCROLL);
    if (path !== location.pathname) return;
    const back = () => scrollTo({ left: x, top: y, behavior: 'instant' });
    back();
    if (document.readyState !== 'complete') addEventListener('load', back, { once: true });
  }

  // The style stands in the page; its successor is laid over it, so that nothing else changes.
  const marks = new CSSStyleSheet();
  marks.replaceSync(
    '[data-preview]::after{content:" " attr(data-preview);font:600 .7rem/1.4 system-ui,sans-serif;padding:0 .4em;' +
    'margin-inline-start:.4em;border:1px dashed currentColor;border-radius:.3em;vertical-align:middle;white-space:nowrap}' +
    'body{padding-block-end:3.5rem}@media print{body{padding-block-end:0}}');
  document.adoptedStyleSheets = [marks];

  async function restyle() {
    const html = await (await fetch(location.href, { cache: 'no-cache' })).text();
    const from = html.indexOf('<style>');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(html.slice(from + 7, html.indexOf('</style>', from)));
    document.querySelectorAll('style').forEach(old => { old.disabled = true; });
    document.adoptedStyleSheets = [sheet, marks];
  }

  // The bar and the list of problems, out of reach of the page's own style.
  const host = document.createElement('div');
  host.id = 'preview-bar';
  const root = host.attachShadow({ mode: 'open' });
  const looks = new CSSStyleSheet();
  looks.replaceSync(
    ':host{all:initial;position:fixed;inset:auto 0 0 0;z-index:2147483647;color-scheme:dark;' +
    'font:14px/1.45 system-ui,sans-serif;color:#f2f2f2}' +
    '@media print{:host{display:none}}*{box-sizing:border-box}' +
    '.bar{display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:center;background:#222;padding:.3rem .75rem;border-top:1px solid #555}' +
    '.bar b{font-weight:600}.path{font:13px/1.4 ui-monospace,monospace;overflow-wrap:anywhere}.file{flex:1 1 16rem}' +
    'button{font:inherit;color:inherit;background:#3a3a3a;border:1px solid #777;border-radius:4px;padding:.1rem .6rem;min-height:28px;cursor:pointer}' +
    'button:focus-visible{outline:2px solid #8ab4ff;outline-offset:2px}' +
    '.bad{background:#8c1d18;border-color:#e38983}.some{background:#6b4e00;border-color:#d9b45b}' +
    '.list{background:#191919;max-height:60vh;overflow:auto;padding:.5rem .75rem 1rem;border-top:3px solid #b3261e}' +
    '.list.mild{border-top-color:#b58a1b}h2{font-size:1rem;margin:.25rem 0 .5rem}ol{list-style:none;margin:0;padding:0}' +
    'li{margin:0 0 1rem}p{margin:0;overflow-wrap:anywhere}.place{font:13px/1.4 ui-monospace,monospace;color:#bcd3ff}' +
    '.mend{font-weight:600}pre{font:13px/1.4 ui-monospace,monospace;overflow-x:auto;margin:.25rem 0 0;padding:.4rem;background:#000;border-left:3px solid #b3261e;tab-size:4}' +
    '[hidden]{display:none}');
  root.adoptedStyleSheets = [looks];

  function part(name, className, text) {
    const element = document.createElement(name);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  }

  const list = part('section', 'list');
  list.hidden = true;
  const bar = part('div', 'bar');
  bar.setAttribute('role', 'region');
  const mark = part('b');
  const file = part('span', 'file');
  const opens = part('span');
  const path = part('bdi', 'path');
  path.dir = 'ltr';
  file.append(opens, ' ', path);
  const copy = part('button');
  const toggle = part('button');
  const status = part('span');
  status.setAttribute('role', 'status');
  for (const each of [mark, file, copy, status, toggle]) bar.append(each);
  root.append(list, bar);

  copy.addEventListener('click', () => {
    navigator.clipboard?.writeText(path.textContent).then(() => say(word('copied')), () => say(word('copy-failed')));
  });
  toggle.addEventListener('click', () => open(list.hidden));
  root.addEventListener('keydown', event => { if (event.key === 'Escape') open(false); });

  function say(words) {
    status.textContent = words;
  }

  function open(wanted) {
    list.hidden = !wanted;
    closed = !wanted;
    toggle.setAttribute('aria-expanded', String(wanted));
  }

  // The words are the page's; what is wrong with the files is said in English, as by the terminal.
  function speak(state) {
    if (!state.words) return;
    lang = state.lang;
    words = { ...words, ...state.words };
    host.lang = lang;
    host.dir = state.dir;
  }

  function draw(state) {
    if (!host.isConnected) document.body.append(host);
    speak(state);
    say('');
    const marked = state.marks || {};
    const own = Object.keys(marked).find(folder => location.pathname.includes('/' + folder));
    bar.setAttribute('aria-label', word('title'));
    mark.textContent = own ? word('marked', word(marked[own])) : word('title');
    opens.textContent = state.source ? word('file') : state.status === 404 ? word('no-page') : '';
    path.textContent = state.source || '';
    copy.textContent = word('copy');
    copy.hidden = !state.source;
    const here = state.problems.filter(problem => problem.here).length;
    const counts = [];
    if (state.errors) counts.push(count(state.errors, 'errors'));
    if (state.warnings) counts.push(count(state.warnings, 'warnings'));
    const all = new Intl.ListFormat(lang, { type: 'unit', style: 'short' }).format(counts);
    toggle.textContent = !counts.length ? word('none') : here ? word('here', all, here) : all;
    toggle.className = state.errors ? 'bad' : here ? 'some' : '';
    toggle.disabled = !counts.length;
    drawList(state);
    // An error opens the list once, and what mends it closes it.
    const errors = JSON.stringify(state.problems.filter(problem => problem.severity === 'error'));
    if (errors !== shownErrors) {
      shownErrors = errors;
      if (state.errors) open(true);
      else open(false);
    }
    if (!counts.length) open(false);
    markLinks(marked);
    if (state.status === 404) linkHere(state.base);
  }

  function drawList(state) {
    list.className = state.errors ? 'list' : 'list mild';
    list.setAttribute('aria-label', word('problems'));
    const items = part('ol');
    items.lang = 'en';
    items.dir = 'ltr';
    for (const problem of state.problems) {
      const item = part('li');
      item.append(
        part('p', 'place', problem.place),
        part('p', '', problem.severity + ': ' + problem.message),
        part('p', 'mend', problem.mend));
      if (problem.line) item.append(part('pre', '', problem.line + '\n' + problem.caret));
      items.append(item);
    }
    list.replaceChildren(part('h2', '', word(state.outdated ? 'outdated' : 'problems')), items);
    const rest = state.errors + state.warnings - state.problems.length;
    if (rest > 0) list.append(part('p', '', word('more', rest)));
  }

  // With --drafts: what readers will not see, or not yet.
  function markLinks(marked) {
    const folders = Object.keys(marked);
    if (!folders.length) return;
    for (const link of document.querySelectorAll('main a[href*="events/"]')) {
      const folder = (link.pathname.match(/events\/[^/]+\//) || [''])[0];
      if (marked[folder]) link.dataset.preview = word(marked[folder]);
    }
  }

  // The error page's links are those of the published site.
  function linkHere(base) {
    for (const link of document.querySelectorAll('a[href]')) {
      if (base && link.href.startsWith(base)) link.href = '/' + link.href.slice(base.length);
    }
  }

  // A page that nobody sees listens to nothing: browsers have few connections to give.
  function listen() {
    if (document.hidden) {
      stream?.close();
      stream = null;
    } else if (!stream) {
      stream = new EventSource('/-/events');
      stream.onmessage = look;
      stream.onerror = () => say(word('ended'));
    }
  }

  document.addEventListener('visibilitychange', listen);
  addEventListener('pagehide', () => { stream?.close(); stream = null; });
  addEventListener('pageshow', listen);
  restore();
  listen();
})();
