import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { causesOfLoss, lossPartOf, type LossPart } from '../../src/analysis/causeLosses';
import { Evaluator } from '../../src/analysis/evaluator';
import { finish } from '../../src/analysis/steps';
import { LOSS_PART } from '../../src/analysis/tasks';
import { entryPaths } from '../../src/model/parameters';
import { causes } from '../../src/model/pathOutcome';
import { questionKey } from '../../src/state/analysisDesk';
import { LOSS_PARTS } from '../../src/state/analysisPlan';
import type { AppStore } from '../../src/state/store';
import { lossAmount, lossRows } from '../../src/ui/charts/lossRows';
import { amount, chance, percent, points, roi } from '../../src/ui/format';
import { loadParts } from '../../src/ui/lazyPart';
import { BooksPanel } from '../../src/ui/panels/BooksPanel';
import { CompliancePanel } from '../../src/ui/panels/CompliancePanel';
import { LossesPanel } from '../../src/ui/panels/LossesPanel';
import { statementRows } from '../../src/ui/panels/statementRows';
import { StoreContext } from '../../src/ui/StoreContext';
import { bring, overtake, type Answer } from './answers';
import { appStore, silentRunner } from './fixtures';

beforeAll(() => loadParts());

const compliance = 'What does compliance cost, against revenue?';
const losses = 'What goes wrong, and what does it cost?';
/** A part redraws in its turn, which a busy machine keeps waiting. */
const SLOW = { timeout: 10_000 };
const books = 'What would the books show?';

/** The first part of the losses of the present inputs, said of every part: means stay as they are. */
function lossAnswers(store: AppStore): { readonly part: LossPart; readonly answers: readonly Answer[] } {
  const { scenario, inputs } = store.getState();
  const { overrides, seed } = inputs;
  const evaluator = new Evaluator({ values: scenario.values, overrides, seed, criterion: undefined });
  const part = finish(lossPartOf(evaluator, 0, LOSS_PART));
  return {
    part,
    answers: LOSS_PARTS.map((number): Answer => [
      { kind: 'losses', part: number },
      { kind: 'losses', losses: part },
    ]),
  };
}

function ask(store: AppStore): void {
  const { analyses, inputs } = store.getState();
  store.setState({ analyses: { ...analyses, question: questionKey(inputs) } });
}

function open(question: string, store: AppStore = appStore()) {
  render(
    <StoreContext value={store}>
      <CompliancePanel />
      <LossesPanel />
      <BooksPanel />
    </StoreContext>,
  );
  return { store, panel: screen.getByRole('region', { name: question }), user: userEvent.setup() };
}

/** Cells of a row of a table, by what the row is called, in the n-th place where several are called so. */
function cells(table: HTMLElement, name: string, which = 0): readonly (string | null)[] {
  const row = within(table).getAllByRole('rowheader', { name })[which]!.closest('tr')!;
  return within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);
}

