import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { FlipResult } from '../../src/analysis/flips';
import { swingKeys } from '../../src/analysis/swings';
import { applyOverrides } from '../../src/model/overrides';
import { parameterOf, parameters, type ParameterId } from '../../src/model/parameters';
import { keysOf } from '../../src/model/values';
import { questionKey } from '../../src/state/analysisDesk';
import { flipKeys } from '../../src/state/analysisPlan';
import { deeperTasks, informationTasks } from '../../src/state/deeperPlan';
import type { AppStore } from '../../src/state/store';
import { chance, months } from '../../src/ui/format';
import { enChecklist } from '../../src/ui/i18n/en/checklist';
import { enSources } from '../../src/ui/i18n/en/sources';
import { spoken } from '../../src/ui/i18n/RichText';
import { useSpoken } from '../../src/ui/i18n/language';
import { zhTexts } from '../../src/ui/i18n/zh/allTexts';
import { loadParts } from '../../src/ui/lazyPart';
import { firstSentence } from '../../src/ui/pages/checklist/findingWords';
import { abilities, steps } from '../../src/ui/pages/checklist/items';
import type { Checklist } from '../../src/ui/pages/checklist/useChecklist';
import { ChecklistPage } from '../../src/ui/pages/ChecklistPage';
import { decidingRows, weakRows } from '../../src/ui/pages/sources/decidingRows';
import { valueRows } from '../../src/ui/pages/sources/valueRows';
import type { Weight, WeighedRow } from '../../src/ui/pages/sources/weights';
import { StoreContext } from '../../src/ui/StoreContext';
import { bring, flipsAnswer, overtake, scoresWith, swingAnswer, worths, type Answer } from './answers';
import { appStore, silentRunner } from './fixtures';

beforeAll(() => loadParts());
afterEach(() => vi.restoreAllMocks());
afterAll(() => useSpoken.setState({ language: 'en' }));

const words = enChecklist.checklist;
/** Frames in which every part of the page has had its turn. */
const TURNS = 8;

/** A store on the page, with partner-led ahead of exit by a gap in points; behind it where that is below 0. */
function started(gap: number): AppStore {
  const store = appStore();
  const shown = store.getState().shown!;
  const { comparison } = shown.pictures;
  const standings = { ...comparison.standings, riskAdjusted: scoresWith(gap), mean: scoresWith(gap) };
  store.setState({
    shown: { ...shown, pictures: { ...shown.pictures, comparison: { ...comparison, standings } } },
  });
  store.getState().actions.openPage('checklist');
  const { analyses, inputs } = store.getState();
  store.setState({ analyses: { ...analyses, question: questionKey(inputs) } });
  return store;
}

function show(store: AppStore): AppStore {
  render(
    <StoreContext value={store}>
      <ChecklistPage at={null} />
    </StoreContext>,
  );
  return store;
}

/** Has analyses come in, and the page take its turn to show them. */
async function arrive(change: () => void): Promise<void> {
  await act(async () => {
    change();
    for (let turn = 0; turn < TURNS; turn++) await new Promise((shown) => requestAnimationFrame(shown));
  });
}

type Ends = readonly [low: [centre: number, gap: number], high: [centre: number, gap: number]];

/** What every assumption does to the lead: next to nothing but for those that are given. */
function swings(store: AppStore, gap: number, given: Readonly<Record<string, Ends>>): readonly Answer[] {
  const { scenario, inputs } = store.getState();
  return swingKeys(applyOverrides(scenario.values, inputs.overrides)).map((key) => {
    const [low, high] = given[key] ?? [
      [1, gap + 0.0001],
      [2, gap],
    ];
    return swingAnswer(key, low, high);
  });
}

