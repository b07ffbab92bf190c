import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import jsQR from 'jsqr';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Criterion } from '../../src/analysis/criterion';
import type { FlipResult } from '../../src/analysis/flips';
import { swingKeys } from '../../src/analysis/swings';
import { applyOverrides } from '../../src/model/overrides';
import { causes } from '../../src/model/pathOutcome';
import { REPLICATES } from '../../src/model/replicates';
import { parameterOfKey, type ValueKey } from '../../src/model/values';
import { flipKeys, LOSS_PARTS } from '../../src/state/analysisPlan';
import { parameterView } from '../../src/state/parameterView';
import type { AppStore } from '../../src/state/store';
import { App } from '../../src/ui/App';
import { enReport, type ReportText } from '../../src/ui/i18n/en/report';
import { enVerdict, type VerdictText } from '../../src/ui/i18n/en/verdict';
import { zhReport } from '../../src/ui/i18n/zh/report';
import { zhVerdict } from '../../src/ui/i18n/zh/verdict';
import { loadParts } from '../../src/ui/lazyPart';
import { adviceWords } from '../../src/ui/pages/report/adviceWords';
import { pathLosses } from '../../src/ui/pages/report/pathLosses';
import { qrCode } from '../../src/ui/pages/report/qrCode';
import { recommendationOf } from '../../src/ui/pages/report/recommendation';
import { verdictOf } from '../../src/ui/verdict';
import { bring, flipsAnswer, overtake, scoresWith, swingAnswer, type Answer } from './answers';
import { appStore, runWith, silentRunner } from './fixtures';

type Scores = Parameters<typeof runWith>[0];
type Pairs = Parameters<typeof runWith>[1];

const { scenario, inputs } = appStore(silentRunner).getState();
const levers = flipKeys.filter((key) => parameterOfKey(key).kind === 'lever');

/** No flip for any lever but those that are given. */
function leverFlips(
  winner: FlipResult['winner'],
  own: readonly Answer[] = [],
): (key: ValueKey) => FlipResult | undefined {
  const given = new Map(
    own.flatMap(([, result]) =>
      result.kind === 'flips' ? [[result.flips.key, { ...result.flips, winner }] as const] : [],
    ),
  );
  const none = (key: ValueKey): FlipResult => ({
    key,
    draws: 4096,
    winner,
    centre: null,
    reach: null,
    segments: [],
    flips: [],
    options: [],
  });
  return (key) => (levers.includes(key) ? (given.get(key) ?? none(key)) : undefined);
}

interface Told {
  scores: Scores;
  pairs?: Pairs;
  criterion?: Criterion;
  flipsOf?: (key: ValueKey) => FlipResult | undefined;
  text?: readonly [ReportText, VerdictText];
}

function advice({
  scores,
  pairs = {},
  criterion = 'riskAdjusted',
  flipsOf = () => undefined,
  text: [text, verdictText] = [enReport, enVerdict],
}: Told) {
  const { result, compared } = runWith(scores, pairs);
  const verdict = verdictOf(result, compared, criterion);
  const viewOf = (key: ValueKey) => parameterView({ scenario, inputs }, key);
  const recommendation = recommendationOf(result, verdict, flipsOf, viewOf, text);
  return adviceWords({ result, verdict, tail: 0.05 }, recommendation, text, verdictText);
}

/** Partner-led, exit and bifurcation by risk-adjusted ROI; the leader is the one that is best most often. */
function ranked(partner: number, exit: number, bifurcation = -0.3): Scores {
  const best = Math.max(partner, exit, bifurcation);
  const scored = (score: number) => ({ score, best: score === best ? 0.6 : 0.2 });
  return { exit: scored(exit), bifurcation: scored(bifurcation), partner: scored(partner) };
}

const beatsExit: Pairs = { 'partner-exit': { better: 0.61 } };
const royaltyBelow = flipsAnswer('royalty', { centre: 0.25, reach: [0, 0.9], below: 0.19 });
const royaltyAbove = flipsAnswer('royalty', { centre: 0.25, reach: [0, 0.9], above: 0.34 });

