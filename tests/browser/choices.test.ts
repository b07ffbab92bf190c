import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { encodeLink } from '../../src/share/shareLink';
import type { PageId } from '../../src/share/view';
import { axe, openPage } from './harness';

const REST = 90_000;
const desktop = { width: 1440, height: 900 };

/** A link to a quick run, and to a place of a page. */
function linkTo(page: PageId, at: string | null = null): string {
  const run = { scenarioId: 'china-genai', overrides: {}, seed: 1, draws: 1024 };
  return `#${encodeLink(run, undefined, { page, at })}`;
}

/** Fingerprint of the run on screen; empty until one is complete. */
async function shown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { drawn, shown: fingerprint } = document.documentElement.dataset;
    return drawn === undefined ? '' : fingerprint!;
  });
}

async function anotherThan(page: Page, before: string): Promise<string> {
  await expect.poll(async () => ['', before].includes(await shown(page)), { timeout: REST }).toBe(false);
  return shown(page);
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement!;
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    return element.getAttribute('aria-label') ?? labels[0]?.textContent ?? element.textContent;
  });
}

/** Walks with a key until what has the focus is called so; it may have it already, as after a choice is taken back. */
async function walkTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  for (let steps = 0; steps < 200; steps++) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${name}`);
}

interface Chosen {
  /** What the message calls it. */
  readonly title: string;
  /** Some of the values that the message says were changed. */
  readonly values: readonly string[];
  /** The path that is moved. */
  readonly moves: 'Bifurcation' | 'Partner-led';
  /** Whether the page has it chosen. */
  readonly isChosen: (page: Page) => Promise<boolean>;
}

interface Way {
  readonly link: string;
  readonly choose: (page: Page) => Promise<void>;
  readonly unfold: (page: Page) => Promise<void>;
  readonly undo: (page: Page) => Promise<void>;
}

const isChecked =
  (name: RegExp) =>
  (page: Page): Promise<boolean> =>
    page.getByRole('radio', { name }).isChecked();

const presetTitle = 'Automotive or factory assistant, B2B, non-US parent';
const preset: Chosen = {
  title: presetTitle,
  values: ['Market size in 2027', 'Public-facing share', 'Home-stop rate, bifurcation'],
  moves: 'Bifurcation',
  isChosen: async (page) =>
    (await page.getByRole('button', { name: `Kind of company: ${presetTitle}`, exact: true }).count()) === 1,
};
const kind: Chosen = {
  title: 'Model lab',
  values: ['Partner reach', 'Partner substitution', 'Partner rupture rate', 'Fines passed on to us'],
  moves: 'Partner-led',
  isChosen: isChecked(/^Model lab/),
};
const option: Chosen = {
  title: 'Our own foreign weights',
  values: ['Licence probability, bifurcation'],
  moves: 'Bifurcation',
  isChosen: isChecked(/^Our own foreign weights/),
};

const message = (page: Page) => page.getByRole('region', { name: 'What was chosen' });
const byMouse = {
  unfold: (page: Page) =>
    message(page)
      .getByText(/^The (\d+ )?changes?$/)
      .click(),
  undo: (page: Page) => message(page).getByRole('button', { name: 'Undo' }).click(),
};
const byKeys = {
  async unfold(page: Page): Promise<void> {
    await walkTo(page, /^The (\d+ )?changes?$/, 'Shift+Tab');
    await page.keyboard.press('Enter');
  },
  async undo(page: Page): Promise<void> {
    await walkTo(page, /^Undo$/, 'Tab');
    await page.keyboard.press('Enter');
  },
};

const ways: readonly (readonly [string, Chosen, Way])[] = [
  [
    'a preset, by mouse',
    preset,
    {
      ...byMouse,
      link: linkTo('partners'),
      async choose(page) {
        await page.getByRole('button', { name: /^Kind of company: / }).click();
        await page.getByRole('radio', { name: presetTitle }).click();
        await page.getByRole('button', { name: 'Use it' }).click();
      },
    },
  ],
  [
    'a preset, by keyboard',
    preset,
    {
      ...byKeys,
      link: linkTo('partners'),
      async choose(page) {
        await walkTo(page, /^Kind of company: /, 'Shift+Tab');
        await page.keyboard.press('Enter');
        for (let steps = 0; steps < 9 && !(await focused(page)).startsWith(presetTitle); steps++)
          await page.keyboard.press('ArrowDown');
        await walkTo(page, /^Use it$/, 'Tab');
        await page.keyboard.press('Enter');
      },
    },
  ],
  [
    'a partner kind, by mouse',
    kind,
    {
      ...byMouse,
      link: linkTo('partners'),
      choose: (page) => page.getByRole('radio', { name: /^Model lab/ }).click(),
    },
  ],
  [
    'a partner kind, by keyboard',
    kind,
    {
      ...byKeys,
      link: linkTo('partners'),
      async choose(page) {
        await walkTo(page, /^(No kind|Model lab)/, 'Tab');
        // Up from the first goes round to the last.
        await page.keyboard.press((await focused(page)) === 'Model lab' ? 'Space' : 'ArrowUp');
      },
    },
  ],
  [
    'an answer on the route, by mouse',
    option,
    {
      ...byMouse,
      link: linkTo('route'),
      choose: (page) => page.getByRole('radio', { name: /^Our own foreign weights/ }).click(),
    },
  ],
  [
    'an answer on the route, by keyboard',
    option,
    {
      ...byKeys,
      link: linkTo('route', 'own-weights'),
      async choose(page) {
        await expect.poll(() => focused(page), { timeout: REST }).toMatch(/whose weights|foreign weights/);
        await walkTo(page, /^(A Chinese or locally trained base|Our own foreign weights)$/, 'Tab');
        await page.keyboard.press(
          (await focused(page)) === 'Our own foreign weights' ? 'Space' : 'ArrowDown',
        );
      },
    },
  ],
];

describe('a choice of several values', () => {
  it.each(ways)(
    'moves the result, says what changed and how far, is taken back, and is kept by the link: %s',
    async (_, chosen, way) => {
      const { page, errors } = await openPage({ viewport: desktop, path: way.link });
      const before = await anotherThan(page, '');
      await page.getByRole('heading', { level: 1 }).waitFor({ timeout: REST });
      expect(await chosen.isChosen(page)).toBe(false);
      const address = page.url();

      await way.choose(page);
      const after = await anotherThan(page, before);
      expect(await chosen.isChosen(page)).toBe(true);
      expect(await message(page).innerText()).toMatch(
        new RegExp(`${chosen.title} changed \\d+ values?\\.[^]*${chosen.moves}\\s+\\S+% → \\S+%`),
      );
      await way.unfold(page);
      for (const name of chosen.values)
        await message(page).getByRole('rowheader', { name, exact: true }).waitFor();

      await way.undo(page);
      await expect.poll(() => shown(page), { timeout: REST }).toBe(before);
      expect(await chosen.isChosen(page)).toBe(false);
      expect(await message(page).count()).toBe(0);

      await way.choose(page);
      await expect.poll(() => shown(page), { timeout: REST }).toBe(after);
      await expect.poll(() => page.url(), { timeout: REST }).not.toBe(address);
      await page.reload();
      await expect.poll(() => shown(page), { timeout: REST }).toBe(after);
      await expect.poll(() => chosen.isChosen(page), { timeout: REST }).toBe(true);
      expect(errors).toEqual([]);
    },
  );
});

describe('the pages that set values by choices', () => {
  it.each([
    ['light', 1440],
    ['dark', 390],
  ] as const)(
    'have no violation axe can find and no side to scroll to, in %s at %i px',
    async (scheme, width) => {
      for (const [place, name] of [
        ['partners', /^Licensed cloud operator/],
        ['route', /^Stay closed-loop/],
      ] as const) {
        const { page, errors } = await openPage({
          viewport: { width, height: 900 },
          colorScheme: scheme,
          path: linkTo(place),
        });
        const before = await anotherThan(page, '');
        await page.getByRole('radio', { name }).click();
        await anotherThan(page, before);
        for (const why of await page.getByText('Why these values').all()) await why.click();
        if (place === 'partners') await page.getByRole('button', { name: 'Unfold all' }).click();
        await message(page).waitFor();
        expect(await axe(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        expect(errors).toEqual([]);
      }
    },
  );

  it('open at the place that a link names, below what sticks to the top', async () => {
    for (const [place, at, heading] of [
      ['route', 'hold', /^\d+ Political hold$/],
      ['partners', 'model-lab', /^Model lab$/],
    ] as const) {
      const { page } = await openPage({ viewport: desktop, path: linkTo(place, at) });
      const title = page.getByRole('heading', { level: 3, name: heading });
      await expect
        .poll(async () => (await title.boundingBox())?.y ?? -1, { timeout: REST })
        .toBeGreaterThan(88);
      await expect.poll(async () => (await title.boundingBox())!.y, { timeout: REST }).toBeLessThan(200);
      expect(await title.evaluate((element) => element === document.activeElement)).toBe(true);
    }
  });
});
