import { REPLAY_DRAWS, REPLAY_SEED, type Replay } from '../analysis/replay';
import {
  agreementOnOrder,
  groupRates,
  replayedCases,
  scoreOfReplays,
  tallyOfCounting,
  type Agreement,
  type ReplayedCase,
} from '../analysis/replayScore';
import { perPath } from '../analysis/perPath';
import { caseOverrides } from '../model/caseMapping';
import { countings, type Case, type CaseGroup, type CaseTest } from '../model/cases';
import { applyOverrides } from '../model/overrides';
import { pathIds } from '../model/parameters';
import { MODEL_VERSION } from '../model/version';
import { SCHEMA_VERSION } from '../share/runReport';
import { analysing } from './analysisTasks';
import { parseCommandLine } from './commandLine';
import { loadCases, loadScenario } from './loadScenario';
import { columns, percent, titles } from './tableText';

const usage = 'replay [--draws N] [--json]';

/** The scenario from which every case is replayed. */
const BASE = 'china-genai';

/** `landfall replay`: the cases of history, what the model says of each, and what that comes to. */
export async function replayCommand(args: readonly string[]): Promise<string> {
  const line = parseCommandLine(args, { words: [], options: ['--draws', '--json'] }, usage);
  const draws = line.draws ?? REPLAY_DRAWS;
  const { cases, observed } = loadCases();
  const { values } = loadScenario(BASE);
  const question = { values, overrides: {}, seed: REPLAY_SEED, criterion: undefined };
  const replays = await analysing(question, draws, (analyse) =>
    analyse(
      cases.map((each) => ({
        kind: 'replay' as const,
        values: applyOverrides(values, caseOverrides(values, each)),
      })),
      'cases',
    ),
  );
  const found = new Map(cases.map(({ id }, index) => [id, replays[index]!] as const));
  const replayed = replayedCases(cases, (id) => found.get(id))!;
  const rates = groupRates(replayed);
  if (!line.json) return replayTable(replayed, draws).join('\n');
  const report = {
    schemaVersion: SCHEMA_VERSION,
    modelVersion: MODEL_VERSION,
    scenario: BASE,
    seed: REPLAY_SEED,
    draws,
    criterion: 'riskAdjusted',
    score: scoreOfReplays(replayed),
    cases: replayed.map(caseReport),
    ends: {
      order: agreementOnOrder(rates, 'ended'),
      groups: rates.map((rate, index) => ({ ...rate, observed: observed[index] })),
    },
  };
  return JSON.stringify(report, null, 2);
}

function caseReport({ case: each, replay, agreement }: ReplayedCase) {
  const { id, name, paths, counts, scores, isAiFirm, hindsight } = each;
  return {
    id,
    name,
    paths,
    counts,
    scores,
    isAiFirm,
    hindsight: hindsight.paths,
    agreement,
    ranking: replay.ranking,
    riskAdjustedRoi: perPath((path) => replay.paths[path].score),
    probabilityBest: perPath((path) => replay.paths[path].best),
    differences: replay.gaps,
  };
}

const groups: Readonly<Record<Case['counts']['as'], string>> = {
  scored: 'scored',
  closeCall: 'close calls, not scored',
  shown: 'no test covers them, not scored',
  heldOut: 'held out of everything',
};

const says: Readonly<Record<Agreement, string>> = {
  agrees: 'agrees',
  disagrees: 'disagrees',
  tooClose: 'too close to call',
};

const tests: Readonly<Record<CaseTest, string>> = {
  partnerAboveBifurcation: 'partner-led above bifurcation',
  exitFirst: 'market exit first',
  bifurcationFirst: 'bifurcation first',
};

const operations: Readonly<Record<CaseGroup, string>> = {
  own: 'own operations',
  consumerPartner: 'with a partner, for consumers',
  businessPartner: 'with a partner, for businesses',
};

function askedOf({ counts, hindsight }: Case): string {
  if (counts.as === 'scored') return tests[counts.test];
  return `${hindsight.paths.map((path) => titles[path]).join(' or ')} first`;
}

function rowOf(each: Case, replay: Replay, agreement: Agreement): string[] {
  return [
    `  ${each.name}`,
    each.paths.map((path) => titles[path]).join(', '),
    askedOf(each),
    says[agreement],
    ...pathIds.map((path) => {
      const { mean, standardError } = replay.paths[path].score;
      return percent(mean, standardError);
    }),
  ];
}

/** The cases as a table for people. */
export function replayTable(replayed: readonly ReplayedCase[], draws: number): string[] {
  const { agrees, of, byLot, chanceOfAsMany, fixedOrder, byFixedOrder } = scoreOfReplays(replayed);
  const rates = groupRates(replayed);
  return [
    `cases of history, a consistency check and no validation: ${draws} worlds, seed ${REPLAY_SEED}, model ${MODEL_VERSION}`,
    '',
    ...columns([
      ['', 'took', 'asked for', 'the model', ...pathIds.map((path) => titles[path])],
      ...countings.flatMap((as) => [
        [`${groups[as]}: ${tallyOfCounting(replayed, as).agrees} agree`, '', '', '', '', '', ''],
        ...replayed
          .filter(({ case: { counts } }) => counts.as === as)
          .map(({ case: each, replay, agreement }) => rowOf(each, replay, agreement)),
      ]),
    ]),
    '',
    `${agrees} of ${of} scored cases are ranked as asked. By lot: ${byLot.toFixed(1)} on average, as many or more in ${percent(chanceOfAsMany)} of tries.`,
    `One order for all, ${fixedOrder.map((path) => titles[path]).join(', ')}: ${byFixedOrder}.`,
    '',
    ...columns([
      ['ends a year', 'all', 'ordered by the authorities'],
      ...rates.map(({ group, ended, forced }) => [
        operations[group],
        percent(ended.mean, ended.standardError),
        percent(forced.mean, forced.standardError),
      ]),
    ]),
  ];
}
