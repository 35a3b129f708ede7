/**
 * What search engines may read: /robots.txt, and /sitemap.xml with a part for each thousand of addresses (sitemaps.org/protocol.html),
 * each page in both languages. Made from what is open in memory; nothing of it is kept.
 */
import { occupations } from '@arena/taxonomy/occupations';
import type { FastifyInstance } from 'fastify';
import { AppError } from '../app-error.ts';
import type { Deps } from '../deps.ts';
import type { PublicPage, Web } from './web.ts';

/** The protocol allows 50,000 addresses and 50 MB; each of ours is two, with three alternates each. */
const opportunitiesPerPart = 5000;
/** A closed ad must not stay listed for long. */
const keepMinutes = 5;
const languages = ['nb', 'en'] as const;
const standing: readonly PublicPage[] = [
  'home',
  'search',
  'map',
  'employers',
  'occupations',
  'educationAbroad',
  'start',
  'privacy',
  'accessibility',
];

interface Entry {
  page: PublicPage;
  params?: Record<string, string>;
  /** Milliseconds since 1970. */
  changedAt?: number;
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export function registerSitemap(app: FastifyInstance, { config, market }: Pick<Deps, 'config' | 'market'>, web: Web): void {
  const { publicUrl } = config;
  const address = ({ page, params }: Entry, language: 'nb' | 'en') =>
    escapeXml(`${publicUrl}${web.pathTo(page, language, params)}`);

  function urls(entry: Entry): string {
    const alternates = languages
      .map((language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${address(entry, language)}"/>`)
      .join('');
    const changed = entry.changedAt === undefined ? '' : `<lastmod>${new Date(entry.changedAt).toISOString()}</lastmod>`;
    return languages.map((language) => `<url><loc>${address(entry, language)}</loc>${changed}${alternates}</url>`).join('\n');
  }

  const rows = () => [...market.all()];
  const parts: Record<string, () => Entry[]> = {
    pages: () => standing.map((page) => ({ page })),
    occupations: () => occupations.map(({ code }) => ({ page: 'occupation', params: { code } })),
    employers: () =>
      [...new Set(rows().flatMap(({ employerId }) => employerId ?? []))].map((id) => ({ page: 'employer', params: { id } })),
  };
  const opportunityPart = (number: number): Entry[] =>
    rows()
      // Oldest first: a new one comes last, and the parts before it stay as they were.
      .sort((a, b) => a.publishedAt - b.publishedAt)
      .slice((number - 1) * opportunitiesPerPart, number * opportunitiesPerPart)
      .map(({ match, publishedAt }) => ({ page: 'opportunity', params: { id: match.id }, changedAt: publishedAt }));

  const hidden = { schema: { hide: true } };
  const xml = 'application/xml; charset=utf-8';
  const keep = `public, max-age=${keepMinutes * 60}`;

  app.get('/robots.txt', hidden, async (_request, reply) =>
    reply
      .type('text/plain; charset=utf-8')
      .header('cache-control', keep)
      .send(`User-agent: *\nDisallow: /api/\nSitemap: ${publicUrl}/sitemap.xml\n`),
  );
  app.get('/sitemap.xml', hidden, async (_request, reply) => {
    const count = Math.max(1, Math.ceil(market.size / opportunitiesPerPart));
    const names = [...Object.keys(parts), ...Array.from({ length: count }, (_part, at) => `opportunities-${at + 1}`)];
    const list = names.map((name) => `<sitemap><loc>${publicUrl}/sitemaps/${name}.xml</loc></sitemap>`).join('\n');
    return reply
      .type(xml)
      .header('cache-control', keep)
      .send(
        `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${list}\n</sitemapindex>\n`,
      );
  });
  app.get<{ Params: { part: string } }>('/sitemaps/:part', hidden, async ({ params }, reply) => {
    const name = params.part.replace(/\.xml$/, '');
    const number = /^opportunities-([1-9]\d{0,3})$/.exec(name)?.[1];
    const entries =
      number === undefined ? (Object.hasOwn(parts, name) ? parts[name]?.() : undefined) : opportunityPart(Number(number));
    // The first part may be empty; one after the last is none.
    if (entries === undefined || (entries.length === 0 && number !== '1' && number !== undefined))
      throw new AppError('not_found');
    return reply
      .type(xml)
      .header('cache-control', keep)
      .send(
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.map(urls).join('\n')}\n</urlset>\n`,
      );
  });
}
