import type { FlipResult } from '../../analysis/flips';
import { parameterOfKey } from '../../model/values';
import type { Finding } from '../../state/decision';
import { useControlText } from '../i18n/useControlText';
import type { ControlText } from '../i18n/en/controls';
import { parameterNumber, parameterValue } from '../parameterDisplay';
import { flipInWords, flipsBeyond, winnerAt } from './flipWords';
import { trackScale } from './trackScale';
import type { ParameterOnScreen } from './useParameter';

interface FlipListProps {
  /** One, or one for each path; `flips` goes with them. */
  views: readonly ParameterOnScreen[];
  flips: readonly (Finding<FlipResult> | null)[];
}

/** What wins at other values of a parameter: every flip with its simulation error, and every option. */
export function FlipList({ views, flips }: FlipListProps) {
  const text = useControlText();
  const isOld = flips.some((finding) => finding?.isStale === true);
  return (
    <>
      <dt>{isOld ? text.flips.earlierTitle : text.flips.title}</dt>
      {views.flatMap((view, index) => {
        const finding = flips[index] ?? null;
        const lines = finding === null ? [text.flips.unknown] : linesOf(finding.value, view, text);
        return lines.map((line) => (
          <dd key={`${view.key} ${line}`}>
            {view.path === undefined
              ? line
              : text.evidence.onPath({ path: text.paths[view.path].title, words: line })}
          </dd>
        ));
      })}
    </>
  );
}

function linesOf(flips: FlipResult, view: ParameterOnScreen, text: ControlText): readonly string[] {
  const { flips: words } = text;
  const options = flips.options.map(({ value, winner, second, gap, standardError }) => {
    const option = parameterValue(view.definition, value, text);
    return gap > 2 * standardError
      ? words.option({ option, path: words.paths[winner] })
      : words.optionClose({ option, first: words.paths[winner], second: words.paths[second] });
  });
  return [...trackLines(flips, view, text), ...options];
}

function trackLines(flips: FlipResult, view: ParameterOnScreen, text: ControlText): readonly string[] {
  const { flips: words } = text;
  const definition = parameterOfKey(flips.key);
  if (definition.slider === undefined) return [];
  if (flips.reach === null) return flips.options.length > 0 ? [] : [words.noneHere];
  const centre = Number.isNaN(view.centre) ? flips.reach[0] : view.centre;
  const beyond = flipsBeyond(flips, centre, trackScale(definition), text);
  if (beyond.length > 0) {
    return beyond.map((flip) => {
      const [low, high] = flip.interval ?? [flip.named, flip.named];
      return low === high
        ? flipInWords(flip, text)
        : words.within({ flip: flipInWords(flip, text), low, high });
    });
  }
  const [low, high] = flips.reach.map((end) => parameterNumber(definition, end, text)) as [string, string];
  const winner = winnerAt(flips, centre);
  return [
    winner === null
      ? words.closeThroughout({ low, high })
      : words.none({ path: words.paths[winner], low, high }),
  ];
}
