import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { swingKeys } from '../../src/analysis/swings';
import { applyOverrides } from '../../src/model/overrides';
import { parameters } from '../../src/model/parameters';
import { valueKeys } from '../../src/model/values';
import type { AppStore } from '../../src/state/store';
import { App } from '../../src/ui/App';
import { equationsOf } from '../../src/ui/equationsOf';
import { enSources } from '../../src/ui/i18n/en/sources';
import { loadParts } from '../../src/ui/lazyPart';
import { csvRows } from '../../src/ui/pages/sources/csvRows';
import { csvText } from '../../src/ui/pages/sources/csvText';
import { valueRows } from '../../src/ui/pages/sources/valueRows';
import { weightsFrom } from '../../src/ui/pages/sources/weights';
import { bring, flipsAnswer, overtake, scoresWith, swingAnswer, type Answer } from './answers';
import { appStore } from './fixtures';

beforeAll(async () => {
  await loadParts();
  // jsdom lays nothing out, so it has nothing to scroll.
  Element.prototype.scrollIntoView = vi.fn<Element['scrollIntoView']>();
  vi.spyOn(window, 'scrollTo').mockImplementation(() => {});
});
afterAll(() => vi.restoreAllMocks());

/** A store on the sources page; partner-led is four points ahead of exit. */
function started(at: string | null = null): AppStore {
  const store = appStore();
  const shown = store.getState().shown!;
  const { comparison } = shown.pictures;
  const standings = { ...comparison.standings, riskAdjusted: scoresWith(0.04) };
  store.setState({
    shown: { ...shown, pictures: { ...shown.pictures, comparison: { ...comparison, standings } } },
  });
  store.getState().actions.openPage('sources', at);
  return store;
}

function show(store: AppStore): AppStore {
  render(<App store={store} />);
  return store;
}

/** What each uncertain value does: a little, but for those that are named. */
function swings(store: AppStore, large: Readonly<Record<string, number>>): readonly Answer[] {
  const { scenario, inputs } = store.getState();
  return swingKeys(applyOverrides(scenario.values, inputs.overrides)).map((key, index) =>
    swingAnswer(key, [1, 0.04], [2, 0.04 + (large[key] ?? 0.004 - index / 1e5)]),
  );
}

const heaviest = { tam: 0.2, bassQ: 0.15, 'partner.homeStopRate': 0.1 };
const reachFlips = flipsAnswer('partnerReach', {
  centre: 0.025,
  reach: [0.001, 0.2],
  below: 0.02,
  above: 0.19,
});

/** Has analyses come in, and the page take its turn to show them. */
async function arrive(change: () => void): Promise<void> {
  await act(async () => {
    change();
    await new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)));
  });
}

/** The table, found by its caption: to ask for roles and names among so many rows takes seconds here. */
function table(): HTMLTableElement {
  return screen.getByText(/^Every value with its default/).closest('table')!;
}

function button(label: string): HTMLElement {
  return within(table()).getByText(label).closest('button')!;
}

/** Names of the values that are shown, in their order. */
function names(): readonly (string | null)[] {
  return [...table().rows].flatMap((row) => row.cells[0]?.querySelector('button')?.textContent ?? []);
}

function cell(label: string, column: number): HTMLElement {
  return button(label).closest('tr')!.cells[column]!;
}

const DEFAULT = 1;
const EVIDENCE = 2;
const MATTERS = 3;

