import { mergeBatches } from '../analysis/mergeBatches';
import { summarise } from '../analysis/summary';
import { compileModel } from '../model/compiledModel';
import { parseCommandLine } from './commandLine';
import { report } from './report';
import { readShard } from './shardFile';
import { UsageError } from './usageError';

/** `landfall merge`: joins the shards of a run and prints what `simulate` in one go would have printed. */
export function mergeCommand(args: readonly string[]): string {
  const { words, json } = parseCommandLine(
    args,
    { words: ['PART...'], options: ['--json'] },
    'merge PART... [--json]',
  );
  const shards = words.map((path) => ({ path, ...readShard(path) }));
  const { run } = shards[0]!;
  const whole = JSON.stringify(run);
  const stranger = shards.find((shard) => JSON.stringify(shard.run) !== whole);
  if (stranger !== undefined) {
    throw new UsageError(
      `${stranger.path}: belongs to another run than ${shards[0]!.path}; allowed are shards of one run`,
    );
  }
  try {
    const batch = mergeBatches(
      shards.map((shard) => shard.batch),
      run.horizonMonths,
    );
    const missing = run.draws - batch.count;
    if (batch.from !== 0 || missing > 0) {
      throw new RangeError(
        `draws ${batch.from === 0 ? batch.count : 0} to ${batch.from === 0 ? run.draws - 1 : batch.from - 1} are missing`,
      );
    }
    return report(run, run.title, summarise(compileModel(run.values), batch, run.lossDraws), json);
  } catch (error) {
    if (error instanceof RangeError)
      throw new UsageError(`merge: ${error.message}; allowed are all shards of a run, each once`);
    throw error;
  }
}
