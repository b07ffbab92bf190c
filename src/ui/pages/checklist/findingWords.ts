import { pathOfKey } from '../../../model/values';
import type { DecisiveFlip } from '../../decisiveFlips';
import { labelInSentence } from '../../decisiveSentence';
import { points } from '../../format';
import type { ChecklistText } from '../../i18n/en/checklist';
import { parameterNumber } from '../../parameterDisplay';
import { ERRORS } from '../../verdict';
import { aboutMoney } from '../deeper/informationSentence';
import { valueName } from '../report/valueName';
import type { ValueHere } from '../sources/valueRows';
import type { WeighedRow } from '../sources/weights';
import type { Checklist, Finding } from './useChecklist';

/** The value of a row that matters most: where each path has its own, one of them. */
function heaviestValue({ row, weight }: WeighedRow): ValueHere {
  return row.values.find(({ key }) => key === weight?.key) ?? row.values[0]!;
}

/** What it is, what it is here, and how it is graded; `**` is bold. */
export function findingHead({ weighed }: Finding, text: ChecklistText): string {
  const { key, definition, centre, provenance } = heaviestValue(weighed);
  return text.checklist.finding.item({
    label: valueName(key, text),
    value: parameterNumber(definition, centre, text),
    grade: text.grades[provenance.grade].name,
  });
}

function flipSays({ key, isBelow, named, winner }: DecisiveFlip, text: ChecklistText): string {
  const words = text.checklist.finding;
  const path = text.paths[winner].object;
  const own = pathOfKey(key);
  if (own === undefined) return (isBelow ? words.below : words.above)({ value: named, path });
  return (isBelow ? words.belowOn : words.aboveOn)({ value: named, path, own: text.paths[own].object });
}

/** What finding it out would change: who leads beyond which value. */
export function findingChanges({ flips, canFlip }: Finding, text: ChecklistText): string {
  if (flips.length === 0) return canFlip ? text.checklist.finding.within : '';
  return text.format.sentences(flips.map((flip) => flipSays(flip, text)));
}

/** What it is worth to find it out. */
export function findingWorth({ information }: Finding, text: ChecklistText): string {
  const words = text.checklist.finding;
  if (information?.isTold !== true) return words.noWorth;
  const { mean, standardError } = information.worth;
  return words.worth({ worth: aboutMoney(mean, text), error: aboutMoney(ERRORS * standardError, text) });
}

/** Names of things to find out, in a sentence. */
export function namesOf(findings: readonly Finding[], text: ChecklistText): string {
  return text.format.allOf(findings.map(({ weighed: { row } }) => text.format.inSentence(row.label)));
}

/** What moves the lead most, and by how much. */
export function heaviestWords(
  row: WeighedRow,
  text: ChecklistText,
): { readonly label: string; readonly points: string } {
  return {
    label: text.format.capital(labelInSentence(row.weight!.key, text)),
    points: points(row.weight!.swing!),
  };
}

/** What to find out first, in a sentence for the decision. */
export function firstSentence({ first, heaviest, report }: Checklist, text: ChecklistText): string {
  const words = text.checklist.first;
  const { ranking, tied } = report.verdict.verdict;
  const path = text.format.capital(text.paths[ranking[0]].subject);
  const paths = text.format.capital(
    text.format.allOf([ranking[0], ...tied].map((one) => text.paths[one].object)),
  );
  if (first.length > 0) {
    const labels = namesOf(first, text);
    if (tied.length > 0) return words.tied({ paths, labels });
    return ranking[0] === 'exit' ? words.exit({ labels }) : words.entry({ path, labels });
  }
  if (heaviest === null) return words.certain;
  const most = heaviestWords(heaviest, text);
  if (tied.length > 0) return words.tiedFree({ paths, ...most });
  return ranking[0] === 'exit' ? words.exitFree(most) : words.entryFree({ path, ...most });
}

/** The nearest value at which another path leads, where it is an unlikely one. */
export function nearestSays({ key, isBelow, named, winner }: DecisiveFlip, text: ChecklistText): string {
  return (isBelow ? text.checklist.nearestBelow : text.checklist.nearestAbove)({
    label: labelInSentence(key, text),
    value: named,
    path: text.paths[winner].object,
  });
}

/** A condition under which a way in leads. */
export function conditionSays({ key, isBelow, named, winner }: DecisiveFlip, text: ChecklistText): string {
  const words = text.checklist.before;
  return (isBelow ? words.below : words.above)({
    label: valueName(key, text),
    value: named,
    path: text.paths[winner].object,
  });
}