describe('what compliance costs', () => {
  it('is said as a part of revenue, with its error, for both entry paths', () => {
    const { store, panel } = open(compliance);
    for (const path of entryPaths) {
      const { complianceTaxRate, standardErrors } = store.getState().shown!.result.paths[path];
      expect(panel).toHaveTextContent(
        `${percent(complianceTaxRate!)} of revenue ± ${points(2 * standardErrors!['complianceTaxRate']!)} pt`,
      );
    }
  });

  it('is drawn in parts inside an outlined revenue, on a scale of its own for each path, unseen by readers', () => {
    const { panel } = open(compliance);
    const charts = [...panel.querySelectorAll('.compliance-bars')];
    expect(charts).toHaveLength(2);
    for (const chart of charts) {
      expect(chart.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
      expect(chart.querySelectorAll('.revenue-outline path')).toHaveLength(7);
      expect(chart.querySelectorAll('.tax-part.peopleAndFiling path')).toHaveLength(7);
      expect(chart.querySelector('[tabindex="0"]')).toBeNull();
    }
    const axes = charts.map(({ textContent }) => textContent);
    expect(axes[0]).not.toBe(axes[1]);
  });

  it('has a table in which the parts add up to the statement’s tax, year by year', async () => {
    const { store, panel, user } = open(compliance);
    await user.click(within(panel).getByRole('button', { name: 'Table' }));
    const table = within(panel).getByRole('table', { name: /What does compliance cost/ });
    const { result, pictures } = store.getState().shown!;
    for (const [which, path] of entryPaths.entries()) {
      const statement = result.paths[path].cashFlowStatementByYear!;
      for (const [index, { year, revenue, complianceTax }] of statement.entries()) {
        const parts = pictures[path].books!.complianceTaxByYear[index]!;
        expect(cells(table, String(2026 + year), which)).toEqual([
          amount(revenue),
          amount(parts.peopleAndFiling),
          amount(parts.hostingAndInfrastructure),
          amount(parts.moderation),
          amount(complianceTax),
        ]);
      }
    }
  });

  it('holds its place before the first result', () => {
    const { panel } = open(compliance, appStore(silentRunner));
    expect(panel).toHaveTextContent('Partner-led');
    expect(panel).not.toHaveTextContent('of revenue ±');
    expect(panel).not.toHaveTextContent('no revenue');
  });
});

describe('what goes wrong', () => {
  function known(store: AppStore = appStore()) {
    ask(store);
    const { part, answers } = lossAnswers(store);
    bring(store, answers);
    return { ...open(losses, store), found: causesOfLoss(LOSS_PARTS.map(() => part)) };
  }

  it('is said as a number and a chance for each cause and path, the costliest first', async () => {
    const { panel, user, found } = known();
    await user.click(within(panel).getByRole('button', { name: 'Table' }));
    const table = within(panel).getByRole('table', { name: /chance by the end of 2033/ });
    const names = within(table)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);
    expect(names).toHaveLength(causes.length);
    expect(names[0]).toBe('Home stop');
    const { homeStop } = found.partner;
    expect(cells(table, 'Home stop').slice(2)).toEqual([
      `${lossAmount(homeStop!.loss.mean)} ± ${lossAmount(2 * homeStop!.loss.standardError)}`,
      `${chance(homeStop!.chance.mean)} ± ${points(2 * homeStop!.chance.standardError)}`,
    ]);
  });

  it('writes that a path is not exposed, and draws nothing for it', () => {
    const { panel } = known();
    const words = within(panel).getByText('not exposed');
    expect(words.closest('g.bifurcation')).toBeNull();
    expect(panel.querySelectorAll('.loss-bar')).toHaveLength(2 * causes.length - 1);
  });

  it('says how many futures it comes from, and its error', () => {
    const { panel, found } = known();
    const errors = entryPaths.flatMap((path) =>
      causes.map((cause) => found[path][cause]?.loss.standardError ?? 0),
    );
    expect(panel).toHaveTextContent(
      `16,384 futures, 2 standard errors at most ${lossAmount(2 * Math.max(...errors))}`,
    );
  });

  it('says in words where stopping early saves money', async () => {
    const store = appStore();
    ask(store);
    const { part } = lossAnswers(store);
    const turned: LossPart = {
      sums: {
        ...part.sums,
        bifurcation: part.sums.bifurcation.map((sum, at) => (at % 14 === 4 ? -sum : sum)),
      },
    };
    bring(
      store,
      LOSS_PARTS.map((number): Answer => [
        { kind: 'losses', part: number },
        { kind: 'losses', losses: turned },
      ]),
    );
    const { panel, user } = open(losses, store);
    const saved = -causesOfLoss(LOSS_PARTS.map(() => turned)).bifurcation.homeStop!.loss.mean;
    expect(saved).toBeGreaterThan(0);
    expect(within(panel).getByText(`stopping early saves ${lossAmount(saved)}`)).toBeInTheDocument();
    await user.click(within(panel).getByRole('button', { name: 'Table' }));
    const [loss] = cells(within(panel).getByRole('table'), 'Home stop');
    expect(loss).toMatch(new RegExp(`^−${lossAmount(saved)} ± .*: stopping early saves$`));
  });

  it('says which causes the discount rate pays for', () => {
    const store = appStore();
    store.getState().actions.applyChanges({ valuationMode: { value: 'D3' } });
    const { panel } = known(store);
    expect(within(panel).getAllByText('priced in the discount rate')).toHaveLength(5);
    expect(within(panel).getByText('not exposed')).toBeInTheDocument();
  });

  it('is awaited first, and marked once the inputs are others', async () => {
    const store = appStore();
    const { panel } = open(losses, store);
    expect(panel).toHaveTextContent('being worked out');
    expect(panel.querySelector('.loss-bar')).toBeNull();
    act(() => {
      ask(store);
      bring(store, lossAnswers(store).answers);
    });
    await waitFor(() => expect(panel).toHaveTextContent('not exposed'), SLOW);
    act(() => overtake(store));
    await waitFor(() => expect(panel).toHaveTextContent('of earlier inputs'), SLOW);
    expect(panel.querySelector('.loss-bars')).toHaveClass('is-stale');
  });

  it('orders causes by their larger loss, and leaves none out', () => {
    const rows = lossRows(causesOfLoss([lossAnswers(appStore()).part]));
    const sizes = rows.map(({ of }) =>
      Math.max(...entryPaths.map((path) => of[path]?.loss.mean ?? -Infinity)),
    );
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(new Set(rows.map(({ cause }) => cause)).size).toBe(causes.length);
  });

  it.each([
    [0, '0'],
    [0.004, '<0.1'],
    [-0.004, '<0.1'],
    [5.84, '5.8'],
    [-19.4, '19'],
  ])('writes a loss of %d as %s', (loss, text) => {
    expect(lossAmount(loss)).toBe(text);
  });
});

