import { useMemo } from 'react';
import { parameterOfKey, pathOfKey, type ValueKey } from '../../model/values';
import { PathMark } from '../charts/PathMark';
import { TornadoPlot, type TornadoRowDrawn } from '../charts/TornadoPlot';
import { TORNADO_ROWS } from '../charts/tornadoRoom';
import { useWidth } from '../charts/useWidth';
import { focusParameter } from '../focusParameter';
import { chance, count, points, pointsSigned } from '../format';
import { useDecisionText } from '../i18n/useDecisionText';
import type { DecisionText } from '../i18n/en/decision';
import { LinkedText, linkTo } from '../i18n/LinkedText';
import { parameterNumber } from '../parameterDisplay';
import type { TornadoBar } from '../tornadoBars';
import { useIsOvertaken } from '../useAnswers';
import { ERRORS } from '../verdict';
import { LuckDots } from './LuckDots';
import type { Tornado } from './useTornado';

interface TornadoPictureProps {
  tornado: Tornado | null;
  isWhole: boolean;
  onWhole: (isWhole: boolean) => void;
}

const ASSUMED_WIDTH = 500;
const WIDE = 420;
const LABEL = 176;
const NARROW_LABEL = 128;
const NAMED = 3;
/** Errors are told to a tenth of a point. */
const LEAST_ERROR = 0.001;

/** The bars of the tornado with labels that lead to the sliders, what they mean, and what is luck. */
export function TornadoPicture({ tornado, isWhole, onWhole }: TornadoPictureProps) {
  const text = useDecisionText();
  const [measure, width] = useWidth(ASSUMED_WIDTH);
  const isWide = width >= WIDE;
  const labelWidth = isWide ? LABEL : NARROW_LABEL;
  const isStale = useIsOvertaken() || tornado?.isStale === true;
  const { tornado: words } = text;
  const bars = useMemo(
    () => (tornado?.bars ?? []).slice(0, isWhole ? undefined : TORNADO_ROWS),
    [tornado, isWhole],
  );
  const rows = useMemo(() => bars.map((bar) => drawn(bar, tornado!, text)), [bars, tornado, text]);
  return (
    <div ref={measure}>
      <div className="tornado-picture">
        <TornadoPlot
          rows={rows}
          pair={tornado?.pair ?? ['partner', 'exit']}
          now={
            tornado === null || tornado.now === null || tornado.isStale
              ? null
              : { at: 100 * tornado.now, words: words.now({ points: pointsSigned(tornado.now) }) }
          }
          winsWords={
            (tornado?.pair ?? ['partner', 'exit']).map((path) =>
              words.wins({ path: text.flips.paths[path as 'exit'] }),
            ) as unknown as [string, string]
          }
          shareWords={words.share}
          hasShares={isWide}
          isStale={isStale}
          labelWidth={labelWidth}
          width={width}
          room={Math.max(TORNADO_ROWS, rows.length)}
        />
        <div className="tornado-labels" style={{ width: labelWidth }}>
          {bars.map(({ key, canFlip }) => (
            <button
              key={key}
              type="button"
              className={canFlip ? 'can-flip' : ''}
              title={fullLabel(key, text)}
              aria-label={fullLabel(key, text)}
              onClick={() => focusParameter(key)}
            >
              {text.parameters[parameterOfKey(key).id].label}
              {pathOfKey(key) !== undefined && <PathMark path={pathOfKey(key)!} size={9} />}
            </button>
          ))}
        </div>
      </div>
      <p className="tornado-words">
        {tornado !== null && tornado.bars.length > 0 && <LinkedText text={meaning(tornado, isStale, text)} />}
        {(tornado === null || (tornado.bars.length === 0 && tornado.all > 0)) && words.computingFirst}
        {tornado?.all === 0 && words.none}
        {text.format.space}
        {tornado !== null && tornado.bars.length > TORNADO_ROWS && (
          <button
            type="button"
            className="link tornado-more"
            aria-expanded={isWhole}
            onClick={() => onWhole(!isWhole)}
          >
            {isWhole ? words.showFewer : words.showAll({ all: tornado.bars.length })}
          </button>
        )}
      </p>
      <LuckDots tornado={tornado} width={width} />
    </div>
  );
}

/** A parameter by its whole name, with its path where each has its own. */
export function fullLabel(key: ValueKey, text: DecisionText): string {
  const { label } = text.parameters[parameterOfKey(key).id];
  const path = pathOfKey(key);
  return path === undefined ? label : text.control.onPath({ label, path: text.flips.paths[path] });
}

function drawn(bar: TornadoBar, tornado: Tornado, text: DecisionText): TornadoRowDrawn {
  const definition = parameterOfKey(bar.key);
  const written = (value: number): string => parameterNumber(definition, value, text);
  const share = tornado.shareOf(definition.id);
  return {
    key: bar.key,
    from: 100 * bar.from.gap,
    to: 100 * bar.to.gap,
    fromValue: written(bar.from.centre),
    toValue: written(bar.to.centre),
    flipValue: bar.crossesAt === null ? null : written(bar.crossesAt),
    share:
      share === undefined
        ? { size: 0, words: text.tornado.unknown }
        : { size: Math.min(1, Math.max(0, share.total)), words: chance(share.total) },
  };
}

/** What the bars say of the decision, and how exact they are. */
function meaning(tornado: Tornado, isStale: boolean, text: DecisionText): string {
  const { tornado: words } = text;
  const named = ({ key }: TornadoBar): string => linkTo(key, text.format.inSentence(fullLabel(key, text)));
  const moves = ({ from, to }: TornadoBar): string => points(to.gap - from.gap);
  const flipping = tornado.bars.filter(({ canFlip }) => canFlip);
  const [first] = flipping;
  const nearest = tornado.bars.reduce((best, bar) => (bar.from.gap < best.from.gap ? bar : best));
  const names = flipping.slice(0, NAMED).map(named);
  const says =
    first === undefined
      ? words.noneFlips({ label: named(nearest), points: moves(nearest) })
      : flipping.length === 1
        ? words.oneFlips({ label: named(first), points: moves(first) })
        : flipping.length <= NAMED
          ? words.someFlip({ labels: text.format.allOf(names), points: moves(first) })
          : words.manyFlip({
              count: count(flipping.length),
              labels: text.format.allOf(names),
              points: moves(first),
            });
  const worst = Math.max(...tornado.bars.flatMap(({ low, high }) => [low.changeError, high.changeError]));
  const sentences = [says, words.barError({ points: points(Math.max(LEAST_ERROR, ERRORS * worst)) })];
  if (isStale) sentences.unshift(words.earlier);
  else if (!tornado.isComplete)
    sentences.push(words.computing({ done: count(tornado.done), all: count(tornado.all) }));
  return text.format.sentences(sentences);
}
