/**
 * What a first visit to a public page weighs: kB gzip of all JavaScript and all styles that the server's HTML asks for. Limits: 120 kB of
 * JavaScript (page and texts of one language included) and 20 kB of styles. The pages are drawn by the built renderer with canned
 * answers, so that nothing else needs to run; build first (`npm run prepare`).
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { ApiResponse } from '@arena/contract/api';

const dist = resolve(import.meta.dirname, 'dist');
const id = '00000000-0000-7000-8000-000000000000';

const card: ApiResponse<'GET /api/opportunities'>['hits'][number] = {
  id,
  kind: 'job',
  title: { text: 'Kokk', language: 'nb' },
  employer: { id, name: 'Grønn Gren' },
  place: { id: 'hamar', name: 'Hamar' },
  municipality: { id: '3403', name: 'Hamar' },
  occupation: null,
  extent: { fromPercent: 50, toPercent: 100 },
  publishedOn: '2026-11-22',
  deadlineOn: null,
  deadlineText: null,
  musts: 1,
  learnedHere: 1,
  source: 'own',
};
const answers: {
  session: ApiResponse<'GET /api/session'>;
  opportunities: ApiResponse<'GET /api/opportunities'>;
  opportunity: ApiResponse<'GET /api/opportunities/:id'>;
  employers: ApiResponse<'GET /api/employers'>;
} = {
  session: { actor: null, hasDraft: false, local: false },
  opportunities: {
    hits: [{ ...card, minutes: null }],
    total: 1,
    capped: false,
    page: 1,
    pageCount: 1,
    sort: 'newest',
    facets: {
      kind: [],
      municipality: [],
      field: [],
      minutes: [],
      extent: [],
      norwegian: [],
      start: [],
      deadline: [],
      flag: [],
      fact: [],
    },
    understood: [],
    from: null,
    mode: 'car',
    didYouMean: null,
    near: [],
    fallback: false,
  },
  opportunity: {
    ...card,
    description: { text: 'Du lager mat.', language: 'nb' },
    descriptionHtml: null,
    requirements: [],
    remote: 'no',
    positionCount: 1,
    startsOn: null,
    startText: null,
    applicationUrl: null,
    answerWithinDays: 7,
    isOpen: true,
    match: null,
    interest: null,
  },
  employers: [{ id, name: 'Grønn Gren', municipality: null, open: 1 }],
};

type Transport = (method: string, url: string, body: unknown) => Promise<{ status: number; body: unknown }>;
interface Renderer {
  render(request: Request, transport: Transport): Promise<{ status: number; body: string }>;
}

const transport: Transport = async (_method, url) => {
  const { pathname } = new URL(url, 'http://localhost');
  const body =
    pathname === '/api/session'
      ? answers.session
      : pathname === '/api/opportunities'
        ? answers.opportunities
        : pathname === `/api/opportunities/${id}`
          ? answers.opportunity
          : pathname === '/api/employers'
            ? answers.employers
            : null;
  return body === null ? { status: 404, body: { code: 'not_found', params: {} } } : { status: 200, body };
};

const pages = { front: '/', search: '/muligheter', opportunity: `/muligheter/${id}` };

/** `weight.<page>.js` and `weight.<page>.css` in kB gzip (1 kB is 1,000 bytes). */
export async function run(): Promise<Record<string, number>> {
  const { render } = (await import(pathToFileURL(resolve(dist, 'server/entry-server.js')).href)) as Renderer;
  const figures: Record<string, number> = {};
  for (const [name, path] of Object.entries(pages)) {
    const { status, body } = await render(new Request(`http://localhost${path}`), transport);
    if (status !== 200) throw new Error(`${path} answered ${status}`);
    figures[`weight.${name}.js`] = kilobytes(
      [...body.matchAll(/<script type="module" src="([^"]+)"|<link rel="modulepreload" href="([^"]+)"/g)].map(
        ([, script, module]) => script ?? module ?? '',
      ),
    );
    figures[`weight.${name}.css`] = kilobytes(
      [...body.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href ?? ''),
    );
  }
  return figures;
}

function kilobytes(hrefs: readonly string[]): number {
  const files = new Set(hrefs);
  if (files.size === 0) throw new Error('the page asks for no files: is it the built one?');
  const bytes = [...files].reduce(
    (sum, href) => sum + gzipSync(readFileSync(resolve(dist, 'client', href.slice(1))), { level: 9 }).length,
    0,
  );
  return Math.round(bytes / 10) / 100;
}

if (import.meta.main) console.table(await run());
