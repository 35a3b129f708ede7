/** What people write is shown as what they wrote: every field that somebody else reads is hostile, and every page is drawn by the real web. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadWeb } from '../../apps/api/src/http/web.ts';
import { type Arena, openArena, type Person } from '../../apps/api/test/arena.ts';
import { ownPages, pages } from '../../apps/web/src/app/own-pages.ts';
import { type PageId, pathTo } from '../../apps/web/src/app/pages.ts';
import type { ActorName } from './actors.ts';
import { parseHtml, whatCouldRun } from './drawn-html.ts';
import { makeWorld, type World } from './world.ts';

const planted = new Set<string>();
/** Says which field it is, among the words of a page. */
const marked = (field: string) => {
  planted.add(field);
  return `§${field}§`;
};
/** Begins with its mark, and holds what ends a text, an attribute, a title, a script or a template early. */
const hostile = (field: string) =>
  `${marked(field)} </script><script>hit()</script></title></textarea><img src=x onerror="hit()">"><svg onload=hit()>' onmouseover='hit()' &lt;script&gt;hit()&lt;/script&gt; {{constructor}} $t(app:title) \u2028\u2029`;
/** Where a hundred characters are all there is. */
const line = (field: string) => `${marked(field)}</script><img src=x onerror="hit()">`;
/** For a field that becomes an address. */
const address = (field: string) => `java\tscript:hit()//${marked(field)}"><script>hit()</script>`;

/** Columns that hold people's words, as table and columns; straight into the database, so that no check at a door is trusted. */
const fields: Readonly<Record<string, readonly string[]>> = {
  accounts: ['name', 'office'],
  sessions: ['device'],
  employers: ['name', 'about_nb', 'about_en', 'offers_nb', 'offers_en', 'reason'],
  opportunities: [
    'employer_name',
    'title_nb',
    'title_en',
    'description_nb',
    'description_en',
    'start_text',
    'deadline_text',
    'override_reason',
    'review_words',
  ],
  interests: ['own_words', 'profile_words'],
  messages: ['text'],
  conversation_files: ['name'],
  reports: ['words', 'finding'],
  proposals: ['note'],
  letters: ['subject', 'text'],
};

let arena: Arena;
let world: World;
/** The opportunity that the conversation is about. */
let met = '';
const seen = new Set<string>();
const count = { fields: 0, pages: 0, drawn: 0, reflected: 0, documents: 0 };

async function fill(): Promise<void> {
  const { pool } = arena.deps.database;
  for (const [table, columns] of Object.entries(fields))
    for (const column of columns) {
      count.fields += 1;
      await pool.query(`update ${table} set ${column} = $1`, [hostile(`${table}.${column}`)]);
    }
  const set = (statement: string, ...values: unknown[]) => {
    count.fields += 1;
    return pool.query(statement, values);
  };
  const html = `<p onclick="hit()">${marked('opportunities.description_html')}</p><script>hit()</script><img src=x onerror=hit()><a href="java&#10;script:hit()">a</a><svg><a xlink:href="javascript:hit()">b</a></svg>`;
  await set("update opportunities set description_html = $1, source_language = 'nb' where source = 'nav-feed'", html);
  await set(
    "update opportunities set application_url = $1 where source = 'nav-feed'",
    'https://x.example/"onclick="hit()"><script>hit()</script>',
  );
  await set(
    "update opportunities set readings = $1 where source = 'nav-feed'",
    JSON.stringify([{ type: 'training', sentence: hostile('readings.sentence') }]),
  );
  await set(`update meetings set status = 'accepted', way = 'video', "where" = $1`, address('meetings.where'));
  await set('update saved_searches set address = $1', `q=${encodeURIComponent(hostile('saved_searches.address'))}`);
  // A consent stays as it was given: this one is a lie told to the database.
  await pool.query('alter table consents disable trigger user');
  await set(
    'update consents set facts = $1',
    JSON.stringify([{ label: hostile('consents.label'), value: hostile('consents.value') }]),
  );
  await set('update interests set strengths = $1', JSON.stringify([hostile('interests.strengths')]));
  await set(
    'update profiles set answers = answers || $1::jsonb',
    JSON.stringify({
      canWords: hostile('answers.canWords'),
      wishWords: hostile('answers.wishWords'),
      experiences: [
        {
          evidence: 'worked',
          what: line('answers.what'),
          where: line('answers.where'),
          from: '2020',
          to: null,
          occupation: '9412',
        },
      ],
      studies: [
        {
          level: 4,
          kind: 'trade',
          field: null,
          name: line('answers.name'),
          school: line('answers.school'),
          country: 'NO',
          year: 2019,
          recognition: 'none',
        },
      ],
    }),
  );
  await set(
    "insert into notices (account_id, key, name, page) select id, 'hostile ' || id, 'interest', $1 from accounts",
    JSON.stringify({ nb: address('notices.page'), en: address('notices.page') }),
  );
  const ids = await pool.query<{ id: string }>('select id from opportunities');
  const accounts = await pool.query<{ id: string }>('select account_id as id from profiles');
  const opportunityIds = ids.rows.map(({ id }) => id);
  await arena.deps.market.refresh({ opportunityIds, accountIds: accounts.rows.map(({ id }) => id) });
  await arena.deps.search.sync(opportunityIds);
}

