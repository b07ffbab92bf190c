import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { PartnerKind } from '../../src/model/partners';
import { loadPartners } from '../../src/state/explanations';
import { fragmentOf, valueNow } from '../../src/state/selectors';
import type { AppStore } from '../../src/state/store';
import { App } from '../../src/ui/App';
import { enFormat } from '../../src/ui/i18n/en/format';
import { enPartners } from '../../src/ui/i18n/en/partners';
import { enStep } from '../../src/ui/i18n/en/step';
import { loadParts } from '../../src/ui/lazyPart';
import { appStore } from './fixtures';

beforeAll(() => loadParts());
afterEach(() => vi.unstubAllGlobals());

const { platforms, kinds } = await loadPartners();
const words = enPartners.partners;
/** A part redraws in its turn, which a busy machine keeps waiting. */
const SLOW = { timeout: 10_000 };

async function open(store: AppStore = appStore(), at: string | null = null): Promise<AppStore> {
  act(() => store.getState().actions.openPage('partners', at));
  render(<App store={store} />);
  await screen.findByRole('heading', { level: 1, name: words.title });
  return store;
}

/** By its title: a search by role over so long a page takes its time. */
function choices(): HTMLElement {
  return screen.getByText(words.kinds).closest('fieldset')!;
}

function radio(title: string): HTMLElement {
  return within(choices()).getByRole('radio', { name: new RegExp(`^${title}`) });
}

function checked(): readonly string[] {
  return [words.noKind, ...kinds.map(({ title }) => title)].filter((title) =>
    radio(title).matches(':checked'),
  );
}

function valuesOf(store: AppStore, { values }: PartnerKind): Record<string, unknown> {
  return Object.fromEntries(Object.keys(values).map((key) => [key, valueNow(store.getState(), key)]));
}

