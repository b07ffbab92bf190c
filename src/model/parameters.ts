import { parameterCodes } from './parameterCodes';
import type { parameterMeanings } from './parameterMeanings';
import { parameterTable } from './parameterTable';

/** Identifier of a parameter; the same word in code, scenario files, links and on the command line. */
export type ParameterId = keyof typeof parameterMeanings;

/** The three answers to the question: stay out, build our own, or go in through a partner. */
export type PathId = 'exit' | 'bifurcation' | 'partner';

/** A path that enters the market. */
export type EntryPath = 'bifurcation' | 'partner';

export const pathIds: readonly PathId[] = ['exit', 'bifurcation', 'partner'];
export const entryPaths: readonly EntryPath[] = ['bifurcation', 'partner'];

/** `common`: one value for all paths; `path`: one value for each entry path; else the only path that has it. */
export type Scope = 'common' | 'path' | PathId;

/**
 * Assumptions describe the world and carry a distribution; levers are ours to choose; settings say how to value;
 * `fixed` are constants of a law or a distribution, sourced like the rest but not on a slider.
 */
export type ParameterKind = 'assumption' | 'lever' | 'setting' | 'fixed';

/** How a distribution follows its centre (`moveCentre`). */
export type Moves = 'ratio' | 'logit' | 'additive' | 'none';

export interface SliderRange {
  readonly min: number;
  readonly max: number;
  readonly track: 'linear' | 'log';
}

export type Admissible =
  | {
      readonly type: 'number';
      readonly min: number;
      readonly max: number;
      readonly whole: boolean;
      readonly canBeOff: boolean;
    }
  | { readonly type: 'flag' }
  | { readonly type: 'choice'; readonly choices: readonly string[] };

export interface ParameterDefinition {
  readonly id: ParameterId;
  /** Stable number used in share links. */
  readonly code: number;
  readonly scope: Scope;
  readonly kind: ParameterKind;
  readonly unit: string;
  readonly admissible: Admissible;
  readonly slider: SliderRange | undefined;
  readonly moves: Moves;
}

function parseRange(text: string): { low: number; high: number; rest: string } {
  const [range = '', ...rest] = text.split(' ');
  const [low, high] = range.split('..').map(Number);
  return { low: low!, high: high!, rest: rest.join(' ') };
}

function parseAdmissible(unit: string, range: string): Admissible {
  if (unit === 'flag') return { type: 'flag' };
  if (range === '-') return { type: 'choice', choices: unit.split('/') };
  const { low, high, rest } = parseRange(range);
  return { type: 'number', min: low, max: high, whole: rest === 'whole', canBeOff: rest === 'or off' };
}

function parseSlider(text: string): SliderRange | undefined {
  if (text === '-') return undefined;
  const { low, high, rest } = parseRange(text);
  return { min: low, max: high, track: rest === 'log' ? 'log' : 'linear' };
}

function parseRow(row: string): ParameterDefinition {
  const cells = row.split('|').map((cell) => cell.trim());
  const [id, scope, kind, unit, range, slider, moves] = cells as [string, ...string[]];
  const admissible = parseAdmissible(unit!, range!);
  return {
    id: id as ParameterId,
    code: parameterCodes[id as ParameterId],
    scope: scope as Scope,
    kind: kind as ParameterKind,
    unit: admissible.type === 'choice' ? unit!.replaceAll('/', '|') : unit!,
    admissible,
    slider: parseSlider(slider!),
    moves: moves as Moves,
  };
}

/** Every parameter, in the order of the table. */
export const parameters: readonly ParameterDefinition[] = parameterTable.trim().split('\n').map(parseRow);

const byId = new Map<string, ParameterDefinition>(parameters.map((parameter) => [parameter.id, parameter]));

/** Whether a word names a parameter. */
export function isParameterId(word: string): word is ParameterId {
  return byId.has(word);
}

/** The definition of a parameter. */
export function parameterOf(id: ParameterId): ParameterDefinition {
  return byId.get(id)!;
}

/** Place of each parameter in a value vector (one `Float64Array` per path). */
export const slot: Readonly<Record<ParameterId, number>> = parameterCodes;

/** Length of a value vector. */
export const VECTOR_LENGTH = 1 + Math.max(...parameters.map((parameter) => parameter.code));