/** Where exit leads, beyond which value partner-led does; none for all other keys. */
function exitFlips(given: Readonly<Record<string, { centre: number; above: number }>>): readonly Answer[] {
  return flipKeys.map((key): Answer => {
    const { centre, above } = given[key] ?? { centre: 1, above: undefined };
    const reach = [0, 1e6] as const;
    const flips: FlipResult = {
      key,
      draws: 4096,
      winner: 'exit',
      centre,
      reach,
      segments:
        above === undefined
          ? [{ from: 0, to: 1e6, winner: 'exit', tooClose: false }]
          : [
              { from: 0, to: above, winner: 'exit', tooClose: false },
              { from: above, to: 1e6, winner: 'partner', tooClose: false },
            ],
      flips:
        above === undefined
          ? []
          : [{ at: above, below: 'exit', above: 'partner', gap: 0, standardError: 0.001, interval: null }],
      options: [],
    };
    return [
      { kind: 'flips', key },
      { kind: 'flips', flips },
    ];
  });
}

const part = (name: string): HTMLElement => screen.getByText(name, { selector: 'h2' }).closest('section')!;
const firstThings = (): readonly string[] =>
  [...part(words.first.title({ count: 3 })).querySelectorAll('li')].map(({ textContent }) => textContent);
const decision = (): string => document.querySelector('.checklist-decision')!.textContent;
const heads = (name: string): readonly string[] =>
  [...part(name).querySelectorAll('h3')].map(({ textContent }) => textContent);

/** Partner-led leads by four points, and these decide. */
async function partnerLeads(): Promise<AppStore> {
  const store = show(started(0.04));
  await arrive(() =>
    bring(store, [
      ...swings(store, 0.04, {
        partnerReach: [
          [0.02, -0.01],
          [0.03, 0.09],
        ],
        siloDrift: [
          [0.03, 0.05],
          [0.08, 0.03],
        ],
        royalty: [
          [0.1, -0.2],
          [0.4, 0.3],
        ],
      }),
      flipsAnswer('partnerReach', { centre: 0.025, reach: [0.001, 0.2], below: 0.0213 }),
      flipsAnswer('tam', { centre: 3300, reach: [500, 30_000], below: 2820, above: 12_100 }),
      ...worths(['partnerReach', 1.04, 0.07], ['tam', 0.33, 0.06], ['ipLeakRate', 0.2, 0.01]),
    ]),
  );
  return store;
}

describe('the first three things to find out', () => {
  it('are said with what each would change, what that is worth and who could know, the most worth first', async () => {
    const store = await partnerLeads();
    expect(decision()).toBe(
      'Partner-led entry leads. Before capital is committed, find out partner reach, market size in 2027 and IP-leak rate.',
    );
    const [reach, market] = firstThings();
    expect(reach).toContain('Partner reach, 2.5%: judged.');
    expect(reach).toContain('Below 2.13%, market exit leads. Worth up to $1m ± $0.1m to find out.');
    expect(reach).toContain('Who could know: Ask the partner for its sales by product.');
    expect(market).toContain('Below $2.82bn, market exit leads. Above $12.1bn, bifurcation leads.');

    const user = userEvent.setup();
    const first = within(part(words.first.title({ count: 3 })).querySelector('li')!);
    await user.click(first.getByRole('link', { name: /^Its evidence.*Partner reach$/ }));
    expect(store.getState().view).toEqual({ page: 'sources', at: 'partnerReach' });
    await user.click(first.getByRole('link', { name: /^Its slider.*Partner reach$/ }));
    expect(store.getState().view).toEqual({ page: 'cockpit', at: 'partnerReach' });

    act(() => useSpoken.setState({ language: 'zh', chinese: zhTexts }));
    const labels = (['partnerReach', 'tam', 'ipLeakRate'] as const).map(
      (id) => zhTexts.sources.parameters[id].label,
    );
    expect(decision()).toBe(
      `合作伙伴模式领先。在投入资本之前，先查清${zhTexts.sources.format.allOf(labels)}。`,
    );
    act(() => useSpoken.setState({ language: 'en' }));

    // Other inputs are being worked out: what was to be found out is theirs no more.
    await arrive(() => overtake(store));
    expect(decision()).toBe(words.waiting);
    expect(screen.queryByText(/to find out\.$/)).not.toBeInTheDocument();
  });

  it('are none where nothing changes the choice, and then it says what moves the lead most', async () => {
    const store = show(started(0.04));
    await arrive(() =>
      bring(store, [
        ...swings(store, 0.04, {
          bassQ: [
            [0.5, 0.02],
            [1.5, 0.06],
          ],
        }),
        ...worths(['tam', 0, 0]),
      ]),
    );
    expect(decision()).toMatch(
      /^Partner-led entry leads, and no single thing that can be found out changes that, .* Imitation q \(Bass\) moves the lead most, by 4\.0 points\.$/,
    );
    expect(within(part(words.first.title({ count: 0 }))).queryByRole('listitem')).not.toBeInTheDocument();
  });

  it('tell paths apart that are too close to call', () => {
    const { scenario, inputs, scenarios } = appStore(silentRunner).getState();
    const row = valueRows(scenario, inputs, scenarios, enSources).find(({ id }) => id === 'tam')!;
    const weight = { key: 'tam', swing: 0.031, rank: 1 } as Weight;
    const weighed: WeighedRow = { row, weight, isDecisive: true, isWeakAndDecisive: true };
    const verdict = { ranking: ['partner', 'exit', 'bifurcation'], tied: ['exit'] };
    const tied = {
      report: { verdict: { verdict } },
      first: [{ weighed }],
      heaviest: weighed,
    } as unknown as Checklist;
    expect(spoken(firstSentence(tied, enChecklist))).toBe(
      'Partner-led entry and market exit are too close to call. Find out market size in 2027: that tells them apart first.',
    );
    expect(spoken(firstSentence({ ...tied, first: [] }, enChecklist))).toBe(
      'Partner-led entry and market exit are too close to call, and no single thing that can be found out tells them apart. Market size in 2027 moves the gap most, by 3.1 points.',
    );
    expect(firstSentence({ ...tied, first: [], heaviest: null }, enChecklist)).toBe(words.first.certain);
  });

  it('are asked for by the page, before anything of the cockpit', () => {
    const store = started(0.04);
    store.getState().actions.setInSight('information', true);
    expect(deeperTasks(store.getState(), () => undefined)).toEqual(informationTasks);
    store.getState().actions.openPage('sources');
    expect(deeperTasks(store.getState(), () => undefined)).toEqual([]);
  });
});

