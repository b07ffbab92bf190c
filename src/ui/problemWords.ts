import { parameterOfKey, pathOfKey, type ValueKey } from '../model/values';
import type { RefusedProblem } from '../state/problems';
import { allowedInWords } from './controls/allowedInWords';
import { rounded } from './format';
import type { ControlText } from './i18n/en/controls';
import { parameterNumber } from './parameterDisplay';

/** What a value is called, with its path where each path has its own. */
export function valueLabel(key: ValueKey, text: ControlText): string {
  const { label } = text.parameters[parameterOfKey(key).id];
  const path = pathOfKey(key);
  return path === undefined ? label : text.control.onPath({ label, path: text.paths[path].object });
}

/** What a value may be. */
export function allowedWords(key: ValueKey, text: ControlText): string {
  const definition = parameterOfKey(key);
  const allowed = allowedInWords(definition, text) ?? text.format.anyOf([text.yes, text.no]);
  const { admissible } = definition;
  return admissible.type === 'number' && admissible.canBeOff ? text.problems.orOff({ allowed }) : allowed;
}

const DIGITS = 9;

/** A number as the control shows it; finer where it would look like one that it is held against. */
function number(key: ValueKey, value: number, text: ControlText, against: readonly number[] = []): string {
  const definition = parameterOfKey(key);
  const shown = parameterNumber(definition, value, text);
  const isAlike = against.some(
    (other) => other !== value && parameterNumber(definition, other, text) === shown,
  );
  if (!isAlike) return shown;
  const [sign = ''] = /[%×]$/.exec(shown) ?? [];
  return `${rounded(sign === '%' ? 100 * value : value, 0, DIGITS)}${sign}`;
}

/** What is wrong with a change, where, and what is allowed: a sentence. */
export function problemWords(problem: RefusedProblem, text: ControlText): string {
  const words = text.problems;
  const named = (id: ValueKey): string => valueLabel(id, text);
  const inside = (id: ValueKey): string => text.format.inSentence(named(id));
  switch (problem.code) {
    case 'campaignBeyondAYear': {
      const { intensity, months, most } = problem;
      const key = 'campaignIntensity';
      return words.campaignBeyondAYear({
        intensityLabel: named(key),
        intensity: number(key, intensity, text, [most]),
        months,
        most: number(key, most, text),
      });
    }
    case 'ipLossCrossed':
      return exceeds(['ipLossP10', problem.p10], ['ipLossP90', problem.p90]);
    case 'finesNotAscending':
      return exceeds([problem.lower, problem.low], [problem.upper, problem.high]);
    case 'fineSharesBeyondAll':
      return words.sharesBeyondAll({
        first: named('fineSmallShare'),
        second: inside('fineMediumShare'),
        sum: number('fineSmallShare', problem.sum, text, [1]),
      });
    default:
      return aloneWords(problem, text);
  }

  function exceeds(
    [lower, low]: readonly [ValueKey, number],
    [upper, high]: readonly [ValueKey, number],
  ): string {
    return words.exceeds({
      lower: named(lower),
      low: number(lower, low, text, [high]),
      upper: inside(upper),
      high: number(upper, high, text, [low]),
    });
  }
}

/** What is wrong with one value, whatever the others are. */
function aloneWords(problem: Extract<RefusedProblem, { readonly key: ValueKey }>, text: ControlText): string {
  const words = text.problems;
  const { key } = problem;
  const label = valueLabel(key, text);
  const allowed = allowedWords(key, text);
  const { admissible } = parameterOfKey(key);
  const bounds = admissible.type === 'number' ? [admissible.min, admissible.max] : [];
  const shown = (value: number, against: readonly number[] = []): string => number(key, value, text, against);
  switch (problem.code) {
    case 'notAdmissible':
      return words.notAdmissible({ label, allowed });
    case 'takesPlainNumber':
      return words.takesPlainNumber({ label, allowed });
    case 'countsInWholes':
      return words.countsInWholes({ label, allowed });
    case 'notFinite':
    case 'outOfRange':
      return words.outOfRange[problem.part]({ label, got: shown(problem.got, bounds), allowed });
    case 'lowNotBelowHigh': {
      const { low, high } = problem;
      return words.lowNotBelowHigh({ label, low: shown(low, [high]), high: shown(high, [low]) });
    }
    case 'modeOutside': {
      const { low, mode, high } = problem;
      return words.modeOutside({ label, low: shown(low), mode: shown(mode, [low, high]), high: shown(high) });
    }
    case 'p10NotAboveZero':
      return words.p10NotAboveZero({ label, p10: shown(problem.p10) });
    case 'p10NotBelowP90': {
      const { p10, p90 } = problem;
      return words.p10NotBelowP90({ label, p10: shown(p10, [p90]), p90: shown(p90, [p10]) });
    }
    case 'notAboveZero':
      return words.notAboveZero({ label, value: shown(problem.value) });
    case 'notANumber': {
      const entry = problem.entry.trim();
      return entry === '' ? words.empty({ label, allowed }) : words.notANumber({ label, entry, allowed });
    }
    case 'nothingToMultiply':
      return words.nothingToMultiply({ label, entry: problem.entry, allowed });
    case 'entryOutOfRange':
      return words.unusable({ label, entry: problem.entry, allowed });
    case 'percentileOutOfRange':
      return words.percentileOutOfRange({ label, asked: shown(problem.asked, bounds), allowed });
    case 'percentileBeyondCentre': {
      const { asked, centre } = problem;
      return words.percentileBeyondCentre({ label, asked: shown(asked, [centre]), centre: shown(centre) });
    }
  }
}
