import type { Replay } from '../../../analysis/replay';
import type { Case } from '../../../model/cases';
import { pathIds, type PathId } from '../../../model/parameters';
import { points, roi } from '../../format';
import type { CasesText } from '../../i18n/en/cases';
import { ERRORS } from '../../verdict';

/** The years of a case: "2014 to 2016", "since 2009". */
export function yearsOf({ from, to }: Case, { cases: words }: CasesText): string {
  return to === null
    ? words.since({ from: String(from) })
    : words.years({ from: String(from), to: String(to) });
}

/** The paths that a case took, one after the other. */
export function pathsTaken({ paths }: Case, { cases: words, paths: names, format }: CasesText): string {
  return paths
    .map((path) => names[path].title)
    .reduce((first, second) => words.changedTo({ first, second: format.inSentence(second) }));
}

/** Paths of which any will do: "market exit or partner-led". */
export function anyOfPaths(paths: readonly PathId[], { paths: names, format }: CasesText): string {
  return format.anyOf(paths.map((path) => names[path].object));
}

/** What is asked of the model's ranking of a case. */
export function askedOf({ counts, hindsight }: Case, text: CasesText): string {
  const { cases: words, paths: names, format } = text;
  const asked = (paths: readonly PathId[]): string =>
    format.capital(words.first({ paths: anyOfPaths(paths, text) }));
  if (counts.as !== 'scored') return asked(hindsight.paths);
  if (counts.test === 'partnerAboveBifurcation')
    return words.above({ first: names.partner.title, second: names.bifurcation.object });
  return asked([counts.test === 'exitFirst' ? 'exit' : 'bifurcation']);
}

/** The paths of a replay with their risk-adjusted ROI, best first. */
export function rankingInWords({ ranking, paths }: Replay, text: CasesText): string {
  return text.format.some(
    ranking.map((path) =>
      text.cases.scoreOf({ path: text.paths[path].object, score: roi(paths[path].score.mean) }),
    ),
  );
}

/** Risk-adjusted ROI of a path with two standard errors, in points. */
export function roiWithError({ paths }: Replay, path: PathId, { cases: words }: CasesText): string {
  const { mean, standardError } = paths[path].score;
  return words.value({ value: roi(mean), error: points(ERRORS * standardError) });
}

/** The largest error of a risk-adjusted ROI among replays, in points. */
export function largestError(replays: Iterable<Replay>): string {
  let largest = 0;
  for (const { paths } of replays)
    for (const path of pathIds) largest = Math.max(largest, ERRORS * paths[path].score.standardError);
  return points(largest);
}
