import { pricedInTheRate, type CausesOfLoss } from '../../../analysis/causeLosses';
import type { PathResult } from '../../../analysis/result';
import type { Grade } from '../../../model/dataReader';
import { entryPaths, type EntryPath, type ParameterId, type PathId } from '../../../model/parameters';
import type { Cause } from '../../../model/pathOutcome';
import { keysOf, parameterOfKey, type ValueKey } from '../../../model/values';
import type { ParameterView } from '../../../state/parameterView';
import { chance, months, points } from '../../format';
import type { ChecklistText } from '../../i18n/en/checklist';
import { parameterInWords, parameterNumber, parameterValue } from '../../parameterDisplay';
import { lastYear } from '../../shownRun';
import { ERRORS } from '../../verdict';
import type { Figure, OutcomeId } from './items';
import type { Checklist } from './useChecklist';

/** A figure of one path, or of all where `path` is undefined. */
export interface PathFigure {
  readonly path: PathId | undefined;
  readonly says: string;
  /** The value that it is; null for what follows from values. */
  readonly key: ValueKey | null;
}

/** A figure in words. */
export interface FigureWords {
  readonly id: string;
  readonly label: string;
  readonly of: readonly PathFigure[];
  /** Grade of the weakest evidence; null for what follows from values, and for what is ours to choose. */
  readonly grade: Grade | null;
}

/** A value with its spread, as the rail shows it. */
function valueSays({ definition, value, centre, uncertain, p10, p90 }: ParameterView, text: ChecklistText) {
  if (typeof value !== 'object') return parameterValue(definition, value, text);
  const says = parameterInWords(definition, centre, text);
  if (!uncertain) return says;
  const written = (bound: number): string => parameterNumber(definition, bound, text);
  return text.checklist.spread({ value: says, low: written(p10), high: written(p90) });
}

/** A parameter on each path that has it. */
export function valueWords(id: ParameterId, { viewOf, report }: Checklist, text: ChecklistText): FigureWords {
  const keys = keysOf(id);
  return {
    id,
    label: text.parameters[id].label,
    of: keys.map((key) => {
      const view = viewOf(key);
      return { path: view.path, says: valueSays(view, text), key };
    }),
    grade:
      parameterOfKey(keys[0]!).kind === 'lever'
        ? null
        : report.rows.find(({ row }) => row.id === id)!.row.grade,
  };
}

const launchOf = {
  publicLaunch: ({ launchMonth }: PathResult) => launchMonth!.publicFacing,
  closedLaunch: ({ launchMonth }: PathResult) => launchMonth!.closedLoop,
} as const;

/** An outcome of an entry path, with its error or its range. */
function outcomeSays(id: OutcomeId, result: PathResult, text: ChecklistText): string {
  const { checklist: words, strategies } = text;
  const error = (field: string): number => ERRORS * (result.standardErrors?.[field] ?? 0);
  switch (id) {
    case 'publicLaunch':
    case 'closedLaunch': {
      const { p10, p50, p90 } = launchOf[id](result);
      const month = (at: number | null): string => (at === null ? strategies.never : months(at));
      if (p50 === null) return strategies.never;
      return words.spread({
        value: strategies.months({ months: months(p50) }),
        low: month(p10),
        high: month(p90),
      });
    }
    case 'neverLicensed':
      return chance(result.launchMonth!.publicFacing.probabilityNeverLicensed);
    case 'survival':
      return words.plusMinusPoints({
        value: chance(result.survivalToHorizon!),
        error: points(error('survivalToHorizon')),
      });
    case 'suspended':
      return words.plusMinus({
        value: strategies.months({ months: months(result.monthsSuspendedMean!) }),
        error: points(error('monthsSuspendedMean') / 100),
      });
    case 'taxRate':
      return result.complianceTaxRate === null
        ? strategies.none
        : words.plusMinusPoints({
            value: chance(result.complianceTaxRate),
            error: points(error('complianceTaxRate')),
          });
  }
}

/** How likely a cause of loss is on a path. */
function causeSays(
  cause: Cause,
  path: EntryPath,
  losses: CausesOfLoss | null,
  isD3: boolean,
  text: ChecklistText,
) {
  const words = text.checklist;
  if (losses === null) return text.report.pending;
  const found = losses[path][cause];
  if (found === null) return words.notExposed;
  if (isD3 && found.chance.mean === 0 && pricedInTheRate.has(cause)) return words.inTheRate;
  return words.plusMinusPoints({
    value: chance(found.chance.mean),
    error: points(ERRORS * found.chance.standardError),
  });
}

/** A figure of the scenario as it is now. */
export function figureWords(figure: Figure, checklist: Checklist, text: ChecklistText): FigureWords {
  if ('value' in figure) return valueWords(figure.value, checklist, text);
  const { report, viewOf } = checklist;
  const { result } = report.shown;
  const year = String(lastYear(result.horizonMonths));
  const of = (says: (path: EntryPath) => string): readonly PathFigure[] =>
    entryPaths.map((path) => ({ path, says: says(path), key: null }));
  if ('cause' in figure) {
    const isD3 = viewOf('valuationMode').value === 'D3';
    return {
      id: figure.cause,
      label: text.checklist.outcomes.cause({ cause: text.causes[figure.cause], year }),
      of: of((path) => causeSays(figure.cause, path, report.losses, isD3, text)),
      grade: null,
    };
  }
  const { outcome } = figure;
  const label = text.checklist.outcomes[outcome];
  return {
    id: outcome,
    label: typeof label === 'string' ? label : label({ year }),
    of: of((path) => outcomeSays(outcome, result.paths[path], text)),
    grade: null,
  };
}
