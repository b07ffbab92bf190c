import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { VarianceShare } from '../../src/analysis/varianceShares';
import { varianceGroups } from '../../src/analysis/varianceShares';
import { leadingPair } from '../../src/state/analysisPlan';
import { parameterView } from '../../src/state/parameterView';
import type { AppStore } from '../../src/state/store';
import { Rail } from '../../src/ui/controls/Rail';
import { enPage } from '../../src/ui/i18n/en/page';
import { decisiveFlips } from '../../src/ui/decisiveFlips';
import { AnalysesProblem } from '../../src/ui/panels/AnalysesProblem';
import { TornadoPanel } from '../../src/ui/panels/TornadoPanel';
import { VerdictFlips } from '../../src/ui/panels/VerdictFlips';
import { StoreContext } from '../../src/ui/StoreContext';
import { interactionOf, tornadoBars } from '../../src/ui/tornadoBars';
import { bring, flipsAnswer, scoresWith, swingAnswer, type Answer } from './answers';
import { appStore, simulated } from './fixtures';

const { pictures, result } = simulated();

/** A store whose run is in, with partner-led four points ahead of exit. */
function decided(answers: readonly Answer[]): AppStore {
  const store = appStore();
  const shown = store.getState().shown!;
  const standings = { ...pictures.comparison.standings, riskAdjusted: scoresWith(0.04) };
  act(() => {
    store.setState({
      shown: {
        ...shown,
        result,
        pictures: { ...pictures, comparison: { ...pictures.comparison, standings } },
      },
    });
    bring(store, answers);
  });
  return store;
}

const flips = [
  flipsAnswer('partnerReach', { centre: 0.025, reach: [0.001, 0.2], below: 0.02, above: 0.19 }),
  flipsAnswer('royalty', { centre: 0.25, reach: [0, 0.9], below: 0.2 }),
  flipsAnswer('tam', { centre: 3300, reach: [500, 40000], below: 600 }),
  flipsAnswer('reachableShare', { centre: 0.15, reach: [0.01, 0.6], above: 0.2 }),
  flipsAnswer('offshoreContribution', { centre: 0, reach: [0, 300], above: 0.1 }),
  flipsAnswer('horizonYears', { centre: 7, reach: [3, 10], below: 6.5 }),
];

const swings = [
  swingAnswer('tam', [2300, 0.02], [5800, 0.07]),
  swingAnswer('partnerReach', [0.014, -0.06], [0.046, 0.2]),
  swingAnswer('bassQ', [0.6, 0.03], [1.4, 0.05]),
];

const shares = ['partner', 'exit'] as const satisfies unknown;
const groupShares = varianceGroups.map((group): Answer => {
  const share: VarianceShare = {
    group,
    draws: 2048,
    total: group === 'assumptions' ? 0.9 : 0.2,
    totalError: 0.01,
    first: group === 'assumptions' ? 0.3 : 0.02,
    firstError: 0.01,
  };
  return [
    { kind: 'share', group, a: shares[0], b: shares[1] },
    { kind: 'share', share },
  ];
});