describe('the advice', () => {
  it.each([
    [0.09, 'Recommendation, by a narrow margin'],
    [0.15, 'Recommendation'],
    [0.25, 'Recommendation'],
  ])('is as firm as the lead is large: %d over 5%%', (partner, firmness) => {
    const words = advice({ scores: ranked(partner, 0.05), pairs: beatsExit });
    expect(words.firmness).toBe(firmness);
    expect(words.title).toBe('Enter with a partner, and keep market exit as the fallback.');
  });

  it('names the lever that has to be kept, and on which side', () => {
    const told = { scores: ranked(0.25, 0.05), pairs: beatsExit };
    expect(advice({ ...told, flipsOf: leverFlips('partner', [royaltyBelow]) }).title).toBe(
      'Enter with a partner if the royalty rate is at\u00a0least\u00a019%, and keep market exit as the fallback.',
    );
    expect(advice({ ...told, flipsOf: leverFlips('partner', [royaltyAbove]) }).title).toBe(
      'Enter with a partner if the royalty rate is at\u00a0most\u00a034%, and keep market exit as the fallback.',
    );
  });

  it('names the path where each has a lever of its own', () => {
    const spend = flipsAnswer('partner.goToMarket', { centre: 2, reach: [0, 100], above: 3.8 });
    const { title } = advice({
      scores: ranked(0.25, 0.05),
      pairs: beatsExit,
      flipsOf: leverFlips('partner', [spend]),
    });
    expect(title).toContain('if the go-to-market spend, partner-led is at\u00a0most\u00a0$3.8m');
  });

  it('names no condition before the flips of all levers are known', () => {
    const known = leverFlips('partner', [royaltyBelow]);
    const { title } = advice({
      scores: ranked(0.25, 0.05),
      pairs: beatsExit,
      flipsOf: (key) => (key === 'upfrontFee' ? undefined : known(key)),
    });
    expect(title).toBe('Enter with a partner, and keep market exit as the fallback.');
  });

  it('says to stay out where exit leads, and what would change that', () => {
    const scores = ranked(-0.02, 0.1);
    expect(advice({ scores }).title).toBe('Stay out of mainland China; partner-led entry comes next.');
    const [task, result] = royaltyAbove;
    const flips = result.kind === 'flips' ? result.flips : undefined!;
    const toPartner: FlipResult = {
      ...flips,
      winner: 'exit',
      segments: [
        { from: 0, to: 0.34, winner: 'exit', tooClose: false },
        { from: 0.34, to: 0.9, winner: 'partner', tooClose: false },
      ],
      flips: [{ ...flips.flips[0]!, below: 'exit', above: 'partner' }],
    };
    const own: Answer = [task, { kind: 'flips', flips: toPartner }];
    expect(advice({ scores, flipsOf: leverFlips('exit', [own]) }).title).toBe(
      'Stay out of mainland China; with royalty rate above\u00a034%, partner-led entry would be ahead.',
    );
  });

  it('says to build where bifurcation leads', () => {
    expect(advice({ scores: ranked(0.1, 0.05, 0.4) }).title).toBe(
      'Build a separate stack in China, and keep partner-led entry as the fallback.',
    );
  });

  it('recommends nothing where the best cannot be told apart, and says what would settle it', () => {
    const words = advice({
      scores: ranked(0.056, 0.052),
      pairs: { 'partner-exit': { better: 0.5, error: 0.0025 } },
      flipsOf: leverFlips('partner', [royaltyBelow]),
    });
    expect(words.firmness).toBe('No recommendation');
    expect(words.title).toBe('Partner-led entry and market exit are too close to call.');
    expect(words.lede[0]).toContain('They differ by 0.4 points with a simulation error of ± 0.5.');
  });

  it('has reservations where another path does better in most futures, and says in how many', () => {
    const words = advice({
      scores: {
        exit: { score: 0.052, best: 0.63 },
        bifurcation: { score: -0.57, best: 0.1 },
        partner: { score: 0.25, mean: 0.3, best: 0.27 },
      },
      pairs: { 'partner-exit': { better: 0.34 } },
    });
    expect(words.firmness).toBe('Recommendation, with reservations');
    expect(words.lede[0]).toContain('in 66 of 100 futures market exit does better');
  });

  it('has reservations where the lead hangs on cash after the horizon, and says so', () => {
    const words = advice({
      scores: {
        exit: { score: 0.052, best: 0.3 },
        bifurcation: { score: -0.57, best: 0.1 },
        partner: { score: 0.25, without: 0.015, best: 0.6 },
      },
      pairs: beatsExit,
    });
    expect(words.firmness).toBe('Recommendation, with reservations');
    expect(words.lede.join(' ')).toContain(
      'Without cash after 2033 it would be **+1.5%**, behind the +5.2% of market exit.',
    );
  });

  it('gives the lead with its error in the unit of what ranks, and what the better way in costs', () => {
    const told = { scores: ranked(0.25, 0.05), pairs: beatsExit };
    const { result } = runWith(told.scores, told.pairs);
    const cash = enReport.format.money(result.paths.partner.capital.mean);
    const lede = advice(told).lede.join(' ');
    expect(lede).toContain('The lead is 20.0 points ± 0.2.');
    expect(lede).toContain(`Partner-led entry puts in ${cash} on average`);
    const inMoney = advice({ ...told, criterion: 'certaintyEquivalent' }).lede.join(' ');
    expect(inMoney).toContain('The lead is $30m ± $0.3m.');
    const asChance = advice({ ...told, criterion: 'worseThanExit' }).lede.join(' ');
    expect(asChance).not.toContain('The lead is');
  });

  it('is said in Chinese in the same cases', () => {
    const text = [zhReport, zhVerdict] as const;
    const flipsOf = leverFlips('partner', [royaltyBelow]);
    const partner = advice({ scores: ranked(0.09, 0.05), pairs: beatsExit, flipsOf, text });
    expect(partner.firmness).toBe('建议（优势微弱）');
    expect(partner.title).toBe('若特许权使用费率不低于\u00a019%，与本地伙伴合作进入，以退出市场为后备。');
    expect(partner.lede.join('')).toContain('领先幅度为 4.0 个百分点，误差 ±0.2。');
    expect(advice({ scores: ranked(-0.02, 0.1), text }).title).toMatch(/^不进入中国大陆市场；/);
    const pairs: Pairs = { 'partner-exit': { better: 0.5, error: 0.0025 } };
    expect(advice({ scores: ranked(0.056, 0.052), pairs, text }).firmness).toBe('暂不作建议');
  });
});

