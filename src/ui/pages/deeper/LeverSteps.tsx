import { scaleLinear } from 'd3-scale';
import { useMemo, type CSSProperties } from 'react';
import type { Criterion } from '../../../analysis/criterion';
import type { LeverStep } from '../../../analysis/leverSteps';
import { pathIds, type PathId } from '../../../model/parameters';
import { parameterOfKey } from '../../../model/values';
import type { Finding } from '../../../state/decision';
import { ChartFrame } from '../../charts/ChartFrame';
import { PathMark } from '../../charts/PathMark';
import { points, pointsSigned, tick } from '../../format';
import type { InformationText } from '../../i18n/en/information';
import { RichText } from '../../i18n/RichText';
import { useInformationText } from '../../i18n/useInformationText';
import { PageLink } from '../../PageLink';
import { parameterValue } from '../../parameterDisplay';
import { useMediaQuery } from '../../useMediaQuery';
import { ERRORS } from '../../verdict';
import { aboutMoney } from './informationSentence';
import { bestStep, leverRows, type LeverRow, type RowMove } from './leverRows';
import { LeverStepsTable } from './LeverStepsTable';

interface LeverStepsProps {
  steps: Finding<readonly LeverStep[]> | null;
  /** The path that is best now; null before the first run. */
  leader: PathId | null;
  criterion: Criterion;
}

const AXIS = 50;
const FOOT = 24;
const ROW = 30;
const TOUCH_ROW = 66;
const ASSUMED = 12;
const TICKS = 5;
/** Rows under the best of which nothing is said of the rest. */
const none: readonly LeverRow[] = [];

/** What one step of each lever does to the paths that it touches: ours to choose, apart from what we do not know. */
export function LeverSteps({ steps, leader, criterion }: LeverStepsProps) {
  const text = useInformationText();
  const words = text.information.steps;
  const isNarrow = useMediaQuery('(max-width: 767px)');
  const rows = useMemo(() => (steps === null ? none : leverRows(steps.value)), [steps]);
  const told = rows.filter(({ isTold }) => isTold);
  const still = rows.filter(({ isTold }) => !isTold).map((row) => nameOn(row, text));
  const ends = told.flatMap(({ moves }) =>
    moves.flatMap(({ effect: { score } }) => [
      score.points - ERRORS * score.standardError,
      score.points + ERRORS * score.standardError,
    ]),
  );
  const scale = scaleLinear([Math.min(0, ...ends), Math.max(0.001, ...ends)], [0, 100]).nice(TICKS);
  const state = steps === null ? words.loading : steps.isStale ? words.earlier : '';
  return (
    <div className="lever-steps">
      <ChartFrame
        question={words.question}
        how={
          <>
            <span className="deeper-how">{words.how({ measure: words.measures[criterion] })}</span>
            <span className="deeper-state">{state}</span>
          </>
        }
        height={AXIS + FOOT + (steps === null ? ASSUMED : told.length) * (isNarrow ? TOUCH_ROW : ROW)}
        table={<LeverStepsTable rows={rows} />}
      >
        {steps !== null && (
          <div className={steps.isStale ? 'steps is-stale' : 'steps'}>
            <p className="steps-keys">
              {pathIds
                .filter((path) => told.some((row) => row.path === path))
                .map((path) => (
                  <span key={path} className={path}>
                    <PathMark path={path} size={10} />
                    {text.paths[path].title}
                  </span>
                ))}
            </p>
            <div className="steps-axis" aria-hidden="true">
              <span />
              <span className="steps-track">
                {scale.ticks(TICKS).map((at) => (
                  <span key={at} className="steps-tick" style={{ left: `${scale(at)}%` }}>
                    {tick(100 * at)}
                  </span>
                ))}
              </span>
              <span />
            </div>
            <ul>
              {told.map((row) => (
                <Row key={`${row.key} ${row.path}`} row={row} place={scale} />
              ))}
            </ul>
            {still.length > 0 && (
              <p className="steps-still">{words.still({ levers: text.format.allOf(still) })}</p>
            )}
          </div>
        )}
      </ChartFrame>
      <p className="deeper-decision">
        {steps !== null && leader !== null && <RichText text={stepSentence(rows, leader, text)} />}
      </p>
    </div>
  );
}

/** A lever and the path that is looked at. */
function nameOn({ key, path }: LeverRow, text: InformationText): string {
  const { label } = text.parameters[parameterOfKey(key).id];
  return text.information.steps.withNote({
    label: text.format.inSentence(label),
    note: text.flips.paths[path],
  });
}

function Row({ row, place }: { row: LeverRow; place: (points: number) => number }) {
  const text = useInformationText();
  const words = text.information.steps;
  const { key, path, best, note } = row;
  return (
    <li className={path}>
      <span className="steps-name">
        <PathMark path={path} size={9} />
        <PageLink page="cockpit" at={key} className="touch">
          {text.parameters[parameterOfKey(key).id].label}
        </PageLink>
        <span className="visually-hidden"> {text.paths[path].short}</span>
        {note !== null && <span className="steps-note">{words[note]}</span>}
      </span>
      <span className="steps-track" aria-hidden="true">
        <span className="steps-zero" style={{ left: `${place(0)}%` }} />
        {row.moves.map((move) => (
          <Move key={String(move.isUp)} move={move} place={place} />
        ))}
      </span>
      <span className="steps-best">
        {best === null
          ? words.noGain
          : words.best({
              to: parameterValue(parameterOfKey(key), best.to, text),
              points: pointsSigned(best.effect.score.points),
            })}
      </span>
    </li>
  );
}

function Move({ move: { isUp, effect }, place }: { move: RowMove; place: (points: number) => number }) {
  const { points: at, standardError } = effect.score;
  const error = ERRORS * standardError;
  const places = {
    '--at': `${place(at)}%`,
    '--from': `${place(at - error)}%`,
    '--to': `${place(at + error)}%`,
  } as CSSProperties;
  return (
    <span style={places}>
      <span className="steps-error" />
      <span className={isUp ? 'steps-dot is-up' : 'steps-dot'} />
    </span>
  );
}

/** Which step gains most where it matters, and what looks better than it is. */
function stepSentence(rows: readonly LeverRow[], leader: PathId, text: InformationText): string {
  const words = text.information.steps;
  const row = bestStep(rows, leader) ?? bestStep(rows, 'partner') ?? bestStep(rows, 'bifurcation');
  const costs = [
    ...new Set(rows.filter(({ note, best }) => note === 'costOnly' && best !== null).map(({ key }) => key)),
  ];
  const labels = [...new Set(costs.map((key) => text.parameters[parameterOfKey(key).id].label))];
  const warning =
    labels.length === 0
      ? ''
      : words.costWarning({ labels: text.format.allOf(labels.map(text.format.inSentence)) });
  if (row === null) return text.format.sentences([words.noLever, warning]);
  const { key, path, from, best, note } = row;
  const definition = parameterOfKey(key);
  const says = (note === 'partnerAgrees' ? words.gainIfAgreed : words.gain)({
    path: text.paths[path].object,
    label: text.format.inSentence(text.parameters[definition.id].label),
    from: parameterValue(definition, from, text),
    to: parameterValue(definition, best!.to, text),
    points: pointsSigned(best!.effect.score.points),
    error: points(ERRORS * best!.effect.score.standardError),
    value: aboutMoney(best!.effect.value.mean, text),
  });
  return text.format.sentences([says, warning]);
}
