/** Which way imports go (docs/architecture.md), as checks over a map of files; `rules.test.ts` plants a breach of each. */
import { type Import, importsOf } from './imports.ts';
import type { Sources } from './sources.ts';

export interface Breach {
  rule: string;
  from: string;
  to: string;
}

const isTest = (path: string) =>
  /\.(test|bench|volume|fixture|setup)\.tsx?$/.test(path) ||
  path.startsWith('tests/') ||
  path.startsWith('scripts/') ||
  path.startsWith('apps/api/test/');

/** "apps/api" of "apps/api/src/…", "packages/texts" of "packages/texts/…". */
const unitOf = (path: string) => path.split('/').slice(0, 2).join('/');

const mayUse: Record<string, readonly string[]> = {
  'packages/taxonomy': [],
  'packages/texts': [],
  'packages/contract': ['packages/taxonomy'],
  'packages/matching': ['packages/taxonomy'],
  'apps/api': ['packages/taxonomy', 'packages/texts', 'packages/contract', 'packages/matching'],
  'apps/web': ['packages/taxonomy', 'packages/texts', 'packages/contract', 'packages/matching'],
};

/** Single files that may reach further than their kind, each with its reason. One that is no longer needed is a breach too. */
export const exceptions: readonly { from: string; to: string; because: string }[] = [
  {
    from: 'apps/api/src/features/profiles/profiles.service.ts',
    to: 'apps/api/src/http/draft-cookie.ts',
    because: 'seals and opens the draft; pure functions over a string, kept beside the cookies they fill',
  },
  {
    from: 'apps/api/src/features/opportunities/opportunities.store.ts',
    to: 'apps/api/src/search/market.store.ts',
    because: 'one reading of requirement rows for the page and for the market, or the two would drift apart',
  },
  {
    from: 'apps/api/src/features/imports/imports.rules.ts',
    to: 'apps/api/src/integrations/nav-feed/change-time.ts',
    because: 'one belief about times in the future, for what is read and for what was stored; pure functions over a text',
  },
];

export function findBreaches(sources: Sources, allowed: typeof exceptions = exceptions): Breach[] {
  const imports = importsOf(sources);
  const code = imports.filter(({ from }) => !isTest(from));
  const breaches = [
    ...betweenUnits(code),
    ...insideApi(code),
    ...insideWeb(code),
    ...barrels(sources),
    ...cycles(code, allowed),
    ...testsInCode(code),
  ];
  const isExcepted = (breach: Breach) => allowed.some(({ from, to }) => from === breach.from && to === breach.to);
  const unused = allowed.filter(
    ({ from, to }) => sources.has(from) && !breaches.some((one) => one.from === from && one.to === to),
  );
  return [
    ...breaches.filter((breach) => !isExcepted(breach)),
    ...unused.map(({ from, to }) => ({ rule: 'this exception is no longer needed', from, to })),
  ];
}

function betweenUnits(imports: readonly Import[]): Breach[] {
  return imports
    .filter(({ from, to, ours }) => {
      if (!ours || unitOf(from) === unitOf(to)) return false;
      return !(mayUse[unitOf(from)] ?? []).includes(unitOf(to));
    })
    .map(({ from, to }) => ({ rule: `${unitOf(from)} may not use ${unitOf(to)}`, from, to }));
}

function testsInCode(imports: readonly Import[]): Breach[] {
  return imports
    .filter(({ to, ours }) => ours && isTest(to))
    .map(({ from, to }) => ({ rule: 'the product may not use tests or scripts', from, to }));
}

// --- Inside the API -------------------------------------------------------------------------------------------------

type Kind =
  | 'routes'
  | 'service'
  | 'rules'
  | 'store'
  | 'view'
  | 'access'
  | 'db'
  | 'http'
  | 'jobs'
  | 'search'
  | 'integrations'
  | 'core';

const apiSource = 'apps/api/src/';
/** Lists and starters: they put the parts together and may know all of them. Nothing but each other imports them. */
const composition = new Set(
  ['app.ts', 'start.ts', 'server.ts', 'worker.ts', 'open-deps.ts', 'jobs/handlers.ts', 'jobs/worker.ts'].map(
    (file) => apiSource + file,
  ),
);
const isCommand = (path: string) => path.startsWith(`${apiSource}commands/`);

