import { sameCorrelations, type Correlations } from '../model/correlations';
import type { ParameterId } from '../model/parameters';
import { boundInputs, sideOf, sides, themeOf, themes, type Side, type Theme } from '../model/themes';
import { timetableOf } from '../model/timetable';
import { parameterOfKey, valueKeys, type ScenarioValues, type ValueKey } from '../model/values';

/** All that a scenario says of the world, of what we choose, and of how to value. */
export interface Inputs {
  readonly values: ScenarioValues;
  /** Assumptions that go together. */
  readonly correlations: Correlations;
}

/** Inputs that change together where a difference is taken apart: one, or several of a theme. */
export interface InputGroup {
  readonly side: Side;
  /** What it is about: of two where one theme alone left too many groups. */
  readonly themes: readonly Theme[];
  readonly inputs: readonly ParameterId[];
  /** Values that differ, in the order of the parameters. */
  readonly keys: readonly ValueKey[];
  /** Whether it is which assumptions go together, and no value. */
  readonly correlates: boolean;
  /** Whether it is which rules are switched, and no value. */
  readonly switches: boolean;
}

/** Groups whose coalitions are all tried: 256 of them. */
export const MOST_GROUPS = 8;

/** Themes that become one where there are too many, the first pair first. */
const neighbours: readonly (readonly [Theme, Theme])[] = [
  ['enforcement', 'geopolitics'],
  ['complianceTax', 'filing'],
  ['market', 'product'],
  ['partner', 'elsewhere'],
];

/** A value as text, whatever the order in which it was written. */
function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null
    ? JSON.stringify(value, Object.keys(value).toSorted())
    : JSON.stringify(value);
}

/** Values that differ between two scenarios, in the order of the parameters. */
export function differingKeys(a: ScenarioValues, b: ScenarioValues): readonly ValueKey[] {
  return valueKeys.filter((key) => a[key] !== b[key] && textOf(a[key]) !== textOf(b[key]));
}

const noValue = { side: 'world', inputs: [], keys: [], correlates: false, switches: false } as const;
const together: InputGroup = { ...noValue, themes: ['correlations'], correlates: true };
const ruled: InputGroup = { ...noValue, themes: ['rules'], switches: true };

/** Whether two scenarios differ in the rules that are switched. */
export function hasOtherRules(a: ScenarioValues, b: ScenarioValues): boolean {
  return timetableOf(a) !== timetableOf(b);
}

/**
 * The inputs that differ between two scenarios, each by itself: both paths' values of a parameter are one input, and so are
 * parameters that can exclude each other's values; which assumptions go together is one, and which rules are switched. First the world, then levers, then
 * settings.
 */
export function singleInputs(a: Inputs, b: Inputs): readonly InputGroup[] {
  const keysByName = new Map<string, ValueKey[]>();
  for (const key of differingKeys(a.values, b.values)) {
    const { id } = parameterOfKey(key);
    const name = boundInputs.find((ids) => ids.includes(id))?.[0] ?? id;
    keysByName.set(name, [...(keysByName.get(name) ?? []), key]);
  }
  const correlated = sameCorrelations(a.correlations, b.correlations) ? [] : [together];
  const switched = hasOtherRules(a.values, b.values) ? [ruled] : [];
  return inOrder([...[...keysByName.values()].map(groupOf), ...correlated, ...switched]);
}

/**
 * The inputs that differ between two scenarios in no more than eight groups: themes, of which those with the fewest inputs
 * are opened into single inputs, levers first, as long as there is room. Up to eight inputs so stand by themselves.
 *
 * World, levers and settings never share a group, and every mixture of groups of two admissible scenarios is admissible.
 *
 * @returns  none where the scenarios are the same
 */
export function inputGroups(a: Inputs, b: Inputs): readonly InputGroup[] {
  const byTheme = new Map<Theme, InputGroup[]>();
  for (const input of singleInputs(a, b)) {
    const theme = input.themes[0]!;
    byTheme.set(theme, [...(byTheme.get(theme) ?? []), input]);
  }
  let groups = [...byTheme.values()];
  for (const pair of neighbours) {
    if (groups.length <= MOST_GROUPS) break;
    const near = groups.filter(([input]) => pair.includes(input!.themes[0]!));
    if (near.length === 2) groups = [...groups.filter((group) => !near.includes(group)), near.flat()];
  }
  const opened: InputGroup[] = [];
  let room = MOST_GROUPS - groups.length;
  const isLever = ([input]: readonly InputGroup[]): number => (input!.side === 'levers' ? 0 : 1);
  for (const group of groups.toSorted((x, y) => isLever(x) - isLever(y) || x.length - y.length)) {
    if (group.length > 1 && group.length - 1 > room) opened.push(groupOf(group.flatMap(({ keys }) => keys)));
    else {
      opened.push(...group);
      room -= group.length - 1;
    }
  }
  return inOrder(opened);
}

function groupOf(keys: readonly ValueKey[]): InputGroup {
  const ordered = valueKeys.filter((key) => keys.includes(key));
  const inputs = [...new Set(ordered.map((key) => parameterOfKey(key).id))];
  return {
    side: sideOf(inputs[0]!),
    themes: themes.filter((theme) => inputs.some((id) => themeOf(id) === theme)),
    inputs,
    keys: ordered,
    correlates: false,
    switches: false,
  };
}

function inOrder(groups: readonly InputGroup[]): readonly InputGroup[] {
  const rank = ({ side, keys, correlates, switches }: InputGroup): number =>
    (2 * sides.indexOf(side) + (correlates || switches ? 1 : 0)) * valueKeys.length +
    valueKeys.indexOf(keys[0] ?? '');
  return groups.toSorted((x, y) => rank(x) - rank(y));
}
