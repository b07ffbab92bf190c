import { isGain, type BestLever, type Rival } from '../../../analysis/bestLevers';
import type { ContractTerm } from '../../../analysis/contractTerms';
import { CALLABLE } from '../../../analysis/criterion';
import type { FilingChoice } from '../../../analysis/filingChoice';
import type { EntryPath, PathId } from '../../../model/parameters';
import { parameterOfKey, pathOfKey, type Value, type ValueKey } from '../../../model/values';
import { points, pointsSigned } from '../../format';
import type { LeversText } from '../../i18n/en/levers';
import { plainCentre, unitOf } from '../../valueWords';
import { ERRORS } from '../../verdict';

/** A plain number as a value. */
export function numberValue(value: number): Value {
  return { kind: 'fixed', value };
}

/** A setting without its unit: "1.2×", "$15m". */
export function settingWords(key: ValueKey, centre: number, text: LeversText): string {
  return plainCentre(key, numberValue(centre), text);
}

/** Two standard errors, in points. */
export function errorWords(standardError: number): string {
  return points(ERRORS * standardError);
}

/** A proposal that gains more than chance explains: what it sets, and what that brings. */
export interface Proposal {
  readonly key: ValueKey;
  readonly path: EntryPath;
  readonly value: Value;
  readonly change: number;
  readonly standardError: number;
  readonly rival: Rival;
}

/** What a lever proposes; null where nothing is gained. */
export function leverProposal({ key, path, best, rival }: BestLever): Proposal | null {
  return isGain(best) ? { ...best, key, path, value: numberValue(best.centre), rival } : null;
}

/** What the question whether to file proposes; null where the answer now is the better one or chance decides. */
export function filingProposal(choice: FilingChoice): Proposal | null {
  return isGain(choice) ? { ...choice, value: !choice.files } : null;
}

/** A break-even as it is set: of three digits, and on the side on which partner-led is no worse. */
export function breakEvenSetting(at: number): number {
  if (at <= 0) return at;
  const unit = 10 ** (Math.floor(Math.log10(at)) - 2);
  return Number((Math.ceil(at / unit) * unit).toPrecision(3));
}

/** How a path stands to the best of the others once a proposal is applied; empty where it leads as it did. */
function standingWords(path: EntryPath, leader: PathId, rival: Rival, text: LeversText): string {
  const words = text.levers;
  const { gap, standardError } = rival;
  const names = { path: text.paths[path].object, other: text.paths[rival.path].object };
  if (Math.abs(gap) <= CALLABLE * standardError) return words.close(names);
  if (gap < 0) return words.behind({ ...names, gap: points(gap) });
  return leader === path ? '' : words.ahead(names);
}

/** What a lever's card says, sentence by sentence. */
export function leverSentences(lever: BestLever, leader: PathId, text: LeversText): readonly string[] {
  const words = text.levers;
  const { key, path, present, best, flat, reach, least, costs, rival } = lever;
  const written = (centre: number): string => settingWords(key, centre, text);
  const gain = pointsSigned(best.change);
  const error = errorWords(best.standardError);
  const now = written(present);
  const proposal = leverProposal(lever);
  const [low, high] = flat.map(written) as [string, string];
  const end = best.centre === reach[0] ? words.lowEnd : best.centre === reach[1] ? words.highEnd : '';
  const cost = costs.find(({ coverage }) => coverage === best.centre);
  const lost = lostBelow(lever);
  const required = lever.curve.find(({ centre }) => centre === least);
  const isTooLittle = least !== null && best.centre < least;
  return [
    proposal !== null
      ? words.set({ best: written(best.centre), now, gain, error })
      : best.change > 0
        ? words.chance({ best: written(best.centre), now, gain, error })
        : isTooLittle && required !== undefined
          ? words.tooLittle({
              now,
              gain: pointsSigned(required.change),
              error: errorWords(required.standardError),
            })
          : present === least
            ? words.minimum({ now })
            : words.stay({ now }),
    isWide(lever) ? words.flat({ low, high, best: written(best.centre) }) : '',
    end,
    cost === undefined
      ? ''
      : words.costs({
          people: points(cost.people.change),
          enforcement: points(cost.enforcement.change),
          error: errorWords(cost.enforcement.standardError),
        }),
    lost >= 0.0005 ? words.below({ gain: points(lost) }) : '',
    proposal === null ? '' : standingWords(path, leader, rival, text),
  ];
}

