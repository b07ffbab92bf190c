import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { emptyBatch, type Batch } from '../analysis/batch';
import { MONTHS_PER_YEAR } from '../model/compiledModel';
import { entryPaths } from '../model/parameters';
import type { Correlations } from '../model/correlations';
import type { Overrides } from '../model/overrides';
import type { RuleSwitches } from '../model/ruleSwitches';
import type { ScenarioValues } from '../model/values';
import { MODEL_VERSION } from '../model/version';
import { pathFromUser } from './startedIn';
import { UsageError } from './usageError';

/** What a shard is part of; shards of one run agree in all of it. */
export interface ShardedRun {
  readonly scenario: string;
  readonly title: string;
  readonly values: ScenarioValues;
  /** Assumptions that go together; absent where none do. */
  readonly correlations?: Correlations;
  /** Rules that are not as the scenario has them, for the report; absent where none is switched. */
  readonly rules?: RuleSwitches;
  /** Changes to the scenario, for the report. */
  readonly overrides?: Overrides;
  readonly seed: number;
  /** Draws of the whole run. */
  readonly draws: number;
  readonly horizonMonths: number;
  readonly lossDraws: number;
  readonly modelVersion: string;
}

export interface Shard {
  readonly run: ShardedRun;
  readonly batch: Batch;
}

const MAGIC = 'landfall shard 1';
/** The header is padded to a multiple of this, so that the numbers behind it are aligned. */
const ALIGNMENT = 8;

function columnsOf(batch: Batch): Float64Array[] {
  return [batch.exit, ...entryPaths.map((path) => batch[path])].flatMap(
    (columns) => Object.values(columns) as Float64Array[],
  );
}

const littleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

function requireLittleEndian(): void {
  if (!littleEndian)
    throw new UsageError('shards are written on little-endian machines only; run without --shard here');
}

/** Writes part of a run: a line of JSON, then its numbers as little-endian doubles. */
export function writeShard(path: string, { run, batch }: Shard): void {
  requireLittleEndian();
  const header = `${MAGIC}\n${JSON.stringify({ ...run, from: batch.from, count: batch.count })}\n`;
  const bytes = new TextEncoder().encode(header);
  const padding = ' '.repeat((ALIGNMENT - (bytes.length % ALIGNMENT)) % ALIGNMENT);
  let file: number;
  try {
    file = openSync(pathFromUser(path), 'w');
  } catch (error) {
    throw new UsageError(
      `--out ${path}: cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`,
    );
  }
  try {
    writeSync(file, header.replace(/\n$/, `${padding}\n`));
    for (const column of columnsOf(batch))
      writeAll(file, new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

type Header = ShardedRun & { readonly from: number; readonly count: number };

function parseHeader(line: string): Header | undefined {
  try {
    return JSON.parse(line) as Header;
  } catch {
    return undefined;
  }
}

/** Reads a shard; whatever is not one is refused with its name. */
export function readShard(path: string): Shard {
  requireLittleEndian();
  let bytes: Buffer;
  try {
    bytes = readFileSync(pathFromUser(path));
  } catch (error) {
    throw new UsageError(
      `${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`,
    );
  }
  const firstLine = bytes.indexOf(10);
  const secondLine = bytes.indexOf(10, firstLine + 1);
  const header =
    bytes.subarray(0, firstLine).toString() === MAGIC && secondLine > 0
      ? parseHeader(bytes.subarray(firstLine + 1, secondLine).toString())
      : undefined;
  if (header === undefined)
    throw new UsageError(`${path}: is no shard; allowed are files written by simulate --shard`);
  const { from, count, ...run } = header;
  if (run.modelVersion !== MODEL_VERSION) {
    throw new UsageError(`${path}: was made by model ${run.modelVersion}; this is model ${MODEL_VERSION}`);
  }
  const batch = emptyBatch(from, count, run.horizonMonths / MONTHS_PER_YEAR);
  const columns = columnsOf(batch);
  const wanted = columns.reduce((sum, column) => sum + column.byteLength, 0);
  if (bytes.length - secondLine - 1 !== wanted)
    throw new UsageError(`${path}: is cut off or too long; write the shard again`);
  let at = secondLine + 1;
  for (const column of columns) {
    new Uint8Array(column.buffer).set(bytes.subarray(at, at + column.byteLength));
    at += column.byteLength;
  }
  return { run, batch };
}
