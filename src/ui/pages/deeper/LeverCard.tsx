import { useMemo } from 'react';
import type { BestLever } from '../../../analysis/bestLevers';
import { pathOfLever } from '../../../analysis/bestLevers';
import type { PathId } from '../../../model/parameters';
import { parameterOfKey, type ValueKey } from '../../../model/values';
import { LEVER_CURVE_HEIGHT, LeverCurve, type LeverLine } from '../../charts/LeverCurve';
import { PathMark } from '../../charts/PathMark';
import { useWidth } from '../../charts/useWidth';
import { RichText } from '../../i18n/RichText';
import { useLeversText } from '../../i18n/useLeversText';
import { nameOfValue } from '../../valueWords';
import { ApplyButton } from './ApplyButton';
import { leverProposal, leverSentences, noGainWords, settingWords } from './leverWords';

interface LeverCardProps {
  valueKey: ValueKey;
  /** null while it is not known. */
  lever: BestLever | null;
  leader: PathId;
  isStale: boolean;
}

const ASSUMED_WIDTH = 310;
const POINTS = 100;

/** The best setting of one lever: its picture, what it means, and a button that applies it. */
export function LeverCard({ valueKey, lever, leader, isStale }: LeverCardProps) {
  const text = useLeversText();
  const words = text.levers;
  const [measure, width] = useWidth(ASSUMED_WIDTH);
  const path = pathOfLever(valueKey);
  const proposal = lever === null || isStale ? null : leverProposal(lever);
  return (
    <li className={`lever-card ${path} ${isStale ? 'is-stale' : ''}`}>
      <h4>
        <PathMark path={path} size={10} /> {nameOfValue(valueKey, text)}
      </h4>
      <div ref={measure} className="lever-picture" style={{ minHeight: LEVER_CURVE_HEIGHT }}>
        {lever === null ? <p>{words.computing}</p> : <Picture lever={lever} width={width} />}
      </div>
      {lever !== null && (
        <>
          <p className="lever-says">
            <RichText text={text.format.sentences(leverSentences(lever, leader, text))} />
          </p>
          <ApplyButton
            valueKey={valueKey}
            value={proposal?.value ?? null}
            label={words.setTo({ value: settingWords(valueKey, lever.best.centre, text) })}
            reason={isStale ? words.stale : noGainWords(lever.best, text)}
          />
        </>
      )}
    </li>
  );
}

/** The lines of a lever's picture: what coverage costs and leaves to enforcement, or else the score of the path. */
function linesOf({ curve, costs }: BestLever): readonly LeverLine[] {
  const [first] = costs;
  if (first === undefined)
    return [{ kind: 'score', points: curve.map(({ centre, score }) => [centre, POINTS * score]) }];
  const scoreThere = curve.find(({ centre }) => centre === first.coverage)!.score;
  const together = -(first.people.change + first.enforcement.change);
  return [
    {
      kind: 'total',
      points: curve.map(({ centre, score }) => [centre, POINTS * (together + scoreThere - score)]),
    },
    { kind: 'people', points: costs.map(({ coverage, people }) => [coverage, -POINTS * people.change]) },
    {
      kind: 'enforcement',
      points: costs.map(({ coverage, enforcement }) => [coverage, -POINTS * enforcement.change]),
    },
  ];
}

function Picture({ lever, width }: { lever: BestLever; width: number }) {
  const text = useLeversText();
  const words = text.levers;
  const { key, path, present, best, flat, least, reach } = lever;
  const lines = useMemo(() => linesOf(lever), [lever]);
  return (
    <>
      <LeverCurve
        path={path}
        track={parameterOfKey(key).slider!.track}
        reach={reach}
        lines={lines}
        present={present}
        best={best.centre}
        flat={flat}
        least={least}
        words={{ now: words.hereNow, best: words.here, both: words.both, unlawful: words.unlawful }}
        written={(setting) => settingWords(key, setting, text)}
        width={width}
      />
      <p className="lever-key" aria-hidden="true">
        {lines.length === 1 ? (
          words.scoreAxis
        ) : (
          <>
            {words.costAxis}
            {(['people', 'enforcement', 'total'] as const).map((kind) => (
              <span key={kind} className={kind}>
                {words[kind]}
              </span>
            ))}
          </>
        )}
      </p>
    </>
  );
}
