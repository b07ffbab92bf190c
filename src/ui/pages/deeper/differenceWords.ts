import { CALLABLE, leadOf, type Scores } from '../../../analysis/criterion';
import type { Explanation, Subject } from '../../../analysis/explainDifference';
import type { InputGroup } from '../../../analysis/inputGroups';
import type { Side } from '../../../model/themes';
import { parameterOfKey, pathOfKey, type ScenarioValues, type ValueKey } from '../../../model/values';
import type { PathId } from '../../../model/parameters';
import {
  largestOf,
  type Waterfall,
  type WaterfallShare,
  type WaterfallSide,
} from '../../charts/waterfallRows';
import { points, pointsSigned } from '../../format';
import type { DifferenceText } from '../../i18n/en/difference';
import { centreInWords, nameOfValue, spreadInWords } from '../../valueWords';
import { ERRORS } from '../../verdict';
import { subjectTitle } from './differenceSubject';

/** Inputs that a group is named by; more are counted. */
const NAMED = 2;
/** Less than a point either way is no tug of war. */
const LEAST = 0.01;

/** What a group is called. */
export function groupName(
  { themes, inputs, keys, correlates, switches }: InputGroup,
  text: DifferenceText,
): string {
  const words = text.difference;
  if (correlates) return words.themes.correlations;
  if (switches) return words.themes.rules;
  if (keys.length === 1) return nameOfValue(keys[0]!, text);
  const labels = inputs.map((id) => text.parameters[id].label);
  if (labels.length <= NAMED) {
    const [first, ...others] = labels;
    return text.format.allOf([first!, ...others.map(text.format.inSentence)]);
  }
  const [theme, ...more] = themes.map((id) => words.themes[id]);
  return words.inputs({
    theme: text.format.allOf([theme!, ...more.map(text.format.inSentence)]),
    count: inputs.length,
  });
}

/** From what to what a value goes; with its spread where the centre stays. */
export function changeOfValue(
  key: ValueKey,
  from: ScenarioValues,
  to: ScenarioValues,
  text: DifferenceText,
): { readonly from: string; readonly to: string } {
  const [before, after] = [centreInWords(key, from[key]!, text), centreInWords(key, to[key]!, text)];
  return before === after
    ? { from: spreadInWords(key, from[key]!, text), to: spreadInWords(key, to[key]!, text) }
    : { from: before, to: after };
}

/** What of a group changes, in a line under its name. */
export function groupChange(
  group: InputGroup,
  from: ScenarioValues,
  to: ScenarioValues,
  text: DifferenceText,
): string {
  const { keys, inputs, correlates, switches } = group;
  const words = text.difference;
  if (correlates || switches) return '';
  if (inputs.length > 1)
    return inputs.length <= NAMED
      ? ''
      : text.format.some(inputs.map((id) => text.format.inSentence(text.parameters[id].label)));
  const changes = keys.map((key) => ({
    key,
    change: words.fromTo(changeOfValue(key, from, to, text)),
  }));
  if (changes.length === 1) return changes[0]!.change;
  return text.format.clauses(
    changes.map(({ key, change }) =>
      words.onPath({ path: text.paths[pathOfKey(key)! as PathId]?.short ?? parameterOfKey(key).id, change }),
    ),
  );
}

type Mix = keyof DifferenceText['difference']['explains'];

function mixOf(sides: readonly Side[]): Mix {
  const [first, ...others] = sides;
  return [first!, ...others.map((side) => side[0]!.toUpperCase() + side.slice(1))].join('') as Mix;
}

/** How much of the difference is the world and how much is ours, and what moves it most. */
export function explains(
  waterfall: Waterfall,
  subject: Subject,
  level: string,
  text: DifferenceText,
): string {
  const words = text.difference;
  const { sides, told } = waterfall;
  if (sides.length === 0) return words.unmoved({ subject: subjectTitle(subject, text), level });
  const of = (side: Side): string => pointsSigned(sides.find((each) => each.side === side)?.told ?? 0);
  const sentence = words.explains[mixOf(sides.map(({ side }) => side))]({
    total: pointsSigned(told),
    world: of('world'),
    levers: of('levers'),
    settings: of('settings'),
  });
  const largest = largestOf(waterfall)!;
  return text.format.sentences([
    sentence,
    words.largest({
      label: inWords(largest, text),
      points: pointsSigned(largest.told),
      error: points(ERRORS * largest.standardError),
    }),
  ]);
}

/** Inputs that a sentence lists at most; more are their theme. */
const LISTED = 4;

/** What a share is of, inside a sentence. */
function inWords({ group }: WaterfallShare, text: DifferenceText): string {
  const { inputs, themes } = group;
  if (inputs.length <= NAMED) return text.format.inSentence(groupName(group, text));
  return text.format.allOf(
    (inputs.length <= LISTED
      ? inputs.map((id) => text.parameters[id].label)
      : themes.map((id) => text.difference.themes[id])
    ).map(text.format.inSentence),
  );
}

/** The path that is best, or null where it is too close to call. */
export function callable(scores: Scores): PathId | null {
  const { winner, gap, standardError } = leadOf(scores);
  return gap > CALLABLE * standardError ? winner : null;
}

/** What a reader should do about it. */
export function decisionWords(waterfall: Waterfall, { from, to }: Explanation, text: DifferenceText): string {
  const words = text.difference;
  const [before, after] = [callable(from), callable(to)];
  const name = (path: PathId): string => text.paths[path].object;
  const winner =
    before === null
      ? after === null
        ? words.winner.bothClose
        : words.winner.fromClose({ after: name(after) })
      : after === null
        ? words.winner.close({ before: text.format.capital(name(before)) })
        : before === after
          ? words.winner.stays({ path: text.format.capital(name(before)) })
          : words.winner.changes({ before: name(before), after: name(after) });
  return text.format.sentences([winner, ...adviceWords(waterfall, text)]);
}

function adviceWords({ sides }: Waterfall, text: DifferenceText): readonly string[] {
  const { advice } = text.difference;
  // What pulls both ways weighs as much as it pulls, though little of it may be left in the sum.
  const pull = ({ shares }: WaterfallSide): number =>
    shares.reduce((sum, { told }) => sum + Math.abs(told), 0);
  const main = sides.toSorted((a, b) => pull(b) - pull(a)).at(0);
  if (main === undefined || pull(main) === 0) return [];
  const toldOf = (side: Side): number => sides.find((each) => each.side === side)?.told ?? 0;
  const [world, levers] = [toldOf('world'), toldOf('levers')];
  const isTug = world * levers < 0 && Math.min(Math.abs(world), Math.abs(levers)) >= LEAST;
  const both = { world: points(world), levers: points(levers) };
  const tug = isTug ? [levers > 0 ? advice.winsBack(both) : advice.costs(both)] : [];
  const label = inWords(main.shares[0]!, text);
  const most = main.side === 'settings' ? advice.settings : advice[main.side]({ label });
  return [...tug, most];
}
