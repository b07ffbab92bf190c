import type { Criterion } from '../../../../analysis/criterion';
import type { PathResult } from '../../../../analysis/result';
import { entryPaths, pathIds, type PathId } from '../../../../model/parameters';
import type { Scenario } from '../../../../model/scenario';
import type { OtherRun } from '../../../../state/appState';
import { changeBetween, type SeveralScenario } from '../../../../state/severalScenarios';
import { amount, chance, inHundred, months, outcome, percent, points, pointsSigned } from '../../../format';
import type { SeveralText } from '../../../i18n/en/several';
import { scoreText } from '../../../scoreText';
import { tailOf } from '../../../shownRun';
import { ERRORS, verdictOf } from '../../../verdict';

/** What a scenario has in a row. */
export interface FigureCell {
  readonly value: string;
  /** How it stands to the scenario on screen, or of what else it is. */
  readonly note: string | null;
  /** A path that the cell is about. */
  readonly path?: PathId;
}

/** A row of the table: a cell for each scenario, null where there is no figure yet. */
export interface FigureRow {
  /** The path that it is of; null for what is of the scenario. */
  readonly path: PathId | null;
  readonly label: string;
  readonly cells: readonly (FigureCell | null)[];
}

/** Rows that are about one question. */
export interface FigureGroup {
  readonly label: string;
  readonly rows: readonly FigureRow[];
}

/** What the figures of several scenarios are made with. */
interface Telling {
  readonly criterion: Criterion;
  readonly scenarios: readonly Scenario[];
  readonly text: SeveralText;
}

type Cells = (run: OtherRun) => FigureCell;

/** Every figure of the table, by the question that it answers. */
export function figureGroups(several: readonly SeveralScenario[], telling: Telling): readonly FigureGroup[] {
  const { criterion, scenarios, text } = telling;
  const words = text.several;
  const runs = several.map(({ run }) => run);
  const row = (path: PathId | null, label: string, cell: Cells): FigureRow => ({
    path,
    label,
    cells: runs.map((run) => (run === null ? null : cell(run))),
  });
  const byPath = (
    label: string,
    paths: readonly PathId[],
    cell: (path: PathId, run: OtherRun) => FigureCell,
  ): FigureGroup => ({
    label,
    rows: paths.map((path) => row(path, text.paths[path].short, (run) => cell(path, run))),
  });
  const [first] = runs;
  const tail = (run: OtherRun): string => text.format.share(tailOf(run, scenarios));
  const tailOnScreen = first === undefined || first === null ? text.strategies.none : tail(first);
  return [
    {
      label: words.answer,
      rows: [
        row(null, words.who, (run) => leaderCell(run, telling)),
        row(null, words.by, (run) => leadCell(run, telling)),
      ],
    },
    {
      label: words.headline[criterion]({ tail: tailOnScreen }),
      rows: pathIds.map((path) => ({
        path,
        label: text.paths[path].short,
        cells: runs.map((run, column) =>
          run === null ? null : headlineCell(path, run, column === 0 ? null : (first ?? null), telling),
        ),
      })),
    },
    byPath(words.best, pathIds, (path, { result }) => {
      const own = result.paths[path];
      return figure(inHundred(own.probabilityBest), inPoints(own, 'probabilityBest'), text);
    }),
    byPath(words.tail({ tail: tailOnScreen }), pathIds, (path, run) => {
      const own = run.result.paths[path];
      const value = outcome(own.value.expectedShortfall);
      const of = tail(run);
      return {
        ...figure(value, inMillions(own, 'value.expectedShortfall'), text),
        note: of === tailOnScreen ? null : words.ownTail({ tail: of }),
      };
    }),
    byPath(words.loss, pathIds, (path, { result }) => {
      const own = result.paths[path];
      return figure(chance(own.probabilityOfLoss), inPoints(own, 'probabilityOfLoss'), text);
    }),
    byPath(words.capital, entryPaths, (path, { result }) => {
      const own = result.paths[path];
      return figure(amount(own.capital.mean), inMillions(own, 'capital.mean'), text);
    }),
    byPath(words.launch, entryPaths, (path, { result }) => {
      const p50 = result.paths[path].launchMonth?.publicFacing.p50 ?? null;
      const { strategies } = text;
      return plainly(p50 === null ? strategies.never : strategies.months({ months: months(p50) }));
    }),
    byPath(words.neverLicensed, entryPaths, (path, { result }) => {
      const own = result.paths[path];
      const never = own.launchMonth?.publicFacing.probabilityNeverLicensed;
      if (never === undefined) return plainly(text.strategies.none);
      const error = inPoints(own, 'launchMonth.publicFacing.probabilityNeverLicensed');
      return figure(chance(never), error, text);
    }),
    byPath(words.taxRate, entryPaths, (path, { result }) => {
      const own = result.paths[path];
      const rate = own.complianceTaxRate;
      if (rate === null) return plainly(text.strategies.none);
      return figure(percent(rate), inPoints(own, 'complianceTaxRate'), text);
    }),
    byPath(words.regret, pathIds, (path, { result }) => {
      const own = result.paths[path];
      return figure(amount(own.expectedRegret), inMillions(own, 'expectedRegret'), text);
    }),
  ];
}