/** A flat range narrower than this share of the best setting reads as one number. */
const NARROW = 0.03;

function isWide({ flat: [low, high], best }: BestLever): boolean {
  return high - low > NARROW * best.centre;
}

/** How much better settings read that are not proposed: less than is required, and less than there is now. */
function lostBelow({ curve, least, present, best }: BestLever): number {
  const below = curve.filter(({ centre }) => least !== null && centre < least && centre < present);
  return Math.max(0, ...below.map(({ score }) => score - best.score));
}

/** What a row about filing says: what the path does, what the other answer would bring, and what follows. */
export function filingSentences(choice: FilingChoice, leader: PathId, text: LeversText): readonly string[] {
  const words = text.levers;
  const { path, files, change, standardError, rival } = choice;
  const name = text.paths[path].subject;
  const figures = { gain: pointsSigned(change), error: errorWords(standardError) };
  const isClear = Math.abs(change) > CALLABLE * standardError;
  const follows = !isClear
    ? words.eitherWay
    : change > 0
      ? files
        ? words.stopFiling
        : words.startFiling
      : files
        ? words.keepFiling
        : words.keepOut;
  return [
    files ? words.files({ path: name }) : words.doesNotFile({ path: name }),
    files ? words.withoutFiling(figures) : words.withFiling(figures),
    follows,
    isGain(choice) ? standingWords(path, leader, rival, text) : '',
  ];
}

/** What a row about a contract term says. */
export function termSentences(term: ContractTerm, text: LeversText): readonly string[] {
  const words = text.levers;
  const { key, reach, breakEven, always, present } = term;
  const [low, high, now] = [reach[0], reach[1], present].map((centre) => settingWords(key, centre, text)) as [
    string,
    string,
    string,
  ];
  if (breakEven === null)
    return always === 'partner'
      ? [words.leadsThroughout({ low, high, now })]
      : [words.trailsThroughout({ high, leader: text.paths[always!].object, now })];
  const [from, to] = breakEven.interval.map((centre) => settingWords(key, centre, text)) as [string, string];
  return [
    words.breaksEven({ at: settingWords(key, breakEven.at, text), low: from, high: to, now }),
    words.side({ rival: text.paths[breakEven.rival].object }),
  ];
}

/** Why there is nothing to apply. */
export function noGainWords({ change }: { readonly change: number }, text: LeversText): string {
  return change > 0 ? text.levers.chanceReason : text.levers.noGainReason;
}

/** What a value is called inside a sentence, and the value with its unit where the number does not say it. */
export function valueWords(
  { key, value }: { readonly key: ValueKey; readonly value: Value },
  text: LeversText,
): { readonly name: string; readonly value: string } {
  const words = text.levers;
  const label = text.format.inSentence(text.parameters[parameterOfKey(key).id].label);
  const path = pathOfKey(key);
  const plain = plainCentre(key, value, text);
  const unit = /[%×]$/.test(plain) ? '' : unitOf(key, text);
  return {
    name: path === undefined ? label : words.onPath({ label, path: text.paths[path].object }),
    value: unit === '' ? plain : words.withUnit({ value: plain, unit }),
  };
}

/** A proposal inside a sentence: "own model investment at $1m per year", "no filing for bifurcation". */
export function proposalWords(proposal: Proposal, text: LeversText): string {
  const words = text.levers.decision;
  const path = text.paths[proposal.path].object;
  if (typeof proposal.value === 'boolean')
    return proposal.value ? words.start({ path }) : words.stop({ path });
  return words.setting(valueWords(proposal, text));
}
