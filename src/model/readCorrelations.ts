import { correlationsProblem, isUncertain, MOST_PAIRS } from './checkCorrelations';
import { foundText } from './dataFault';
import { assumptionNamed, certainProblem, correlationProblemText } from './correlationText';
import { readItems } from './dataItems';
import { isRecord, type DataReader, type Json } from './dataReader';
import type { ParameterId } from './parameters';
import type { ReasonedCorrelation, ScenarioCorrelations } from './scenarioCorrelations';
import type { ScenarioValues } from './values';

const pairForm = 'a pair with between, rank, because and grade';

/**
 * Reads the correlations of a scenario file, which take the place of all that its base has: what is possible hangs on the
 * whole of them.
 *
 * @param json  the field `correlations`
 * @param worlds  values of the scenario, and of the one that it extends: what either leaves uncertain may go together, so
 *   that one more fixed value does not spoil a file
 */
export function readCorrelations(
  reader: DataReader,
  json: unknown,
  worlds: readonly ScenarioValues[],
): ScenarioCorrelations {
  const none = { active: false, pairs: [] };
  if (!isRecord(json)) {
    const message = `allowed is active and a list of pairs, each ${pairForm}`;
    reader.report('correlations', message, { what: 'correlationsForm' }, json);
    return none;
  }
  reader.known(json, 'correlations', ['active', 'pairs']);
  const { active } = json;
  if (typeof active !== 'boolean')
    reader.report(
      'correlations.active',
      `is ${foundText(active)}; allowed is true or false`,
      { what: 'trueOrFalse' },
      active,
    );
  const before = reader.problems.length;
  const items = readItems(reader, json, 'correlations', 'pairs', pairForm);
  if (items.length > MOST_PAIRS) {
    // Each by itself would take long to check, and what is wrong with it could not be told.
    const tooMany = { code: 'tooManyPairs', count: items.length, most: MOST_PAIRS } as const;
    reader.report('correlations.pairs', correlationProblemText(tooMany, []), {
      what: 'correlations',
      problem: tooMany,
    });
    return none;
  }
  const pairs = items.map(({ item, at }) => readPair(reader, item, at, worlds));
  if (reader.problems.length > before) return none;
  const problem = correlationsProblem(pairs);
  if (problem !== undefined)
    reader.report('correlations.pairs', correlationProblemText(problem, pairs), {
      what: 'correlations',
      problem,
    });
  return { active: active === true, pairs };
}

function readPair(
  reader: DataReader,
  item: Json,
  at: string,
  worlds: readonly ScenarioValues[],
): ReasonedCorrelation {
  reader.known(item, at, ['between', 'rank', 'because', 'grade', 'sources']);
  const { between, rank } = item;
  const names = Array.isArray(between) && between.length === 2 ? (between as unknown[]) : [];
  if (names.length === 0)
    reader.report(
      `${at}.between`,
      'allowed is a list of two assumptions',
      { what: 'twoAssumptions' },
      between,
    );
  for (const [index, name] of names.entries()) {
    const id = typeof name === 'string' ? assumptionNamed(name) : { problem: 'allowed is an assumption' };
    const problem =
      typeof id === 'object'
        ? id.problem
        : worlds.some((values) => isUncertain(values, id))
          ? undefined
          : certainProblem(worlds[0]!, id);
    if (problem !== undefined)
      reader.report(`${at}.between[${index}]`, problem, { what: 'uncertainAssumption' }, name);
  }
  if (!(typeof rank === 'number' && rank > -1 && rank < 1))
    reader.report(
      `${at}.rank`,
      `is ${foundText(rank)}; allowed is a rank correlation above -1 and below 1`,
      { what: 'rank' },
      rank,
    );
  const grade = reader.grade(item, at);
  const sources = reader.sources(item['sources'], `${at}.sources`);
  if (grade !== 'judged' && sources.length === 0)
    reader.report(at, `a correlation graded ${grade} needs a source`, { what: 'sourceWhereNotJudged' });
  return {
    between: names as [ParameterId, ParameterId],
    rank: rank as number,
    because: reader.text(item, at, 'because', true),
    grade,
    sources,
  };
}
