/**
 * Three bundles.
 * - `main`: the engine's process and the CLI, ESM on Node 20.18 (Electron 33) and later; dependencies stay in `node_modules`.
 * - `preload`: what Electron itself loads, CommonJS. Sandboxed preload scripts cannot be ESM, and an ESM main entry is
 *   loaded asynchronously, so that Electron may be `ready` before it could switch the sandbox on
 *   (https://www.electronjs.org/docs/latest/tutorial/esm).
 * - `renderer`: the page with all it needs, and nothing inline, so that the content security policy needs no exception.
 */
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const root = process.cwd();
const at = (...path: readonly string[]) => resolve(root, ...path);

export default defineConfig(({ command }) => ({
  main: {
    build: {
      target: 'node20.18',
      outDir: at('out'),
      emptyOutDir: command === 'build',
      sourcemap: true,
      minify: false,
      rollupOptions: {
        input: {
          'main/engine': at('electron/main/utility.ts'),
          'cli/headroom': at('electron/cli/headroom.ts'),
          'workers/reports': at('electron/engine/reports/reportWorker.ts'),
        },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  },
  preload: {
    build: {
      target: 'node20.18',
      outDir: at('out'),
      emptyOutDir: false,
      sourcemap: true,
      minify: false,
      rollupOptions: {
        input: {
          'main/main': at('electron/main/main.ts'),
          'preload/preload': at('electron/preload/preload.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    base: '/',
    plugins: [react()],
    server: { host: '127.0.0.1', strictPort: false },
    build: {
      target: 'chrome130',
      outDir: at('out/renderer'),
      emptyOutDir: true,
      sourcemap: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2_000,
      rollupOptions: { input: { index: at('renderer/index.html') } },
    },
  },
}));
