import { initialScripts, scriptsBehind, allScripts } from './scripts/builtScripts.mjs';

// Paths are read off the built page, so that no new chunk is left out of a budget.
/** @type {import('size-limit').SizeLimitConfig} */
export default [
  {
    // Without the text of the base scenario, which is data.
    name: 'first load, script',
    path: initialScripts().filter((file) => !/\/base-[^/]+\.js$/.test(file)),
    limit: '100 kB',
    gzip: true,
  },
  {
    name: 'charts of the first screen',
    path: scriptsBehind('charts'),
    limit: '25 kB',
    gzip: true,
  },
  {
    // Recharts brings a store and selectors of its own; it comes when its panels do, and shares d3 with the charts above.
    name: 'charts that redraw at rest',
    path: scriptsBehind('recharts'),
    limit: '105 kB',
    gzip: true,
  },
  {
    // Nobody needs all of it at once: the pages that explain hold the evidence and the method as data, some 90 kB, the
    // same in Chinese and the Chinese page are some 200 kB, Recharts is 80 kB, Dig deeper 30 kB, comparing 35 kB,
    // opening files and mending links 20 kB, the library 20 kB, saving charts and numbers 15 kB, the rulebook, the cases and the next steps in both languages 80 kB.
    name: 'all script',
    path: allScripts(),
    limit: '940 kB',
    gzip: true,
  },
];