describe('the books', () => {
  it('show the leading entry path first, and the other at a switch', async () => {
    const { store, panel, user } = open(books);
    const { bifurcation, partner } = store.getState().shown!.result.paths;
    expect(partner.riskAdjustedRoi).toBeGreaterThan(bifurcation.riskAdjustedRoi);
    expect(within(panel).getByRole('radio', { name: 'Partner-led' })).toBeChecked();
    const before = cells(within(panel).getByRole('table', { name: /of Partner-led/ }), 'Cash flow');
    await user.click(within(panel).getByRole('radio', { name: 'Bifurcation' }));
    const after = cells(within(panel).getByRole('table', { name: /of Bifurcation/ }), 'Cash flow');
    expect(after).not.toEqual(before);
  });

  it('have every line of the statement with its total, outflows negative, and lines that add up to cash', () => {
    const { shown } = appStore().getState();
    for (const path of entryPaths) {
      const rows = statementRows(shown!, path);
      const row = (id: string) => rows.find((each) => each.id === id)!;
      const lines = ['revenue', 'costOfRevenue', 'complianceTax', 'ownBuildOut', 'capex', 'events', 'tax'];
      const statement = shown!.result.paths[path].cashFlowStatementByYear!;
      for (const index of statement.keys()) {
        const sum = lines.reduce((total, id) => total + row(id).years![index]!, 0);
        expect(row('cashFlow').years![index]).toBeCloseTo(sum, 9);
        const parts = ['peopleAndFiling', 'hostingAndInfrastructure', 'moderation'];
        const tax = parts.reduce((total, id) => total + row(id).years![index]!, 0);
        expect(row('complianceTax').years![index]).toBeCloseTo(tax, 9);
      }
      expect(row('cumulative').years!.at(-1)).toBeCloseTo(row('cashFlow').total!, 9);
      expect(row('discounted').total! + row('terminalValue').total!).toBeCloseTo(
        row('netPresentValue').total!,
        9,
      );
    }
  });

  it('keep terminal value apart from the years', () => {
    const { panel } = open(books);
    const table = within(panel).getByRole('table');
    const terminal = cells(table, 'Terminal value, discounted');
    expect(terminal.slice(0, -1).join('')).toBe('');
    expect(terminal.at(-1)).toMatch(/^\d/);
  });

  it('say the return with and without terminal value, peak funding, own-capital ROI, IRR and payback', () => {
    const { store, panel } = open(books);
    const { partner } = store.getState().shown!.result.paths;
    const figure = (name: string): string =>
      within(panel).getByText(name).closest('div')!.querySelector('dd')!.textContent;
    expect(figure('Risk-adjusted ROI')).toBe(
      `${roi(partner.riskAdjustedRoi)}${roi(partner.riskAdjustedRoiWithoutTerminalValue)} without terminal value`,
    );
    expect(figure('Peak funding, median')).toMatch(/^\$[\d.]+mP90 \$[\d.]+m$/);
    expect(figure('Own-capital ROI')).toContain(roi(partner.ownCapitalRoi!));
    expect(figure('Internal rate of return')).toContain(percent(partner.internalRateOfReturn as number));
    expect(figure('Discounted payback, median')).toMatch(/terminal value apart$/);
  });

  it('say so where terminal value is not counted', () => {
    const store = appStore();
    act(() => void store.getState().actions.applyChanges({ terminalValue: { value: false } }));
    const { panel } = open(books, store);
    expect(panel).toHaveTextContent('terminal value is not counted');
    expect(cells(within(panel).getByRole('table'), 'Terminal value, discounted').at(-1)).toBe('–');
  });

  it('say what is missing: no capital, no rate of return, several rates, no payback', async () => {
    const store = appStore();
    const shown = store.getState().shown!;
    const with_ = (of: Partial<typeof shown.result.paths.partner>): void => {
      const { result } = shown;
      const paths = { ...result.paths, partner: { ...result.paths.partner, ...of } };
      store.setState({ shown: { ...shown, result: { ...result, paths } } });
    };
    with_({
      ownCapitalRoi: null,
      internalRateOfReturn: null,
      discountedPaybackYears: { p50: null, probabilityNever: 0.7 },
    });
    const { panel } = open(books, store);
    expect(panel).toHaveTextContent('hardly any capital is put in');
    expect(panel).toHaveTextContent('Internal rate of returnnone');
    expect(panel).toHaveTextContent('neverin 70 of 100 futures');
    act(() => with_({ internalRateOfReturn: [0.1, 2.5] }));
    await waitFor(() => expect(panel).toHaveTextContent('10%, 250%several rates'), SLOW);
  });

  it('await the first figures', () => {
    const { panel } = open(books, appStore(silentRunner));
    expect(panel).toHaveTextContent('The first figures are being worked out.');
    expect(within(panel).queryByRole('table')).toBeNull();
  });
});
