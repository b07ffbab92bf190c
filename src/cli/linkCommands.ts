import { simulate } from '../analysis/simulation';
import { applyOverrides } from '../model/overrides';
import { correlationsInForce } from '../model/scenarioCorrelations';
import { pathIds } from '../model/parameters';
import { underRules } from '../model/timetable';
import { MODEL_VERSION } from '../model/version';
import { overrideText } from '../share/overrideText';
import { decodeLink } from '../share/readLink';
import { changedKeys, DEFAULT_DRAWS, DEFAULT_SEED, encodeLink } from '../share/shareLink';
import { compareSeen, headlinesOf } from '../share/reproduction';
import { rulesField } from '../share/fileRules';
import { correlationsField } from '../share/runReport';
import { parseCommandLine, parseSets } from './commandLine';
import { askedCorrelations, correlationOptions, correlationUsage } from './correlationOptions';
import { findEffects, findScenario, loadScenario, scenarioNames } from './loadScenario';
import { linkProblemText, reproductionText } from './problemText';
import { askedRules, ruleOptions, ruleUsage } from './ruleOptions';
import { UsageError } from './usageError';

const BASE = 'china-genai';

/** `landfall link`: prints a share link's fragment, with the fingerprint and the headlines of its run. */
export function linkCommand(args: readonly string[]): string {
  const usage = `link SCENARIO [--set ID=VALUE]... ${correlationUsage} ${ruleUsage} [--draws N] [--seed N]`;
  const line = parseCommandLine(
    args,
    { words: ['SCENARIO'], options: ['--set', ...correlationOptions, ...ruleOptions, '--draws', '--seed'] },
    usage,
  );
  const scenario = loadScenario(line.words[0]!);
  // A link holds only what differs from a scenario that everybody has.
  if (JSON.stringify(findScenario(scenario.id)?.values) !== JSON.stringify(scenario.values)) {
    throw new UsageError(
      `scenario "${line.words[0]!}" does not come with Landfall and no link can name it; allowed is one of ${scenarioNames().join(', ')}`,
    );
  }
  const overrides = parseSets(line.sets, scenario);
  const { draws = DEFAULT_DRAWS, seed = DEFAULT_SEED } = line;
  const rules = askedRules(line, line.words[0]!);
  const values = underRules(applyOverrides(scenario.values, overrides), rules);
  const correlations = askedCorrelations(line, scenario, values);
  const inForce = correlationsInForce(scenario, correlations);
  const result = simulate(values, draws, seed, false, undefined, inForce);
  const seen = { fingerprint: result.fingerprint, headlines: headlinesOf(result) };
  const switched = rules.length === 0 ? {} : { rules };
  return `#${encodeLink({ scenarioId: scenario.id, overrides, correlations, ...switched, seed, draws }, seen)}`;
}

/** `landfall open`: says what a link holds and whether it reproduces. */
export function openCommand(args: readonly string[]): string {
  const line = parseCommandLine(args, { words: ['FRAGMENT'], options: ['--json'] }, 'open FRAGMENT [--json]');
  const link = decodeLink(line.words[0]!, findScenario, BASE, findEffects);
  const problems = link.problems.map(linkProblemText);
  if (!link.readable) throw new UsageError(problems.join('; '));
  const scenario = findScenario(link.scenarioId)!;
  const values = underRules(applyOverrides(scenario.values, link.overrides), link.rules);
  const correlations = correlationsInForce(scenario, link.correlations);
  const result = simulate(values, link.draws, link.seed, false, undefined, correlations);
  const reproduction = compareSeen(link.seen, link.modelVersion, result);
  const explanation = reproductionText(reproduction);
  const changes = Object.fromEntries(
    changedKeys(link.overrides).map((key) => [key, overrideText(link.overrides[key]!)]),
  );
  const report = {
    schemaVersion: 1,
    modelVersion: MODEL_VERSION,
    scenario: link.scenarioId,
    changes,
    ...correlationsField(correlations),
    ...rulesField(link.rules),
    reasons: link.reasons,
    seed: link.seed,
    draws: link.draws,
    linkModelVersion: link.modelVersion ?? null,
    seen: link.seen ?? null,
    fingerprint: result.fingerprint,
    headlines: headlinesOf(result),
    reproduces: reproduction.reproduces,
    explanation,
    problems,
  };
  if (line.json) return JSON.stringify(report, null, 2);
  const headline = pathIds.map((path) => `${path} ${(100 * report.headlines[path]).toFixed(1)}%`).join(', ');
  return [
    `scenario: ${report.scenario}`,
    ...Object.entries(changes).map(([key, text]) => `changed: ${key} = ${text}${because(link.reasons[key])}`),
    ...correlations.map(({ between, rank }) => `going together: ${between.join(', ')} by ${rank}`),
    ...(link.rules ?? []).map(({ id, from }) => `rule switched: ${id} from month ${from}`),
    `seed: ${link.seed}, worlds: ${link.draws}, made with model ${link.modelVersion ?? 'of unknown version'}`,
    `risk-adjusted ROI: ${headline}`,
    explanation,
    ...problems.map((problem) => `problem: ${problem}`),
  ].join('\n');
}

function because(reason: string | undefined): string {
  return reason === undefined ? '' : ` (${reason})`;
}