describe('the sources page', () => {
  it('has a row for each parameter, with its values, grade and sources', () => {
    const { scenario } = show(started()).getState();
    expect(names()).toHaveLength(parameters.length);
    expect(screen.getByText(`All ${parameters.length} values.`)).toBeInTheDocument();
    expect(within(table()).getByRole('rowheader', { name: 'Royalty rate' })).toBeInTheDocument();
    const { grade, sources } = scenario.provenance['tam']!;
    expect(cell('Market size in 2027', EVIDENCE)).toHaveTextContent(
      new RegExp(`^${grade}${sources.length} source`),
    );
    expect(cell('Silo drift', DEFAULT)).toHaveTextContent(/Bifurcation: 5%.*per yearPartner-led: 2%/);
    expect(cell('Compliance-tax multiplier', DEFAULT)).toHaveTextContent('1.0×, no spread');
    expect(cell('Royalty rate', MATTERS)).toHaveTextContent('ours to choose');
  });

  it('counts the grades of all values and of those that decide most', async () => {
    const store = show(started());
    const { provenance } = store.getState().scenario;
    const official = parameters.filter(
      ({ id }) => (provenance[id] ?? provenance[`partner.${id}`])!.grade === 'official',
    ).length;
    expect(
      screen.getByText(new RegExp(`^Of ${parameters.length} values, ${official} are official,`)),
    ).toHaveTextContent(/Which of them decide most is being worked out\.$/);
    await arrive(() => bring(store, swings(store, { vat: 0.3 })));
    const says = screen.getByText(/^Of \d+ values,/);
    expect(says).toHaveTextContent(/(Of the|The) 12 that decide most/);
  });

  it('puts what is weak and decisive first, then the rest by how far it moves the lead', async () => {
    const store = show(started());
    expect(screen.getByText(/^What each moves: 0 of \d+ worked out\.$/)).toBeInTheDocument();
    const reach = swingAnswer('partnerReach', [0.014, 0.0395], [0.046, 0.0405]);
    await arrive(() => bring(store, [...swings(store, heaviest), reach, reachFlips]));
    expect(names().slice(0, 3)).toEqual(['Market size in 2027', 'Imitation q (Bass)', 'Home-stop rate']);
    expect(cell('Market size in 2027', MATTERS)).toHaveTextContent(
      /^20\.0 points 1 of \d+weak and decisive$/,
    );
    expect(cell('Partner reach', MATTERS)).toHaveTextContent(
      /^0\.1 points \d\d of \d+can flip the choiceweak and decisive$/,
    );
    expect(
      screen.getByRole('rowheader', { name: 'Weak and decisive: verify these first' }),
    ).toBeInTheDocument();
    expect(names().indexOf('Partner reach')).toBe(12);
    expect(screen.getByRole('checkbox', { name: /^Weak and decisive/ })).toHaveAccessibleDescription(
      /graded reported or judged/,
    );
  });

  it('says what is of earlier inputs', async () => {
    const store = show(started());
    await arrive(() => bring(store, swings(store, heaviest)));
    await arrive(() => overtake(store));
    expect(screen.getByText(/is of earlier inputs/)).toBeInTheDocument();
    expect(cell('Market size in 2027', MATTERS)).toHaveTextContent('20.0 points');
  });

  it('moves no row under whoever is at work in them, until asked to', async () => {
    const user = userEvent.setup();
    const store = show(started());
    await arrive(() => bring(store, swings(store, heaviest)));
    await user.click(button('Market size in 2027'));
    const before = names();
    await arrive(() => bring(store, swings(store, { ...heaviest, bassP: 0.5 })));
    expect(names()).toEqual(before);
    await user.click(screen.getByText(/Sort anew/));
    expect(names()[0]).toBe('Innovation p (Bass)');
    expect(screen.queryByText(/Sort anew/)).not.toBeInTheDocument();
  });

  it('shows what holds the words that are sought, and sources likewise', async () => {
    const user = userEvent.setup();
    show(started());
    await user.click(screen.getByRole('searchbox', { name: 'Search values and sources' }));
    await user.paste('bass coefficient');
    expect(names()).toEqual(['Imitation q (Bass)', 'Innovation p (Bass)']);
    expect(screen.getByText(`2 of ${parameters.length} values.`)).toBeInTheDocument();
    await user.click(screen.getByText('Show all'));
    expect(names()).toHaveLength(parameters.length);
    await user.type(screen.getByRole('searchbox'), 'xy');
    expect(screen.getByText('No value is like that.')).toBeInTheDocument();
    expect(screen.getByText('No source is like that.')).toBeInTheDocument();
  });

  it('shows only the grades and kinds that are ticked, as many as they say', async () => {
    const user = userEvent.setup();
    show(started());
    const tick = async (name: RegExp): Promise<number> => {
      const box = screen.getByRole('checkbox', { name });
      await user.click(box);
      return Number(/\((\d+)\)/.exec(box.closest('label')!.textContent)![1]);
    };
    const official = await tick(/^official/);
    expect(names()).toHaveLength(official);
    const judged = await tick(/^judged/);
    expect(names()).toHaveLength(official + judged);
    await tick(/^Levers/);
    expect(names()).toContain('Royalty rate');
    expect(names()).not.toContain('Market size in 2027');
  });

  it('sorts by name, by evidence and as on the rail', async () => {
    const user = userEvent.setup();
    show(started());
    const order = screen.getByRole('combobox', { name: 'Order' });
    await user.selectOptions(order, 'By name');
    expect(names()).toEqual([...names()].toSorted((a, b) => (a! < b! ? -1 : 1)));
    await user.selectOptions(order, 'By evidence, weakest first');
    expect(screen.getAllByRole('heading', { level: 3 })[0]).toHaveTextContent('judged: our own estimate');
    await user.selectOptions(order, 'As on the rail');
    expect(names()[0]).toBe('Market size in 2027');
    expect(screen.getByRole('heading', { name: 'Filing and licence' })).toBeInTheDocument();
  });

  it('unfolds why a value is what it is, with links that open elsewhere and equations that lead on', async () => {
    const user = userEvent.setup();
    const { scenario } = show(started()).getState();
    const market = button('Market size in 2027');
    expect(market).toHaveAttribute('aria-expanded', 'false');
    await user.click(market);
    expect(market).toHaveAttribute('aria-expanded', 'true');
    const details = document.getElementById(market.getAttribute('aria-controls')!)!;
    const { note, stale, sources } = scenario.provenance['tam']!;
    for (const says of [note, stale, scenario.title]) expect(details).toHaveTextContent(says);
    const [linked] = sources.filter(({ url }) => url !== undefined);
    const link = within(details).getByRole('link', { name: linked!.title });
    expect(link).toHaveAttribute('href', linked!.url);
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(link).toHaveAttribute('target', '_blank');
    const [equation] = equationsOf('tam');
    expect(
      within(details).getByRole('link', { name: `${equation!.number} ${equation!.title}` }),
    ).toHaveAttribute('href', expect.stringContaining(`view=method;at=${equation!.number}`));
    expect(within(details).getByRole('link', { name: /^Show its slider/ })).toHaveAttribute(
      'href',
      expect.stringContaining('at=tam'),
    );
    await user.click(market);
    expect(details).not.toBeInTheDocument();
  });

  it('links no source without an address', () => {
    const { scenario } = show(started()).getState();
    const bare = Object.values(scenario.provenance)
      .flatMap(({ sources }) => sources)
      .find(({ url }) => url === undefined)!;
    const said = screen.getAllByText(bare.title, { exact: false });
    expect(said.map((element) => element.closest('a'))).toEqual(said.map(() => null));
  });

  it('marks a value of one’s own with its reason, and keeps the default and its sources', async () => {
    const user = userEvent.setup();
    const store = started();
    const own = { kind: 'pert', low: 4000, mode: 6000, high: 9000 } as const;
    store.getState().actions.setOwn('tam', { value: own }, 'Survey of forty buyers');
    show(store);
    const says = cell('Market size in 2027', DEFAULT);
    expect(says).toHaveTextContent(
      /^\$3\.3bn.*Now \$6bn, PERT from \$4bn to \$9bn per year yours“Survey of forty buyers”$/,
    );
    expect(cell('Market size in 2027', EVIDENCE)).toHaveTextContent(/source/);
    await user.click(screen.getByRole('checkbox', { name: 'Set by you (1)' }));
    expect(names()).toEqual(['Market size in 2027']);
  });

  it('says which scenario set a value, and what the one it extends has', async () => {
    const user = userEvent.setup();
    const store = started();
    act(() => store.getState().actions.openScenario('consumer-chatbot'));
    show(store);
    const { title } = store.getState().scenario;
    expect(cell('Market size in 2027', DEFAULT)).toHaveTextContent(`set by “${title}”`);
    await user.click(button('Market size in 2027'));
    expect(
      screen.getByText(/^In “Generative AI in mainland China” it is \$3\.3bn, .*, graded /),
    ).toBeInTheDocument();
  });

  it('opens at a value: unfolded, focused, and in sight whatever was looked for', async () => {
    const user = userEvent.setup();
    const store = show(started('partner.siloDrift'));
    const drift = button('Silo drift');
    expect(drift).toHaveFocus();
    expect(drift).toHaveAttribute('aria-expanded', 'true');
    await user.click(screen.getByRole('searchbox'));
    await user.paste('royalty');
    expect(names()).not.toContain('Silo drift');
    act(() => store.getState().actions.openPage('sources', 'bassQ'));
    expect(button('Imitation q (Bass)')).toHaveFocus();
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });

  it('lists each source once, the newest first, with the values that rest on it', async () => {
    const user = userEvent.setup();
    const { scenario } = show(started()).getState();
    const sources = new Map(
      Object.values(scenario.provenance)
        .flatMap((why) => why.sources)
        .map((source) => [`${source.url} ${source.title}`, source] as const),
    );
    expect(screen.getByText(`All ${sources.size} sources.`)).toBeInTheDocument();
    const list = screen.getByRole('region', { name: 'Every source' });
    const resting = within(list).getAllByText(/rests? on it/);
    expect(resting).toHaveLength(sources.size);
    const [newest] = [...sources.values()].map(({ date }) => date).toSorted((a, b) => (a < b ? 1 : -1));
    const [first] = [...sources.values()].filter(({ date }) => date === newest).map(({ title }) => title);
    expect(within(list).getAllByRole('listitem')[0]!.textContent).toContain(first!.slice(0, 6));
    await user.click(resting[0]!);
    const [item] = within(list).getAllByRole('listitem');
    expect(within(item!).getAllByRole('link').length).toBeGreaterThan(0);
    expect(resting[0]).toHaveAttribute('aria-expanded', 'true');
  });
});

