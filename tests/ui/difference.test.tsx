import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Scores } from '../../src/analysis/criterion';
import type { Override } from '../../src/model/overrides';
import { decodeLink } from '../../src/share/readLink';
import { questionKey } from '../../src/state/analysisDesk';
import { differenceAsked, differenceTasks } from '../../src/state/difference';
import { loadScenarios } from '../../src/state/otherScenarios';
import { createAppStore, type AppStore } from '../../src/state/store';
import { speak } from '../../src/ui/i18n/language';
import { DifferenceSection } from '../../src/ui/pages/deeper/DifferenceSection';
import { StoreContext } from '../../src/ui/StoreContext';
import { bring, overtake } from './answers';
import { appStore, silentRunner } from './fixtures';

const scenarios = await loadScenarios();
const scenarioOf = (id: string) => scenarios.find((scenario) => scenario.id === id)!;
const question = 'What explains the difference?';

/** What each side moves partner-led by, fractions. */
interface Effects {
  readonly world?: number;
  readonly levers?: number;
  readonly settings?: number;
}

function scoresAt(partner: number): Scores {
  const score = (value: number) => ({
    score: value,
    replicateMeans: Float64Array.from({ length: 16 }, (_, index) => value + 0.0001 * (index % 2)),
  });
  return { exit: score(0.05), bifurcation: score(-0.6), partner: score(partner) };
}

/** Has the analyses bring what every mixture of the two scores: each group of a side adds what is said of the side. */
function know(store: AppStore, effects: Effects, start = 0.083): void {
  const state = store.getState();
  const { groups } = differenceAsked(state)!;
  const scores = Array.from({ length: 2 ** groups.length }, (_, coalition) =>
    scoresAt(
      groups.reduce(
        (sum, { side }, index) => ((coalition >> index) & 1 ? sum + (effects[side] ?? 0) : sum),
        start,
      ),
    ),
  );
  const tasks = differenceTasks(state);
  store.setState({ analyses: { ...state.analyses, question: questionKey(state.inputs) } });
  bring(
    store,
    tasks.map((task, part) => [
      task,
      { kind: 'coalitions', scores: scores.slice(part * 16, (part + 1) * 16) },
    ]),
  );
}

const worldAndLevers: Readonly<Record<string, Override>> = {
  tam: { centre: 4500 },
  royalty: { value: { kind: 'fixed', value: 0.3 } },
};

function changedStore(changes: Readonly<Record<string, Override>> = worldAndLevers): AppStore {
  const store = appStore();
  store.getState().actions.applyChanges(changes);
  return store;
}

function open(store: AppStore) {
  render(
    <StoreContext value={store}>
      <DifferenceSection />
    </StoreContext>,
  );
  return { section: screen.getByRole('region', { name: question }), user: userEvent.setup() };
}

const against = (section: HTMLElement) => within(section).getByRole('combobox', { name: 'Compared with' });

