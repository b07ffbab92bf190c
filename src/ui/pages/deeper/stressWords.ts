import type { ReverseStress, StressCondition, StressRule } from '../../../analysis/reverseStress';
import { entryPaths, type EntryPath } from '../../../model/parameters';
import { parameterOfKey, type ValueKey } from '../../../model/values';
import type { FoundStress } from '../../../state/stressFound';
import { chance, points } from '../../format';
import type { StressText } from '../../i18n/en/stress';
import { parameterNumber } from '../../parameterDisplay';
import { ERRORS } from '../../verdict';

/** From here on a rule tells more than it leaves open: half of the way from saying nothing to telling without fail. */
const STRONG = 0.5;
/** By how much losing must be surer inside another rule to be worth a sentence. */
const SURER = 0.05;
/** Significant digits of a threshold: what is found on twentieths of a law’s quantiles bears no more. */
const DIGITS = 2;

/** What an assumption is called inside a sentence. */
export function labelInSentence(key: ValueKey, text: StressText): string {
  return text.format.inSentence(text.parameters[parameterOfKey(key).id].label);
}

function conditionInWords({ key, side, value }: StressCondition, text: StressText): string {
  const threshold = parameterNumber(parameterOfKey(key), Number(value.toPrecision(DIGITS)), text);
  return text.stress[side]({ label: labelInSentence(key, text), value: threshold });
}

/** A rule in words: "partner reach is under 2% and market size in 2027 is under $4.4bn". */
export function ruleInWords({ conditions, joined }: StressRule, text: StressText): string {
  const each = conditions.map((condition) => conditionInWords(condition, text));
  return joined === 'and' ? text.format.allOf(each) : text.format.anyOf(each);
}

/** Whether two rules say the same. */
export function isSameRule(a: StressRule, b: StressRule): boolean {
  return JSON.stringify([a.conditions, a.joined]) === JSON.stringify([b.conditions, b.joined]);
}

/** The surest rule where losing is clearly surer there, and beyond error, than inside the rule; else undefined. */
function surerRule({ rule, surest }: ReverseStress): StressRule | undefined {
  if (rule === null || surest === null) return undefined;
  const [a, b] = [surest.density, rule.density];
  const error = Math.hypot(a.standardError, b.standardError);
  return a.value - b.value > Math.max(ERRORS * error, SURER) ? surest : undefined;
}

/** The assumptions of the rules that are told, each once. */
export function keysTold(stress: ReverseStress): readonly ValueKey[] {
  const rules = [stress.rule, surerRule(stress)];
  return [...new Set(rules.flatMap((each) => each?.conditions.map(({ key }) => key) ?? []))];
}

/** When a path loses: how often and above all where, and where it loses most surely, if there is more to say. */
export function stressSentences(stress: ReverseStress, text: StressText): readonly [string, string?] {
  const { path, base, rule } = stress;
  const words = text.stress;
  const subject = text.paths[path].subject;
  if (base.value === 0) return [words.never({ path: subject })];
  if (base.value === 1) return [words.always({ path: subject })];
  if (rule === null) return [words.none({ path: subject, base: chance(base.value) })];
  const main = words.rule({
    path: subject,
    base: chance(base.value),
    rule: ruleInWords(rule, text),
    share: chance(rule.share.value),
    coverage: chance(rule.coverage.value),
    density: chance(rule.density.value),
    elsewhere: chance(rule.elsewhere.value),
  });
  const surest = surerRule(stress);
  if (surest === undefined) return [main];
  const sure = words.surest({
    rule: ruleInWords(surest, text),
    density: chance(surest.density.value),
    share: chance(surest.share.value),
  });
  return [main, sure];
}

/** The entry path that loses less often: the one to be warned about. */
function leastLosing(found: FoundStress): ReverseStress | undefined {
  return entryPaths
    .flatMap((path) => found[path] ?? [])
    .toSorted((a, b) => a.base.value - b.base.value)
    .at(0);
}

/** What to do about it, in one sentence; empty until all paths are known. */
export function stressDecision(found: FoundStress, text: StressText): string {
  const stress = leastLosing(found);
  if (stress === undefined || entryPaths.some((path) => found[path] === undefined)) return '';
  const { decision } = text.stress;
  const { base, rule } = stress;
  const path = text.paths[stress.path].object;
  const subject = text.paths[stress.path].subject;
  if (base.value === 0) return decision.never({ path: subject });
  if (base.value === 1) return decision.always({ path });
  if (rule === null) return decision.none({ path });
  const labels = text.format.allOf(rule.conditions.map(({ key }) => labelInSentence(key, text)));
  return rule.score.value >= STRONG
    ? decision.strong({ labels, path })
    : decision.weak({ labels, path, elsewhere: chance(rule.elsewhere.value) });
}

/** Twice the largest standard error of a share that is told, in points. */
export function largestError(found: FoundStress): string {
  const rules = entryPaths.flatMap((path: EntryPath) => [found[path]?.rule, found[path]?.surest]);
  const errors = rules.flatMap((rule) =>
    rule === null || rule === undefined
      ? []
      : [rule.share, rule.coverage, rule.density, rule.elsewhere].map(({ standardError }) => standardError),
  );
  const bases = entryPaths.flatMap((path) => found[path]?.base.standardError ?? []);
  return points(ERRORS * Math.max(0, ...errors, ...bases));
}