/** What may stand in the address of each page that has an id. */
const idsOf = (page: PageId): string[] => {
  const { things } = world;
  const own = [things.open, things.draft, things.inReview, things.closed, things.edited, things.fromSeeker.opportunityId, met];
  const of: Partial<Record<PageId, string[]>> = {
    opportunity: [things.open, things.imported],
    employer: [things.employer.employerId],
    occupation: ['9412'],
    question: ['can', 'tasks', 'education', 'languages'],
    meet: [things.open, things.fromSeeker.opportunityId],
    ownOpportunity: own,
    candidates: own,
    ending: own,
    poster: own,
    claim: [things.imported],
    conversation: [things.conversationId],
    proposeTimes: [things.conversationId],
    reportConversation: [things.conversationId],
    consent: [things.agreed.id, things.consented.id],
    followed: [things.followingId],
    reviewedEmployer: [things.employer.employerId, things.pending.employerId],
    letter: [things.letterId],
  };
  return of[page] ?? ['a-key-that-nobody-was-sent'];
};

const readers = [
  'visitor',
  'seeker',
  'employer',
  'removed employer',
  'caseworker',
  'administrator',
] as const satisfies ActorName[];

async function get(as: Person, url: string) {
  const answer = await arena.app.inject({
    url,
    headers: { 'sec-fetch-site': 'same-origin', ...(as.cookie === null ? {} : { cookie: as.cookie }) },
  });
  for (const [, mark = ''] of parseHtml(answer.body).words.matchAll(/§([\w.]+)§/g)) seen.add(mark);
  return answer;
}
const addressesOf = (page: PageId, language: 'nb' | 'en') =>
  (pages[page][language].includes(':') ? idsOf(page) : ['']).map((id) =>
    pathTo(page, language, { id, code: id, step: id, key: id }),
  );

beforeAll(async () => {
  arena = await openArena({ web: await loadWeb() });
  world = await makeWorld(arena);
  const { rows } = await arena.deps.database.pool.query<{ id: string }>('select opportunity_id as id from conversations');
  met = rows[0]?.id ?? '';
  await fill();
}, 60_000);
afterAll(async () => {
  console.log(`stored scripts: ${JSON.stringify({ ...count, shown: seen.size })}`);
  await arena.close();
});

describe('a hostile word that was stored', () => {
  it('runs nothing on any page, for whoever may open it', async () => {
    const wrong: string[] = [];
    for (const page of Object.keys(pages) as PageId[]) {
      let isDrawn = false;
      for (const [position, reader] of readers.entries())
        for (const url of addressesOf(page, (position + Object.keys(pages).indexOf(page)) % 2 === 0 ? 'nb' : 'en')) {
          const answer = await get(world.actors[reader], url);
          if (!String(answer.headers['content-type']).startsWith('text/html')) continue;
          if (answer.statusCode >= 500) wrong.push(`${page} as ${reader}: ${answer.statusCode}`);
          isDrawn ||= answer.statusCode === 200;
          count.drawn += 1;
          wrong.push(...whatCouldRun(answer.body).map((what) => `${page} as ${reader}: ${what}`));
        }
      if (isDrawn) count.pages += 1;
    }
    expect([...new Set(wrong)]).toEqual([]);
    expect(count.drawn).toBeGreaterThan(250);
  }, 60_000);

  it('was on some page that was drawn, each that is shown as words', () => {
    // A strength is shown by the name of a skill we know, and a page by where its link leads: neither is among the words.
    expect([...planted].filter((field) => !seen.has(field))).toEqual(['interests.strengths', 'notices.page']);
  });
});

