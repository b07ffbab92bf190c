import { CALLABLE } from '../analysis/criterion';
import { replicateStandardError } from '../numerics/replicates';
import type { InputGroup } from '../analysis/inputGroups';
import type { PathResult } from '../analysis/result';
import { entryPaths, pathIds, type PathId } from '../model/parameters';
import { sides, type Side } from '../model/themes';
import { MODEL_VERSION } from '../model/version';
import { toldLead, type ComparedRun, type ShownComparison } from './shownComparison';
import { columns, correlationsTold, criterionTitles, NOTHING, percent, points, titles } from './tableText';

const letters = ['A', 'B', 'C', 'D'] as const;

const sideTitles: Readonly<Record<Side, string>> = {
  world: 'the world',
  levers: 'ours to choose',
  settings: 'how it is valued',
};

/** Inputs that are named; more are counted. */
const NAMED = 3;

/** The scenarios side by side as a table for people. */
export function comparisonTable({ seed, draws, criterion, runs }: ShownComparison): string[] {
  const row = (label: string, cell: (run: ComparedRun) => string): string[] => [label, ...runs.map(cell)];
  const byPath = (
    label: string,
    paths: readonly PathId[],
    cell: (path: PathResult, run: ComparedRun, id: PathId) => string,
  ): string[][] => [
    [label, ...runs.map(() => '')],
    ...paths.map((id) => row(`  ${titles[id]}`, (run) => cell(run.result.paths[id], run, id))),
  ];
  return [
    `${runs.length} scenarios by ${criterionTitles[criterion]}: ${draws} worlds, seed ${seed}, model ${MODEL_VERSION}`,
    '',
    ...runs.flatMap(({ compared, differs }, index) => [
      `${letters[index]!}  ${compared.title}${correlationsTold(compared.correlations)}`,
      ...(index === 0 ? [] : differences(differs)),
    ]),
    '',
    ...columns([
      ['', ...runs.map((_, index) => letters[index]!)],
      row('leads', ({ scores }) => {
        const { winner, isTold } = toldLead(scores);
        return isTold ? titles[winner] : 'too close to call';
      }),
      row('  by, points', ({ scores }) => {
        const { gap, standardError } = toldLead(scores);
        return points(gap, standardError);
      }),
      ...byPath(criterionTitles[criterion], pathIds, (_, { scores }, id) =>
        percent(scores[id].score, replicateStandardError(scores[id].replicateMeans)),
      ),
      ...byPath('  against A, points', pathIds, (_, { change }, id) => changeText(change?.[id] ?? null)),
      ...byPath('chance of being best', pathIds, (path) =>
        percent(path.probabilityBest, error(path, 'probabilityBest')),
      ),
      ...byPath('mean of the worst share (USD m)', pathIds, (path) => money(path.value.expectedShortfall)),
      ...byPath('chance of loss', pathIds, (path) =>
        percent(path.probabilityOfLoss, error(path, 'probabilityOfLoss')),
      ),
      ...byPath('capital put in, mean (USD m)', entryPaths, (path) => money(path.capital.mean)),
      ...byPath('public launch, median (month)', entryPaths, (path) =>
        optional(path.launchMonth?.publicFacing.p50, String),
      ),
      ...byPath('never licensed', entryPaths, (path) =>
        optional(path.launchMonth?.publicFacing.probabilityNeverLicensed, percent),
      ),
      ...byPath('compliance-tax rate', entryPaths, (path) => optional(path.complianceTaxRate, percent)),
      ...byPath('expected regret (USD m)', pathIds, (path) => money(path.expectedRegret)),
    ]),
    '',
    'All meet the worlds of A. ± is two standard errors; a change within them is none.',
  ];
}

function error({ standardErrors }: PathResult, field: string): number | undefined {
  return standardErrors?.[field];
}

function changeText(change: NonNullable<ComparedRun['change']>[PathId] | null): string {
  if (change === null) return NOTHING;
  const isTold = Math.abs(change.change) > CALLABLE * change.standardError;
  return isTold ? points(change.change, change.standardError) : 'none';
}

function differences(differs: readonly InputGroup[]): string[] {
  if (differs.length === 0) return ['   the same as A'];
  return sides.flatMap((side) => {
    const names = differs.filter((group) => group.side === side).map(nameOf);
    if (names.length === 0) return [];
    const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
    return [`   ${sideTitles[side]}, ${names.length}: ${names.slice(0, NAMED).join(', ')}${more}`];
  });
}

function nameOf({ inputs, correlates, switches }: InputGroup): string {
  if (switches) return 'rules switched';
  return correlates ? 'what goes together' : inputs.join(' and ');
}

function money(value: number): string {
  return value.toFixed(Math.abs(value) < 10 ? 1 : 0);
}

function optional(value: number | null | undefined, show: (value: number) => string): string {
  return value === null || value === undefined ? NOTHING : show(value);
}