describe('what keeps analyses from being worked out', () => {
  it('is said, and tried again on request', async () => {
    const user = userEvent.setup();
    const store = appStore();
    render(
      <StoreContext value={store}>
        <AnalysesProblem />
      </StoreContext>,
    );
    expect(screen.queryByRole('alert')).toBeNull();
    act(() => {
      const problem = { code: 'calculation', said: 'out of memory' } as const;
      store.setState({ analyses: { ...store.getState().analyses, problem } });
    });
    expect(screen.getByRole('alert')).toHaveTextContent(
      /could be worked out\. The calculation failed: out of memory\. Try again$/,
    );
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('decisiveFlips', () => {
  const { scenario } = appStore().getState();
  const found = decisiveFlips(
    flips.map(([, answer]) => (answer.kind === 'flips' ? answer.flips : null)!),
    (key) => parameterView({ scenario, inputs: { overrides: {} } }, key),
    'partner',
    enPage,
  );

  it('puts the nearest first, each in its own spread', () => {
    expect(found.slice(0, 2).map(({ key }) => key)).toEqual(['partnerReach', 'royalty']);
    expect(found.at(-1)!.key).not.toBe('royalty');
  });

  it('leaves out what nobody believes could be otherwise', () => {
    expect(found.map(({ key }) => key)).not.toContain('offshoreContribution');
  });

  it('leaves out how we value it, which is our own doing', () => {
    expect(found.map(({ key }) => key)).not.toContain('horizonYears');
  });

  it('tells none that leads back to the leader', () => {
    expect(found.every(({ winner }) => winner !== 'partner')).toBe(true);
  });
});

describe('the verdict', () => {
  function show(answers: readonly Answer[]): AppStore {
    const store = decided(answers);
    render(
      <StoreContext value={store}>
        <p data-testid="says">
          <VerdictFlips />
        </p>
        <section id="controls">
          <Rail parts={['decisive']} />
        </section>
      </StoreContext>,
    );
    return store;
  }

  it('says what would hand the lead to another path, and leads to the sliders', async () => {
    const user = userEvent.setup();
    show(flips);
    const says = screen.getByTestId('says');
    expect(says).toHaveTextContent(
      'Market exit takes over with partner reach below 2% or royalty rate below 20%. Bifurcation takes over with reachable share, own stack above 20%.',
    );
    await user.click(within(says).getByRole('button', { name: 'royalty rate below 20%' }));
    expect(screen.getByRole('slider', { name: 'Royalty rate' })).toHaveFocus();
  });

  it('says which assumption would settle a tie', () => {
    const store = decided([]);
    const shown = store.getState().shown!;
    const tie = { ...shown.pictures.comparison.standings, riskAdjusted: scoresWith(0) };
    store.setState({
      shown: {
        ...shown,
        pictures: { ...shown.pictures, comparison: { ...shown.pictures.comparison, standings: tie } },
      },
    });
    const keys = Object.keys(store.getState().scenario.values);
    bring(store, [...keys.map((key) => swingAnswer(key, [0, 0.04], [1, 0.041])), swings[1]!]);
    render(
      <StoreContext value={store}>
        <VerdictFlips />
      </StoreContext>,
    );
    expect(screen.getByRole('button', { name: 'partner reach' })).toBeInTheDocument();
    expect(document.body).toHaveTextContent('from its P10 to its P90 the gap moves by 26.0 points');
  });
});

describe('tornadoBars', () => {
  const found = {
    swings: swings.map(([, answer]) => (answer.kind === 'swing' ? answer.swing : null)!),
    base: scoresWith(0.04),
  };
  const flipsOf = (key: string) => {
    const answer = flips.find(([task]) => task.kind === 'flips' && task.key === key)?.[1];
    return answer?.kind === 'flips' ? answer.flips : undefined;
  };

  it('puts the longest first and starts from the gap on screen', () => {
    const bars = tornadoBars(found, ['partner', 'exit'], 0.05, flipsOf, true);
    expect(bars.map(({ key }) => key)).toEqual(['partnerReach', 'tam', 'bassQ']);
    expect(bars[0]!.from.gap).toBeCloseTo(-0.05, 12);
    expect(bars[0]!.to.gap).toBeCloseTo(0.21, 12);
  });

  it('takes flips from the same computation as the sliders', () => {
    const [reach, tam] = tornadoBars(found, ['partner', 'exit'], null, flipsOf, true);
    expect(reach).toMatchObject({ canFlip: true, crossesAt: 0.02, flipsAt: [0.02] });
    expect(tam).toMatchObject({ canFlip: false, crossesAt: null });
  });
});

describe('interactionOf', () => {
  it('tells how much comes only from things together', () => {
    const answers = groupShares.map(([, answer]) => (answer.kind === 'share' ? answer.share : null)!);
    const { share, grade } = interactionOf(answers);
    expect(share).toBeCloseTo(0.62, 12);
    expect(grade).toBe('most');
  });
});

describe('what would change the answer', () => {
  function show(): AppStore {
    const store = decided([...flips, ...groupShares]);
    const keys = Object.keys(store.getState().scenario.values);
    act(() => bring(store, [...keys.map((key) => swingAnswer(key, [0, 0.04], [1, 0.041])), ...swings]));
    render(
      <StoreContext value={store}>
        <TornadoPanel />
        <section id="controls">
          <Rail parts={['decisive']} />
        </section>
      </StoreContext>,
    );
    return store;
  }
  const chart = () => screen.getByRole('region', { name: 'What would change the answer?' });

  it('ranks the assumptions, and each leads to its slider', async () => {
    const user = userEvent.setup();
    show();
    const labels = within(chart()).getAllByRole('button');
    expect(labels.findIndex(({ title }) => title === 'Partner reach')).toBeLessThan(
      labels.findIndex(({ title }) => title === 'Market size in 2027'),
    );
    await user.click(within(chart()).getByTitle('Partner reach'));
    expect(screen.getByRole('slider', { name: 'Partner reach' })).toHaveFocus();
  });

  it('says what it means, how exact it is, and that interactions dominate', () => {
    show();
    expect(chart()).toHaveTextContent(/Alone, partner reach and .* can change the answer.* by 26\.0 points/);
    expect(chart()).toHaveTextContent(/known to ± \S+ points or better/);
    expect(chart()).toHaveTextContent(/less than half of the story here/);
  });

  it('shows the first twelve, and all on request', async () => {
    const user = userEvent.setup();
    show();
    const rows = () => chart().querySelectorAll('.tornado-labels button').length;
    expect(rows()).toBe(12);
    await user.click(within(chart()).getByRole('button', { name: /^Show all/ }));
    expect(rows()).toBeGreaterThan(40);
  });

  it('has a table twin with values, leads, errors, flips and shares', async () => {
    const user = userEvent.setup();
    show();
    await user.click(within(chart()).getByRole('button', { name: 'Table' }));
    const [bars, luck] = within(chart()).getAllByRole('table');
    expect(within(bars!).getByRole('row', { name: /^Partner reach/ })).toHaveTextContent(
      /1\.4%4\.6%−6\.0\+20\.0.*2%/,
    );
    expect(within(luck!).getByRole('row', { name: /^What we do not know/ })).toHaveTextContent('90% ± 2.0');
  });

  it('takes apart the gap of another pair', async () => {
    const user = userEvent.setup();
    const store = show();
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Strategies compared' }),
      'Partner-led against Bifurcation',
    );
    expect(store.getState().pair).toEqual(['partner', 'bifurcation']);
    expect(leadingPair(store.getState())).toEqual(['partner', 'exit']);
    await expect.poll(() => chart().textContent).toMatch(/Lead of partner-led over bifurcation/);
  });
});
