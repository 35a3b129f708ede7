import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig(({ isSsrBuild }) => ({
  root: import.meta.dirname,
  plugins: [react()],
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
