import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { atRest, openPage } from './harness';

/** A link of Landfall with what its sender saw, and what programs make of it on its way. */
const link = 'v1;china-genai;m=1.0.0;20=~4500;seed=1;n=4096;f=m_Uh7dirVaUv;h=5.2489,-38.3029,16.9482;k=l8Z';
const escaped = `#${encodeURIComponent(link)}.`;
const wrapped = `#${link.replaceAll('=', '=3D').replaceAll(/.{40}/g, '$&=%0D%0A')}`;

async function expectReproduced(page: Page): Promise<void> {
  await page.getByText('This link reproduces what its sender saw.').waitFor();
  expect(await page.getByText('Part of this link could not be used').count()).toBe(0);
}

it('a link that was escaped and a sentence put a full stop behind opens as it was sent', async () => {
  const { page, errors } = await openPage({ path: escaped });
  await expectReproduced(page);
  expect(errors).toEqual([]);
});

it('a link that mail wrapped opens as it was sent on a page that is open already, and back leads to the inputs before', async () => {
  const { page, errors } = await openPage({ path: '#v1;china-genai;20=~3000;seed=1;n=4096;k=AAA' });
  await atRest(page);
  const before = await page.getByRole('heading', { level: 1 }).innerText();
  await page.evaluate((fragment) => {
    window.location.hash = fragment;
  }, wrapped);
  await expectReproduced(page);
  await page.goBack();
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe(before);
  expect(errors).toEqual([]);
});
