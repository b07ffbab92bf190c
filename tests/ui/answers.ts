import type { Scores } from '../../src/analysis/criterion';
import type { FlipResult } from '../../src/analysis/flips';
import { INFORMATION_PARTS } from '../../src/analysis/information';
import { taskName } from '../../src/analysis/taskName';
import type { Task, TaskResult } from '../../src/analysis/tasks';
import type { ParameterId } from '../../src/model/parameters';
import type { AppStore } from '../../src/state/store';

export type Answer = readonly [Task, TaskResult];

/** Has the analyses bring some answers to the present question. */
export function bring(store: AppStore, answers: readonly Answer[]): void {
  const { analyses } = store.getState();
  const results = Object.fromEntries(answers.map(([task, result]) => [taskName(task), result]));
  store.setState({
    analyses: { ...analyses, results: { ...analyses.results, ...results }, leadingLeft: 0, left: 0 },
  });
}

/** Has the answers so far belong to an earlier question. */
export function overtake(store: AppStore): void {
  const { analyses } = store.getState();
  store.setState({ analyses: { ...analyses, previous: analyses.results, results: {} } });
}

/** Partner-led wins around the centre; exit and bifurcation below and above as said. */
export function flipsAnswer(
  key: string,
  {
    centre,
    reach,
    below,
    above,
  }: { centre: number; reach: [number, number]; below?: number; above?: number },
): Answer {
  const ends = [reach[0], below ?? reach[0], above ?? reach[1], reach[1]] as const;
  const stretch = (from: number, to: number, winner: 'exit' | 'bifurcation' | 'partner') =>
    from === to ? [] : [{ from, to, winner, tooClose: false }];
  const flip = (at: number, from: 'exit' | 'partner', to: 'bifurcation' | 'partner') => ({
    at,
    below: from,
    above: to,
    gap: 0,
    standardError: 0.001,
    interval: [at * 0.9, at * 1.1] as const,
  });
  const flips: FlipResult = {
    key,
    draws: 4096,
    winner: 'partner',
    centre,
    reach,
    segments: [
      ...stretch(ends[0], ends[1], 'exit'),
      ...stretch(ends[1], ends[2], 'partner'),
      ...stretch(ends[2], ends[3], 'bifurcation'),
    ],
    flips: [
      ...(below === undefined ? [] : [flip(below, 'exit', 'partner')]),
      ...(above === undefined ? [] : [flip(above, 'partner', 'bifurcation')]),
    ],
    options: [],
  };
  return [
    { kind: 'flips', key },
    { kind: 'flips', flips },
  ];
}

/** Scores with which partner-led is ahead of exit by a gap, and bifurcation far behind. */
export function scoresWith(gap: number): Scores {
  const score = (value: number) => ({ score: value, replicateMeans: new Float64Array(16).fill(value) });
  return { exit: score(0.05), bifurcation: score(-0.6), partner: score(0.05 + gap) };
}

/** What an assumption does to the lead of partner-led. */
export function swingAnswer(key: string, low: [centre: number, gap: number], high: [number, number]): Answer {
  const end = ([centre, gap]: [number, number]) => ({ centre, scores: scoresWith(gap) });
  return [
    { kind: 'swing', key },
    { kind: 'swing', swing: { key, low: end(low), high: end(high) }, base: scoresWith(0.04) },
  ];
}

type Worth = readonly [input: ParameterId, mean: number, standardError: number];

/** What it is worth to find out some assumptions, over a floor of 0.05. */
export function worths(...inputs: readonly Worth[]): readonly Answer[] {
  return Array.from({ length: INFORMATION_PARTS }, (_, part): Answer => [
    { kind: 'information', part },
    {
      kind: 'information',
      information: {
        inputs: inputs
          .filter((_input, index) => index % INFORMATION_PARTS === part)
          .map(([input, mean, standardError]) => ({ input, worth: { mean, standardError } })),
        noise: new Float64Array(16).fill(0.05),
      },
    },
  ]);
}