describe('the file for spreadsheets', () => {
  const bold = '=HYPERLINK("http://example.com","here")';

  function parsed(store: AppStore): readonly Record<string, string>[] {
    const { scenario, inputs, scenarios } = store.getState();
    const rows = valueRows(scenario, inputs, scenarios, enSources);
    const weights = weightsFrom(store.getState(), scenarios, false);
    const numbersOf = (id: (typeof rows)[number]['id']) => equationsOf(id).map(({ number }) => number);
    const text = csvText(csvRows(rows, weights, scenario, numbersOf, enSources), enSources);
    expect(text.startsWith('\uFEFF')).toBe(true);
    return Papa.parse<Record<string, string>>(text, { header: true }).data;
  }

  const { columns } = enSources.sources.csv;

  it('has a line for each value, in the order of the rows', () => {
    const lines = parsed(started());
    expect(new Set(lines.map((line) => line[columns.key]))).toEqual(new Set(valueKeys));
    expect(lines).toHaveLength(valueKeys.length);
    expect(Object.keys(lines[0]!)).toEqual(Object.values(columns));
  });

  it('says what the page says', async () => {
    const store = show(started());
    await arrive(() => bring(store, [...swings(store, heaviest), reachFlips]));
    const line = parsed(store).find((one) => one[columns.key] === 'tam')!;
    const { low, mode, high } = store.getState().scenario.values['tam'] as Record<string, unknown>;
    expect([line[columns.low], line[columns.mode], line[columns.high]]).toEqual(
      [low, mode, high].map(String),
    );
    expect(cell('Market size in 2027', DEFAULT)).toHaveTextContent(line[columns.default]!);
    expect(cell('Market size in 2027', EVIDENCE)).toHaveTextContent(line[columns.grade]!);
    expect(cell('Market size in 2027', MATTERS)).toHaveTextContent(
      `${Number(line[columns.swing]).toFixed(1)} points ${line[columns.rank]} of`,
    );
    expect(line[columns.changed]).toBe('no');
    expect(line[columns.sources]!.split('\n')).toHaveLength(
      store.getState().scenario.provenance['tam']!.sources.length,
    );
  });

  it('leaves out what is of earlier inputs', () => {
    const store = started();
    bring(store, swings(store, heaviest));
    overtake(store);
    expect(new Set(parsed(store).map((line) => line[columns.swing]))).toEqual(new Set(['']));
  });

  it('holds no text that a spreadsheet would run', () => {
    const store = started();
    store.getState().actions.setOwn('tam', { centre: 4000 }, bold);
    const lines = parsed(store);
    const line = lines.find((one) => one[columns.key] === 'tam')!;
    expect(line[columns.changed]).toBe('yes');
    expect(line[columns.reason]).toBe(`'${bold}`);
    const texts = lines.flatMap((one) => Object.values(one));
    expect(texts.filter((text) => /^\s*[=+@＝＋－＠]/.test(text))).toEqual([]);
    expect(texts.filter((text) => text.startsWith('-') && Number.isNaN(Number(text)))).toEqual([]);
  });

  const { scenario } = appStore().getState();
  const asPublished = valueRows(scenario, { overrides: {}, reasons: {} }, [], enSources);
  const lines = csvRows(asPublished.slice(0, 1), null, scenario, () => [], enSources);

  it.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', ' =1', '＝1', '=1\nsecond line'])(
    'makes %j inert',
    (reason) => {
      const [line] = lines;
      const text = csvText([{ ...line!, reason }], enSources);
      const { data } = Papa.parse<Record<string, string>>(text, { header: true });
      expect(data[0]![columns.reason]).toBe(`'${reason}`);
    },
  );
});
