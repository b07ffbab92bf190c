import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { encodeLink } from '../../src/share/shareLink';
import { enLibrary } from '../../src/ui/i18n/en/library';
import { atRest, axe, faint, type OpenedPage, openPage, type PageOptions } from './harness';
import { smallTargets } from './layout';

const words = enLibrary.library;
const run = { scenarioId: 'china-genai', overrides: {}, seed: 1, draws: 1024 };
const cockpit = `#${encodeLink(run)}`;
const library = `#${encodeLink(run, undefined, { page: 'library', at: null })}`;

/** A page on which a quick run is done and the library is open. */
async function openWith(options: PageOptions): Promise<OpenedPage> {
  const opened = await openPage(options);
  await ready(opened.page);
  return opened;
}

async function ready(page: Page): Promise<void> {
  await atRest(page);
  await page.locator('.save-button').waitFor();
}

/** Errors without what a page was still fetching when it was left. */
function faults(errors: readonly string[]): readonly string[] {
  return errors.filter((error) => !error.endsWith('net::ERR_ABORTED'));
}

/** The control in the bar, once it says so. */
function keeping(page: Page, state: RegExp): Promise<void> {
  return page.getByRole('banner').getByRole('button', { name: state }).waitFor();
}

/** Saves what is on screen, by keys. */
async function save(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+s');
  await page.getByRole('textbox', { name: 'Name' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await keeping(page, new RegExp(`^“${name}”: saved`));
}

function row(page: Page, name: string): Locator {
  return page.getByRole('listitem', { name, exact: true });
}

function rows(page: Page): Promise<readonly (string | null)[]> {
  return page
    .locator('.library-row')
    .evaluateAll((items) => items.map((item) => item.getAttribute('aria-label')));
}

/** Presses a button with the keyboard: it takes the focus, and a key presses it. */
async function press(button: Locator): Promise<void> {
  await button.focus();
  await button.press('Enter');
}

function act(page: Page, action: string, name: string): Promise<void> {
  return press(row(page, name).getByRole('button', { name: words.of({ action, name }), exact: true }));
}

/** Moves a slider by a key, as a person does. */
async function move(page: Page, key: string): Promise<void> {
  await page.locator('#controls [role="slider"]').first().press(key);
}

/** What is stored, told by what can be read of it. */
function stored(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('landfall-library');
        opening.onerror = () => reject(new Error('not opened'));
        opening.onsuccess = () => {
          const asking = opening.result.transaction('records').objectStore('records').getAll();
          asking.onsuccess = () => {
            opening.result.close();
            resolve(asking.result as unknown[]);
          };
        };
      }),
  );
}