describe('the partners page', () => {
  it('starts with no kind chosen, which is the scenario as published', async () => {
    await open();
    expect(screen.getByRole('group', { name: words.kinds })).toBe(choices());
    expect(checked()).toEqual([words.noKind]);
  });

  it('sets what the data says for each kind, and only that; undo brings back what was before', async () => {
    const user = userEvent.setup();
    const store = await open();
    for (const kind of kinds) {
      const before = store.getState().inputs.overrides;
      const wasChecked = checked();
      await user.click(radio(kind.title));
      expect(valuesOf(store, kind)).toEqual(kind.values);
      expect(Object.keys(kind.values)).toEqual(
        expect.arrayContaining(Object.keys(store.getState().inputs.overrides)),
      );
      expect(checked()).toEqual([kind.title]);
      const notice = screen.getByText(kind.title, { selector: 'strong' }).closest('section')!;
      await user.click(within(notice).getByRole('button', { name: enStep.step.undo }));
      expect(store.getState().inputs.overrides).toEqual(before);
      expect(checked()).toEqual(wasChecked);
      await user.click(radio(kind.title));
    }
    await user.click(radio(words.noKind));
    expect(store.getState().inputs.overrides).toEqual({});
    expect(checked()).toEqual([words.noKind]);
  });

  it('keeps changes that no kind is about', async () => {
    const user = userEvent.setup();
    const store = await open();
    act(() => store.getState().actions.moveCentre('tam', 9000));
    const { tam } = store.getState().inputs.overrides;
    await user.click(radio(kinds[0]!.title));
    await user.click(radio(words.noKind));
    expect(store.getState().inputs.overrides).toEqual({ tam });
  });

  it('is chosen from with arrow keys', async () => {
    const user = userEvent.setup();
    const store = await open();
    radio(words.noKind).focus();
    await user.keyboard('{ArrowDown}');
    expect(checked()).toEqual([kinds[0]!.title]);
    expect(store.getState().step?.title).toBe(kinds[0]!.title);
    await user.keyboard('{ArrowUp}');
    expect(checked()).toEqual([words.noKind]);
  });

  it('has nothing checked, and says so, when a person set one of the values otherwise', async () => {
    const store = await open();
    act(() => store.getState().actions.moveCentre('partnerReach', 0.04));
    expect(checked()).toEqual([]);
    expect(choices()).toHaveTextContent(words.none);
  });

  it('carries the kind in the link', async () => {
    const user = userEvent.setup();
    const [kind] = kinds as [PartnerKind];
    const store = await open();
    await user.click(radio(kind.title));
    const other = appStore();
    other.getState().actions.openLink(fragmentOf(store.getState()));
    expect(other.getState().view.page).toBe('partners');
    expect(valuesOf(other, kind)).toEqual(kind.values);
  });

  it('shows what each kind sets beside the scenario, and the reasons when a row is unfolded', async () => {
    const user = userEvent.setup();
    await open();
    const table = screen.getByRole('table', { name: words.sets });
    const row = within(table).getByRole('row', { name: /Partner reach/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['2.5%', '3.5%judged', '5%judged', '1.5%judged']);
    const unfold = within(row).getByRole('button', { name: words.whyValue({ label: 'Partner reach' }) });
    expect(unfold).toHaveAttribute('aria-expanded', 'false');
    unfold.focus();
    await user.keyboard('{Enter}');
    for (const { provenance } of kinds) {
      const { note, sources } = provenance['partnerReach']!;
      const reason = within(table).getByText(note).parentElement!;
      for (const { title } of sources) expect(reason).toHaveTextContent(title);
    }
    await user.click(screen.getByRole('button', { name: words.showAll }));
    for (const kind of kinds)
      for (const { note } of Object.values(kind.provenance))
        expect(within(table).getAllByText(note).length).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: words.hideAll }));
    expect(within(table).queryByText(kinds[0]!.provenance['royalty']!.note)).not.toBeInTheDocument();
  });

  it.each(['as a table', 'one below the other'])(
    'lists every platform with strength, use, reach, date and sources, %s',
    async (layout) => {
      if (layout !== 'as a table')
        vi.stubGlobal('matchMedia', (query: string) => ({
          matches: query.includes('max-width: 899px'),
          addEventListener() {},
          removeEventListener() {},
        }));
      await open();
      const part = screen.getByRole('region', { name: words.platforms });
      expect(within(part).queryAllByRole('table')).toHaveLength(layout === 'as a table' ? 1 : 0);
      for (const platform of platforms) {
        const name = within(part).getByText(platform.nativeName);
        expect(name).toHaveAttribute('lang', 'zh');
        const own = name.closest('tbody') ?? name.closest('li')!;
        for (const said of [
          platform.name,
          platform.developer,
          platform.strength,
          platform.useCase,
          platform.note,
        ])
          expect(own).toHaveTextContent(said);
        for (const product of platform.alternativeTo) expect(own).toHaveTextContent(product);
        for (const { figure, date: counted, grade, sources } of platform.reach) {
          const reach = within(own).getByText(figure, { exact: false, selector: 'li' });
          expect(reach).toHaveTextContent(enFormat.date(counted));
          expect(reach).toHaveTextContent(enPartners.grades[grade].name);
          for (const { title, url } of sources)
            expect(within(reach).getByText(title).getAttribute('href')).toBe(url ?? null);
        }
      }
    },
  );

  it('leads from a kind to the rows of its platforms', async () => {
    const user = userEvent.setup();
    await open();
    const kind = kinds.find((one) => one.platforms.length > 0)!;
    const platform = platforms.find(({ id }) => id === kind.platforms[0])!;
    const link = within(choices()).getByRole('link', { name: platform.name });
    for (let round = 0; round < 2; round++) {
      await user.click(link);
      await waitFor(() => expect(document.activeElement).toHaveAttribute('data-place', platform.id), SLOW);
      expect(document.activeElement).toHaveTextContent(platform.nativeName);
    }
  });

  it.each(['model-lab', 'qwen'])('opens at the place that a link names: %s', async (place) => {
    await open(appStore(), place);
    await waitFor(() => expect(document.activeElement).toHaveAttribute('data-place', place), SLOW);
  });

  it('leads to the sliders through which rivals act', async () => {
    const user = userEvent.setup();
    const store = await open();
    const part = screen.getByRole('region', { name: words.rivals });
    for (const label of ['Reachable share, own stack', 'Partner substitution', 'Late-entry erosion'])
      expect(within(part).getByRole('link', { name: label })).toBeVisible();
    await user.click(within(part).getByRole('link', { name: 'Price war: cost drift' }));
    expect(store.getState().view.page).toBe('cockpit');
    await waitFor(
      () => expect(screen.getByRole('slider', { name: 'Price war: cost drift' })).toHaveFocus(),
      SLOW,
    );
  });
});
