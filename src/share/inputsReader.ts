import { combinationProblem, type CombinationProblem } from '../model/checkValue';
import type { Correlations } from '../model/correlations';
import { applyOverrides, type Override, type Overrides } from '../model/overrides';
import { parameters, pathIds, type PathId } from '../model/parameters';
import type { FindEffects, RuleSwitches } from '../model/ruleSwitches';
import type { Scenario } from '../model/scenario';
import { valueKeys, type ValueKey } from '../model/values';
import type { LinkPart, LinkProblem } from './linkProblem';
import { parseOverride } from './parseOverride';
import { parseCorrelations } from './parseCorrelations';
import { quotable } from './quoted';
import { decodeName, decodeReason } from './decodeReason';
import { parseRules } from './parseRules';
import { changedKeys, codeOf, NAME, RULES, TOGETHER, WHY, type Seen } from './shareLink';

export const keyOfCode: ReadonlyMap<string, ValueKey> = new Map(valueKeys.map((key) => [codeOf(key), key]));

/** Reads what a link says of one set of inputs: changes, reasons, correlations, switched rules, their name, what the sender saw of them. */
export class InputsReader {
  readonly problems: LinkProblem[] = [];
  readonly overrides: Record<ValueKey, Override> = {};
  readonly reasons: Record<ValueKey, string> = {};
  correlations: Correlations | undefined;
  rules: RuleSwitches | undefined;
  name: string | undefined;
  private fingerprint: string | undefined;
  private headlines: Record<PathId, number> | undefined;
  private readonly met = new Set<string>();
  private readonly findEffects: FindEffects;

  constructor(findEffects: FindEffects) {
    this.findEffects = findEffects;
  }

  /** Takes in a part, `name=text`. */
  part(part: string): void {
    const equals = part.indexOf('=');
    const name = equals < 0 ? part : part.slice(0, equals);
    const text = equals < 0 ? '' : part.slice(equals + 1);
    if (this.met.has(name)) {
      this.problems.push({ code: 'twice', name: quotable(name), key: keyOfCode.get(name) });
      return;
    }
    this.met.add(name);
    this.read(name, text);
  }

  /** Whether there was any part. */
  get isTold(): boolean {
    return this.met.size > 0;
  }

  get seen(): Seen | undefined {
    return this.fingerprint === undefined || this.headlines === undefined
      ? undefined
      : { fingerprint: this.fingerprint, headlines: this.headlines };
  }

  /** Leaves out what does not go together, and reasons for nothing. */
  finish(scenario: Scenario): void {
    this.dropCombination(scenario);
    for (const key of changedKeys(this.reasons)) {
      if (this.overrides[key] !== undefined) continue;
      delete this.reasons[key];
      this.problems.push({ code: 'idleReason', key });
    }
  }

  protected read(name: string, text: string): void {
    if (name === TOGETHER) this.readCorrelations(text);
    else if (name === RULES) this.readRules(text);
    else if (name === NAME) this.readName(text);
    else if (name === 'f') this.readFingerprint(text);
    else if (name === 'h') this.readHeadlines(text);
    else if (name.startsWith(WHY) && keyOfCode.has(name.slice(WHY.length))) this.readReason(name, text);
    else this.readChange(name, text);
  }

  protected refuse(part: LinkPart, text: string): void {
    this.problems.push({ code: 'part', part, text: quotable(text) });
  }

  private readCorrelations(text: string): void {
    this.correlations = parseCorrelations(text);
    if (this.correlations === undefined) this.refuse('correlations', text);
  }

  private readRules(text: string): void {
    this.rules = parseRules(text, this.findEffects);
    if (this.rules === undefined) this.refuse('rules', text);
  }

  private readName(text: string): void {
    this.name = decodeName(text);
    if (this.name === undefined) this.refuse('name', text);
  }

  private readFingerprint(text: string): void {
    if (/^[A-Za-z0-9_-]{12}$/.test(text)) this.fingerprint = text;
    else this.refuse('fingerprint', text);
  }

  private readHeadlines(text: string): void {
    const numbers = text
      .split(',')
      .map((part) => (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(part) ? Number(part) / 100 : Number.NaN));
    if (numbers.length === pathIds.length && numbers.every((number) => Number.isFinite(number))) {
      this.headlines = Object.fromEntries(pathIds.map((path, index) => [path, numbers[index]!])) as Record<
        PathId,
        number
      >;
    } else this.refuse('headlines', text);
  }

  private readReason(name: string, text: string): void {
    const key = keyOfCode.get(name.slice(WHY.length))!;
    const reason = decodeReason(text);
    if (reason === undefined) this.problems.push({ code: 'unreadableReason', key });
    else this.reasons[key] = reason;
  }

  private readChange(name: string, text: string): void {
    const key = keyOfCode.get(name);
    if (key === undefined) {
      const number = /^([bp]?)(\d{1,4})$/.exec(name);
      const parameter =
        number === null ? undefined : parameters.find(({ code }) => String(code) === number[2]);
      this.problems.push(
        parameter === undefined
          ? { code: 'unknownInput', name: quotable(name) }
          : { code: number![1] === '' ? 'withoutPath' : 'otherPath', name: quotable(name), id: parameter.id },
      );
      return;
    }
    const override = parseOverride(key, text);
    if ('problem' in override) this.problems.push({ code: 'change', problem: override.problem });
    else this.overrides[key] = override;
  }

  /** Takes back as few changes as it finds, until those that are left go together. */
  private dropCombination({ values }: Scenario): void {
    const problemOf = (overrides: Overrides): CombinationProblem | undefined =>
      combinationProblem(applyOverrides(values, overrides));
    for (;;) {
      const problem = problemOf(this.overrides);
      const keys = Object.keys(this.overrides).reverse();
      if (problem === undefined || keys.length === 0) return;
      const without = (key: ValueKey): Overrides => ({ ...this.overrides, [key]: undefined! });
      const dropped =
        keys.find((key) => problemOf(without(key)) === undefined) ??
        keys.find((key) => !same(problemOf(without(key)), problem)) ??
        keys[0]!;
      delete this.overrides[dropped];
      this.problems.push({ code: 'together', problem, dropped });
    }
  }
}

function same(a: CombinationProblem | undefined, b: CombinationProblem): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
