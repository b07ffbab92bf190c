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
    // The pages that explain hold the evidence and the method as data; each is fetched when it is opened.
    name: 'all script',
    path: allScripts(),
    limit: '400 kB',
    gzip: true,
  },
];