describe('the library', () => {
  it('is used by keys alone: a scenario is saved, changed, named, frozen, ordered, found, deleted, brought back, backed up and read again', async () => {
    const { page, errors } = await openWith({ path: cockpit });
    await save(page, 'Harder rules');
    await move(page, 'ArrowRight');
    await keeping(page, /: saving/);
    await keeping(page, /: saved/);
    const address = page.url();
    await page.reload();
    await ready(page);
    await keeping(page, /^“Harder rules”: saved/);
    expect(page.url()).toBe(address);

    await press(page.locator('.save-button'));
    await press(page.getByRole('dialog').getByRole('link', { name: /^The library/ }));
    await page.getByRole('heading', { level: 1, name: words.title }).and(page.locator(':focus')).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faint(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });

    await act(page, words.duplicate, 'Harder rules');
    await act(page, words.rename, 'Harder rules (2)');
    await page
      .getByRole('textbox', { name: /^New name/ })
      .and(page.locator(':focus'))
      .waitFor();
    await page.keyboard.type('What the board saw');
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: 'Rename What the board saw' })
      .and(page.locator(':focus'))
      .waitFor();
    await act(page, words.freeze, 'What the board saw');
    await row(page, 'What the board saw').getByText(words.isFrozen, { exact: true }).waitFor();
    await page.getByRole('combobox', { name: words.order }).selectOption(words.orders.own);
    expect(await rows(page)).toEqual(['What the board saw', 'Harder rules']);
    await press(row(page, 'Harder rules').getByRole('button', { name: words.up({ name: 'Harder rules' }) }));
    await expect.poll(() => rows(page)).toEqual(['Harder rules', 'What the board saw']);
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('BOARD generative');
    await expect.poll(() => rows(page)).toEqual(['What the board saw']);
    await page.getByRole('searchbox').fill('');
    for (const name of await rows(page))
      await page.getByRole('checkbox', { name: `Compare ${name}` }).press('Space');
    await page.getByRole('button', { name: words.compareChosen }).waitFor();

    await act(page, words.delete, 'Harder rules');
    await row(page, 'What the board saw').and(page.locator(':focus')).waitFor();
    expect(await stored(page)).toHaveLength(2); // until nobody can bring it back
    expect(await axe(page, '.saved-news')).toEqual([]);
    await press(page.getByRole('button', { name: 'Undo', exact: true }).last());
    await expect.poll(() => rows(page)).toEqual(['Harder rules', 'What the board saw']);
    await act(page, words.delete, 'Harder rules');
    await press(page.getByRole('button', { name: enLibrary.news.dismiss }));
    await expect.poll(async () => (await stored(page)).length).toBe(1);

    // The frozen one stays as it is.
    await press(page.getByRole('button', { name: 'Open What the board saw' }));
    await keeping(page, /^“What the board saw”: saved/);
    await move(page, 'ArrowLeft');
    await keeping(page, /: changes not saved/);
    await save(page, 'After the board');

    await page.goto(new URL(library, page.url()).href);
    await page.locator('.library-row').nth(1).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(page.getByRole('button', { name: 'Save a backup of 2 scenarios' })),
    ]);
    expect(download.suggestedFilename()).toMatch(
      /^landfall-library-\d{4}-\d\d-\d\d\.landfall-library\.json$/,
    );
    const backup = readFileSync(await download.path());
    await page.evaluate(() => localStorage.setItem('landfall.theme', 'dark'));
    await press(page.getByRole('button', { name: words.deleteAll }));
    const dialog = page.getByRole('dialog', { name: words.deleteAllTitle });
    await dialog.getByText('2 saved scenarios').waitFor();
    expect(await axe(page, '.library-delete')).toEqual([]);
    await press(dialog.getByRole('button', { name: words.deleteYes }));
    await page.getByText(words.empty).waitFor();
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);

    page.on('filechooser', () => {});
    await page.getByRole('button', { name: words.openBackup }).focus();
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
    await chooser.setFiles({ name: 'library.json', mimeType: 'application/json', buffer: backup });
    await page
      .getByRole('dialog')
      .getByText(/^2 are new/)
      .waitFor();
    await press(page.getByRole('dialog').getByRole('button', { name: 'Add to the library' }));
    await expect.poll(async () => (await rows(page)).length).toBe(2);
    expect(new Set(await rows(page))).toEqual(new Set(['What the board saw', 'After the board']));
    expect(faults(errors)).toEqual([]);
  });

  it('keeps what two tabs do to one scenario at once, and offers what a crashed tab had not saved', async () => {
    const { page, errors } = await openWith({ path: cockpit });
    await save(page, 'Ours');
    const other = await page.context().newPage();
    await other.goto(new URL(library, page.url()).href);
    await ready(other);
    await press(other.getByRole('button', { name: 'Open Ours' }));
    await keeping(other, /^“Ours”: saved/);
    // Within the rest after which either is written.
    await other.locator('#controls [role="slider"]').first().waitFor();
    await Promise.all([move(page, 'ArrowRight'), move(other, 'ArrowLeft')]);
    await Promise.all([keeping(page, /: saved/), keeping(other, /: saved/)]);
    const told = (tab: Page) => tab.getByText('“Ours” was changed in another tab while you changed it here.');
    await expect.poll(async () => (await told(page).count()) + (await told(other).count())).toBe(1);
    const found = (await stored(page)) as readonly { readonly name: string; readonly link: string }[];
    expect(found.map(({ name }) => name).sort()).toEqual(['Ours', 'Ours (2)']);
    expect(new Set(found.map(({ link }) => link)).size).toBe(2);

    await other.goto(new URL(`?new${cockpit}`, page.url()).href);
    await ready(other);
    await move(other, 'PageUp');
    await other.waitForTimeout(1200); // more than the rest after which it is written
    await other.close({ runBeforeUnload: false });
    const next = await page.context().newPage();
    await next.goto(new URL(cockpit, page.url()).href);
    await ready(next);
    await next.getByText(/^Your last work, of \d\d:\d\d today, was not saved/).waitFor();
    const before = next.url();
    await press(next.getByRole('button', { name: enLibrary.news.openDraft }));
    await expect.poll(() => next.url()).not.toBe(before);
    expect(faults(errors)).toEqual([]);
  });

  it('in Chinese on a phone in the dark is whole, large enough for fingers and clean', async () => {
    const { page, errors } = await openWith({
      path: library,
      language: 'zh',
      colorScheme: 'dark',
      viewport: { width: 390, height: 844 },
      context: { hasTouch: true },
    });
    await page.getByRole('button', { name: '保存当前内容' }).tap();
    await page.getByRole('textbox', { name: '名称' }).fill('更严的规则');
    await page.getByRole('dialog').getByRole('button', { name: '保存', exact: true }).tap();
    await page.locator('.library-row').waitFor();
    expect(await axe(page)).toEqual([]);
    expect(await smallTargets(page, '.library-page', 24)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(faults(errors)).toEqual([]);
  });
});