function place(path: string): { kind: Kind | 'other'; noun: string | null } {
  const inside = path.slice(apiSource.length);
  const [, noun, role] = /^features\/([a-z-]+)\/[a-z-]+\.([a-z]+)\.ts$/.exec(inside) ?? [];
  if (noun !== undefined && role !== undefined) {
    const kinds: readonly string[] = ['routes', 'service', 'rules', 'store', 'view'];
    return { kind: kinds.includes(role) ? (role as Kind) : 'other', noun };
  }
  const [, folder] = /^(access|db|http|jobs|search|integrations)\//.exec(inside) ?? [];
  if (folder !== undefined) return { kind: folder as Kind, noun: null };
  return { kind: inside.startsWith('features/') ? 'other' : 'core', noun: null };
}

/** What each kind may import of the same feature and of the house. Another feature's service is named apart. */
const reach: Record<Kind, { own: readonly Kind[]; house: readonly Kind[]; otherServices: boolean }> = {
  // `rules` for constants and parsing of what comes from outside (docs/architecture.md, "Where we widened").
  routes: { own: ['service', 'rules'], house: ['http', 'core', 'access'], otherServices: true },
  service: {
    own: ['rules', 'store', 'view', 'service'],
    house: ['search', 'access', 'jobs', 'integrations', 'db', 'core'],
    otherServices: true,
  },
  rules: { own: ['rules'], house: ['core'], otherServices: false },
  store: { own: ['store', 'rules'], house: ['db', 'integrations'], otherServices: false },
  view: { own: ['store', 'rules', 'view'], house: ['core'], otherServices: false },
  access: { own: [], house: ['access', 'core'], otherServices: false },
  db: { own: [], house: ['db', 'access', 'core', 'integrations'], otherServices: false },
  // `http/sessions.ts` asks the sessions feature who calls.
  http: { own: [], house: ['http', 'access', 'core'], otherServices: true },
  jobs: { own: [], house: ['jobs', 'db', 'core'], otherServices: false },
  search: { own: [], house: ['search', 'db', 'core'], otherServices: false },
  integrations: { own: [], house: ['integrations', 'core'], otherServices: false },
  core: { own: [], house: ['core', 'db', 'search', 'integrations', 'access', 'http'], otherServices: false },
};

function insideApi(imports: readonly Import[]): Breach[] {
  const breaches: Breach[] = [];
  for (const { from, to, ours, typesOnly } of imports) {
    if (!from.startsWith(apiSource) || composition.has(from) || isCommand(from)) continue;
    const source = place(from);
    if (source.kind === 'other') {
      breaches.push({ rule: 'a file of a feature is routes, service, rules, store or view', from, to });
      continue;
    }
    if (!ours) {
      if (to.startsWith('drizzle-orm') && !['store', 'db', 'search', 'jobs'].includes(source.kind))
        breaches.push({ rule: `${source.kind} may not use Drizzle`, from, to });
      continue;
    }
    if (!to.startsWith(apiSource)) {
      if (source.kind === 'rules' && to.startsWith('packages/contract/') && !typesOnly && !isVocabulary(to))
        breaches.push({ rule: 'rules use types of the contract only', from, to });
      continue;
    }
    if (composition.has(to)) {
      breaches.push({ rule: 'nothing imports what puts the parts together', from, to });
      continue;
    }
    const target = place(to);
    const allowed = reach[source.kind];
    const isFeature = target.noun !== null;
    const fits =
      target.kind === 'other'
        ? false
        : isFeature
          ? source.noun === target.noun
            ? allowed.own.includes(target.kind) || (source.kind === 'store' && typesOnly && target.kind === 'view')
            : allowed.otherServices && target.kind === 'service'
          : isAboutActors(to, source.kind, typesOnly) ||
            (allowed.house.includes(target.kind) && (target.kind !== 'core' || isCoreFor(source.kind, to)));
    if (!fits) {
      const what = isFeature && source.noun !== target.noun ? `another feature's ${target.kind}` : target.kind;
      breaches.push({ rule: `${source.noun === null ? 'the folder ' : ''}${source.kind} may not use ${what}`, from, to });
    }
  }
  return breaches;
}

/** Nouns whose lists of words (statuses, kinds, reasons) rules need as values; routes and schemas are not for them. */
const isVocabulary = (path: string) =>
  /\/(errors|access|employers|interests|opportunities|accounts|conversations)\.ts$/.test(path);

/** Who may move a thing from one status to the next is part of the rules: they hold tables of it, and may speak of actors. */
const isAboutActors = (path: string, kind: Kind, typesOnly: boolean) =>
  kind === 'rules' && (path === `${apiSource}access/transitions.ts` || (typesOnly && path === `${apiSource}access/actor.ts`));

/** Rules see neither the clock nor the database: of what lies at the top of the API only the error they throw. */
function isCoreFor(kind: Kind, path: string): boolean {
  if (kind === 'rules' || kind === 'view') return path === `${apiSource}app-error.ts`;
  return true;
}

