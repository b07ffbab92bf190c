import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { PathId } from '../../src/model/parameters';
import { leverKeys, type LeverMove } from '../../src/analysis/leverSteps';
import { swingKeys } from '../../src/analysis/swings';
import { deeperTasks, informationTasks } from '../../src/state/deeperPlan';
import type { AppStore } from '../../src/state/store';
import { enInformation } from '../../src/ui/i18n/en/information';
import { useSpoken } from '../../src/ui/i18n/language';
import { zhTexts } from '../../src/ui/i18n/zh/allTexts';
import { loadParts } from '../../src/ui/lazyPart';
import { InformationSection } from '../../src/ui/pages/deeper/InformationSection';
import { StoreContext } from '../../src/ui/StoreContext';
import { bring, flipsAnswer, overtake, scoresWith, swingAnswer, worths, type Answer } from './answers';
import { appStore } from './fixtures';

beforeAll(() => loadParts());
afterAll(() => vi.restoreAllMocks());

const words = enInformation.information;
/** Frames in which every part of the section has had its turn. */
const TURNS = 8;

/** A store on the page, with partner-led four points ahead of exit, also at the mean. */
function started(): AppStore {
  const store = appStore();
  const shown = store.getState().shown!;
  const { comparison } = shown.pictures;
  const standings = { ...comparison.standings, riskAdjusted: scoresWith(0.04), mean: scoresWith(0.1) };
  store.setState({
    shown: { ...shown, pictures: { ...shown.pictures, comparison: { ...comparison, standings } } },
  });
  store.getState().actions.openPage('deeper', 'information');
  return store;
}

function show(store: AppStore): AppStore {
  render(
    <StoreContext value={store}>
      <InformationSection />
    </StoreContext>,
  );
  return store;
}

/** Has analyses come in, and the section take its turn to show them. */
async function arrive(change: () => void): Promise<void> {
  await act(async () => {
    change();
    for (let turn = 0; turn < TURNS; turn++) await new Promise((shown) => requestAnimationFrame(shown));
  });
}

function move(to: number | boolean, path: PathId, points: number, value = 100 * points): LeverMove {
  return {
    to: typeof to === 'number' ? { kind: 'fixed', value: to } : to,
    effects: [{ path, score: { points, standardError: 0.001 }, value: { mean: value, standardError: 0.2 } }],
  };
}

/** Steps of all levers: none does anything but those that are given. */
function steps(
  given: Readonly<Record<string, readonly [LeverMove | null, LeverMove | null]>>,
): readonly Answer[] {
  return leverKeys.map((key): Answer => {
    const [down, up] = given[key] ?? [null, null];
    return [
      { kind: 'leverStep', key },
      { kind: 'leverStep', step: { key, from: { kind: 'fixed', value: 0.25 }, down, up } },
    ];
  });
}

const some = worths(
  ['partnerReach', 1.04, 0.07],
  ['tam', 0.33, 0.06],
  ['reachableShare', 0.4, 0.6],
  ['buildCapex', 0.01, 0.001],
);
const royalty = { royalty: [move(0.22, 'partner', -0.027), move(0.28, 'partner', 0.027)] } as const;

function bar(label: string): HTMLElement {
  return screen.getByRole('link', { name: label }).closest('li')!;
}

