// Finds events and articles in the index that the build has made (see the package `search`).
//
// The index is read by scripts that call siteSearch.part: it is the one way that works from a disk as from a
// server (from a disk, browsers refuse fetch, XMLHttpRequest and import). The page's policy lets through none but
// the index's own files, and nothing that they say becomes markup.
(() => {
  'use strict';
  const PAGE = 10; // results at a time: each may need a file of its own
  const LONGEST = 32;
  const OWN = /^(\.\.\/)+search\/[a-z]+\/(\w+\/)?(index|[cs]\d+)\.js$/;
  const LETTERS = {
    œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ɓ: 'b', ɗ: 'd', ƙ: 'k', ŋ: 'n', ɲ: 'n', ƴ: 'y', ɛ: 'e', ɔ: 'o',
    '\u0671': '\u0627', '\u0649': '\u064a', '\u06cc': '\u064a', '\u0629': '\u0647', '\u06a9': '\u0643',
  };

  const parts = new Map();
  const waiting = new Map();
  let form, input, list, more, index;
  let hits = [], shown = 0, turn = 0;

  const rules = { createScriptURL: url => { if (OWN.test(url)) return url; throw new TypeError(url); } };
  const policy = self.trustedTypes ? trustedTypes.createPolicy('search', rules) : rules;

  const load = name => {
    if (parts.has(name)) return Promise.resolve(parts.get(name));
    if (!waiting.has(name)) {
      waiting.set(name, new Promise((done, fail) => {
        const script = document.createElement('script');
        script.onload = () => parts.has(name) ? done(parts.get(name)) : fail(name);
        script.onerror = () => fail(name);
        script.src = policy.createScriptURL(form.dataset.index + name + '.js');
        document.head.append(script);
      }).finally(() => waiting.delete(name)));
    }
    return waiting.get(name);
  };

  // As Folding and Stems.bare do in the builder.
  const fold = text => text.toLowerCase().normalize('NFD').replace(/[\p{M}\u0640]/gu, '')
    .replace(/[œæßøɓɗƙŋɲƴɛɔ\u0671\u0649\u06cc\u0629\u06a9\u0660-\u0669\u06f0-\u06f9]/g,
      letter => LETTERS[letter] ?? letter.charCodeAt(0) & 15);
  const bare = word => {
    const shorter = word.replace(/^(?:[وبكف]?ال(?=..)|لل(?=..)|و(?=...))/, '');
    return shorter === word ? word : bare(shorter);
  };
  const wordsOf = text => [...new Set(fold(text).split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length > 1).map(word => bare(word.slice(0, LONGEST))))];

  const decode = code => {
    const entries = [];
    let last = -1, distance = 0, shift = 0;
    for (let i = 0; i < code.length; i++) {
      const sign = code.charCodeAt(i), digit = sign === 112 ? 44 : sign - 48;
      distance |= (digit & 31) << shift;
      shift += 5;
      if (digit < 32) {
        entries.push(last += distance + 1);
        distance = shift = 0;
      }
    }
    return entries;
  };

  // The groups of words of the files that may hold words beginning so.
  const groups = async (start, all) => {
    let first = index.shards.filter(word => word <= start).length - 1, last = first;
    while (all && last < first + 3 && index.shards[last + 1]?.startsWith(start)) last++;
    const texts = [];
    for (; first <= last; first++) texts.push(load('s' + first));
    return (await Promise.all(texts)).flatMap(text => text.split('|')).map(line => line.split(' '));
  };

  const union = lines => {
    const entries = new Set();
    let floor = -1;
    for (const line of lines) {
      const own = decode(line.at(-1).slice(1));
      if (own.length === index.most) floor = Math.max(floor, own[0]); // the older ones are not listed
      own.forEach(entry => entries.add(entry));
    }
    return { entries, floor };
  };

  // A word as it stands; else the words that begin so; else the same with up to three letters less.
  const find = async word => {
    for (let less = 0; less < 4 && word.length - less > (less ? 2 : 1); less++) {
      const key = word.slice(0, word.length - less);
      let lines = (await groups(key)).filter(line => line.indexOf(key) >= 0);
      const exact = lines.length > 0;
      if (!exact && key.length > 2) {
        lines = (await groups(key, true)).filter(line => line.at(-1)[0] === '=' && line.some(w => w.startsWith(key)));
      }
      if (lines.length) {
        return { word, key, exact: exact && !less, helper: lines[0].at(-1)[0] === '!', ...union(lines) };
      }
    }
    return { word, entries: new Set(), floor: -1 };
  };

  const inAll = found => {
    const [least, ...others] = [...found].sort((a, b) => a.entries.size - b.entries.size);
    return [...least.entries].sort((a, b) => b - a)
      .filter(entry => others.every(other => other.entries.has(entry) || entry < other.floor));
  };

  const element = (name, style, ...content) => {
    const made = document.createElement(name);
    if (style) made.className = style;
    made.append(...content);
    return made;
  };

  const row = ([kind, id, title, date, place, lang, page]) => {
    const [folder, style, label] = index.kinds[kind];
    const link = element('a', '', title);
    link.href = page ? `../${page}#${id}` : `../${folder}/${id}/index.html`;
    if (lang) {
      link.lang = lang;
      link.dir = 'auto';
    }
    return element('li', 'row ' + style, element('p', 'when', date),
      element('div', 'what', element('h3', '', link), element('p', 'meta', element('bdi', '', place), ' · ', label)));
  };

  const showMore = async () => {
    const mine = turn, next = hits.slice(shown, shown + PAGE);
    const chunk = entry => 'c' + Math.floor(entry / index.chunk);
    await Promise.all([...new Set(next.map(chunk))].map(load));
    if (mine !== turn) return null;
    const rows = next.map(entry => row(parts.get(chunk(entry))[entry % index.chunk]));
    list.append(...rows);
    document.getElementById('heading').hidden = false;
    shown += rows.length;
    more.hidden = shown >= hits.length;
    return rows[0];
  };

  // What the words were taken for, where that needs saying: each leads to what is found by it alone.
  const explain = found => {
    const items = found.map(({ word, key, exact, entries }) => {
      if (!entries.size) return element('li', '', element('bdi', '', word), ' ', form.dataset.unknown);
      const link = element('a', '', exact ? key : key + '…');
      link.href = '?q=' + encodeURIComponent(key);
      return element('li', '', element('bdi', '', link), ' ', element('span', 'n', String(entries.size)));
    });
    document.getElementById('understood').replaceChildren(...items);
  };

  const search = async query => {
    const mine = ++turn, status = document.getElementById('found');
    list.replaceChildren();
    document.getElementById('heading').hidden = true;
    explain([]);
    more.hidden = true;
    shown = 0;
    hits = [];
    status.textContent = '';
    const words = wordsOf(query);
    if (!words.length) return;
    try {
      index ??= await load('index');
      const found = await Promise.all(words.map(find));
      if (mine !== turn) return;
      const needed = found.filter(one => !one.helper);
      hits = inAll(needed.length ? needed : found);
      await showMore();
      if (mine !== turn) return;
      const open = found.length === 1 && found[0].floor >= 0 ? '+' : '';
      status.textContent = hits.length ? form.dataset.count.replace('{0}', hits.length + open) : form.dataset.none;
      if (!hits.length || found.some(one => !one.exact)) explain(found);
    } catch (failure) {
      if (mine === turn) status.textContent = form.dataset.failed;
    }
  };

  const start = () => {
    form = document.getElementById('search');
    input = form.elements.q;
    list = document.getElementById('results');
    more = document.getElementById('more');
    document.getElementById('without').hidden = true;
    form.classList.add('on');
    form.addEventListener('submit', event => {
      event.preventDefault();
      history.replaceState(null, '', '?q=' + encodeURIComponent(input.value));
      search(input.value);
    });
    more.addEventListener('click', async () => (await showMore())?.querySelector('a').focus());
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    search(input.value);
  };

  self.siteSearch = { part: (name, data) => parts.set(name, data), wordsOf };
  addEventListener('DOMContentLoaded', start);
})();
