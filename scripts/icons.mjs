/** Draws the pictures that systems show for the installed page from public/icon.svg, in the tests' Chromium. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './browser.mjs';

const folder = fileURLToPath(new URL('../public/', import.meta.url));
const icon = readFileSync(join(folder, 'icon.svg'), 'utf8');

/** The mark on paper up to the edges, so small that whatever shape a system cuts out it stays whole. */
const whole = icon
  .replace(/<rect id="tile"[^>]*\/>/, '')
  .replace('viewBox="0 0 512 512"', 'viewBox="-64 -64 640 640" style="background:#ffffff"');

/** @type {readonly (readonly [file: string, size: number, svg: string])[]} */
const pictures = [
  ['icon-192.png', 192, icon],
  ['icon-512.png', 512, icon],
  ['icon-maskable-512.png', 512, whole],
  ['icon-touch-180.png', 180, whole],
];

const browser = await launchBrowser();
const page = await browser.newPage();
for (const [file, size, svg] of pictures) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await page.screenshot({ path: join(folder, file), omitBackground: true });
}
await browser.close();
