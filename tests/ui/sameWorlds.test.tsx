import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Dominance } from '../../src/analysis/dominance';
import type { AppStore } from '../../src/state/store';
import * as format from '../../src/ui/format';
import { enRisk } from '../../src/ui/i18n/en/risk';
import { SameWorlds } from '../../src/ui/panels/SameWorlds';
import { StoreContext } from '../../src/ui/StoreContext';
import { dominanceSentence, duelMeaning, type Duel } from '../../src/ui/sameWorldsSentences';
import { appStore, base, silentRunner } from './fixtures';

const question = 'Who wins when all face the same future?';

function open(store: AppStore = appStore()): { readonly store: AppStore; readonly panel: HTMLElement } {
  render(
    <StoreContext value={store}>
      <SameWorlds />
    </StoreContext>,
  );
  return { store, panel: screen.getByRole('region', { name: question }) };
}

describe('the panel on the same worlds', () => {
  it('says of the two best how often each does better, with its error', () => {
    const { store, panel } = open();
    const { beats } = store.getState().shown!.pictures.comparison.sameWorlds.pairs['partner-exit'];
    expect(panel).toHaveTextContent(
      `Partner-led entry does better in ${format.inHundred(beats.mean)} of 100 worlds ± ${format.points(2 * beats.standardError)}`,
    );
  });

  it('compares the pair that is chosen, which the rest of the page shares', async () => {
    const user = userEvent.setup();
    const { store, panel } = open();
    const choice = within(panel).getByRole('combobox', { name: 'Strategies compared' });
    expect(choice).toHaveDisplayValue('The two best: Partner-led and Market exit');
    await user.selectOptions(choice, 'Bifurcation against Market exit');
    expect(store.getState().pair).toEqual(['bifurcation', 'exit']);
    expect(panel).toHaveTextContent(/Bifurcation does better in \d+ of 100 worlds/);
    await user.selectOptions(choice, 'The two best: Partner-led and Market exit');
    expect(store.getState().pair).toBeNull();
  });

  it('shows regret, reward and gain of each path, and what perfect information would be worth', () => {
    const { store, panel } = open();
    const { regret, omega } = store.getState().shown!.pictures.comparison.sameWorlds;
    const row = within(panel).getByRole('row', { name: /^Expected regret/ });
    expect(row).toHaveTextContent(format.amount(regret.expected.exit.mean));
    expect(within(panel).getByRole('row', { name: /^Gained over exit/ })).toHaveTextContent(
      format.ratio(omega.partner.ratio!),
    );
    expect(panel).toHaveTextContent(/worth \$\d+m ± .*upper bound for any study/);
  });

  it('has every pair in its table twin', async () => {
    const user = userEvent.setup();
    const { store, panel } = open();
    await user.click(within(panel).getByRole('button', { name: 'Table' }));
    const table = within(panel).getByRole('table', { name: new RegExp('same future') });
    const { pairs } = store.getState().shown!.pictures.comparison.sameWorlds;
    const cells = within(within(table).getByRole('row', { name: /^P90/ })).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent)).toEqual(
      (['partner-exit', 'bifurcation-exit', 'partner-bifurcation'] as const).map((name) =>
        format.outcome(pairs[name].gap.p90),
      ),
    );
  });

  it('has its question and its pair before the first result', () => {
    const { panel } = open(appStore(silentRunner));
    expect(within(panel).getByRole('combobox')).toBeInTheDocument();
    expect(panel).not.toHaveTextContent('NaN');
  });

  it('ranks the two best by the criterion', () => {
    const { store, panel } = open();
    act(() => store.getState().actions.setCriterion('worseThanExit'));
    expect(panel).toHaveTextContent('The two best: Market exit and Partner-led');
  });
});

