import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { resolveBrowser } from './scripts/browser.mjs';
import { messageModules } from './scripts/messageModules.mjs';
import { methodModule } from './scripts/methodModule.mjs';
import { offlineCopy } from './scripts/offlineCopy.mjs';
import { pageSecurity } from './scripts/pageSecurity.mjs';
import { scenarioModules } from './scripts/scenarioModules.mjs';

/** Has the browser fetch what the page starts with all at once: what the entry imports, and the fonts. */
function preloadTags(): Plugin {
  return {
    name: 'preload-tags',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {}, chunk }) => {
        const fonts = Object.keys(bundle).filter((file) => file.endsWith('.woff2'));
        const tag = (attrs: Record<string, string>) =>
          ({ tag: 'link', attrs: { ...attrs, crossorigin: '' }, injectTo: 'head' }) as const;
        return [
          ...(chunk?.imports ?? []).map((file) => tag({ rel: 'modulepreload', href: `./${file}` })),
          ...fonts.map((file) => tag({ rel: 'preload', as: 'font', type: 'font/woff2', href: `./${file}` })),
        ];
      },
    },
  };
}

/** Imports that are done later as they are written: with nothing to preload, Vite's helper around them does nothing. */
function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}

/** The table of parameters without the spaces that align it for its readers: 0.4 kB before the first picture. */
function narrowTable(): Plugin {
  return {
    name: 'narrow-table',
    apply: 'build',
    transform: (code, id) =>
      id.endsWith('/parameterTable.ts') ? code.replaceAll(/ +\| +/g, '|') : undefined,
  };
}

export default defineConfig(async () => ({
  base: './',
  plugins: [
    messageModules(),
    narrowTable(),
    react(),
    scenarioModules(),
    methodModule(),
    preloadTags(),
    plainImports(),
    pageSecurity(),
    offlineCopy(),
  ],
  resolve: {
    alias: {
      'victory-vendor/d3-scale': fileURLToPath(new URL('src/ui/charts/rechartsScales.ts', import.meta.url)),
    },
  },
  server: { port: 5173 },
  worker: { format: 'es' as const },
  build: {
    target: 'es2022',
    modulePreload: false as const, // preloadTags does what is left of it
    // One style sheet: the order of rules must not hang on which part of the page comes first.
    cssCodeSplit: false,
    assetsInlineLimit: 0, // the policy allows no data: fonts, scripts or styles
    rolldownOptions: {
      output: {
        // What changes at its own pace is kept by browsers on its own.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: 'base', test: /[\\/]scenarios[\\/]china-genai\.json\?checked$/ },
            { name: 'scenarios', test: /[\\/]scenarios[\\/][^\\/]+\.json\?checked$/ },
            { name: 'page', tags: ['$initial' as const] },
            // What is fetched together is one chunk, with all that it needs beside the page.
            { name: 'verdict', test: /[\\/](VerdictWords|VerdictAnnouncer)\.tsx$/ },
            { name: 'lead', test: /[\\/](ControlSheet|VerdictStrip)\.tsx$/ },
            { name: 'charts', test: /[\\/](LiveOutcomePlot|CashPicture|LaunchPicture)\.tsx$/ },
            // After the charts of the first screen, with which it shares d3.
            { name: 'recharts', test: /[\\/](ComplianceBars|LossBars)\.tsx$/ },
          ],
        },
      },
    },
  },
  test: {
    // For each law as often as it is tried: `npm run laws`.
    testTimeout: 30_000 * Math.max(1, Number(process.env['LAW_RUNS'] ?? 0) / 200),
    hookTimeout: 60_000,
    // A floor, and no goal: what runs may still be tested by nothing. `npm run mutants` tells that.
    coverage: {
      provider: 'v8' as const,
      include: ['src/{numerics,model,analysis,share}/**'],
      reporter: ['text', 'html'],
      thresholds: Object.fromEntries(
        ['numerics', 'model', 'analysis', 'share'].map((folder) => [`src/${folder}/**`, { branches: 95 }]),
      ),
    },
    // Every test file belongs to one project. The groups run one after another, so that two cores are never
    // asked for more than two processes.
    projects: [
      {
        extends: true as const,
        test: {
          name: 'node',
          environment: 'node' as const,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/**/*.browser.test.ts'],
          // Modules are loaded once and not once a file; what a test stubs, it gives back.
          isolate: false,
          unstubGlobals: true,
          sequence: { groupOrder: 0 },
          maxWorkers: 2,
        },
      },
      {
        extends: true as const,
        test: {
          name: 'dom',
          environment: 'jsdom' as const,
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/setup-dom.ts'],
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
        },
      },
      {
        // Real Chromium, real workers.
        extends: true as const,
        // Found late, they would reload the page in the middle of a test.
        optimizeDeps: { include: ['react-dom/client', 'zustand/react', 'zustand/vanilla'] },
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts'],
          sequence: { groupOrder: 2 },
          fileParallelism: false,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' as const }],
            provider: playwright({ launchOptions: process.env.VITEST ? await resolveBrowser() : {} }),
          },
        },
      },
      {
        // Node drives Chromium over the built page.
        extends: true as const,
        test: {
          name: 'page',
          environment: 'node' as const,
          include: ['tests/browser/**/*.test.ts'],
          exclude: ['tests/**/*.browser.test.ts'],
          globalSetup: ['tests/browser/servePage.ts'],
          sequence: { groupOrder: 3 },
          fileParallelism: false,
          // Limits that no working page meets: they tell a page that hangs from a machine that is busy.
          testTimeout: 180_000,
        },
      },
    ],
  },
}));