describe('what explains the difference', () => {
  it('says how much is the world and how much is ours, and what weighs most, with its error', () => {
    const store = changedStore();
    know(store, { world: 0.08, levers: 0.043 });
    const { section } = open(store);
    expect(section).toHaveTextContent(
      'Of the +12.3 points, the world explains +8.0 and our choices +4.3. The largest is market size in 2027: +8.0 ± ',
    );
    expect(screen.getByText(/Partner-led entry is best before and after/)).toHaveTextContent(
      'What moves it most is the world: check market size in 2027 before you count on it.',
    );
  });

  it('sets levers apart from the world by heading, and says from what to what a value goes', () => {
    const store = changedStore();
    know(store, { world: 0.08, levers: 0.043 });
    const { section } = open(store);
    const heads = within(section)
      .getAllByRole('heading', { level: 3 })
      .map(({ textContent }) => textContent);
    expect(heads).toEqual(['The world+8.0', 'Ours to choose+4.3', 'One side at a time']);
    expect(section).toHaveTextContent('$3.3bn per year → $4.5bn per year');
    expect(section).toHaveTextContent('25% of sales → 30% of sales');
  });

  it('has figures that add up as they stand, in the table too', async () => {
    const store = changedStore({ ...worldAndLevers, publicShare: { centre: 0.3 } });
    know(store, { world: 0.0104, levers: 0.0104 }, 0.0804);
    const { section, user } = open(store);
    await user.click(within(section).getByRole('button', { name: 'Table' }));
    const table = within(section).getByRole('table');
    const figure = (name: RegExp): number =>
      Math.round(
        10 *
          Number(
            within(within(table).getByRole('row', { name }))
              .getAllByRole('cell')
              .at(-1)!
              .textContent!.replace(/ ±.*/, '')
              .replace('%', ''),
          ),
      );
    const parts = [/^Market size/, /^Public-facing share/, /^Royalty/].map(figure);
    const sum = parts.reduce((all, part) => all + part, 0);
    expect(sum).toBe(figure(/^Difference/));
    expect(figure(/as published/) + sum).toBe(figure(/^The inputs as they are now/));
    expect(figure(/^The world/) + figure(/^Ours to choose/)).toBe(sum);
  });

  it('explains another path and the lead of the best', async () => {
    const store = changedStore();
    know(store, { world: 0.08, levers: 0.043 });
    const { section, user } = open(store);
    const subject = within(section).getByRole('combobox', { name: 'What is explained' });
    expect(subject).toHaveDisplayValue('Partner-led');
    await user.selectOptions(subject, 'Market exit');
    expect(section).toHaveTextContent('Market exit stays at +5.0%: nothing that differs reaches it.');
    await user.selectOptions(subject, 'Lead of partner-led entry over market exit');
    expect(section).toHaveTextContent('Of the +12.3 points');
  });

  it('says what differs and moves nothing', () => {
    const store = appStore();
    store.getState().actions.applyChanges({ tam: { centre: 4500 } });
    know(store, { world: 0 });
    const { section } = open(store);
    expect(section).toHaveTextContent('Differs too, and moves nothing here: market size in 2027.');
  });

  it('tells a tug of war between the world and our choices', () => {
    const store = changedStore();
    know(store, { world: -0.08, levers: 0.043 });
    open(store);
    expect(screen.getByText(/The world takes 8.0 points, our choices win 4.3 back/)).toBeInTheDocument();
    expect(screen.getByText(/The best|was best/)).toHaveTextContent(
      'The best strategy changes from partner-led entry to market exit.',
    );
  });

  it('takes what pulls both ways for as heavy as it pulls, though little is left of it in the sum', () => {
    const store = changedStore({ ...worldAndLevers, publicShare: { centre: 0.3 } });
    know(store, { world: 0, levers: 0.02 });
    const tasks = differenceTasks(store.getState());
    const against50 = (coalition: number): number =>
      0.083 + (coalition & 1 ? 0.5 : 0) - (coalition & 2 ? 0.5 : 0) + (coalition & 4 ? 0.02 : 0);
    bring(store, [
      [
        tasks[0]!,
        { kind: 'coalitions', scores: Array.from({ length: 8 }, (_, at) => scoresAt(against50(at))) },
      ],
    ]);
    open(store);
    expect(screen.getByText(/best before and after/)).toHaveTextContent(
      'What moves it most is the world: check market size in 2027 before you count on it.',
    );
  });

  it('gives half steps as links that open what they say', () => {
    const store = changedStore();
    know(store, { world: 0.08, levers: 0.043 });
    const { section } = open(store);
    const opened = (name: string) =>
      decodeLink(
        within(section).getByRole('link', { name }).getAttribute('href')!,
        scenarioOf,
        'china-genai',
      );
    expect(opened('Only the world changes')).toMatchObject({
      overrides: { tam: worldAndLevers['tam'] },
      problems: [],
    });
    expect(opened('Only our choices change')).toMatchObject({
      overrides: { royalty: worldAndLevers['royalty'] },
      problems: [],
    });
    expect(section).toHaveTextContent('Partner-led +16.3% · Partner-led entry leads');
  });

  it('says that nothing differs where nothing does, also in place of the table', async () => {
    const { section, user } = open(appStore());
    const said = 'Nothing differs: the inputs are those of “Generative AI in mainland China” as published.';
    expect(section).toHaveTextContent(said);
    expect(section).not.toHaveTextContent('being worked out');
    await user.click(within(section).getByRole('button', { name: 'Table' }));
    expect(section).toHaveTextContent(said);
  });

  it('compares with another kind of company, from that one to the inputs as they are', async () => {
    const store = appStore();
    const { section, user } = open(store);
    await user.selectOptions(against(section), 'Answer engine (Perplexity-like), US, as published');
    expect(section).toHaveTextContent('being worked out');
    act(() => know(store, { world: 0.08, levers: 0.043 }, -0.108));
    expect(await within(section).findByText('−10.8%')).toBeInTheDocument();
    const link = within(section).getByRole('link', { name: 'Only our choices change' });
    expect(decodeLink(link.getAttribute('href')!, scenarioOf, 'china-genai')).toMatchObject({
      scenarioId: 'answer-engine',
      problems: [],
    });
    await user.selectOptions(against(section), 'Generative AI in mainland China, as published');
    expect(await within(section).findByText(/^Nothing differs/)).toBeInTheDocument();
  });

  it('says so where the other kind cannot be fetched, and tries again', async () => {
    const base = scenarioOf('china-genai');
    const other = scenarioOf('answer-engine');
    let answers = false;
    const store = createAppStore({
      scenarios: [base],
      base: base.id,
      catalogue: {
        titles: [base, other].map(({ id, title }) => ({ id, title })),
        load: () => (answers ? Promise.resolve([base, other]) : Promise.reject(new Error('offline'))),
      },
      createRunner: silentRunner,
    });
    const { section, user } = open(store);
    await user.selectOptions(against(section), 'Answer engine (Perplexity-like), US, as published');
    expect(await within(section).findByRole('alert')).toHaveTextContent(
      'The other kind of company could not be fetched.',
    );
    answers = true;
    await user.click(within(section).getByRole('button', { name: 'Try again' }));
    expect(store.getState().scenarios).toHaveLength(2);
    expect(within(section).queryByRole('alert')).not.toBeInTheDocument();
  });

  it('keeps what it had of earlier inputs, and says so', () => {
    const store = changedStore();
    know(store, { world: 0.08, levers: 0.043 });
    overtake(store);
    const { section } = open(store);
    expect(section).toHaveTextContent('of earlier inputs');
    expect(section).toHaveTextContent('Of the +12.3 points');
  });

  it('speaks Chinese', async () => {
    const store = changedStore();
    know(store, { world: 0.08, levers: 0.043 });
    open(store);
    await act(() => speak('zh'));
    const section = screen.getByRole('region', { name: '差异从何而来？' });
    expect(section).toHaveTextContent('在 +12.3 个百分点中，外部环境占 +8.0，我方选择占 +4.3。');
    await act(() => speak('en'));
  });
});