/** A duel of partner-led against exit with what its sentences are about. */
function duel(change: {
  beats?: number;
  gap?: number;
  dominance?: Partial<Dominance>;
  back?: Partial<Dominance>;
}): Duel {
  const { pairs } = base().pictures.comparison.sameWorlds;
  const [forth, back] = [pairs['partner-exit'], pairs['exit-partner']];
  const beats = change.beats ?? 0.6;
  return {
    a: 'partner',
    b: 'exit',
    forth: {
      ...forth,
      beats: { mean: beats, standardError: 0.01 },
      dominance: { ...forth.dominance, ...change.dominance },
    },
    back: {
      ...back,
      beats: { mean: 1 - beats, standardError: 0.01 },
      dominance: { ...back.dominance, ...change.back },
    },
    mean: { gap: change.gap ?? 17.2, standardError: 0.4 },
  };
}

describe('duelMeaning', () => {
  it.each([
    [
      { beats: 0.6 },
      'Partner-led entry is ahead of market exit by $17m ± $0.8m on average, and in most worlds too: the order does not hang on a few wins.',
    ],
    [
      { beats: 0.34 },
      'Partner-led entry is ahead by $17m ± $0.8m on average through its large wins: whoever chooses it must be able to stand being behind market exit in 66 of 100 worlds.',
    ],
    [
      { beats: 0.51 },
      'Partner-led entry is ahead of market exit by $17m ± $0.8m on average; which does better in a single world is a toss-up.',
    ],
    [
      { beats: 0.34, gap: -0.5 },
      'On average the two are too close to call (± $0.8m). Market exit does better in 66 of 100 worlds; when partner-led entry does better, it is by more.',
    ],
    [
      { beats: 0.51, gap: 0.5 },
      'Too close to call, on average (± $0.8m) and world by world: other reasons may decide.',
    ],
    [
      { beats: 0.6, gap: -17.2 },
      'Market exit is ahead by $17m ± $0.8m on average through its large wins: whoever chooses it must be able to stand being behind partner-led entry in 60 of 100 worlds.',
    ],
  ])('tells the mean and most worlds apart: %o', (change, sentence) => {
    expect(duelMeaning(duel(change), enRisk)).toBe(sentence);
  });
});

const place = (gap: number): Dominance['first']['weakest'] => ({
  threshold: -25.2,
  gap,
  standardError: 0.002,
});
const none = { worst: 0, level: null, share: 0 };

describe('dominanceSentence', () => {
  it('claims dominance where it is found, whichever way round', () => {
    const holds = { dominates: true, weakest: place(0.1), violation: none };
    expect(dominanceSentence('first', duel({ dominance: { first: holds } }), enRisk)).toBe(
      'Partner-led entry dominates market exit in the first order: it is the better choice for anybody who wants more.',
    );
    expect(dominanceSentence('second', duel({ back: { second: holds } }), enRisk)).toMatch(
      /^Market exit dominates partner-led entry in the second order/,
    );
  });

  it('says where it fails', () => {
    const fails = {
      dominates: false,
      weakest: place(-0.4),
      violation: { worst: 1.2, level: 0.03, share: 0.03 },
    };
    const found = duel({ dominance: { first: fails, second: fails } });
    expect(dominanceSentence('first', found, enRisk).replace('\u2060', '')).toBe(
      'Partner-led entry does not dominate market exit in the first order: it ends below −$25m in 40 more of 100 worlds.',
    );
    expect(dominanceSentence('second', found, enRisk)).toBe(
      'Partner-led entry does not dominate market exit in the second order: over the worst 3% of worlds it is $40m behind.',
    );
  });

  it('claims nothing within the error', () => {
    const unsure = { dominates: false, weakest: place(0.001), violation: none };
    const found = duel({ dominance: { first: unsure, second: unsure } });
    expect(dominanceSentence('first', found, enRisk)).toMatch(/lies within the simulation error/);
    expect(dominanceSentence('second', found, enRisk)).toMatch(/lies within the simulation error/);
  });
});
