import { defineConfig } from 'vite';

// Everything the page needs comes from the API itself: no CDN, no network.
export default defineConfig({
  base: '/graphiql/',
  logLevel: 'warn',
  worker: { format: 'es' },
  build: {
    outDir: '../wwwroot/graphiql',
    emptyOutDir: true,
    // The editor with its languages is one module, which browsers keep.
    chunkSizeWarningLimit: 8_000,
    rolldownOptions: {
      // React's "use client" in libraries means nothing in a page that has no server side.
      checks: { moduleLevelDirective: false },
    },
  },
});
