/** Builds the web for browsers and for the server, and packs its files so that nothing is packed while people wait. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from 'vite';

const web = resolve(import.meta.dirname, '../apps/web');
const pack = { brotli: promisify(brotliCompress), gzip: promisify(gzip) };

await build({ configFile: join(web, 'vite.config.ts'), logLevel: 'warn' });
await build({
  configFile: join(web, 'vite.config.ts'),
  logLevel: 'warn',
  build: { ssr: true },
  // React comes along, in its production build: left outside, Node would take the development one, which draws at a third of the speed.
  ssr: { noExternal: true },
  define: { 'process.env.NODE_ENV': '"production"' },
});

const client = join(web, 'dist/client');
for (const entry of await readdir(client, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !/\.(js|css|svg|json|txt)$/.test(entry.name)) continue;
  const file = join(entry.parentPath, entry.name);
  const content = await readFile(file);
  await writeFile(`${file}.br`, await pack.brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  await writeFile(`${file}.gz`, await pack.gzip(content, { level: 9 }));
}
