import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { demoPeople } from '../../apps/api/src/db/demo/people.ts';
import { readSources, root } from './sources.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const papers = ['README.md', ...markdownIn('docs')];

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? markdownIn(path) : path.endsWith('.md') ? [path] : [];
  });
}

const config = read('apps/api/src/config.ts');
/** `OIDC_IDPORTEN_CLIENT_ID` is read as `OIDC_${name}_CLIENT_ID` for the issuer 'IDPORTEN'. */
function isSetting(name: string): boolean {
  const [, issuer, part] = /^OIDC_([A-Z]+)_(ISSUER|CLIENT_ID|CLIENT_SECRET)$/.exec(name) ?? [];
  if (issuer !== undefined) return config.includes(`'${issuer}'`) && config.includes(`OIDC_\${name}_${part}`);
  return config.includes(`'${name}'`) || config.includes(`env.${name}`);
}

interface Compose {
  services: Record<string, { image?: string; environment?: Record<string, string>; depends_on?: Record<string, unknown> }>;
}

it('gives the containers only settings that exist, and all the servers they name', () => {
  const { services } = parse(read('infra/compose.yaml'), { merge: true }) as Compose;
  for (const name of ['web', 'worker']) {
    const settings = Object.keys(services[name]?.environment ?? {});
    expect(settings.length).toBeGreaterThan(15);
    expect(settings.filter((setting) => !isSetting(setting))).toEqual([]);
    expect(Object.keys(services[name]?.depends_on ?? {}).filter((other) => services[other] === undefined)).toEqual([]);
  }
  expect(isSetting('CATS_URL')).toBe(false);
  expect(isSetting('OIDC_CATS_ISSUER')).toBe(false);
});

it('explains every setting, and names none that does not exist', () => {
  const explained = read('docs/operations/environment.md');
  const settings = [...config.matchAll(/\(env, '([A-Z_]+)'/g)].map(([, name]) => name ?? '').filter((name) => isSetting(name));
  expect(settings.length).toBeGreaterThan(12);

  const plain = settings.filter((name) => !['IDPORTEN', 'ANSATTPORTEN', 'ENTRA'].includes(name));
  expect(plain.filter((name) => !explained.includes(`\`${name}\``))).toEqual([]);
  const named = [...explained.matchAll(/`([A-Z]+(?:_[A-Z]+)*)`/g)]
    .map(([, name]) => name ?? '')
    .filter((name) => name.length > 3);
  expect(named.filter((name) => !isSetting(name))).toEqual([]);
});

it('has an example for each value that compose asks for', () => {
  const asked = [...read('infra/compose.yaml').matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name ?? '');
  const given = [...read('infra/.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name ?? '');

  expect([...new Set(asked)].sort()).toEqual(given.sort());
});

it('copies into the image every package there is', () => {
  const packages = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}/package.json`),
  );

  expect(packages.filter((path) => existsSync(join(root, path)) && !read('infra/Containerfile').includes(path))).toEqual([]);
});

it('links to files that exist', () => {
  const dead = papers.flatMap((paper) =>
    [...read(paper).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)]
      .map(([, link]) => link ?? '')
      .filter((link) => !existsSync(join(root, dirname(paper), link)))
      .map((link) => `${paper}: ${link}`),
  );

  expect(dead).toEqual([]);
});

it('names folders and files that exist', () => {
  const dead = papers.flatMap((paper) =>
    [...read(paper).matchAll(/`((?:apps|packages|tests|scripts|infra|docs)\/[^`\s*<…]+)`/g)]
      .map(([, path]) => path ?? '')
      .filter((path) => !existsSync(join(root, path)))
      .map((path) => `${paper}: ${path}`),
  );

  expect(dead).toEqual([]);
});

it('names commands that exist, each with a file behind it', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = papers.flatMap((paper) => [...read(paper).matchAll(/npm run ([a-z:-]+)/g)].map(([, name]) => name ?? ''));

  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  const files = Object.values(scripts).flatMap((script) => [...script.matchAll(/node (\S+\.ts)/g)].map(([, file]) => file ?? ''));
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

it('names people of the demo who can sign in, some for each role', () => {
  const readme = read('README.md');
  const people = demoPeople({ caseworker: 'c', administrator: 'a' });
  for (const issuer of ['idporten', 'ansattporten', 'entra'] as const) {
    const named = people.filter((person) => person.issuer === issuer && readme.includes(person.name));
    expect(named.length).toBeGreaterThan(2);
  }
  const bold = [...readme.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name]) => name ?? '');
  expect(bold.filter((name) => !people.some((person) => person.name === name))).toEqual([]);
});

it('numbers decisions without a gap', () => {
  const numbers = readdirSync(join(root, 'docs/decisions'))
    .filter((name) => /^\d/.test(name))
    .map((name) => Number(name.slice(0, 4)));

  expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_number, at) => at + 1));
});

it('heads each decision with its number', () => {
  const unnumbered = papers.filter((path) => {
    const [, number] = /^docs\/decisions\/(\d{4})-/.exec(path) ?? [];
    return number !== undefined && !read(path).startsWith(`# ${number} `);
  });

  expect(unnumbered).toEqual([]);
});

it('says of every table of the database what it holds and for how long', () => {
  const folder = 'apps/api/src/db/schema';
  const tables = readdirSync(join(root, folder)).flatMap((file) =>
    [...read(`${folder}/${file}`).matchAll(/pgTable\(\s*'([a-z_]+)'/g)].map(([, name]) => name ?? ''),
  );
  expect(tables.length).toBeGreaterThan(35);

  const told = read('docs/privacy/what-we-store.md');
  expect(tables.filter((name) => !new RegExp(`\`${name}[\`.]`).test(told))).toEqual([]);
});

it('calls things in the glossary by names that code has', () => {
  const rows = read('docs/glossary.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| Norwegian'));
  const named = rows.flatMap((row) => [...(row.split('|')[2] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''));
  expect(named.length).toBeGreaterThan(60);

  const code = [...readSources(['apps', 'packages']).values()].join('\n');
  expect(named.filter((name) => !new RegExp(`(?<![A-Za-z])${name}s?(?![A-Za-z])`).test(code))).toEqual([]);
});

it('holds no secret', () => {
  const secrets = /-----BEGIN [A-Z ]*PRIVATE KEY-----|AKIA[0-9A-Z]{16}|ghp_[A-Za-z0-9]{30}/;
  const holding = [...readSources(), ...papers.map((path) => [path, read(path)] as const)].filter(([, text]) =>
    secrets.test(text),
  );

  expect(holding.map(([path]) => path)).toEqual([]);
});
