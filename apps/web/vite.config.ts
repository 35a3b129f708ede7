import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig(({ isSsrBuild }) => ({
  root: import.meta.dirname,
  plugins: [react()],
  // Pages that still import `useTranslation` from react-i18next get ours: i18next would be 17 kB of the 120 a first load may weigh.
  resolve: { alias: { 'react-i18next': fileURLToPath(new URL('src/lib/i18n.tsx', import.meta.url)) } },
  build: {
    outDir: isSsrBuild ? 'dist/server' : 'dist/client',
    emptyOutDir: true,
    manifest: !isSsrBuild,
    assetsInlineLimit: 0,
    target: 'es2022',
    rollupOptions: { input: isSsrBuild ? 'src/entry-server.tsx' : 'src/entry-client.tsx' },
    copyPublicDir: !isSsrBuild,
  },
  // Node would load the whole barrel of icons; bundled, only those we draw come along.
  ssr: { noExternal: ['@navikt/aksel-icons', '@arena/texts', '@arena/taxonomy', '@arena/contract'] },
}));