describe('where staying out leads', () => {
  it('what would have to be true comes first, ours to choose apart, and steps by what could change the decision', async () => {
    const store = show(started(-0.1));
    await arrive(() =>
      bring(store, [
        ...swings(store, -0.1, {}),
        ...worths(['tam', 0, 0]),
        ...exitFlips({ suspensionRate: { centre: 0.2, above: 0.9 }, royalty: { centre: 0.25, above: 0.31 } }),
      ]),
    );
    const before = part(words.before.title);
    expect(before).toHaveTextContent('The lead is 10.0 points ±');
    const [world, ours] = within(before).getAllByRole('list');
    expect(world).toHaveTextContent(/^Suspension rate above .*: partner-led entry leads$/);
    expect(ours).toHaveTextContent('Royalty rate above 31%: partner-led entry leads');
    expect(decision()).toMatch(/^Stay out: no single thing/);
    expect(heads(words.steps.title)[0]).toBe(words.items.compliance.title);
    expect(part(words.steps.title)).toHaveTextContent('Nearest comes suspension rate above');

    await arrive(() => bring(store, exitFlips({})));
    expect(part(words.before.title)).toHaveTextContent(words.before.none);
  });
});

describe('the steps', () => {
  it('say the figures of the cockpit, what bears on each of them, and all of it in tables', async () => {
    const store = await partnerLeads();
    const { paths } = store.getState().shown!.result;
    const list = part(words.steps.title);
    const of = (label: string) => within(list).getByText(label).parentElement!;
    for (const path of ['bifurcation', 'partner'] as const) {
      const { publicFacing } = paths[path].launchMonth!;
      const { short } = enChecklist.paths[path];
      expect(of(words.outcomes.publicLaunch)).toHaveTextContent(`${short} ${months(publicFacing.p50!)} mo`);
      expect(of(words.outcomes.neverLicensed)).toHaveTextContent(
        `${short} ${chance(publicFacing.probabilityNeverLicensed)}`,
      );
    }
    expect(of('Royalty rate')).toHaveTextContent('25% of sales');

    expect(heads(words.steps.title)).toEqual(steps.map(({ id }) => words.items[id].title));
    expect(screen.queryByText(words.before.title)).not.toBeInTheDocument();
    const [feasibility, infrastructure] = [...list.querySelectorAll('h3')].map((head) => head.closest('li')!);
    expect(feasibility).toHaveTextContent('Market size in 2027, $3.3bn');
    expect(feasibility).not.toHaveTextContent('Partner reach, 2.5%');
    expect(infrastructure).toHaveTextContent('Partner reach, 2.5%');
    expect(part(words.abilities.title)).toHaveTextContent('Hangs on IP-leak rate.');

    const [facts, choices] = within(part(words.table.title)).getAllByRole('table');
    const rowOf = (table: HTMLElement, name: string) =>
      within(table).queryAllByText(name, { selector: 'th' })[0]?.closest('tr') ?? null;
    expect(rowOf(facts!, 'Partner reach')).toHaveTextContent('Below 2.13%, market exit leads.1.0 ± 0.1');
    expect(rowOf(facts!, 'Royalty rate')).toBeNull();
    expect(rowOf(choices!, 'Royalty rate')).toHaveTextContent('25% of sales');
    expect(rowOf(choices!, 'Compliance coverage')).not.toBeNull();
  });
});