function plainly(value: string): FigureCell {
  return { value, note: null };
}

/** A figure with its error, where it has one. */
function figure(value: string, error: string | null, { several }: SeveralText): FigureCell {
  return plainly(error === null ? value : several.figure({ value, error }));
}

type Errors = Pick<PathResult, 'standardErrors'>;

function inPoints({ standardErrors }: Errors, field: string): string | null {
  const error = standardErrors?.[field] ?? 0;
  return error === 0 ? null : points(ERRORS * error);
}

function inMillions({ standardErrors }: Errors, field: string): string | null {
  const error = ERRORS * (standardErrors?.[field] ?? 0);
  if (error === 0) return null;
  return error < SMALLEST ? '<0.1' : amount(error);
}

/** What one decimal shows as something, USD m. */
const SMALLEST = 0.05;

function leaderCell({ result, pictures }: OtherRun, { criterion, text }: Telling): FigureCell {
  const { ranking, tied } = verdictOf(result, pictures.comparison, criterion);
  const [leader] = ranking;
  return tied.length === 0
    ? { value: text.paths[leader].subject, note: null, path: leader }
    : {
        value: text.several.close,
        note: text.format.some([leader, ...tied].map((path) => text.paths[path].title)),
      };
}

function leadCell({ result, pictures }: OtherRun, { criterion, text }: Telling): FigureCell {
  const { lead, tied } = verdictOf(result, pictures.comparison, criterion);
  const words = text.several;
  if (criterion === 'certaintyEquivalent') {
    const told = {
      gap: text.format.money(lead.gap * result.capitalEnvelope),
      error: text.format.money(ERRORS * lead.standardError * result.capitalEnvelope),
    };
    return plainly((tied.length === 0 ? words.leadMoney : words.withinMoney)(told));
  }
  const told = { gap: points(lead.gap), error: points(ERRORS * lead.standardError) };
  return plainly((tied.length === 0 ? words.lead : words.within)(told));
}

function headlineCell(
  path: PathId,
  run: OtherRun,
  onScreen: OtherRun | null,
  { criterion, text }: Telling,
): FigureCell {
  const { result, pictures } = run;
  const { capitalEnvelope } = result;
  const { none } = text.strategies;
  if (criterion === 'worseThanExit' && path === 'exit') return plainly(none);
  const isMoney = criterion === 'certaintyEquivalent';
  const { scores } = verdictOf(result, pictures.comparison, criterion);
  const { score, standardError } = scores[path];
  const value = scoreText(criterion, path, score, capitalEnvelope, none, text);
  const twice = ERRORS * standardError;
  const error = isMoney ? text.format.money(twice * capitalEnvelope) : points(twice);
  const change = onScreen === null ? null : changeBetween(onScreen, run, path, criterion, isMoney);
  return {
    value: text.several.figure({ value, error }),
    note: change === null ? null : changeWords(change, criterion, text),
  };
}

function changeWords(
  { gap, standardError, isTold }: NonNullable<ReturnType<typeof changeBetween>>,
  criterion: Criterion,
  text: SeveralText,
): string {
  const words = text.several;
  if (!isTold) return gap === 0 && standardError === 0 ? words.same : words.noneBeyondError;
  const twice = ERRORS * standardError;
  if (criterion === 'certaintyEquivalent')
    return words.againstMoney({
      gap: `${gap > 0 ? '+' : ''}${text.format.money(gap)}`,
      error: text.format.money(twice),
    });
  // The score rises as the chance of doing worse than exit falls, and the chance is what is shown.
  const shown = criterion === 'worseThanExit' ? -gap : gap;
  return words.against({ gap: pointsSigned(shown), error: points(twice) });
}
