import { rankingOf, type Criterion } from '../../../analysis/criterion';
import type { Information } from '../../../analysis/information';
import type { LeverStep } from '../../../analysis/leverSteps';
import type { Estimate } from '../../../analysis/regret';
import type { PathId } from '../../../model/parameters';
import type { AppState } from '../../../state/appState';
import type { Finding } from '../../../state/decision';
import { informationFound, leverStepsFound } from '../../../state/informationFound';
import { criterionOf, standingsOf } from '../../../state/standings';
import { ofNow, useAnalysed } from '../../useAnalysed';

/** What is known of what it is worth to find out, and of what our levers do. */
export interface FoundInformation {
  readonly information: Finding<Information> | null;
  readonly steps: Finding<readonly LeverStep[]> | null;
  /** What it would be worth to know everything, and the best paths, of the run on screen. */
  readonly run: {
    readonly perfect: Estimate;
    readonly bestAtTheMean: PathId;
    readonly leader: PathId;
  } | null;
  readonly criterion: Criterion;
}

function read(state: AppState): FoundInformation {
  const { analyses, shown, scenarios, scenario, inputs } = state;
  return {
    information: ofNow(state, informationFound(analyses)),
    steps: ofNow(state, leverStepsFound(analyses)),
    run:
      shown === null
        ? null
        : {
            perfect: shown.pictures.comparison.sameWorlds.regret.perfectInformation,
            bestAtTheMean: rankingOf(shown.pictures.comparison.standings.mean)[0],
            leader: rankingOf(standingsOf(shown, scenarios))[0],
          },
    criterion: criterionOf(inputs, scenario),
  };
}

function settle(before: FoundInformation, fresh: FoundInformation): FoundInformation {
  const kept = <T>(was: T, is: T): T => (JSON.stringify(was) === JSON.stringify(is) ? was : is);
  const settled = {
    information: kept(before.information, fresh.information),
    steps: kept(before.steps, fresh.steps),
    run: kept(before.run, fresh.run),
    criterion: fresh.criterion,
  };
  const isSame =
    settled.information === before.information &&
    settled.steps === before.steps &&
    settled.run === before.run &&
    settled.criterion === before.criterion;
  return isSame ? before : settled;
}

/** What is known of what it is worth to find out, renewed as it comes in. */
export function useFoundInformation(): FoundInformation {
  return useAnalysed(read, settle);
}
