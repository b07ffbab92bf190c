import { criteria, type Criterion } from '../analysis/criterion';
import { isRecord, type DataReader, type Json } from '../model/dataReader';
import { foundText } from '../model/dataFault';
import {
  DEFAULT_DRAWS,
  DEFAULT_SEED,
  isDrawCount,
  isSeed,
  MAX_SEED,
  MIN_DRAWS,
  type SharedRun,
} from './shareLink';

/** What a scenario file says of the run that it was saved from. */
export interface RunSettings {
  readonly seed: number;
  readonly draws: number;
  readonly untilPrecise: boolean;
  readonly criterion: Criterion | undefined;
}

/** As a scenario file writes them: draws only where they are fixed, the criterion where it is chosen. */
export function writtenRun({
  seed,
  draws,
  untilPrecise,
  criterion,
}: Partial<SharedRun>): Readonly<Record<string, unknown>> {
  return {
    seed: seed ?? DEFAULT_SEED,
    ...(untilPrecise === true || draws === undefined ? {} : { draws }),
    ...(criterion === undefined ? {} : { criterion }),
  };
}

/**
 * Reads the field `run` of a scenario file; without it, what a link without these parts means.
 *
 * @param mostDraws  most worlds that can be run here
 */
export function readRunSettings(reader: DataReader, file: Json, mostDraws: number): RunSettings {
  const json = Object.hasOwn(file, 'run') ? file['run'] : {};
  const standard = { seed: DEFAULT_SEED, draws: DEFAULT_DRAWS, untilPrecise: true, criterion: undefined };
  if (!isRecord(json)) {
    reader.report('run', 'allowed are seed, draws and criterion', { what: 'run' }, json);
    return standard;
  }
  reader.known(json, 'run', ['seed', 'draws', 'criterion']);
  const { seed = DEFAULT_SEED, draws, criterion } = json;
  const isGoodSeed = typeof seed === 'number' && isSeed(seed);
  if (!isGoodSeed)
    reader.report(
      'run.seed',
      `is ${foundText(seed)}; allowed is a whole number from 0 to ${MAX_SEED}`,
      { what: 'wholeNumber', least: 0, most: MAX_SEED },
      seed,
    );
  const isGoodCount = typeof draws === 'number' && isDrawCount(draws) && draws <= mostDraws;
  if (draws !== undefined && !isGoodCount)
    reader.report(
      'run.draws',
      `is ${foundText(draws)}; allowed is a power of two from ${MIN_DRAWS} to ${mostDraws}`,
      { what: 'powerOfTwo', least: MIN_DRAWS, most: mostDraws },
      draws,
    );
  const known = criteria.find((one) => one === criterion);
  if (criterion !== undefined && known === undefined)
    reader.report(
      'run.criterion',
      `is ${foundText(criterion)}; allowed is one of ${criteria.join(', ')}`,
      { what: 'oneOf', of: criteria },
      criterion,
    );
  return {
    seed: isGoodSeed ? seed : standard.seed,
    ...(isGoodCount ? { draws, untilPrecise: false } : { draws: DEFAULT_DRAWS, untilPrecise: true }),
    criterion: known,
  };
}
