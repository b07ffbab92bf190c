/**
 * Writes pictures of the built page into screenshots/: the cockpit at four widths, the other pages, and the report as it
 * is printed, light and dark, English and Chinese. Words after `--` choose: `npm run screenshots -- 390 zh dark`.
 * `--from FOLDER` takes a page that is built already. Fails on anything that the page says to the console.
 */
import './ensure-deps.mjs';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, preview } from 'vite';
import { launchBrowser } from './browser.mjs';
import { giveChineseGlyphs } from './chineseGlyphs.mjs';

/**
 * @typedef {object} Picture
 * @property {string} page
 * @property {string} paper  its width in pixels, or a4
 * @property {'light' | 'dark'} scheme
 * @property {'en' | 'zh'} language
 */

const projectRoot = fileURLToPath(new URL('..', import.meta.url));
const folder = join(projectRoot, 'screenshots');
const locales = { en: 'en-GB', zh: 'zh-CN' };
const languages = /** @type {const} */ (['en', 'zh']);
const schemes = /** @type {const} */ (['light', 'dark']);
const widths = ['1440', '1180', '768', '390'];
/** Pages in the order of the top bar, and of its menu. */
const inBar = ['cockpit', 'deeper', 'compare', 'library', 'checklist', 'report'];
const inMenu = ['route', 'partners', 'rules', 'cases', 'reasons', 'sources', 'method'];
const pages = [...inBar, ...inMenu];
/** Pixels of A4 at 96 to the inch. */
const A4 = { width: 794, height: 1123 };
/** Of the report on paper, which only printers draw: as in report.css. */
const MARGIN = '10mm 15mm';
const SCREEN_HEIGHT = 900;
/** Pixels of a picture for each of the page, as in the designs. */
const SCALE = 1.5;
/** Height of a window, times the scale, that browsers can still draw; longer pages come in parts. */
const MOST = 10_000;
/** Milliseconds in which every analysis is done, on a slow machine. */
const PATIENCE = 300_000;

/** @type {readonly Picture[]} */
const pictures = languages.flatMap((language) => [
  ...widths.flatMap((paper) => schemes.map((scheme) => ({ page: 'cockpit', paper, scheme, language }))),
  ...pages.slice(1).map((page) => ({
    page,
    paper: '1440',
    scheme: /** @type {const} */ ('light'),
    language,
  })),
  { page: 'report', paper: 'a4', scheme: /** @type {const} */ ('light'), language },
]);

/** @param {Picture} picture @returns {string[]} the words that choose it, which are also its name */
function wordsOf({ page, paper, scheme, language }) {
  return [page, paper, scheme, language];
}

/** Draws all that is below the fold, and waits until it is complete. @param {import('playwright-core').Page} page */
async function completed(page) {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  if ((await page.locator('.tornado-picture').count()) > 0)
    await page.locator('.tornado-labels > *').first().waitFor({ timeout: PATIENCE });
  await page.locator('.deeper-state:not(:empty)').first().waitFor({ state: 'hidden', timeout: PATIENCE });
  await page.locator('html[data-drawn="all"]').waitFor({ state: 'attached', timeout: PATIENCE });
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

/** @param {import('playwright-core').Page} page @returns {Promise<number>} */
function heightOf(page) {
  return page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
}

/**
 * Makes the window as high as what it shows, so that nothing that sticks to it covers anything.
 *
 * @param {import('playwright-core').Page} page
 * @param {number} width
 */
async function showWhole(page, width) {
  await page.setViewportSize({ width, height: SCREEN_HEIGHT });
  await completed(page);
  for (let height = 0; ;) {
    const needed = await heightOf(page);
    if (Math.min(needed, MOST) === height) return;
    height = Math.min(needed, MOST);
    await page.setViewportSize({ width, height });
    await completed(page);
  }
}

/**
 * Opens a page of Landfall by its link in the top bar, or in the menu there.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} name
 */
async function turnTo(page, name) {
  await page.setViewportSize({ width: Number(widths[0]), height: SCREEN_HEIGHT });
  const menu = page.locator('.page-nav button');
  if (inMenu.includes(name)) {
    await menu.click();
    await page.locator('.page-menu a').nth(inMenu.indexOf(name)).click();
    await menu.and(page.locator('[aria-current]')).waitFor();
    return;
  }
  const link = page.locator('.page-nav a').nth(inBar.indexOf(name));
  await link.click();
  await link.and(page.locator('[aria-current]')).waitFor();
}

/** @param {import('playwright-core').Page} page @param {Picture} picture */
async function take(page, picture) {
  const isPrint = picture.paper === 'a4';
  await page.emulateMedia({ media: 'screen', colorScheme: picture.scheme });
  await turnTo(page, picture.page);
  if (isPrint) await page.emulateMedia({ media: 'print' });
  await page.evaluate(
    (margin) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`body { padding: ${margin} }`);
      document.adoptedStyleSheets = [sheet];
    },
    isPrint ? MARGIN : '0',
  );
  await showWhole(page, isPrint ? A4.width : Number(picture.paper));
  const { width, height } = page.viewportSize() ?? A4;
  const parts = Math.ceil((await heightOf(page)) / height);
  for (let part = 1; part <= parts; part++) {
    await page.evaluate((top) => window.scrollTo(0, top), (part - 1) * height);
    const name = `${[...wordsOf(picture), ...(parts > 1 ? [part] : [])].join('-')}.png`;
    await page.screenshot({ path: join(folder, name), animations: 'disabled' });
    console.log(`screenshots/${name}  ${width} × ${height}`);
  }
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { from: { type: 'string' } } });
const chosen = pictures.filter((picture) => positionals.every((word) => wordsOf(picture).includes(word)));
if (chosen.length === 0) {
  const words = [...new Set(pictures.flatMap(wordsOf))];
  console.error(`no picture is called ${positionals.join(' ')}; there are ${words.join(', ')}`);
  process.exit(2);
}

if (values.from === undefined) await build({ root: projectRoot, logLevel: 'warn' });
const server = await preview({
  root: projectRoot,
  configFile: false,
  logLevel: 'warn',
  appType: 'mpa',
  ...(values.from === undefined ? {} : { build: { outDir: values.from } }),
  preview: { host: '127.0.0.1', port: 0 },
});
const browser = await launchBrowser();
try {
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the preview server has no port');
  const origin = `http://127.0.0.1:${address.port}/`;
  mkdirSync(folder, { recursive: true });
  for (const language of languages) {
    const own = chosen.filter((picture) => picture.language === language);
    if (own.length === 0) continue;
    const context = await browser.newContext({ locale: locales[language], deviceScaleFactor: SCALE });
    await giveChineseGlyphs(context);
    const page = await context.newPage();
    const complain = (/** @type {unknown} */ what) => {
      console.error(`${language}: ${String(what)}`);
      process.exitCode = 1;
    };
    page.on('console', (message) => complain(message.text()));
    page.on('pageerror', complain);
    page.on('requestfailed', (request) => complain(`${request.url()}: ${request.failure()?.errorText}`));
    await page.goto(origin);
    for (const picture of own) await take(page, picture);
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