describe('what it is worth to find out', () => {
  it('is told for each assumption with its error, the most worth first, and grey where it is noise', async () => {
    const store = show(started());
    await arrive(() => bring(store, some));
    const items = within(screen.getByRole('link', { name: 'Partner reach' }).closest('ul')!)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(items).toEqual([
      'Partner reach1.0 ± 0.1',
      'Reachable share, own stack0.4 ± 1.2 cannot be told from nothing',
      'Market size in 20270.3 ± 0.1',
      'Build-out capex0.0 ± 0.0 cannot be told from nothing',
    ]);
    expect(bar('Partner reach').className).toBe('is-told');
    expect(bar('Reachable share, own stack').className).toBe('');
    expect(bar('Build-out capex').className).toBe('');
  });

  it('says what to find out before deciding and what it may cost', async () => {
    const store = show(started());
    await arrive(() => bring(store, some));
    expect(document.querySelector('.deeper-decision')!.textContent).toBe(
      'Find out partner reach before deciding, if that costs less than $1m. Market size in 2027 is worth less, and no other single assumption is worth a study.',
    );
  });

  it('says to decide on what is known where nothing is worth finding out', async () => {
    const store = show(started());
    await arrive(() => bring(store, worths(['tam', 0, 0], ['bassQ', 0.04, 0.001])));
    expect(document.querySelector('.deeper-decision')!.textContent).toMatch(
      /^Decide on what is known: .* partner-led entry stays the best choice at the mean/,
    );
  });

  it('says that there is nothing to find out where nothing is uncertain', async () => {
    const store = show(started());
    await arrive(() => bring(store, worths()));
    expect(screen.getByText(words.none)).toBeTruthy();
    expect(screen.queryByText(/^Grey/)).toBeNull();
  });

  it('has a table of every assumption, with everything on top and the evidence beside it', async () => {
    const user = userEvent.setup();
    const store = show(started());
    await arrive(() => bring(store, some));
    const [twin] = screen.getAllByRole('button', { name: 'Table' });
    await user.click(twin!);
    const table = screen.getByRole('table', { name: words.caption });
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(rows[0]).toEqual(Object.values(words.columns));
    expect(rows[1]![0]).toBe(words.everything);
    expect(rows[2]).toEqual(['Partner reach', '1.0', '0.1', 'yes', 'judged']);
    expect(rows).toHaveLength(6);
  });

  it('leads from an assumption to its evidence', async () => {
    const user = userEvent.setup();
    const store = show(started());
    await arrive(() => bring(store, some));
    await user.click(screen.getByRole('link', { name: 'Partner reach' }));
    expect(store.getState().view).toMatchObject({ page: 'sources', at: 'partnerReach' });
  });

  it('says so where caution ranks another path than the mean does', async () => {
    const store = started();
    const shown = store.getState().shown!;
    const { comparison } = shown.pictures;
    const standings = { ...comparison.standings, riskAdjusted: scoresWith(-0.02) };
    store.setState({
      shown: { ...shown, pictures: { ...shown.pictures, comparison: { ...comparison, standings } } },
    });
    show(store);
    await arrive(() => bring(store, some));
    expect(document.querySelector('.deeper-decision')!.textContent).toMatch(
      /at which partner-led entry is best; with caution counted another path leads\.$/,
    );
  });

  it('stays while the inputs change, marked as of earlier ones', async () => {
    const store = show(started());
    await arrive(() => bring(store, some));
    await arrive(() => overtake(store));
    expect(bar('Partner reach')).toBeTruthy();
    expect(screen.getByText('of earlier inputs, being worked out anew')).toBeTruthy();
  });

  it('is asked for while it is in sight on its page, and not otherwise', () => {
    const store = started();
    const asked = () => deeperTasks(store.getState(), () => undefined);
    expect(asked()).toEqual([]);
    store.getState().actions.setInSight('information', true);
    expect(asked()).toEqual(informationTasks);
    store.getState().actions.openPage('cockpit');
    expect(asked()).toEqual([]);
  });
});

describe('what one step of a lever does', () => {
  it('stands apart from assumptions, the largest gain first, with whom it needs', async () => {
    const store = show(started());
    await arrive(() =>
      bring(store, [
        ...some,
        ...steps({
          ...royalty,
          'partner.goToMarket': [move(0, 'partner', 0.05), move(7, 'partner', -0.14)],
          'bifurcation.coverage': [move(0.9, 'bifurcation', 0.008), move(1.1, 'bifurcation', -0.008)],
          stopLoss: [move(95, 'partner', 0.0001), move(150, 'partner', -0.0001)],
        }),
      ]),
    );
    const region = screen.getByRole('region', { name: words.steps.question });
    const rows = within(region).getAllByRole('listitem');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'Go-to-market spend Partner-ledonly its cost is in the modelto $0m: +5.0',
      'Royalty rate Partner-ledthe partner has to agreeto 28%: +2.7',
      'Compliance coverage Bifurcationto 0.9×: +0.8',
    ]);
    expect(within(region).queryByText('Partner reach')).toBeNull();
    expect(region.textContent).toContain('stop-loss (partner-led)');
    expect(region.parentElement!.querySelector('.deeper-decision')!.textContent).toBe(
      'On partner-led entry, of one step each, royalty rate from 25% to 28% gains most: +2.7 points (± 0.2) and $2.7m of mean value, if the partner agrees. Cutting go-to-market spend looks better than it is: the model knows what it costs, not the customers it brings.',
    );
  });

  it('says to leave them where no step gains', async () => {
    const store = show(started());
    await arrive(() => bring(store, [...some, ...steps({ royalty: [move(0.22, 'partner', -0.02), null] })]));
    expect(screen.getByText(words.steps.noLever)).toBeTruthy();
    expect(screen.getByText(words.steps.noGain)).toBeTruthy();
  });

  it('has a table of every step, and a link to each slider', async () => {
    const user = userEvent.setup();
    const store = show(started());
    await arrive(() => bring(store, [...some, ...steps(royalty)]));
    await user.click(screen.getAllByRole('button', { name: 'Table' })[1]!);
    const table = screen.getByRole('table', { name: words.steps.caption });
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(rows.slice(1)).toEqual([
      ['Royalty rate (the partner has to agree)', 'Partner-led', '25% → 22%', '−2.7 ± 0.2', '−2.7 ± 0.4'],
      ['Royalty rate (the partner has to agree)', 'Partner-led', '25% → 28%', '+2.7 ± 0.2', '+2.7 ± 0.4'],
    ]);
    await user.click(within(table).getAllByRole('link')[0]!);
    expect(store.getState().view).toMatchObject({ page: 'cockpit', at: 'royalty' });
  });
});

