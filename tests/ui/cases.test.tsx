import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { replayOf } from '../../src/analysis/replay';
import { groupRates, replayedCases, scoreOfReplays } from '../../src/analysis/replayScore';
import { finish } from '../../src/analysis/steps';
import type { Case } from '../../src/model/cases';
import { loadCases } from '../../src/state/explanations';
import { replayTask } from '../../src/state/replays';
import type { AppStore } from '../../src/state/store';
import { roi } from '../../src/ui/format';
import { enCases } from '../../src/ui/i18n/en/cases';
import { loadParts } from '../../src/ui/lazyPart';
import { CasesPage } from '../../src/ui/pages/CasesPage';
import { StoreContext } from '../../src/ui/StoreContext';
import { bring, type Answer } from './answers';
import { appStore } from './fixtures';

const words = enCases.cases;
const DRAWS = 256;
/** A part redraws in its turn, which a busy machine keeps waiting. */
const SLOW = { timeout: 10_000 };
const { cases } = await loadCases();
const answers = cases.map((each): Answer => {
  const task = replayTask(each);
  return [task, { kind: 'replay', replay: finish(replayOf(task.values, DRAWS)) }];
});
const replayed = replayedCases(cases, (id) => {
  const found = answers.find(([task]) => task.kind === 'replay' && task.of === id)?.[1];
  return found?.kind === 'replay' ? found.replay : undefined;
})!;

beforeAll(() => loadParts());
beforeEach(() => {
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => vi.unstubAllGlobals());

async function open(at: string | null = null): Promise<AppStore> {
  const store = appStore();
  act(() => store.getState().actions.openPage('cases', at));
  render(
    <StoreContext value={store}>
      <CasesPage at={at} />
    </StoreContext>,
  );
  await screen.findByRole('heading', { level: 1, name: words.title });
  return store;
}

async function openReplayed(at: string | null = null): Promise<AppStore> {
  const store = await open(at);
  act(() => bring(store, answers));
  await screen.findByText(/scored cases as the evidence asks/, undefined, SLOW);
  return store;
}

/** By its title: a search by role over so long a page takes its time. */
function rowOf({ name }: Pick<Case, 'name'>): HTMLElement {
  return screen.getByText(name, { selector: '.case-title' }).closest('li')!;
}

function sectionOf(question: string): HTMLElement {
  return screen.getByText(question, { selector: 'h2' }).closest('section')!;
}

describe('the page that replays history', () => {
  it('says first what it is, and shows every case before any is replayed', async () => {
    await open();
    expect(screen.getByText('A consistency check, not a validation.')).toBeInTheDocument();
    for (const each of cases) expect(rowOf(each)).toHaveTextContent(each.outcome);
    expect(rowOf(cases[0]!)).toHaveTextContent(words.agreements.waiting);
    expect(screen.getByText('Replayed so far: 0 of 23.')).toBeInTheDocument();
  });

  it('shows what the code comes to: the score and its worth, each case in figures and words, what is lacking, what is held out', async () => {
    await openReplayed();
    const { agrees, of, byFixedOrder } = scoreOfReplays(replayed);
    const verdict = screen.getByText(/scored cases as the evidence asks/).closest('div')!;
    expect(verdict).toHaveTextContent(`The model ranks ${agrees} of the ${of} scored cases`);
    expect(verdict).toHaveTextContent(
      `Rankings drawn by lot pass 2.8 on average, and ${agrees} or more in 59%`,
    );
    expect(verdict).toHaveTextContent(
      `One order for all cases (market exit, partner-led entry, bifurcation) passes ${byFixedOrder}.`,
    );
    expect(verdict).toHaveTextContent(words.noMore);

    for (const { case: each, replay, agreement } of replayed) {
      const row = rowOf(each);
      expect(row).toHaveTextContent(words.agreements[agreement]);
      const [first] = replay.ranking;
      expect(row).toHaveTextContent(
        `In the model: ${enCases.paths[first].object} ${roi(replay.paths[first].score.mean)}`,
      );
    }
    const [own] = groupRates(replayed);
    const group = screen.getByText(words.caseGroups.own).closest('tr')!;
    expect(group).toHaveTextContent(`${(100 * own!.ended.mean).toFixed(1)}% ±`);
    expect(group).toHaveTextContent('6 in 63 years: 9.5%');

    const missed = replayed.filter(({ agreement }) => agreement === 'disagrees');
    expect(missed.filter(({ case: { lacks } }) => lacks === '')).toEqual([]);
    for (const { case: each } of missed) expect(rowOf(each)).toHaveTextContent(each.lacks);

    const names = [...sectionOf(words.groups.heldOut).querySelectorAll('h3 .case-title')].map(
      (one) => one.textContent,
    );
    expect(names).toEqual(['Blizzard', 'iCloud', 'Tesla’s in-car assistant']);
    const order = [...document.querySelectorAll('.case-title')].map((one) => one.textContent);
    expect(order.slice(-3)).toEqual(names);
    expect(order[0]).toBe('Bing');

    // The table beside the picture.
    const user = userEvent.setup();
    const section = sectionOf(words.groups.scored);
    await user.click(within(section).getByText('Table'));
    const roblox = replayed.find(({ case: { id } }) => id === 'roblox')!;
    const cells = [
      ...within(section).getByText('Roblox', { exact: false, selector: 'th' }).closest('tr')!.cells,
    ].slice(1);
    expect(cells.map((cell) => cell.textContent)).toEqual([
      'Partner-led',
      'shut after five months',
      'Market exit first',
      words.agreements[roblox.agreement],
      expect.stringMatching(/^\+5\.\d% ± /),
      expect.stringContaining(roi(roblox.replay.paths.bifurcation.score.mean)),
      expect.stringContaining(roi(roblox.replay.paths.partner.score.mean)),
      expect.stringMatching(/ in 100$/),
      expect.stringMatching(/ in 100$/),
      expect.stringMatching(/ in 100$/),
    ]);
  });

  it('opens the case that a link names, and puts it into the cockpit as one step that can be taken back', async () => {
    const user = userEvent.setup();
    const store = await openReplayed('bing');
    const row = rowOf({ name: 'Bing' });
    expect(row.querySelector('button')).toHaveFocus();
    expect(row).toHaveTextContent('Sensitive content5 of 5');
    const moved = within(row).getByText('Suspension rate').closest('tr')!;
    expect(moved).toHaveTextContent('Suspension rateSensitive content2.0×8% per year16% per year');
    expect(within(row).getByText(/NDTV Gadgets/)).toHaveAttribute(
      'href',
      expect.stringContaining('ndtv.com'),
    );

    act(() => store.getState().actions.moveCentre('tam', 2000));
    const before = store.getState().inputs;
    await user.click(within(row).getByLabelText('Open Bing in the cockpit'));
    const { inputs, view, step } = store.getState();
    expect(view.page).toBe('cockpit');
    expect(inputs).toMatchObject({ name: 'Bing', seed: 1, overrides: { suspensionRate: { centre: 0.16 } } });
    expect(inputs.overrides['tam']).toBeUndefined();
    expect(step?.title).toBe('Inputs of Bing');
    act(() => store.getState().actions.undoStep());
    expect(store.getState().inputs).toEqual(before);
  });
});