describe('pathLosses', () => {
  it('puts the largest first and leaves out what a path is not exposed to', () => {
    const cause = (mean: number) => ({
      loss: { mean, standardError: 0.1 },
      chance: { mean: 0.2, standardError: 0.01 },
    });
    const rows = pathLosses({
      rectification: cause(0.4),
      fine: cause(0.1),
      suspension: cause(1),
      forcedExit: cause(-2),
      homeStop: cause(6),
      rupture: null,
      ipLeak: cause(2),
    });
    expect(rows.map((row) => row.cause)).toEqual([
      'homeStop',
      'ipLeak',
      'suspension',
      'rectification',
      'fine',
      'forcedExit',
    ]);
  });
});

/** The dark modules of an outline, drawn so many pixels each. */
function pixels({ size, outline }: { size: number; outline: string }, scale: number): Uint8ClampedArray {
  const side = size * scale;
  const data = new Uint8ClampedArray(4 * side * side).fill(255);
  for (const [, x, y, length] of outline.matchAll(/M(\d+),(\d+)h(\d+)v1/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column++)
        data.fill(0, 4 * (row * side + column), 4 * (row * side + column) + 3);
    }
  }
  return data;
}

describe('qrCode', () => {
  const scale = 4;

  it('says the text to whoever reads it', () => {
    const link = 'https://example.org/#v1;china-genai;m=1.0.0;32=0.2;seed=1;n=65536;f=LAVWcQwB8zRb;k=vR5';
    const code = qrCode(link)!;
    expect(jsQR(pixels(code, scale), code.size * scale, code.size * scale)?.data).toBe(link);
  });

  it('is not drawn where it would be too fine for paper', () => {
    expect(qrCode('x'.repeat(586))?.size).toBe(89);
    expect(qrCode('x'.repeat(587))).toBeNull();
  });
});