describe('weak evidence that decides', () => {
  function swings(store: AppStore, large: Readonly<Record<string, number>>): readonly Answer[] {
    return swingKeys(store.getState().scenario.values).map((key, index) =>
      swingAnswer(key, [1, 0.04], [2, 0.04 + (large[key] ?? 0.004 - index / 1e5)]),
    );
  }
  const flips = flipsAnswer('partnerReach', { centre: 0.025, reach: [0.001, 0.2], below: 0.02 });
  const listed = () =>
    within(screen.getByRole('region', { name: words.weak.question }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent!);

  it('comes with what it is worth and who could know better, the most worth first', async () => {
    const store = show(started());
    await arrive(() => bring(store, [...some, ...swings(store, { bassQ: -0.2 }), flips]));
    const [first, second, third] = listed();
    expect(first).toMatch(/^ ?Partner reach, 2\.5%: judged\..*Worth up to \$1m to find out\./);
    const { verify } = store.getState().scenario.provenance['partnerReach']!;
    expect(first).toContain(verify);
    expect(second).toMatch(/^ ?Market size in 2027/);
    expect(third).toMatch(
      /^ ?Imitation q.*Another path leads.*To know it alone would not change the choice often enough/,
    );
    expect(listed()).toHaveLength(3);
  });

  it('leads to its slider and to its evidence', async () => {
    const user = userEvent.setup();
    const store = show(started());
    await arrive(() => bring(store, [...some, ...swings(store, {}), flips]));
    const item = screen.getAllByText(words.weak.slider)[0]!.closest('li')!;
    await user.click(within(item).getByText(words.weak.evidence));
    expect(store.getState().view).toMatchObject({ page: 'sources', at: 'partnerReach' });
    act(() => store.getState().actions.openPage('deeper'));
    await user.click(within(item).getByText(words.weak.slider));
    expect(store.getState().view).toMatchObject({ page: 'cockpit', at: 'partnerReach' });
  });

  it('asks path by path where each has somebody else who could know', async () => {
    const store = started();
    store.getState().actions.openScenario('frontier-api-lab');
    show(store);
    await arrive(() => bring(store, [...worths(['homeStopRate', 1.3, 0.2]), ...swings(store, {})]));
    const { provenance } = store.getState().scenario;
    expect(listed()[0]).toContain(
      `Bifurcation: ${provenance['bifurcation.homeStopRate']!.verify} Partner-led: ${provenance['partner.homeStopRate']!.verify}`,
    );
  });

  it('is none where nothing weak decides, and awaited before that is known', async () => {
    const store = show(started());
    expect(screen.getByText(words.weak.waiting)).toBeTruthy();
    await arrive(() => bring(store, [...worths(['tam', 0, 0]), ...swings(store, {})]));
    expect(screen.getByText(words.weak.nothingDecides)).toBeTruthy();
    expect(screen.getByText(words.allNothing({ count: '1' }))).toBeTruthy();
  });
});

describe('in Chinese', () => {
  it('says the same', async () => {
    const store = show(started());
    await arrive(() => bring(store, [...some, ...steps(royalty)]));
    act(() => useSpoken.setState({ language: 'zh', chinese: zhTexts }));
    expect(document.querySelector('.deeper-decision')!.textContent).toBe(
      '若花费低于 100 万美元，决策前应先查清合作方覆盖率。市场规模（2027 年）的价值更低，其他任何单项假设都不值得专门调查。',
    );
    expect(screen.getByText(zhTexts.information.information.weak.question)).toBeTruthy();
    act(() => useSpoken.setState({ language: 'en', chinese: null }));
  });
});
