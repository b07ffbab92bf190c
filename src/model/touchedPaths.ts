import { parameterOf, parameters, pathIds, type ParameterId, type PathId } from './parameters';
import { TIMETABLE, timetableOf } from './timetable';
import { keyFor, type ScenarioValues, type ValueKey } from './values';

/** Settings that weigh values and leave every V as it is (equations 6.8 and 6.10). */
const weights: ReadonlySet<ParameterId> = new Set(['riskAversion', 'tail', 'riskTolerance']);

/** What exit reads of what all paths share (equations 6.1, 6.5, 6.6 and 6.17). */
const readByExit: ReadonlySet<ParameterId> = new Set([
  'horizonYears',
  'discountRate',
  'valuationMode',
  'riskFreeRate',
  'countryPremium',
  'capitalEnvelope',
  'redeploymentReturn',
]);

/** Shared parameters that one entry path alone reads (equations 2.13, 2.15 and 4.2). */
function onlyReader(id: ParameterId): PathId | undefined {
  if (id === 'corporateTax' || /^(provincial|national|onSite)/.test(id)) return 'bifurcation';
  return id === 'vat' || id.startsWith('registration') ? 'partner' : undefined;
}

function isRead(id: ParameterId, path: PathId): boolean {
  if (weights.has(id)) return false;
  if (path === 'exit') return readByExit.has(id) || parameterOf(id).scope === 'exit';
  return (onlyReader(id) ?? path) === path;
}

/** What each path reads: the key of every parameter that means something on it. */
const keysRead = Object.fromEntries(
  pathIds.map((path) => [
    path,
    parameters.flatMap(({ id }) => (isRead(id, path) ? (keyFor(id, path) ?? []) : [])),
  ]),
) as unknown as Readonly<Record<PathId, readonly ValueKey[]>>;

/** What partner-led reads instead of its registration once it changes the partner's model: the chain of bifurcation (equation 4.2). */
const readWhenFineTuned: readonly ValueKey[] = [
  'bifurcation.publicationMonths',
  ...parameters.flatMap(({ id }) => (/^(provincial|national|onSite)/.test(id) ? [id] : [])),
];

/**
 * Changes that can make the V of each path come out differently; where there is none, it is the same to the last bit.
 *
 * @param before  complete values
 * @param after  complete values
 * @returns  keys of what changed, in the order in which the path reads them
 */
export function touchingChanges(
  before: ScenarioValues,
  after: ScenarioValues,
): Readonly<Record<PathId, readonly ValueKey[]>> {
  const changed = (key: ValueKey): boolean =>
    before[key] !== after[key] && JSON.stringify(before[key]) !== JSON.stringify(after[key]);
  const isFineTuned = after['fineTunesPartnerModel'] === true;
  const timed = timetableOf(before) === timetableOf(after) ? [] : [TIMETABLE];
  const touching = (path: PathId): readonly ValueKey[] => [
    ...keysRead[path].filter(changed),
    ...(path === 'exit' ? [] : timed),
    ...(path === 'partner' && isFineTuned ? readWhenFineTuned.filter(changed) : []),
  ];
  return { exit: touching('exit'), bifurcation: touching('bifurcation'), partner: touching('partner') };
}

/** Paths whose V can come out differently with other values. */
export function touchedPaths(before: ScenarioValues, after: ScenarioValues): readonly PathId[] {
  const touching = touchingChanges(before, after);
  return pathIds.filter((path) => touching[path].length > 0);
}
