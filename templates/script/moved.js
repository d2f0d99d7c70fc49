// Leads on from the address of an event that has no page of its own any more (event_pages in site.yaml) to the timeline's
// page on which it is read: that of the month with which its id begins, else of the year, else of the months beside it,
// since an event of several days stands at its first; of an id that has the year alone, each month of it. The hosts that
// read redirects do the same without it. Where nothing is found the error page stays.
(async () => {
  'use strict';
  const [, root, id] = location.pathname.match(/^(.*\/[a-z]{2}\/)events\/([a-z0-9-]+)(?:\/(?:index\.html)?)?$/) || [];
  const [, year, month] = (id || '').match(/^(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-|$)/) || [];
  if (!year) return;

  const ids = [id];
  // What a list says, if the event is not on it.
  const look = async list => {
    const url = `${root}timeline/${list}`;
    const answer = await fetch(url);
    const page = answer.ok ? await answer.text() : '';
    const found = ids.find(one => page.includes(` id="${one}"`));
    if (found) location.replace(`${url}#${found}`);
    return found ? null : page;
  };

  try {
    // A place on the event's page has the event's id before its own now.
    ids.unshift(`${id}.${decodeURIComponent(location.hash.slice(1))}`);
    const lists = new Set();
    if (month) {
      const counted = year * 12 + +month - 1;
      for (const near of [counted, counted - 1, counted + 1]) {
        const ofYear = `${Math.floor(near / 12)}`.padStart(4, '0');
        lists.add(`${ofYear}/${`${near % 12 + 1}`.padStart(2, '0')}/`).add(`${ofYear}/`);
      }
    } else {
      const page = await look(`${year}/`);
      for (const [, link] of (page || '').matchAll(/ href="(\d\d)\/index\.html"/g)) lists.add(`${year}/${link}/`);
    }
    for (const list of lists) if (await look(list) === null) return;
  } catch {
    // Without a connection the page stays, too.
  }
})();
