import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BestLever, LeverPoint } from '../../src/analysis/bestLevers';
import type { ContractTerm } from '../../src/analysis/contractTerms';
import type { FilingChoice } from '../../src/analysis/filingChoice';
import type { FlipResult } from '../../src/analysis/flips';
import type { EntryPath, PathId } from '../../src/model/parameters';
import { questionKey } from '../../src/state/analysisDesk';
import { valueNow } from '../../src/state/selectors';
import type { AppStore } from '../../src/state/store';
import { App } from '../../src/ui/App';
import { enLevers } from '../../src/ui/i18n/en/levers';
import { enStep } from '../../src/ui/i18n/en/step';
import { zhLevers } from '../../src/ui/i18n/zh/levers';
import { speak } from '../../src/ui/i18n/language';
import { loadParts } from '../../src/ui/lazyPart';
import { LeversSection } from '../../src/ui/pages/deeper/LeversSection';
import { breakEvenSetting, termSentences } from '../../src/ui/pages/deeper/leverWords';
import { StoreContext } from '../../src/ui/StoreContext';
import { bring, overtake, type Answer } from './answers';
import { appStore, silentRunner } from './fixtures';

beforeAll(() => loadParts());
beforeEach(() => speak('en'));

const question = enLevers.levers;
/** A part redraws in its turn, which a busy machine keeps waiting. */
const SLOW = { timeout: 10_000 };

function point(centre: number, score: number, change: number, standardError = 0.002): LeverPoint {
  return { centre, score, change, standardError };
}

function lever(key: string, path: EntryPath, known: Partial<BestLever> = {}): Answer {
  const now = point(1, 0.08, 0, 0);
  return [
    { kind: 'bestLever', key },
    {
      kind: 'bestLever',
      lever: {
        key,
        path,
        draws: 4096,
        present: 1,
        best: now,
        flat: [1, 1],
        least: 1,
        reach: [0.5, 3],
        curve: [point(0.5, 0.1, 0.02), now, point(2, 0.03, -0.05), point(3, -0.02, -0.1)],
        costs: [0.5, 1, 2, 3].map((coverage) => ({
          coverage,
          people: { change: -0.05 * coverage, standardError: 0.001 },
          enforcement: { change: -0.006 / coverage, standardError: 0.0006 },
        })),
        rival: {
          path: path === 'partner' ? 'exit' : 'partner',
          gap: path === 'partner' ? 0.03 : -0.6,
          standardError: 0.004,
        },
        ...known,
      },
    },
  ];
}

const betterInvestment: Partial<BestLever> = {
  present: 15,
  best: point(2.5, -0.4, 0.115, 0.0035),
  flat: [2.1, 3.2],
  least: null,
  reach: [1, 400],
  curve: [
    point(1, -0.41, 0.1),
    point(2.5, -0.4, 0.115, 0.0035),
    point(15, -0.52, 0, 0),
    point(400, -6, -5.5),
  ],
  costs: [],
};

function filing(path: EntryPath, change: number, known: Partial<FilingChoice> = {}): Answer {
  const key = `${path}.filesPublic`;
  const rival = { path: 'exit' as PathId, gap: -0.2, standardError: 0.004 };
  return [
    { kind: 'filingChoice', key },
    {
      kind: 'filingChoice',
      choice: {
        key,
        path,
        draws: 4096,
        files: true,
        score: 0.08,
        otherScore: 0.08 + change,
        change,
        standardError: 0.003,
        rival,
        ...known,
      },
    },
  ];
}

function term(
  key: string,
  reach: readonly [number, number],
  centre: number,
  at: number | null,
  winner: PathId = 'partner',
): Answer {
  const flips: FlipResult = {
    key,
    draws: 4096,
    winner,
    centre,
    reach,
    segments: [],
    flips:
      at === null
        ? []
        : [
            {
              at,
              below: 'exit',
              above: 'partner',
              gap: 0,
              standardError: 0.003,
              interval: [0.95 * at, 1.05 * at],
            },
          ],
    options: [],
  };
  return [
    { kind: 'flips', key },
    { kind: 'flips', flips },
  ];
}

