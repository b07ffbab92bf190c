import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/model/scenario';
import { encodeLink } from '../../src/share/shareLink';
import { shippedScenario } from '../shippedScenarios';
import { atRest, axe, openPage } from './harness';

const overrides = { tam: { centre: 4500 }, royalty: { value: { kind: 'fixed' as const, value: 0.3 } } };
const run = { scenarioId: 'china-genai', overrides, reasons: { tam: '我们的订单' }, draws: 4096 };
const link = encodeLink({ ...run, seed: 7, criterion: 'mean' });
const other = encodeLink({ scenarioId: 'china-genai', overrides: {}, seed: 1, draws: 4096 });

function scenario(overridden: object): string {
  const head = { schemaVersion: 1, id: 'ours', extends: 'china-genai', title: 'Ours', description: 'Ours.' };
  return JSON.stringify({ ...head, asOf: '2026', overrides: overridden });
}

const tam = { value: 4500, reason: 'Our own order book.', grade: 'judged' };
const wrong = scenario({ tam, royalty: { ...tam, value: 1.5 }, moonPhase: { ...tam, value: '<b>1</b>' } });

/** Drags a file over the page and lets go of it. */
async function drag(page: Page, text: string, events: readonly string[]): Promise<void> {
  await page.evaluate(
    ([content, names]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], 'ours.landfall.json', { type: 'application/json' }));
      for (const name of names)
        document.body.dispatchEvent(
          new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer, relatedTarget: null }),
        );
    },
    [text, events] as const,
  );
}

describe('a scenario file', () => {
  it('is saved from the share dialog with every change and its reason, opened again elsewhere as it was, and nobody is asked for it', async () => {
    const { page, errors } = await openPage({ path: `#${link}` });
    await atRest(page);
    const share = page.getByRole('button', { name: 'Share', exact: true });
    await share.click();
    expect(await axe(page)).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as a scenario file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('china-genai-own.landfall.json');
    expect(download.url()).toMatch(/^blob:/);
    const saved = await download.path();
    const json = JSON.parse(readFileSync(saved, 'utf8')) as Record<string, unknown>;
    const schema = await page.request.get(json['$schema'] as string);
    expect(await schema.json()).toMatchObject({ title: 'Landfall scenario' });
    const file = parseScenario(json, 'own.json', shippedScenario);
    expect(file.title).toBe('Generative AI in mainland China, with our own values');
    expect(file.values['royalty']).toEqual({ kind: 'fixed', value: 0.3 });
    expect(file.values['tam']).toMatchObject({ kind: 'pert', mode: 4500 });
    expect(file.provenance['tam']!.note).toBe('我们的订单');
    expect(file.provenance['royalty']!.note).toBe('Set by hand; no reason was given.');
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    expect(await share.evaluate((button) => button === document.activeElement)).toBe(true);
    const fingerprint = await page.locator('html').getAttribute('data-shown');

    // By keys: the button for files is reached from the kinds, and Undo from the message.
    const elsewhere = await openPage({ path: `#${other}` });
    // From here on the browser hands choosers over: asked for only with the key, it may do so too late.
    elsewhere.page.on('filechooser', () => {});
    await atRest(elsewhere.page);
    await elsewhere.page.getByRole('button', { name: /^Kind of company/ }).press('Enter');
    await elsewhere.page.locator('.picker input[type="radio"]:checked:focus').waitFor();
    await elsewhere.page.getByRole('button', { name: 'Open a scenario file' }).focus();
    const [chooser] = await Promise.all([
      elsewhere.page.waitForEvent('filechooser'),
      elsewhere.page.keyboard.press('Enter'),
    ]);
    await chooser.setFiles({
      name: 'ours.landfall.json',
      mimeType: 'application/json',
      buffer: readFileSync(saved),
    });
    const told = elsewhere.page.getByRole('region', { name: 'What was chosen' });
    await told.getByText('changed 2 values').waitFor();
    await elsewhere.page.locator(`html[data-shown="${fingerprint}"]`).waitFor({ state: 'attached' });
    await expect.poll(() => elsewhere.page.url()).toContain(link.replace(/;k=.*/, ''));
    expect(await axe(elsewhere.page, '.step-notice')).toEqual([]);
    await told.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect.poll(() => elsewhere.page.url()).toContain(other);
    expect([...errors, ...elsewhere.errors]).toEqual([]);
  });

  it('is dropped on any page: a target is shown, all that is wrong is told, and the rest opens on a phone too', async () => {
    const { page, errors } = await openPage({
      path: `#${other}`,
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    });
    await atRest(page);
    const address = page.url();
    await expect
      .poll(async () => {
        await drag(page, wrong, ['dragenter', 'dragover']);
        return page.getByText('Drop a scenario file to open it').isVisible();
      })
      .toBe(true);
    await drag(page, wrong, ['dragleave']);
    await expect.poll(() => page.getByText('Drop a scenario file to open it').count()).toBe(0);
    await drag(page, wrong, ['dragenter', 'dragover', 'drop']);
    const dialog = page.getByRole('dialog', { name: 'Opening a scenario file' });
    await dialog.getByText('Royalty rate cannot be 150%').waitFor();
    expect(await dialog.locator('b').count()).toBe(0);
    expect(await axe(page, '.files-dialog')).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(page.url()).toBe(address);
    await drag(page, wrong, ['drop']);
    await dialog.getByRole('button', { name: 'Open it without these 2 values' }).click();
    await page.getByRole('region', { name: 'What was chosen' }).getByText('changed 1 value').waitFor();
    expect(errors).toEqual([]);
  });
});
