// Leads on from the address of an event that has no page of its own any more (event_pages in site.yaml) to the timeline's
// page on which it is read: that of the month with which its id begins, else of the year, else of the months beside it,
// since an event of several days stands at its first; of an id that has the year alone, each month of it. Where a month's
// page leads to days, those within a week of the id's day are looked at, the nearest first; of an id without a day, all
// days of its month. The hosts that read redirects do the same without it. Where nothing is found the error page stays.
(async () => {
  'use strict';
  const DAY = 864e5;
  const WEEK = 7 * DAY;
  const [, root, id] = location.pathname.match(/^(.*\/[a-z]{2}\/)events\/([a-z0-9-]+)(?:\/(?:index\.html)?)?$/) || [];
  const [, year, month, day] =
    (id || '').match(/^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(?:-|$)/) || [];
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
  // The lists that a list leads to: months of a year, days of a month.
  const beneath = (list, page) => [...page.matchAll(/ href="(\d\d)\/index\.html"/g)].map(([, link]) => `${list}${link}/`);
  const from = list => Math.abs(Date.parse(list.slice(0, 10).replaceAll('/', '-')) - Date.parse(`${year}-${month}-${day}`));
  const days = (list, page, own) => day
    ? beneath(list, page).filter(one => from(one) <= WEEK).sort((a, b) => from(a) - from(b))
    : own ? beneath(list, page) : [];

  try {
    // A place on the event's page has the event's id before its own now.
    ids.unshift(`${id}.${decodeURIComponent(location.hash.slice(1))}`);
    // Each with what to look at after it.
    const lists = new Map();
    if (month) {
      const counted = year * 12 + +month - 1;
      for (const near of [counted, counted - 1, counted + 1]) {
        const ofYear = `${Math.floor(near / 12)}`.padStart(4, '0');
        lists.set(`${ofYear}/${`${near % 12 + 1}`.padStart(2, '0')}/`, (list, page) => days(list, page, near === counted));
        lists.set(`${ofYear}/`, () => []);
      }
    } else {
      lists.set(`${year}/`, beneath);
    }
    for (const [list, next] of lists) {
      const page = await look(list);
      if (page === null) return;
      for (const other of next(list, page)) if (await look(other) === null) return;
    }
  } catch {
    // Without a connection the page stays, too.
  }
})();