const levers: readonly Answer[] = [
  lever('bifurcation.coverage', 'bifurcation'),
  lever('partner.coverage', 'partner'),
  lever('modelInvestment', 'bifurcation', betterInvestment),
];
const filings: readonly Answer[] = [filing('bifurcation', 0.004), filing('partner', -0.05)];
const terms: readonly Answer[] = [
  term('royalty', [0.02, 0.6], 0.25, 0.21393),
  term('upfrontFee', [0, 100], 0, null),
  term('minimumGuarantee', [0, 50], 0, null),
];
const all: readonly Answer[] = [...levers, ...filings, ...terms];

function know(store: AppStore, answers = all): void {
  const { inputs, analyses } = store.getState();
  store.setState({ analyses: { ...analyses, question: questionKey(inputs) } });
  bring(store, answers);
}

function open(answers = all, store = appStore(silentRunner)) {
  know(store, answers);
  render(
    <StoreContext value={store}>
      <LeversSection />
    </StoreContext>,
  );
  return { store, section: screen.getByRole('region'), user: userEvent.setup() };
}

const card = (name: string): HTMLElement => screen.getByRole('heading', { level: 4, name }).closest('li')!;
const button = (name: string): HTMLElement => within(card(name)).getByRole('button');

describe('the best levers', () => {
  it('say what is best, what it gains with its error, what is as good, and where the path stands then', () => {
    open();
    expect(card('Own model investment')).toHaveTextContent(
      'Best at $2.5m, now $15m: +11.5 ± 0.7 points. Anything from $2.1m to $3.2m is as good as $2.5m. Even so, bifurcation is 60.0 points behind partner-led entry.',
    );
  });

  it('say what coverage costs and leaves to enforcement, and why less than required is not proposed', () => {
    open();
    const coverage = card('Compliance coverage, partner-led entry');
    expect(coverage).toHaveTextContent('Stay at 1.0×, the required minimum: nothing above it does better.');
    expect(coverage).toHaveTextContent('the people cost 5.0 points, and enforcement takes 0.6 ± 0.1.');
    expect(coverage).toHaveTextContent('reads up to 2.0 points better');
    expect(coverage).toHaveTextContent('It is not proposed.');
  });

  it('set a lever as one step that can be taken back', async () => {
    const user = userEvent.setup();
    const store = appStore();
    act(() => store.getState().actions.openPage('deeper', 'bestLevers'));
    know(store);
    render(<App store={store} />);
    await screen.findByRole('heading', { level: 4, name: 'Own model investment' });
    await user.click(button('Own model investment'));
    expect(store.getState().inputs.overrides).toEqual({
      modelInvestment: { value: { kind: 'fixed', value: 2.5 } },
    });
    const notice = screen.getByRole('region', { name: enStep.step.label });
    expect(notice).toHaveTextContent('Own model investment: $2.5m per year changed 1 value.');
    await user.click(within(notice).getByRole('button', { name: enStep.step.undo }));
    expect(store.getState().inputs.overrides).toEqual({});
    expect(button('Own model investment')).toHaveFocus();
  });

  it('say on each button what it does, to eyes and ears, and do it by keyboard', async () => {
    const { store, user } = open();
    const set = screen.getByRole('button', { name: 'Set to $2.5m: Own model investment' });
    expect(set).toHaveTextContent('Set to $2.5m');
    set.focus();
    await user.keyboard('{Enter}');
    expect(valueNow(store.getState(), 'modelInvestment')).toEqual({ kind: 'fixed', value: 2.5 });
  });

  it('offer nothing where nothing is gained, say why, and keep the focus', async () => {
    const { store, user } = open();
    const idle = button('Compliance coverage, partner-led entry');
    expect(idle).toHaveAttribute('aria-disabled', 'true');
    expect(idle).toHaveAccessibleDescription(question.noGainReason);
    idle.focus();
    await user.keyboard('{Enter}');
    await user.click(idle);
    expect(store.getState().inputs.overrides).toEqual({});
    expect(store.getState().step).toBeNull();
    expect(idle).toHaveFocus();
  });

  it('say of less coverage than is required what meeting the minimum would do', () => {
    const [, ...others] = levers;
    const little = lever('bifurcation.coverage', 'bifurcation', {
      present: 0.7,
      best: point(0.7, 0.09, 0, 0),
      flat: [0.7, 0.7],
      curve: [point(0.5, 0.1, 0.02), point(0.7, 0.09, 0, 0), point(1, 0.08, -0.01), point(3, -0.02, -0.1)],
    });
    open([little, ...others, ...filings, ...terms]);
    const coverage = card('Compliance coverage, bifurcation');
    expect(coverage).toHaveTextContent(
      '0.7× is below the required minimum. Meeting it would bring −1.0 ± 0.4 points.',
    );
    expect(coverage).not.toHaveTextContent('Stay at');
  });

  it('propose no gain that chance explains', () => {
    const [, ...others] = levers;
    const unsure = lever('bifurcation.coverage', 'bifurcation', {
      best: point(1.34, -0.5, 0.099, 0.076),
      flat: [1.2, 1.4],
    });
    open([unsure, ...others, ...filings, ...terms]);
    const coverage = card('Compliance coverage, bifurcation');
    expect(coverage).toHaveTextContent(
      'Stay at 1.0×: 1.34× would bring +9.9 ± 15.2 points, which can be chance.',
    );
    expect(within(coverage).getByRole('button')).toHaveAccessibleDescription(question.chanceReason);
  });

  it('say that a path takes the lead, or that it is too close to call', () => {
    const [, , investment] = levers;
    const rival = { path: 'partner' as PathId, gap: 0.05, standardError: 0.004 };
    const leads = lever('bifurcation.coverage', 'bifurcation', { best: point(1.5, 0.14, 0.06), rival });
    const close = lever('partner.coverage', 'partner', {
      best: point(1.5, 0.14, 0.06),
      rival: { path: 'exit', gap: 0.005, standardError: 0.004 },
    });
    open([leads, close, investment!, ...filings, ...terms]);
    expect(card('Compliance coverage, bifurcation')).toHaveTextContent('Then bifurcation is best.');
    expect(card('Compliance coverage, partner-led entry')).toHaveTextContent(
      'Then partner-led entry and market exit are too close to call.',
    );
    expect(screen.getByText(/becomes the best path/)).toHaveTextContent(
      'With compliance coverage of bifurcation at 1.5×, bifurcation becomes the best path.',
    );
  });
});