// --- Inside the web -------------------------------------------------------------------------------------------------

const webSource = 'apps/web/src/';
/** The table of addresses, the frame's own data and what a page says of itself: all pages need them, and they need no page. */
const isPart = (path: string) => /\.part\.tsx?$/.test(path);
const shared = new Set(['app/pages.ts', 'app/root.ts', 'app/use-root.ts', 'app/head.tsx'].map((file) => webSource + file));

function insideWeb(imports: readonly Import[]): Breach[] {
  const breaches: Breach[] = [];
  for (const { from, to, ours } of imports) {
    if (!ours || !from.startsWith(webSource) || !to.startsWith(webSource)) continue;
    const [, source = '', noun] = /^apps\/web\/src\/(app|features|lib|ui|theme)\/(?:([a-z-]+)\/)?/.exec(from) ?? [];
    const [, target = '', otherNoun] = /^apps\/web\/src\/(app|features|lib|ui|theme)\/(?:([a-z-]+)\/)?/.exec(to) ?? [];
    const say = (rule: string) => breaches.push({ rule, from, to });
    if (source === '') continue; // the two entries put everything together
    if (target === 'features' && source === 'features') {
      if (noun !== otherNoun && !isPart(to)) say("another feature's page may not be used, only its .part.tsx");
    } else if (target === 'features' && source !== 'app') say(`${source} may not use features`);
    else if (target === 'features' && !isPart(to)) say('app reaches pages through the table of pages only');
    else if (target === 'app' && source !== 'app' && !shared.has(to)) say(`${source} may not use the frame`);
    else if (target === 'app' && source === 'ui') say('ui has no words of the domain: it may not use app');
    else if (source === 'ui' && target === 'lib' && !/\/lib\/(i18n|dates)\.tsx?$/.test(to))
      say('ui may only use languages and dates of lib');
    else if (source === 'lib' && target === 'ui') say('lib may not use ui');
  }
  return breaches;
}

// --- Everywhere -----------------------------------------------------------------------------------------------------

function barrels(sources: Sources): Breach[] {
  const breaches: Breach[] = [];
  for (const [path, text] of sources) {
    const name = path.split('/').at(-1) ?? '';
    if (/^index\.[tj]sx?$/.test(name) || /^export \* from /m.test(text) || /^export (type )?\{[^}]*\} from /m.test(text))
      breaches.push({ rule: 'no barrels: import from the file that defines', from: path, to: path });
  }
  return breaches;
}

/** Files that import each other in a ring at run time, and folders that do so through their files. */
function cycles(imports: readonly Import[], allowed: typeof exceptions): Breach[] {
  const atRunTime = imports.filter(({ ours, typesOnly, from, to }) => ours && !typesOnly && from !== to);
  const files = edgesOf(atRunTime.map(({ from, to }) => [from, to]));
  // Routes, lists and starters are used by nobody but the app: through them folders may look like rings and are none.
  const between = atRunTime
    .filter(({ from }) => !composition.has(from) && !isCommand(from) && !from.endsWith('.routes.ts') && !shared.has(from))
    .filter(({ from, to }) => !shared.has(to) && !allowed.some((one) => one.from === from && one.to === to))
    .map(({ from, to }) => [folderOf(from), folderOf(to)] as const)
    .filter(([from, to]) => from !== to);
  return [
    ...ringsIn(files).map((ring) => ({ rule: 'files import each other in a ring', from: ring.join(' → '), to: ring[0] ?? '' })),
    ...ringsIn(edgesOf(between)).map((ring) => ({
      rule: 'folders import each other in a ring',
      from: ring.join(' → '),
      to: ring[0] ?? '',
    })),
  ];
}

/** Features are one folder here: an opportunity tells of its interests and an interest of its opportunity. As files they may not ring. */
const folderOf = (path: string) => {
  const folder = path.split('/').slice(0, -1).join('/');
  return folder.replace(/^(apps\/(?:api|web)\/src\/features)\/.*$/, '$1');
};

function edgesOf(pairs: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const edges = new Map<string, Set<string>>();
  for (const [from, to] of pairs) {
    const targets = edges.get(from) ?? new Set();
    targets.add(to);
    edges.set(from, targets);
  }
  return edges;
}

function ringsIn(edges: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const rings: string[][] = [];
  const done = new Set<string>();
  const visit = (node: string, path: string[]) => {
    const start = path.indexOf(node);
    if (start >= 0) {
      rings.push(path.slice(start));
      return;
    }
    if (done.has(node)) return;
    for (const next of edges.get(node) ?? []) visit(next, [...path, node]);
    done.add(node);
  };
  for (const node of edges.keys()) visit(node, []);
  return rings;
}
