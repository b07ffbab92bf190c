import { leadingPair } from '../../state/analysisPlan';
import { count, points } from '../format';
import { useControlText } from '../i18n/useControlText';
import type { ControlText } from '../i18n/en/controls';
import { useTornado, type Tornado } from '../panels/useTornado';
import { useApp } from '../StoreContext';
import { useIsOvertaken } from '../useAnswers';
import type { ParameterOnScreen } from './useParameter';

/** How much a parameter matters here: its place in the tornado, how far it moves the lead, whether it flips the choice. */
export function EvidenceWeight({ views }: { views: readonly ParameterOnScreen[] }) {
  const text = useControlText();
  const tornado = useTornado();
  const isOvertaken = useIsOvertaken();
  const isLeading = useApp((state) => {
    const leading = leadingPair(state);
    return tornado === null || tornado.pair.every((path) => leading.includes(path));
  });
  return (
    <dl className="stacked">
      <dt>{text.evidence.weight.title}</dt>
      {views.map((view) => {
        const sentence = weightInWords(view, tornado, isLeading, isOvertaken, text);
        return (
          <dd key={view.key}>
            {view.path === undefined
              ? sentence
              : text.evidence.onPath({ path: text.paths[view.path].title, words: sentence })}
          </dd>
        );
      })}
    </dl>
  );
}

function weightInWords(
  { key, definition, uncertain }: ParameterOnScreen,
  tornado: Tornado | null,
  isLeading: boolean,
  isOvertaken: boolean,
  text: ControlText,
): string {
  const { weight } = text.evidence;
  if (definition.kind !== 'assumption') return weight.chosen;
  if (!uncertain) return weight.certain;
  const place = tornado === null ? -1 : tornado.bars.findIndex((bar) => bar.key === key);
  if (tornado === null || place < 0) return weight.workingOut;
  const isStale = tornado.isStale || isOvertaken;
  const { from, to, canFlip } = tornado.bars[place]!;
  const ranked = count(tornado.bars.length);
  const rank =
    tornado.isComplete || isStale
      ? weight.rank({ rank: count(place + 1), all: ranked })
      : weight.rankSoFar({ rank: count(place + 1), done: ranked });
  const [first, second] = tornado.pair;
  const says = isLeading
    ? canFlip
      ? weight.flips
      : weight.flipsNot
    : canFlip
      ? weight.overtakes
      : weight.overtakesNot;
  const sentence = says({
    rank,
    first: text.flips.paths[first],
    second: text.flips.paths[second],
    points: points(to.gap - from.gap),
  });
  return isStale ? weight.earlier({ sentence }) : sentence;
}
