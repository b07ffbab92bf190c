import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MODEL_VERSION } from '../../src/model/version';
import { encodeLink } from '../../src/share/shareLink';
import { enOffline } from '../../src/ui/i18n/en/offline';
import { enPage } from '../../src/ui/i18n/en/page';
import { enPartners } from '../../src/ui/i18n/en/partners';
import { zhMethod } from '../../src/ui/i18n/zh/method';
import { zhOffline } from '../../src/ui/i18n/zh/offline';
import { zhPage } from '../../src/ui/i18n/zh/page';
import { atRest, axe, openPage, turnTo } from './harness';
import { dist, openHost } from './host';

const REST = 60_000;
const TAM = 4500;
const link = `#${encodeLink({ scenarioId: 'china-genai', overrides: { tam: { centre: TAM } }, seed: 1, draws: 256 })}`;
const { offline: words } = enOffline;
const { offline: zhWords } = zhOffline;

/** Opens a page that is allowed to be kept, and records what its policies refuse. */
async function openKeepable(): Promise<{ page: Page; errors: string[] }> {
  const opened = await openPage({ path: 'about:blank', context: { serviceWorkers: 'allow' } });
  await opened.page.context().addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  return opened;
}

/** Goes to the page, and waits until it says that it is kept. */
async function visit(page: Page, home: string): Promise<void> {
  await page.goto(`${home}${link}`);
  await atRest(page);
  await page.getByText(words.works).waitFor({ timeout: REST });
}

const fingerprint = (page: Page) => page.locator('html').getAttribute('data-shown');
const market = (page: Page) =>
  page.locator('#controls').getByRole('slider', { name: /^(Market size in 2027|市场规模（2027 年）)$/ });
const marketValue = (page: Page) => market(page).getAttribute('aria-valuenow');
const ownScript = (page: Page) => page.locator('script[type="module"]').getAttribute('src');
const notice = (page: Page, name: string = words.newVersion) => page.getByRole('region', { name });

async function openReading(page: Page, name: string, title: string): Promise<void> {
  await turnTo(page, name);
  await page.getByRole('heading', { level: 1, name: title }).waitFor({ timeout: REST });
}

const MODEL_TO_COME = '9.0.0';
const NEW = '-new';

