import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { iconSprite } from './icon-sprite.ts';

const sources = fileURLToPath(new URL('src', import.meta.url));
/** What nearly every page draws travels in one file with React and the router: many small files pack worse than one. */
const onEveryPage =
  /node_modules\/(react|react-dom|react-router|scheduler)\/|icon-sprite|preload-helper|rolldown|src\/(app\/(?!own)|lib(?!\/(draft-form|form\.|use-slow))|entry-client)|src\/ui\/(button|card|drawing|icon|page|band-shape|field|messages|disclosure|choices)\.|features\/(opportunities\/.*\.part|searches\/search-address\.part)\./;
/** The search page in one file, but for its field, which the front page draws too. */
const searchField = /features\/searches\/search-box/;
const searchPage = /features\/searches\/(load-search|search(-chosen|-filters|-form|-results|\.page))/;

/** Small parts of what is read of an opportunity: each in a file of its own packs worse. */
const opportunityParts =
  /src\/(ui\/(description-list|paragraphs)|features\/(matches\/(match\.part|reason-key)|opportunities\/opportunity-text))/;

/**
 * Vite wraps every `import()` in a loader of stylesheets and preloads. We have one stylesheet, and the HTML names it; without the wrapper's
 * code all pages are lighter.
 */
const plainImports: Plugin = {
  name: 'plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null),
};

export default defineConfig(({ isSsrBuild }) => ({
  root: import.meta.dirname,
  plugins: [react(), iconSprite(sources), plainImports],
  build: {
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    emptyOutDir: true,
    manifest: !isSsrBuild,
    assetsInlineLimit: 0,
    target: 'es2022',
    // Pages ask for few files, and the server names those of the first one: the list of all pages' files would cost 1 kB.
    modulePreload: false,
    rolldownOptions: isSsrBuild
      ? { input: 'src/entry-server.tsx' }
      : {
          input: 'src/entry-client.tsx',
          output: {
            codeSplitting: {
              groups: [
                { name: 'base', test: onEveryPage },
                { name: 'search-field', test: searchField },
                { name: 'search-page', test: searchPage },
                { name: 'opportunity-parts', test: opportunityParts },
              ],
            },
          },
        },
    copyPublicDir: !isSsrBuild,
  },
  // Node would load the whole barrel of icons; bundled, only those we draw come along.
  ssr: { noExternal: ['@navikt/aksel-icons', '@arena/texts', '@arena/taxonomy', '@arena/contract'] },
}));
