import { FLIP_DRAWS, type Flip, type FlipOption, type FlipResult } from '../analysis/flips';
import { placeOf } from '../analysis/mapAxis';
import { parameterOfKey, valueKeys, type ValueKey } from '../model/values';
import { askedQuestion } from './analysisQuestion';
import { analysing } from './analysisTasks';
import { correlationUsage } from './correlationOptions';
import { ruleUsage } from './ruleOptions';
import { columns, NOTHING, plain, titles } from './tableText';

const usage = `flips SCENARIO [--set ID=VALUE]... ${correlationUsage} ${ruleUsage} [--draws N] [--seed N] [--json]`;

/** Every value that a person can move or choose; constants of a law are left alone. */
const keys: readonly ValueKey[] = valueKeys.filter((key) => {
  const { admissible, slider } = parameterOfKey(key);
  return admissible.type !== 'number' || slider !== undefined;
});

/** `landfall flips`: at which values of each parameter another path is best. */
export async function flipsCommand(args: readonly string[]): Promise<string> {
  const { line, question, head, title } = askedQuestion(args, 'flips', usage, [], FLIP_DRAWS);
  const results = await analysing(question, line.draws, (analyse) =>
    analyse(
      keys.map((key) => ({ kind: 'flips' as const, key })),
      'parameters',
    ),
  );
  const { winner } = results[0]!;
  return line.json
    ? JSON.stringify({ ...head, winner, parameters: results.map(flipReport) }, null, 2)
    : flipTable(title, results).join('\n');
}

function flipReport({ key, centre, reach, segments, flips, options }: FlipResult) {
  const interval = (ends: readonly [number, number] | null) =>
    ends === null ? null : { low: ends[0], high: ends[1] };
  return {
    id: key,
    unit: parameterOfKey(key).unit,
    current: centre,
    reach: interval(reach),
    segments: segments.map(({ from, to, winner, tooClose }) => ({
      from,
      to,
      winner,
      tooCloseToCall: tooClose,
    })),
    flips: flips.map((flip) => ({
      at: flip.at,
      below: flip.below,
      above: flip.above,
      difference: flip.gap,
      standardError: flip.standardError,
      interval: interval(flip.interval),
    })),
    options: options.map(({ value, winner, second, gap, standardError }) => ({
      value,
      winner,
      runnerUp: second,
      lead: gap,
      leadStandardError: standardError,
    })),
  };
}

/** How far a parameter is from its nearest flip, as a share of its slider; infinite where it has none. */
function distance({ key, centre, flips }: FlipResult): number {
  const { slider } = parameterOfKey(key);
  if (slider === undefined || centre === null) return Infinity;
  const now = placeOf(slider, centre);
  return Math.min(...flips.map(({ at }) => Math.abs(placeOf(slider, at) - now)));
}

function flipText({ at, below, above, interval }: Flip): string {
  const place =
    interval === null
      ? `between ${Math.floor(at)} and ${Math.ceil(at)}`
      : `${plain(at)} (${plain(interval[0])} to ${plain(interval[1])})`;
  return `${place} ${titles[below]} | ${titles[above]}`;
}

function optionText({ value, winner }: FlipOption): string {
  return `${String(value)}: ${titles[winner]}`;
}

/** Flips as a table for people. */
export function flipTable(title: string, results: readonly FlipResult[]): string[] {
  const { winner } = results[0]!;
  const flipping = results
    .filter(({ flips, options }) => flips.length > 0 || options.some((option) => option.winner !== winner))
    .map((result) => ({ result, distance: distance(result) }))
    .toSorted((a, b) => (a.distance === b.distance ? 0 : a.distance - b.distance));
  const rows = flipping.flatMap(({ result: { key, centre, flips, options } }) => {
    const texts = [
      ...flips.map(flipText),
      ...options.filter((option) => option.winner !== winner).map(optionText),
    ];
    return texts.map((text, index) =>
      index === 0 ? [key, centre === null ? NOTHING : plain(centre), text] : ['', '', text],
    );
  });
  const table = columns([['parameter', 'now'], ...rows.map(([key, now]) => [key!, now!])]);
  return [
    title,
    '',
    `best now: ${titles[winner]}`,
    '',
    ...table.map((row, index) =>
      index === 0 ? `${row}  flips at` : `${row.padEnd(table[0]!.length)}  ${rows[index - 1]![2]!}`,
    ),
    '',
    `Nearest to now first, as a share of the slider; in brackets where the two are too close to call. ${results.length - flipping.length} others flip nothing within their sliders.`,
  ];
}