beforeAll(() => loadParts());
afterEach(() => vi.restoreAllMocks());

/** A store on the report; partner-led is four points ahead of exit. */
function started(): AppStore {
  const store = appStore();
  const shown = store.getState().shown!;
  const { comparison } = shown.pictures;
  const standings = { ...comparison.standings, riskAdjusted: scoresWith(0.04) };
  store.setState({
    shown: { ...shown, pictures: { ...shown.pictures, comparison: { ...comparison, standings } } },
  });
  store.getState().actions.openPage('report');
  return store;
}

function show(store: AppStore): AppStore {
  render(<App store={store} />);
  return store;
}

/** What each uncertain value does: a little, but for the market and the partner's reach. */
function swings(store: AppStore): readonly Answer[] {
  const large: Readonly<Record<string, number>> = { tam: 0.2, partnerReach: 0.1 };
  const now = store.getState();
  return swingKeys(applyOverrides(now.scenario.values, now.inputs.overrides)).map((key, index) =>
    swingAnswer(
      key,
      [0.014, 0.04 - (key === 'partnerReach' ? 0.05 : 0)],
      [0.046, 0.04 + (large[key] ?? 0.004 - index / 1e5)],
    ),
  );
}

/** Flips of all keys: that of reach within its spread, that of the royalty, and no other. */
function flips(): readonly Answer[] {
  const own = [
    flipsAnswer('partnerReach', { centre: 0.025, reach: [0.001, 0.2], below: 0.02 }),
    flipsAnswer('royalty', { centre: 0.25, reach: [0, 0.9], below: 0.19 }),
  ];
  const given = own.map(([task]) => (task.kind === 'flips' ? task.key : ''));
  return [
    ...own,
    ...flipKeys
      .filter((key) => !given.includes(key))
      .map((key) => flipsAnswer(key, { centre: 1, reach: [0, 2] })),
  ];
}

/** In one block each: home stop costs 6 in 40 of 100 worlds, everything else 1 in 10 of 100. */
function losses(): readonly Answer[] {
  const row = 2 * causes.length;
  const block = 256;
  const sums = (): Float64Array => {
    const all = new Float64Array(REPLICATES * row);
    for (const [index, cause] of causes.entries()) {
      all[index] = block * (cause === 'homeStop' ? 6 : 1);
      all[causes.length + index] = block * (cause === 'homeStop' ? 0.4 : 0.1);
    }
    return all;
  };
  return LOSS_PARTS.map((part): Answer => [
    { kind: 'losses', part },
    { kind: 'losses', losses: { sums: { bifurcation: sums(), partner: sums() } } },
  ]);
}

async function arrive(change: () => void): Promise<void> {
  await act(async () => {
    change();
    await new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)));
  });
}

function part(name: string | RegExp): HTMLElement {
  return screen.getByRole('region', { name });
}

