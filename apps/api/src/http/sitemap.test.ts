import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Arena, type EmployerPerson, openArena } from '../../test/arena.ts';

let arena: Arena;
let employer: EmployerPerson;
beforeAll(async () => {
  arena = await openArena({
    web: {
      render: () => Promise.reject(new Error('not drawn here')),
      renderError: () => 'error',
      pathTo: (page, language, params = {}) => `/${language}/${page}/${Object.values(params).join('/')}?a&b`,
    },
  });
  employer = await arena.employer();
});
afterAll(() => arena.close());

const get = async (url: string) => {
  const { statusCode, body, headers } = await arena.app.inject({ url });
  return { statusCode, body, type: String(headers['content-type']) };
};

it('robots are told where the list of pages is, and to leave the API alone', async () => {
  const { body, type } = await get('/robots.txt');
  expect(type).toContain('text/plain');
  expect(body).toContain('Sitemap: http://localhost:3000/sitemap.xml');
  expect(body).toContain('Disallow: /api/');
});

it('the list names parts that exist, and every page stands in both languages with its alternates', async () => {
  const id = await arena.opportunity(employer);
  const closed = await arena.opportunity(employer, { status: 'closed' });
  const index = await get('/sitemap.xml');
  expect(index.type).toContain('application/xml');
  const parts = [...index.body.matchAll(/<loc>http:\/\/localhost:3000([^<]+)<\/loc>/g)].map(([, path = '']) => path);
  expect(parts.length).toBeGreaterThan(3);
  const bodies = await Promise.all(parts.map(get));
  expect(bodies.map(({ statusCode }) => statusCode)).toEqual(parts.map(() => 200));
  const all = bodies.map(({ body }) => body).join('\n');
  expect(all).toContain(`<loc>http://localhost:3000/nb/opportunity/${id}?a&amp;b</loc>`);
  expect(all).toContain(`hreflang="en" href="http://localhost:3000/en/opportunity/${id}?a&amp;b"`);
  expect(all).toContain(`/nb/employer/${employer.employerId}`);
  expect(all).toContain('/en/occupation/5120');
  expect(all).not.toContain(closed);
});

it.each([
  '/sitemaps/nothing.xml',
  '/sitemaps/opportunities-0.xml',
  '/sitemaps/opportunities-99.xml',
  '/sitemaps/constructor.xml',
])('%s is no part', async (url) => {
  expect((await get(url)).statusCode).toBe(404);
});