/** The build as a later deployment has it: every file renamed, a newer model, and another published value. */
function laterBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'landfall-later-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(dist, folder, { recursive: true });
  const assets = join(folder, 'assets');
  const names = readdirSync(assets).sort((a, b) => b.length - a.length);
  const later = (name: string): string => name.replace(/(?=\.\w+$)/, NEW);
  const renamed = (text: string): string =>
    names.reduce((so, name) => so.replaceAll(name, later(name)), text);
  for (const name of names) {
    renameSync(join(assets, name), join(assets, later(name)));
    if (name.endsWith('.woff2')) continue;
    const text = renamed(readFileSync(join(assets, later(name)), 'utf8'))
      .replaceAll(`\`${MODEL_VERSION}\``, `\`${MODEL_TO_COME}\``)
      .replaceAll(
        '"discountRate":{"kind":"fixed","value":0.095}',
        '"discountRate":{"kind":"fixed","value":0.105}',
      );
    writeFileSync(join(assets, later(name)), text);
  }
  for (const name of ['index.html', 'service-worker.js']) {
    const text = renamed(readFileSync(join(folder, name), 'utf8'))
      .replaceAll(/revision:`\w+`/g, 'revision:`later`')
      .replaceAll(
        /(assets\/[^`]+)(`,revision:null,integrity:`sha256-)[^`]+/g,
        (_all, file: string, between: string) => {
          const hash = createHash('sha256')
            .update(readFileSync(join(folder, file)))
            .digest('base64');
          return `${file}${between}${hash}`;
        },
      );
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

describe('after one visit', () => {
  it('the page opens without a connection: same inputs, same figures, pages never opened before, Chinese', async () => {
    const host = await openHost();
    host.deploy(dist, '/elsewhere/');
    const { page, errors } = await openKeepable();
    await visit(page, host.home);
    const before = await fingerprint(page);
    const browser = await page.context().newCDPSession(page);
    const manifest = await browser.send('Page.getAppManifest');
    expect(manifest.errors).toEqual([]);
    expect(JSON.parse(manifest.data!)).toMatchObject({ name: 'Landfall', display: 'standalone' });
    const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
    // Every page of these tests is a private one.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);

    // A second Landfall of the same origin keeps its own.
    const other = await page.context().newPage();
    await other.goto(`${host.home}elsewhere/${link}`);
    const copies = [`landfall ${host.home}`, `landfall ${host.home}elsewhere/`];
    await expect.poll(() => other.evaluate(() => caches.keys()), { timeout: REST }).toEqual(copies);
    await other.close();

    await host.stop();
    await page.reload();
    await atRest(page);
    expect(await fingerprint(page)).toBe(before);
    expect(page.url()).toContain(link);
    expect(await marketValue(page)).toBe(String(TAM));
    await page.getByRole('button', { name: words.kept.title }).click();
    await page.getByRole('dialog', { name: words.kept.title }).getByText(words.kept.works).waitFor();
    expect(await axe(page, '.popover')).toEqual([]);
    await page.keyboard.press('Escape');
    await openReading(page, enPage.pages.partners, enPartners.partners.title);
    await page.getByRole('button', { name: '中文' }).click();
    await openReading(page, zhPage.pages.method, zhMethod.title);
    expect(errors).toEqual([]);
  });
});

describe('a new version', () => {
  it('is told and waits to be taken; inputs stay, and what differs is said; old tabs keep their files', async () => {
    const host = await openHost();
    const { page, errors } = await openKeepable();
    await visit(page, host.home);
    const context = page.context();
    const tab = await context.newPage();
    await visit(tab, host.home);
    await tab.getByRole('button', { name: '中文' }).click();
    await tab.getByText(zhWords.works).waitFor({ timeout: REST });

    host.deploy(laterBuild());
    await tab.reload(); // browsers look for a newer service worker whenever a page is opened
    await notice(tab, zhWords.newVersion).getByText(zhWords.here).waitFor({ timeout: REST });
    await notice(page).getByText(words.here).waitFor({ timeout: REST });
    expect(await ownScript(tab)).not.toContain(NEW);
    expect(await axe(page, '.corner-notice')).toEqual([]);

    // A last change.
    await market(page).press('ArrowRight');
    const changed = await marketValue(page);
    expect(changed).not.toBe(String(TAM));
    await atRest(page);
    await notice(page).getByRole('button', { name: words.reload }).click();
    await page.locator(`script[type="module"][src*="${NEW}"]`).waitFor({ state: 'attached', timeout: REST });
    await atRest(page);
    expect(await marketValue(page)).toBe(changed);
    // The other tab has turned this page Chinese too.
    const told = notice(page, zhWords.newVersion);
    await told.getByText(`模型由 ${MODEL_VERSION} 更新为 ${MODEL_TO_COME}`).waitFor({ timeout: REST });
    const [, then, now] = /自建独立体系 (\S+)\s→\s(\S+)；/.exec(await told.innerText())!;
    expect(then).not.toBe(now);
    await told.getByRole('button', { name: zhWords.dismiss }).click();
    expect(await told.count()).toBe(0);

    // The host has none of the old files any more.
    expect(await ownScript(tab)).not.toContain(NEW);
    await notice(tab, zhWords.newVersion).getByRole('button', { name: zhWords.later }).click();
    expect(await tab.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await openReading(tab, zhPage.pages.method, zhMethod.title);
    expect(errors).toEqual([]);

    await tab.close();
    await page.close();
    const next = await context.newPage();
    await next.goto(host.home);
    expect(await ownScript(next)).toContain(NEW);
    const kept = () =>
      next.evaluate(async () => {
        const [name] = await caches.keys();
        return (await (await caches.open(name!)).keys()).map(({ url }) => url);
      });
    await expect
      .poll(async () => (await kept()).filter((url) => url.includes('/assets/') && !url.includes('-new.')))
      .toEqual([]);
  });
});
