import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseScenario } from '../../src/model/scenario';
import { encodeLink } from '../../src/share/shareLink';
import { shippedScenario } from '../shippedScenarios';
import { axe, openPage } from './harness';

it('a scenario is saved from the share dialog as a file with every change and its reason, and nobody is asked for it', async () => {
  const overrides = { tam: { centre: 4500 }, royalty: { value: { kind: 'fixed' as const, value: 0.3 } } };
  const link = encodeLink({
    scenarioId: 'china-genai',
    overrides,
    reasons: { tam: '我们的订单' },
    seed: 1,
    draws: 4096,
  });
  const { page, errors } = await openPage({ path: `#${link}` });
  await page.locator('html[data-run="done"]').waitFor({ state: 'attached' });
  const share = page.getByRole('button', { name: 'Share', exact: true });
  await share.click();
  expect(await axe(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as a scenario file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('china-genai-own.landfall.json');
  expect(download.url()).toMatch(/^blob:/);
  const file = parseScenario(
    JSON.parse(readFileSync(await download.path(), 'utf8')),
    'own.json',
    shippedScenario,
  );
  expect(file.title).toBe('Generative AI in mainland China, with our own values');
  expect(file.values['royalty']).toEqual({ kind: 'fixed', value: 0.3 });
  expect(file.values['tam']).toMatchObject({ kind: 'pert', mode: 4500 });
  expect(file.provenance['tam']!.note).toBe('我们的订单');
  expect(file.provenance['royalty']!.note).toBe('Set by hand; no reason was given.');
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  expect(await share.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(errors).toEqual([]);
});
