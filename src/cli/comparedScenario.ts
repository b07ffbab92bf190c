import type { Criterion } from '../analysis/criterion';
import { applyOverrides } from '../model/overrides';
import type { Correlations } from '../model/correlations';
import { underRules } from '../model/timetable';
import type { ScenarioValues } from '../model/values';
import { correlationsInForce } from '../model/scenarioCorrelations';
import { decodeLink } from '../share/readLink';
import { findEffects, findScenario, loadRunSettings, loadScenario, loadSwitches } from './loadScenario';
import { linkProblemText } from './problemText';
import { ruledScenario } from './ruleOptions';
import { UsageError } from './usageError';

/** A scenario that is set beside others. */
export interface ComparedScenario {
  /** As it was written. */
  readonly from: string;
  /** Name of the scenario that it is made of. */
  readonly scenario: string;
  /** The person's name for it, or the scenario's title. */
  readonly title: string;
  readonly values: ScenarioValues;
  readonly correlations: Correlations;
  /** What it was saved or shared with, as far as that is said. */
  readonly seed: number | undefined;
  readonly draws: number | undefined;
  readonly criterion: Criterion | undefined;
}

/** A scenario to open where a link names none; such a link is refused. */
const BASE = 'china-genai';

/**
 * A scenario by the name of a file in `scenarios/`, by path, or by a share link.
 *
 * @throws UsageError or DataFileError  that names what was written and what is wrong with it
 */
export function comparedScenario(written: string): ComparedScenario {
  if (written.includes('#')) return linked(written);
  const scenario = ruledScenario(loadScenario(written), loadSwitches(written));
  const { seed, draws, criterion } = loadRunSettings(written);
  return {
    from: written,
    scenario: scenario.id,
    title: scenario.title,
    values: scenario.values,
    correlations: correlationsInForce(scenario, undefined),
    seed,
    draws,
    criterion,
  };
}

function linked(fragment: string): ComparedScenario {
  const link = decodeLink(fragment, findScenario, BASE, findEffects);
  if (link.problems.length > 0)
    throw new UsageError(
      `a link cannot be compared as it is: ${link.problems.map(linkProblemText).join('; ')}`,
    );
  const scenario = findScenario(link.scenarioId)!;
  return {
    from: fragment,
    scenario: scenario.id,
    title: link.name ?? scenario.title,
    values: underRules(applyOverrides(scenario.values, link.overrides), link.rules),
    correlations: correlationsInForce(scenario, link.correlations),
    seed: link.seed,
    draws: link.draws,
    criterion: link.criterion,
  };
}