describe('what belongs to the checklist', () => {
  const ids = (wanted: (id: ParameterId) => boolean) =>
    parameters.map(({ id }) => id).filter((id) => wanted(id));

  it('every assumption belongs to one step', () => {
    expect(steps.flatMap(({ inputs }) => inputs).toSorted()).toEqual(
      ids((id) => parameterOf(id).kind === 'assumption').toSorted(),
    );
  });

  it('no lever is among the figures of the world or to be found out, and nothing but levers is ours to choose', () => {
    for (const { figures, inputs, choices } of [...steps, ...abilities]) {
      const values = figures.flatMap((figure) => ('value' in figure ? [figure.value] : []));
      for (const id of [...values, ...inputs]) expect(parameterOf(id).kind).toBe('assumption');
      for (const id of choices) expect(parameterOf(id).kind).toBe('lever');
      expect(figures.length + choices.length).toBeLessThanOrEqual(4);
    }
  });

  it('whatever the weights, only assumptions of the scenario are to be found out, each once, the most worth first', () => {
    const { scenario, inputs, scenarios } = appStore().getState();
    const values = valueRows(scenario, inputs, scenarios, enSources);
    const flip = fc.constantFrom('likely', 'choice', 'slider', 'none', 'unknown');
    const weights = fc.array(
      fc.record({
        flip,
        rank: fc.option(fc.nat(150)),
        worth: fc.double({ min: 0, max: 9, noNaN: true }),
        isTold: fc.boolean(),
      }),
      { minLength: values.length, maxLength: values.length },
    );
    fc.assert(
      fc.property(weights, (drawn) => {
        const rows = values.map((row, index): WeighedRow => {
          const { flip: place, rank } = drawn[index]!;
          const weight = { key: keysOf(row.id)[0]!, swing: 0.1, rank, flip: place } as Weight;
          return { row, weight, isDecisive: true, isWeakAndDecisive: true };
        });
        const information = {
          floor: 0,
          inputs: values.map(({ id }, index) => ({
            input: id,
            worth: { mean: drawn[index]!.worth, standardError: 0.1 },
            isTold: drawn[index]!.isTold,
          })),
        };
        const deciding = decidingRows(rows, information);
        const own = deciding.map(({ weighed }) => weighed.row.id);
        expect(new Set(own).size).toBe(own.length);
        for (const id of own) {
          expect(parameterOf(id).kind).toBe('assumption');
          for (const key of keysOf(id)) expect(scenario.values).toHaveProperty([key]);
        }
        const worth = deciding.map(({ information: found }) =>
          found?.isTold === true ? found.worth.mean : 0,
        );
        expect(worth).toEqual(worth.toSorted((a, b) => b - a));
        const weak = weakRows(rows, information);
        expect(weak).toEqual(deciding.filter(({ weighed }) => weak.some((one) => one.weighed === weighed)));
      }),
      { numRuns: 30 },
    );
  });
});
