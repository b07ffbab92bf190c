import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { encodeLink } from '../../src/share/shareLink';
import { atRest, axe, bringUp, openPage } from './harness';

const REST = 90_000;
const quickLink = `#${encodeLink({ scenarioId: 'china-genai', overrides: {}, seed: 1, draws: 4096 })}`;

async function openMap(): Promise<{ page: Page; map: Locator; errors: string[] }> {
  const { page, errors } = await openPage({ viewport: { width: 1440, height: 900 }, path: quickLink });
  await atRest(page);
  const map = await bringUp(page, 'Where does each strategy win?');
  await expect.poll(() => map.innerText(), { timeout: REST }).toMatch(/\d+ in 100/);
  return { page, map, errors };
}

describe('the strategy map', () => {
  it('is drawn from real runs, moves both sliders in one drag, and one step back undoes it', async () => {
    const { page, map, errors } = await openMap();
    const across = map.getByRole('slider', { name: 'Market size in 2027, on the map' });
    const up = map.getByRole('slider', { name: 'Partner reach, on the map' });
    const before = [await across.getAttribute('aria-valuenow'), await up.getAttribute('aria-valuenow')];
    const box = (await map.locator('.map-surface').boundingBox())!;
    const at = async (locator: Locator, side: 'x' | 'y'): Promise<number> => {
      const own = (await locator.boundingBox())!;
      return side === 'x' ? own.x + own.width / 2 : own.y + own.height / 2;
    };
    await page.mouse.move(await at(across, 'x'), await at(up, 'y'));
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.7, { steps: 12 });
    await page.mouse.up();
    expect(await across.getAttribute('aria-valuenow')).not.toBe(before[0]);
    expect(await up.getAttribute('aria-valuenow')).not.toBe(before[1]);
    await expect.poll(() => up.getAttribute('aria-valuetext')).toContain('Market exit wins here');
    const rail = page.getByRole('region', { name: 'Controls' });
    expect(
      await rail
        .getByRole('slider', { name: 'Market size in 2027', exact: true })
        .getAttribute('aria-valuenow'),
    ).toBe(await across.getAttribute('aria-valuenow'));
    await page.goBack();
    await expect.poll(() => across.getAttribute('aria-valuenow')).toBe(before[0]);
    expect(await up.getAttribute('aria-valuenow')).toBe(before[1]);
    expect(errors).toEqual([]);
  });

  it('is reached by keys alone, changes its axes, and passes axe', async () => {
    const { page, map } = await openMap();
    await map.getByRole('slider', { name: 'Market size in 2027, on the map' }).focus();
    await page.keyboard.press('End');
    await expect
      .poll(() => map.getByRole('slider', { name: /^Market size/ }).getAttribute('aria-valuetext'))
      .toMatch(/\$30bn/);
    await map.getByRole('combobox', { name: 'Up' }).selectOption({ label: 'Royalty rate' });
    expect(await map.getByRole('slider', { name: 'Royalty rate, on the map' }).count()).toBe(1);
    expect(await axe(page)).toEqual([]);
  });
});

describe('the eleven barriers', () => {
  it('open what they are, lead to the sliders they own, and are removed in one step', async () => {
    const { page, errors } = await openPage({ viewport: { width: 1440, height: 900 }, path: quickLink });
    await atRest(page);
    const barriers = await bringUp(page, 'Which of the eleven barriers binds?');
    await barriers.locator('.barrier-mark').first().waitFor({ timeout: REST });
    await barriers.getByRole('button', { name: /Sovereign alternatives/ }).click();
    const dialog = page.getByRole('dialog', { name: '11 Sovereign alternatives' });
    expect(await axe(page)).toEqual([]);
    const address = page.url();
    await dialog.getByRole('button', { name: 'Remove it' }).click();
    await dialog.getByText('Removed: 3 values changed.').waitFor();
    // The step is in the history a moment later.
    await expect.poll(() => page.url()).not.toBe(address);
    await dialog.getByRole('button', { name: 'Partner substitution' }).click();
    const slider = page
      .getByRole('region', { name: 'Controls' })
      .getByRole('slider', { name: 'Partner substitution', exact: true });
    await expect.poll(() => slider.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await slider.getAttribute('aria-valuenow')).toBe('0');
    await page.goBack();
    await expect.poll(() => slider.getAttribute('aria-valuenow')).toBe('0.6');
    expect(errors).toEqual([]);
  });
});