describe('a gain', () => {
  it('does not have a path that leads already become the best', () => {
    const gains = lever('partner.coverage', 'partner', { best: point(1.5, 0.14, 0.06) });
    open([levers[0]!, gains, levers[2]!, ...filings, ...terms]);
    expect(screen.getByText(/2 choices of ours gain/)).toHaveTextContent(
      'most of all own model investment at $2.5m per year, +11.5 ± 0.7 points. That does not change which path is best',
    );
  });
});

describe('whether to file', () => {
  it('is answered for each path with the error of the difference', () => {
    open();
    expect(card('Bifurcation')).toHaveTextContent('Without filing: +0.4 ± 0.6 points. Either is as good.');
    expect(card('Partner-led')).toHaveTextContent('Without filing: −5.0 ± 0.6 points. Go on filing.');
  });

  it('is changed where the other answer gains, from either side', async () => {
    const start = filing('partner', 0.05, { files: false });
    const { store, user } = open([...levers, filing('bifurcation', 0.03), start, ...terms]);
    expect(card('Bifurcation')).toHaveTextContent('Do not file.');
    expect(card('Partner-led')).toHaveTextContent('With a filing: +5.0 ± 0.6 points. File.');
    expect(button('Partner-led')).toHaveAccessibleName('File: File for a public service, partner-led entry');
    await user.click(button('Bifurcation'));
    expect(valueNow(store.getState(), 'bifurcation.filesPublic')).toBe(false);
  });
});

describe('the terms of the contract', () => {
  it('break even where partner-led is as good as the next best, and can be set there', async () => {
    const { store, user } = open();
    expect(card('Royalty rate')).toHaveTextContent('Breaks even at 21.4% (20.3% to 22.5%), now 25%.');
    expect(card('Royalty rate')).toHaveTextContent('Below it, market exit does better');
    await user.click(button('Royalty rate'));
    expect(valueNow(store.getState(), 'royalty')).toEqual({ kind: 'fixed', value: 0.214 });
  });

  it('say so where nothing in range breaks even, and offer nothing', () => {
    open();
    expect(card('Upfront fee')).toHaveTextContent(
      'Partner-led entry leads from $0m to $100m: nothing breaks even.',
    );
    expect(within(card('Upfront fee')).queryByRole('button')).toBeNull();
    const never: ContractTerm = {
      key: 'royalty',
      draws: 4096,
      present: 0.15,
      leads: false,
      reach: [0.02, 0.6],
      breakEven: null,
      always: 'exit',
    };
    expect(termSentences(never, enLevers)).toEqual([
      'Even at 60%, market exit stays ahead of partner-led entry. Now 15%.',
    ]);
  });

  it('are set on the side on which partner-led is no worse, in three digits', () => {
    expect([0.21393, 0.214, 25.271, 0, 1000].map(breakEvenSetting)).toEqual([0.214, 0.214, 25.3, 0, 1000]);
  });
});