describe('a storage that fails', () => {
  it('as it is blocked leaves a working page that says so', async () => {
    const { page } = await openPage({ path: library });
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
    });
    await page.reload();
    await page.getByRole('alert').getByText(enLibrary.faults.none.what).waitFor();
    await page.getByRole('link', { name: 'Decide', exact: true }).click();
    await ready(page);
    await move(page, 'ArrowRight');
    await expect.poll(() => page.url()).toMatch(/;\w+=~/);
    await page.keyboard.press('Control+s');
    await page.getByRole('dialog').getByText(enLibrary.faults.none.how).waitFor();
  });

  it('as it is full keeps the inputs, says so, and stores them when there is room again', async () => {
    const { page, errors } = await openWith({ path: cockpit });
    await save(page, 'Ours');
    await page.evaluate(() => {
      const stores = IDBObjectStore.prototype as { put: unknown };
      const before = stores.put;
      stores.put = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
      const makeRoom = (): void => {
        stores.put = before;
      };
      Object.assign(window, { makeRoom });
    });
    await move(page, 'ArrowRight');
    await keeping(page, /: Cannot be saved/);
    await expect.poll(() => page.url()).toMatch(/;\w+=~/);
    await press(page.locator('.save-button'));
    await page.getByRole('dialog').getByText(enLibrary.faults.full.what).waitFor();
    await page.evaluate(() => (window as unknown as { makeRoom(): void }).makeRoom());
    await press(page.getByRole('dialog').getByRole('button', { name: 'Try again' }));
    await keeping(page, /^“Ours”: saved/);
    expect(faults(errors)).toEqual([]);
  });

  it('as it holds rubbish lists that apart; as a newer page has been there is left alone', async () => {
    const { page, errors } = await openWith({ path: cockpit });
    await save(page, 'Ours');
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('landfall-library');
          opening.onsuccess = () => {
            const putting = opening.result.transaction('records', 'readwrite');
            putting.objectStore('records').put({ id: 'rubbish', name: '<b>Old</b>', link: 7 });
            putting.objectStore('records').put({ id: 'later', version: 2, name: 'Later' });
            putting.oncomplete = () => resolve(opening.result.close());
          };
        }),
    );
    await page.goto(new URL(`?again${library}`, page.url()).href);
    const apart = page.getByRole('region', { name: words.unreadable });
    await apart.getByText('<b>Old</b>: damaged').waitFor();
    await apart.getByText('Later: saved by a newer Landfall').waitFor();
    expect(await rows(page)).toEqual(['Ours']);
    expect(await axe(page, 'main')).toEqual([]);
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('landfall-library', 9);
          opening.onsuccess = () => resolve(opening.result.close());
        }),
    );
    await page.reload();
    await page.getByRole('alert').getByText(enLibrary.faults.newer.what).waitFor();
    expect(await stored(page)).toHaveLength(3);
    expect(faults(errors)).toEqual([]);
  });
});
