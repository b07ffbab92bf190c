import { leadOf, type Criterion, type Scores } from '../../../analysis/criterion';
import { explained, type Explanation } from '../../../analysis/explainDifference';
import { pathIds, type PathId } from '../../../model/parameters';
import type { Side as InputSide } from '../../../model/themes';
import { waterfallOf } from '../../charts/waterfallRows';
import { pointsSigned } from '../../format';
import type { CompareText } from '../../i18n/en/compare';
import { scoreText } from '../../scoreText';
import { callable } from '../deeper/differenceWords';
import type { Side, Sides } from './useSides';

interface Names {
  readonly a: string;
  readonly b: string;
}

/** Whether the answer changed, in a sentence. */
export function headline(sides: Sides | null, names: Names, isSame: boolean, text: CompareText): string {
  const words = text.compare.headline;
  if (isSame) return words.same;
  if (sides === null || sides.a === null) return words.awaited(names);
  const [before, after] = [callable(sides.a.scores), callable(sides.b.scores)];
  const name = (path: PathId): string => text.paths[path].object;
  if (before === null)
    return after === null ? words.bothClose(names) : words.settles({ ...names, after: name(after) });
  if (after === null) return words.opens({ ...names, before: name(before) });
  return before === after
    ? words.stays({ ...names, path: name(after) })
    : words.moves({ ...names, before: name(before), after: name(after) });
}

/** The path that the page is about: what led in A, or where that did not move, what moved most. */
export function subjectOf({ a, moves }: Sides): PathId {
  if (a === null || moves === null) return 'partner';
  const { winner } = leadOf(a.scores);
  const far = (path: PathId): number => Math.abs(moves[path].change);
  return far(winner) > 0
    ? winner
    : pathIds.reduce((most, path) => (far(path) > far(most) ? path : most), winner);
}

/** How far that path moved, and how much of it is the world and how much is ours, once that is known. */
function movedSentence(
  path: PathId,
  sides: Sides,
  explanation: Explanation | null,
  text: CompareText,
): string {
  const words = text.compare.moved;
  const measure = text.criteria[sides.criterion].inWords;
  const subject = text.paths[path].subject;
  const plain = { path: subject, measure, total: pointsSigned(sides.moves![path].change) };
  if (explanation === null) return words.plain(plain);
  const { told, sides: shares } = waterfallOf(explained(explanation, path));
  const of = (side: InputSide): string => pointsSigned(shares.find((each) => each.side === side)?.told ?? 0);
  const [first, ...others] = shares.map(({ side }) => side);
  if (first === undefined) return words.plain(plain);
  const mix = [first, ...others.map((side) => side[0]!.toUpperCase() + side.slice(1))].join('');
  return words[mix as Exclude<keyof typeof words, 'plain'>]({
    path: subject,
    measure,
    total: pointsSigned(told),
    world: of('world'),
    levers: of('levers'),
    settings: of('settings'),
  });
}

/** Which paths stay where they are. */
function stillSentence(sides: Sides, text: CompareText): string {
  const still = pathIds.filter((path) => sides.moves![path].change === 0);
  if (still.length === 0) return '';
  const [first, ...others] = still.map((path) => text.paths[path]);
  return text.compare.still({
    paths: text.format.allOf([first!.subject, ...others.map(({ object }) => object)]),
  });
}

/** Whether the world alone or our choices alone would have changed the answer; nothing where only one of them differs. */
export function aloneSentence({ from, to, halfSteps, groups }: Explanation, text: CompareText): string {
  const differ = (side: InputSide): boolean => groups.some((group) => group.side === side);
  if (!differ('world') || !differ('levers')) return '';
  const [before, after] = [callable(from), callable(to)];
  const changes = (scores: Scores): boolean => {
    const best = callable(scores);
    return best !== null && best !== before;
  };
  const [world, levers] = [changes(halfSteps.world), changes(halfSteps.levers)];
  const which = world ? (levers ? 'both' : 'world') : levers ? 'levers' : 'neither';
  const { alone, aloneStays } = text.compare;
  if (before !== after) return alone[which];
  return which === 'neither' ? '' : aloneStays[which];
}

/** What moved, why, and whether one side alone would have done it: sentences after the headline. */
export function restOfHead(
  sides: Sides,
  explanation: Explanation | null,
  text: CompareText,
): readonly string[] {
  if (sides.a === null || sides.moves === null) return [];
  if (pathIds.every((path) => sides.moves![path].change === 0)) return [text.compare.noneMoves];
  return [
    movedSentence(subjectOf(sides), sides, explanation, text),
    stillSentence(sides, text),
    explanation === null ? '' : aloneSentence(explanation, text),
  ].filter((sentence) => sentence !== '');
}

/** What leads, with what it comes to; null where it is too close to call. */
export function leaderOf(
  { scores, result }: Side,
  criterion: Criterion,
  text: CompareText,
): { readonly path: PathId; readonly words: string } | null {
  const path = callable(scores);
  if (path === null) return null;
  const figure = scoreText(
    criterion,
    path,
    scores[path].score,
    result.capitalEnvelope,
    text.strategies.none,
    text,
  );
  return { path, words: text.compare.leader({ path: text.paths[path].title, figure }) };
}
