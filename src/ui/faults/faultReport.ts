import { MODEL_VERSION } from '../../model/version';
import { SCHEMA } from '../../share/shareLink';
import { kept } from '../kept';

/** What broke. */
export interface Fault {
  readonly of: 'the page' | 'a part of the page' | 'the simulation' | 'an analysis';
  /** What was thrown, or what was said of it. */
  readonly error: unknown;
  /** The components it broke in, as React names them. */
  readonly inside?: string;
}

/** Lines of a stack that say enough. */
const DEEPEST = 8;

/** Quotes of what a person wrote are longer than a name of the program's own, or are no such name. */
const ownName = /^[A-Za-z_$][\w$.-]{0,40}$/;

/** A message without numbers and quotes, which can be the reader's own; names of the program stay. */
export function withoutNumbers(message: string): string {
  return message
    .replaceAll(/(["'`“‘])(.*?)(["'`”’])/gs, (quoted, open: string, inside: string, close: string) =>
      open === "'" && ownName.test(inside) && !/\d/.test(inside) ? quoted : `${open}…${close}`,
    )
    .replaceAll(/[-+]?\d[\d.,_ ]*(?:e[-+]?\d+)?/gi, '# ')
    .trim();
}

/** Where in the program: the places of a stack with the names of files, without the addresses before them. */
function places(stack: string): readonly string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s*at\s|@/.test(line) && /:\d+:\d+/.test(line))
    .map((line) => line.trim().replaceAll(/[a-z-]+:\/\/[^\s)]*\/|[?#][^\s):]*/gi, ''))
    .slice(0, DEEPEST);
}

function saidOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** The page's own script, whose name changes with every build. */
function build(): string {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  return script?.src.split('/').at(-1) ?? 'unknown';
}

function inside(components: string): string {
  return components
    .split('\n')
    .map((line) => /^\s*at (\w+)|^(\w+)@/.exec(line))
    .flatMap((found) => found?.[1] ?? found?.[2] ?? [])
    .slice(0, DEEPEST)
    .join(' < ');
}

/**
 * What a bug report needs, a line each.
 *
 * @param withNumbers  whether the page's inputs, and numbers in what was said, may be in it
 */
export function faultReport(fault: Fault, withNumbers: boolean): string {
  const { error } = fault;
  const said = saidOf(error);
  const { run, left } = document.documentElement.dataset;
  const lines: readonly (readonly [string, string])[] = [
    ['Landfall', `model ${MODEL_VERSION}, links ${SCHEMA}, build ${build()}`],
    ['Failed', fault.of],
    ['Said', withNumbers ? said : withoutNumbers(said)],
    ['At', error instanceof Error ? places(error.stack ?? '').join('\n    ') : ''],
    ['Inside', inside(fault.inside ?? '')],
    ['State', `run ${run ?? 'not begun'}, analyses left ${left ?? 'unknown'}`],
    ['Browser', navigator.userAgent],
    [
      'Device',
      `${window.innerWidth} × ${window.innerHeight} px, ${navigator.hardwareConcurrency || 'unknown'} processors, ` +
        `workers ${typeof Worker === 'undefined' ? 'missing' : 'there'}, ` +
        `languages ${navigator.languages.join(' ')}, chosen ${kept('language') ?? 'none'}`,
    ],
    ['When', new Date().toISOString()],
    ['Inputs', withNumbers ? window.location.hash || 'as published' : 'left out'],
  ];
  return lines.flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${value}`])).join('\n');
}