describe('the section', () => {
  it('says in a sentence what to do about our choices and what the contract must keep', () => {
    open();
    const said = screen.getByText(/choice of ours gains more than chance/);
    expect(said).toHaveTextContent(
      'One choice of ours gains more than chance explains: own model investment at $2.5m per year, +11.5 ± 0.7 points. That does not change which path is best: partner-led entry leads all the same. In the contract, keep the royalty rate above 21.4%: there market exit is as good.',
    );
  });

  it('says what the contract would take where partner-led trails, and that nothing else is to be gained', () => {
    const [bifurcation, partner] = levers;
    const trailing = [
      term('royalty', [0.02, 0.6], 0.2, 0.403, 'exit'),
      term('upfrontFee', [0, 100], 0, 25.3, 'exit'),
      term('minimumGuarantee', [0, 50], 0, null, 'exit'),
    ];
    open([bifurcation!, partner!, lever('modelInvestment', 'bifurcation'), ...filings, ...trailing]);
    expect(screen.getByText(/No choice of ours gains/)).toHaveTextContent(
      'To be as good as market exit, partner-led entry needs the royalty rate at 40.3% or the upfront fee at $25.3m.',
    );
  });

  it('shows what is known while the rest is worked out, and decides nothing before all is', () => {
    open([levers[2]!, filings[0]!]);
    expect(card('Own model investment')).toHaveTextContent('Best at $2.5m');
    for (const name of ['Compliance coverage, bifurcation', 'Partner-led', 'Royalty rate'])
      expect(card(name)).toHaveTextContent(question.computing);
    expect(screen.queryByText(/more than chance explains/)).toBeNull();
  });

  it('keeps what was found of earlier inputs, says so, and applies none of it', async () => {
    const { store } = open();
    act(() => overtake(store));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Set to/ })).toBeNull(), SLOW);
    expect(card('Own model investment')).toHaveTextContent('Best at $2.5m');
    const idle = screen.getAllByRole('button', { name: /^Apply/ });
    expect(idle).toHaveLength(6);
    for (const each of idle) expect(each).toHaveAccessibleDescription(question.stale);
  });

  it('has all figures in tables, at the press of T', async () => {
    const { user, section } = open();
    await user.click(within(section).getByRole('button', { name: enLevers.table }));
    await user.click(within(section).getByRole('button', { name: enLevers.table }));
    await user.keyboard('t');
    const rows = within(screen.getByRole('table', { name: question.table.levers })).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toContain('Own model investment$15m$2.5m+11.50.7$2.1m$3.2m');
    expect(rows.map((row) => row.textContent)).toContain(
      'File for a public service, bifurcationyesno+0.40.6––',
    );
    const contract = within(screen.getByRole('table', { name: question.table.terms }));
    expect(contract.getByRole('row', { name: /Royalty rate/ })).toHaveTextContent(
      '25%21.4%20.3%22.5%Market exit',
    );
    expect(contract.getByRole('row', { name: /Upfront fee/ })).toHaveTextContent(question.table.none);
    const costs = screen.getByRole('table', { name: 'What coverage costs: partner-led entry' });
    expect(within(costs).getByRole('row', { name: /^1\.0×/ })).toHaveTextContent('1.0×5.00.20.60.15.6');
  });

  it('speaks Chinese', async () => {
    await speak('zh');
    open();
    expect(screen.getByRole('heading', { level: 3, name: zhLevers.levers.spending })).toBeVisible();
    expect(card('自有模型投入')).toHaveTextContent(
      '最佳取值为 250 万美元，目前为 1,500 万美元：+11.5 ± 0.7 个百分点。',
    );
    expect(screen.getByText(/超出偶然/)).toHaveTextContent(
      '合同谈判须守住特许权使用费率高于 21.4%：一旦触及，退出市场便同样好。',
    );
    for (const each of screen.getAllByRole('listitem')) expect(each).not.toHaveTextContent(/[a-z]{4}/);
  });
});