describe('a hostile word in an address', () => {
  it('runs nothing on the page that answers it', async () => {
    const wrong: string[] = [];
    const words = encodeURIComponent(hostile('address'));
    const lead = encodeURIComponent('javascript:hit()');
    for (const page of Object.keys(pages) as PageId[]) {
      const [path = '/'] = pages[page].nb.includes(':')
        ? [pathTo(page, 'nb', { id: hostile('id'), code: hostile('id'), step: hostile('id'), key: hostile('id') })]
        : [pages[page].nb];
      for (const reader of ['visitor', 'seeker'] as const) {
        const answer = await get(
          world.actors[reader],
          `${path}?q=${words}&sted=${words}&place=${words}&returnTo=${lead}&til=${lead}&a=${words}`,
        );
        count.reflected += 1;
        if (/^\s*(javascript|data):/i.test(String(answer.headers.location ?? '')))
          wrong.push(`${page}: sends to ${answer.headers.location}`);
        wrong.push(...whatCouldRun(answer.body).map((what) => `${page} as ${reader}: ${what}`));
      }
    }
    expect([...new Set(wrong)]).toEqual([]);
  }, 60_000);
});

describe('a hostile word in what is no page', () => {
  it('stays within its line of the calendar, its text of the CV and its picture of the poster', async () => {
    const { actors, things } = world;
    const calendar = await get(actors.seeker, `/api/meetings/${things.talk.meetingId}/calendar.ics`);
    const cv = await get(actors.seeker, '/api/cv.json');
    const poster = await get(actors.employer, `/api/employer/opportunities/${things.open}/poster.pdf`);
    const file = await get(actors.seeker, `/api/conversation-files/${things.talk.fileId}`);
    count.documents += 4;
    expect([calendar, cv, poster, file].map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
    expect(String(calendar.headers['content-type'])).toMatch(/^text\/calendar/);
    expect(calendar.body.split('\r\n').every((line) => line === '' || /^(?: |[A-Z-]+[;:])/.test(line))).toBe(true);
    expect(() => JSON.parse(cv.body)).not.toThrow();
    expect(poster.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect(poster.body).not.toMatch(/\/(JavaScript|JS|OpenAction|AA)\b/);
    for (const { headers } of [calendar, cv, poster, file]) {
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(String(headers['content-type'])).not.toMatch(/html|svg|xml/);
      expect(String(headers['content-disposition'] ?? '')).toMatch(/^(\w+(; filename="[^"\r\n]*"(;[^\r\n]*)?)?)?$/);
    }
  });

  it('is no part of a letter, nor of the HTML of one', async () => {
    const { actors, calls, things } = world;
    await arena.call(actors.employer, 'POST /api/conversations/:id/messages', {
      params: { id: things.conversationId },
      body: { text: hostile('message'), key: 'a-hostile-message' },
    });
    await arena.call(actors.seeker, 'POST /api/opportunities/:id/interests', {
      params: calls['POST /api/opportunities/:id/interests'].params as { id: string },
      body: { strengths: [] },
    });
    await arena.runJobs();
    const { rows } = await arena.deps.database.pool.query<{ id: string; html: string }>(
      "select id, html from letters where html <> ''",
    );
    expect(rows.length).toBeGreaterThan(0);
    const wrong: string[] = [];
    for (const { id, html } of rows) {
      const shown = await get(arena.visitor, `/api/mailbox/${id}/html`);
      count.documents += 1;
      wrong.push(...whatCouldRun(html), ...whatCouldRun(shown.body));
      expect(html).not.toMatch(/hit\(\)/);
    }
    expect(wrong).toEqual([]);
  });
});

describe('the reader of pages', () => {
  it('notices that an escape is gone: of the data a page wakes up with, and of words on it', async () => {
    const { body } = await get(arena.visitor, pathTo('opportunity', 'nb', { id: world.things.open }));
    expect(whatCouldRun(body)).toEqual([]);
    expect(whatCouldRun(body.replaceAll('\\u003c', '<'))).not.toEqual([]);
    expect(whatCouldRun(body.replaceAll('&lt;', '<').replaceAll('&gt;', '>'))).not.toEqual([]);
  });

  it('finds what a browser would run, however it is written', () => {
    const runs = [
      '<script>hit()</script>',
      '<script type="application/json">{"a":"</script><script>hit()</script>',
      '<IMG src=x OnError=hit()>',
      '<a href="java&#9;script:hit()">',
      '<a title=">" href=" javascript:hit()">',
      '<title></title><svg/onload=hit()></title>',
      '<base href=x>',
      '<iframe srcdoc="x">',
    ];
    for (const html of runs) expect(whatCouldRun(html), html).not.toEqual([]);
    for (const html of [
      '<title><script>hit()</script></title>',
      '&lt;script&gt;',
      '<p title="<script>hit()</script>">',
      '<script type="application/json">{"a":"\\u003c/script>"}</script>',
    ])
      expect(whatCouldRun(html), html).toEqual([]);
    expect(Object.keys(ownPages).length).toBeGreaterThan(30);
  });
});
