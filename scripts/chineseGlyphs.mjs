/**
 * Chinese glyphs for tests and screenshots, on machines that have none: the families that theme.css names, from
 * packages that are not shipped. They come from the page's own origin, as its policy asks, cut into parts of which the
 * browser fetches those it needs.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../node_modules/@fontsource-variable', import.meta.url));
const FOLDER = '/chinese-glyphs/';

/** @param {string} family @param {string} name of the package @param {string} weights that it has */
function facesOf(family, name, weights) {
  /** @type {Record<string, string>} */
  const ranges = JSON.parse(readFileSync(join(packages, name, 'unicode.json'), 'utf8'));
  return Object.entries(ranges)
    .filter(([part]) => part.startsWith('[')) // the others are alphabets, which the page has
    .map(([part, unicodeRange]) => ({
      family,
      path: `${FOLDER}${name}-${part.slice(1, -1)}-wght-normal.woff2`,
      descriptors: { weight: weights, unicodeRange },
    }));
}

/** Marks that chinese.css takes from the Chinese face, and which lie in the alphabets' part. */
const hanMarks = {
  family: 'Han Marks',
  path: `${FOLDER}noto-sans-sc-latin-wght-normal.woff2`,
  descriptors: { weight: '100 900', unicodeRange: 'U+2014, U+201C-201D' },
};

/** @param {import('playwright-core').BrowserContext} context whose pages have the glyphs from now on */
export async function giveChineseGlyphs(context) {
  await context.route(`**${FOLDER}*`, (route) => {
    const file = basename(new URL(route.request().url()).pathname);
    const name = file.slice(0, file.indexOf('-sc-') + '-sc'.length);
    return route.fulfill({ path: join(packages, name, 'files', file), contentType: 'font/woff2' });
  });
  await context.addInitScript(
    (faces) => {
      if (!location.protocol.startsWith('http')) return;
      for (const { family, path, descriptors } of faces) {
        document.fonts.add(new FontFace(family, `url(${path})`, descriptors));
      }
    },
    [
      ...facesOf('Noto Sans CJK SC', 'noto-sans-sc', '100 900'),
      ...facesOf('Noto Serif CJK SC', 'noto-serif-sc', '200 900'),
      hanMarks,
    ],
  );
}
