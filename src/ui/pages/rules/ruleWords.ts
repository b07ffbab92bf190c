import type { Rule } from '../../../model/rulebook';
import type { RuleSwitch } from '../../../model/ruleSwitches';
import { count } from '../../format';
import type { RulesText } from '../../i18n/en/rules';
import { FIRST_YEAR } from '../../shownRun';

const MONTHS_PER_YEAR = 12;

/** A month of the horizon as an ISO date without its day: 0 is "2027-01". */
export function isoOfMonth(month: number): string {
  const year = FIRST_YEAR + Math.floor(month / MONTHS_PER_YEAR);
  return `${year}-${String((month % MONTHS_PER_YEAR) + 1).padStart(2, '0')}`;
}

/** When a rule began, or was announced: "since 1 Nov 2021". */
export function dateInWords(
  { effective, announced, ended }: Rule,
  { rules: words, format }: RulesText,
): string {
  if (effective !== null) return words.since({ date: format.date(effective) });
  if (announced === null) return words.undated;
  const date = format.date(announced);
  return ended === null ? words.announced({ date }) : words.ended({ date, end: format.date(ended) });
}

/** How a rule is in this run: "off from month 12"; as the scenario has it where it is not switched. */
export function switchInWords(
  { status }: Rule,
  found: Pick<RuleSwitch, 'from'> | undefined,
  { rules: words }: RulesText,
): string {
  const isInForce = status === 'inForce';
  if (found === undefined) return isInForce ? words.asScenario.on : words.asScenario.off;
  const month = count(found.from);
  return isInForce ? words.off({ month }) : words.on({ month });
}

/** What a step that throws a switch, or puts it back, is called. */
export function stepTitle(
  { name, status }: Rule,
  from: number | undefined,
  { rules: words }: RulesText,
): string {
  if (from === undefined) return words.stepBack({ name });
  const said = { name, month: count(from) };
  return status === 'inForce' ? words.stepOff(said) : words.stepOn(said);
}