describe('the report page', () => {
  it('says what is being worked out, on the page and beside the button that prints', async () => {
    show(started());
    expect(screen.getByRole('heading', { level: 1, name: 'Report' })).toHaveFocus();
    expect(screen.getByText(/What would change the advice is being worked out: 0 of \d+/)).toHaveTextContent(
      /Printed now, the page says what is missing\.$/,
    );
    for (const name of ['What would change this advice', 'What we should check first', /^Main ways to lose/])
      expect(within(part(name)).getAllByText('Being worked out.')).not.toHaveLength(0);
    expect(screen.getByText('Printed before all of it was worked out.')).toBeInTheDocument();
  });

  it('says all of it once it is worked out', async () => {
    const store = show(started());
    await arrive(() => bring(store, [...swings(store), ...flips(), ...losses()]));
    expect(screen.queryByText('Being worked out.')).toBeNull();
    expect(screen.queryByText('Printed before all of it was worked out.')).toBeNull();
    expect(screen.getByText('All of it is worked out.')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 2, name: /^Enter with a partner/ })).toHaveTextContent(
      'if the royalty rate is at least 19%',
    );
    expect(part('What would change this advice')).toHaveTextContent(
      'Market exit takes over with partner reach below 2% or royalty rate below 19%.',
    );
    expect(within(part('What we should check first')).getAllByRole('listitem')[0]).toHaveTextContent(
      'Partner reach, 2.5%: judged. Flips at 2%.',
    );
    const loss = within(part(/^Main ways to lose/)).getByRole('row', { name: /^Home stop/ });
    expect(loss).toHaveTextContent('6.0');
    expect(loss).toHaveTextContent('40%');
  });

  it('tells figures of earlier inputs from those of the present', async () => {
    const store = show(started());
    await arrive(() => bring(store, [...swings(store), ...flips(), ...losses()]));
    await arrive(() => overtake(store));
    expect(screen.getByText(/^The inputs have changed/)).toBeInTheDocument();
  });

  it('has every figure of the pictures in tables', () => {
    show(started());
    for (const name of [
      'The three strategies in figures',
      'How much could each strategy gain or lose?',
      'When can we launch? Months from January 2027',
    ])
      expect(screen.getByRole('table', { name })).toBeInTheDocument();
  });

  it('prints by the browser, with an appendix if that is wanted', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => {});
    const user = userEvent.setup();
    const store = started();
    store.getState().actions.setOwn('royalty', { centre: 0.3 }, 'Term sheet of May');
    show(store);
    expect(screen.queryByRole('heading', { name: 'Appendix: every input' })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: /^With an appendix/ }));
    expect(screen.getByRole('heading', { name: 'Appendix: every input' })).toBeInTheDocument();
    expect(screen.getByText(/141 values of .*1 is changed/)).toBeInTheDocument();
    const royalty = screen.getByText('Royalty rate', { selector: '.appendix-table th' }).closest('tbody')!;
    expect(royalty).toHaveTextContent('30%');
    expect(royalty).toHaveTextContent('25%');
    expect(royalty).toHaveTextContent('▲ changed');
    expect(royalty).toHaveTextContent('Our reason: Term sheet of May');
    await user.click(screen.getByRole('button', { name: 'Print or save as PDF' }));
    expect(print).toHaveBeenCalledOnce();
  });

  it('names what was changed, the seed, the worlds and the fingerprint, and links to them', () => {
    const store = started();
    store.getState().actions.setOwn('royalty', { centre: 0.3 }, '');
    show(store);
    const { shown } = store.getState();
    const method = screen.getByText(/the same for all three strategies/);
    expect(method).toHaveTextContent(`fingerprint ${shown!.result.fingerprint}`);
    expect(method).toHaveTextContent('Changed: royalty rate 30%.');
    expect(method).toHaveTextContent('Not legal or investment advice.');
    const link = screen.getByRole('link', { name: /^http.*#v1;china-genai;/ });
    expect(link).toHaveAttribute('href', expect.stringContaining(`f=${shown!.result.fingerprint}`));
    expect(screen.getByRole('img', { name: 'QR code of the link' })).toBeInTheDocument();
  });

  it('says that the figures are on their way before the first run', () => {
    const store = appStore(silentRunner);
    store.getState().actions.openPage('report');
    show(store);
    expect(within(part('Decision memo')).getByText('The figures are being worked out.')).toBeInTheDocument();
  });
});
