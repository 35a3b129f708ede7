/** What the API's process calls to draw a page. Built by `npm run prepare` into dist/server. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { renderToString } from 'react-dom/server';
import {
  createStaticHandler,
  createStaticRouter,
  RouterContextProvider,
  type StaticHandlerContext,
  StaticRouterProvider,
} from 'react-router';
import { type Assets, Document } from './app/document.tsx';
import { loadOwn } from './app/load-own.ts';
import { sourceOf } from './app/page-routes.ts';
import { isSharedPage, type Language, type PageId, pathTo as pathOf, type TextPart, textsOf } from './app/pages.ts';
import { addRoutes, routes } from './app/routes.tsx';
import { type ApiTransport, apiContext, createApi } from './lib/api.ts';
import { serialiseErrors } from './lib/hydration-errors.ts';
import { allTexts, languageOf, loadTexts } from './lib/i18n.tsx';

/** The address of a page, for the lists that search engines read. */
export const pathTo = (page: PageId, language: Language, params?: Record<string, string>) => pathOf(page, language, params);

interface RenderedPage {
  status: number;
  headers: Record<string, string>;
  body: string;
  /** Drawn from nothing but its address and what everybody may see. */
  shared: boolean;
}

const languages = ['nb', 'en'] as const;
for (const language of languages) addRoutes(language, (await loadOwn(language)).ownRoutes(language));
const handler = createStaticHandler(routes);

/** The page at this address, after its action for a POST. A redirect comes back as its status and `location`. */
export async function render(request: Request, transport: ApiTransport): Promise<RenderedPage> {
  const language = languageOf(request);
  await loadTexts(language, allTexts);
  const requestContext = new RouterContextProvider();
  requestContext.set(apiContext, createApi(transport));
  const context = await handler.query(request, { requestContext });
  if (context instanceof Response) {
    // After a POST the browser must GET what it is sent to.
    const status = request.method === 'POST' && context.status === 302 ? 303 : context.status;
    return { status, headers: Object.fromEntries(context.headers), body: '', shared: false };
  }
  return {
    status: context.statusCode,
    headers: { 'content-language': language },
    body: draw(context, language),
    shared: isShared(context),
  };
}

const isShared = (context: StaticHandlerContext): boolean => {
  const handle = context.matches.at(-1)?.route.handle as { page: PageId } | undefined;
  return handle !== undefined && isSharedPage(handle.page);
};

function draw(context: StaticHandlerContext, language: Language): string {
  const assets = assetsFor(context, language);
  const state = {
    language,
    assets,
    loaderData: context.loaderData,
    actionData: context.actionData,
    errors: serialiseErrors(context.errors),
  };
  // "<" would let data end the element; the other two end a line in old JavaScript.
  const hydration = JSON.stringify(state)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
  const html = renderToString(
    <Document language={language} assets={assets} hydration={hydration}>
      <StaticRouterProvider router={createStaticRouter(handler.dataRoutes, context)} context={context} hydrate={false} />
    </Document>,
  );
  return `<!DOCTYPE html>${html}`;
}

interface ManifestChunk {
  file: string;
  css?: string[];
  imports?: string[];
  assets?: string[];
}
type Manifest = Record<string, ManifestChunk>;

const manifestFile = resolve(import.meta.dirname, '../client/.vite/manifest.json');
const manifest: Manifest | null = existsSync(manifestFile) ? (JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest) : null;
const entry = 'src/entry-client.tsx';
const textsFile = (language: Language, part: TextPart) =>
  `../../packages/texts/${language}${part === 'public' || part === 'more' ? '-' : '/'}${part}.ts`;
const assetsOfPage = new Map<string, Assets>();

function assetsFor(context: StaticHandlerContext, language: Language): Assets {
  const handle = context.matches.at(-1)?.route.handle as { page: PageId; file: string } | undefined;
  const key = `${language} ${handle?.file ?? ''}`;
  const known = assetsOfPage.get(key);
  if (known !== undefined) return known;
  const assets =
    manifest === null
      ? developmentAssets
      : builtAssets(manifest, [
          ...(handle === undefined ? (['public'] as const) : textsOf(handle.page)).map((part) => textsFile(language, part)),
          ...(handle === undefined ? [] : [sourceOf(handle.file)]),
        ]);
  assetsOfPage.set(key, assets);
  return assets;
}

const developmentAssets: Assets = { script: '/src/entry-client.tsx', styles: ['/src/ui/site.css'], modules: [], fonts: [] };

function builtAssets(built: Manifest, sources: readonly string[]): Assets {
  const modules = new Set<string>();
  const styles = new Set<string>();
  const fonts = new Set<string>();
  const visit = (source: string) => {
    const chunk = built[source];
    if (chunk === undefined || modules.has(chunk.file)) return;
    modules.add(chunk.file);
    for (const style of chunk.css ?? []) styles.add(style);
    for (const asset of chunk.assets ?? [])
      if (/latin-wght-normal.*\.woff2$/.test(asset) && !asset.includes('latin-ext')) fonts.add(asset);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const source of [entry, ...sources]) visit(source);
  const script = built[entry]?.file;
  if (script === undefined) throw new Error('the built web has no entry; run "npm run prepare"');
  modules.delete(script);
  const address = (file: string) => `/${file}`;
  return {
    script: address(script),
    styles: [...styles].map(address),
    modules: [...modules].map(address),
    fonts: [...fonts].map(address),
  };
}

/** A page that needs nothing but itself, for when drawing failed. Texts of the language are loaded by the first page drawn in it. */
export function renderError(code: string, language: Language): string {
  const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const text = lastResort[language];
  const styles = manifest === null ? [] : builtAssets(manifest, []).styles;
  const say = code in text.say ? text.say[code as keyof typeof text.say] : text.say['server.unexpected'];
  return `<!DOCTYPE html><html lang="${language}" data-color-scheme="auto"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(text.heading)} – Arena Innlandet</title>${styles.map((href) => `<link rel="stylesheet" href="${href}">`).join('')}</head><body><main class="container" data-width="narrow"><h1>${escapeHtml(text.heading)}</h1><p>${escapeHtml(say)}</p><p><a href="${language === 'nb' ? '/' : '/en'}">${escapeHtml(text.home)}</a></p></main></body></html>`;
}

/** The only sentences outside the catalogues: they must be there when nothing else is. */
const lastResort = {
  nb: {
    heading: 'Vi fikk ikke vist siden',
    home: 'Til forsiden',
    say: {
      'server.unexpected': 'Det er vår feil. Prøv igjen om litt. Det du skrev, er ikke sendt.',
      'request.too_many': 'Det kom for mange forespørsler herfra på kort tid. Vent et minutt og prøv igjen.',
      'request.too_large': 'Teksten var for stor til å sendes. Gå tilbake, gjør den kortere og send på nytt.',
      'request.origin': 'Skjemaet kom fra et annet sted enn Arena Innlandet. Gå til forsiden og prøv på nytt derfra.',
      not_found: 'Adressen finnes ikke her. Kanskje mangler det noe i lenken du fulgte.',
    },
  },
  en: {
    heading: 'We could not show this page',
    home: 'To the front page',
    say: {
      'server.unexpected': 'This is our fault. Try again in a little while. What you wrote has not been sent.',
      'request.too_many': 'Too many requests came from here in a short time. Wait a minute and try again.',
      'request.too_large': 'The text was too large to send. Go back, make it shorter and send again.',
      'request.origin': 'The form came from somewhere else than Arena Innlandet. Go to the front page and try again from there.',
      not_found: 'This address does not exist here. Perhaps something is missing in the link you followed.',
    },
  },
} as const;
