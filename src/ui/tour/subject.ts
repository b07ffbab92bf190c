import type { FlipResult } from '../../analysis/flips';
import { CALLABLE, gapBetween } from '../../analysis/criterion';
import type { Override } from '../../model/overrides';
import { keysOf, parameterOfKey, type Value, type ValueKey } from '../../model/values';
import { leadingPair } from '../../state/analysisPlan';
import type { AppState, Shown } from '../../state/appState';
import { flipsFound } from '../../state/decision';
import { parameterView } from '../../state/parameterView';
import { isUpToDate, valueNow } from '../../state/selectors';
import { standingsOf } from '../../state/standings';
import { trackScale } from '../controls/trackScale';
import { flipsOfLead } from '../decisiveSentence';
import type { DecisionText } from '../i18n/en/decision';
import { parameterGroups } from '../parameterGroups';

/** The value that the tour has somebody move, and everything as it was before. */
export interface Subject {
  readonly key: ValueKey;
  readonly scenarioId: string;
  readonly value: Value;
  readonly override: Override | undefined;
  /** The run at rest before the move; null while none was. */
  readonly shown: Shown | null;
  /** Where the best path changes along the slider, and the nearest such place; null where that is not known or nowhere. */
  readonly flip: { readonly along: FlipResult; readonly at: number } | null;
}

/** Of the decisive parameters the first that is uncertain: it moves something under any inputs. */
function firstDecisive(state: AppState): ValueKey {
  const keys = parameterGroups.find(({ id }) => id === 'decisiveWorld')!.parameters.flatMap(keysOf);
  return keys.find((key) => parameterView(state, key).uncertain) ?? keys[0]!;
}

/** Whether the lead on screen can be told from nothing. */
function isCallable(shown: Shown, { scenarios }: AppState): boolean {
  const { gap, standardError } = gapBetween(
    standingsOf(shown, scenarios),
    ...leadingPair({ shown, scenarios }),
  );
  return gap > CALLABLE * standardError;
}

/** The value that would change the answer with the least move; while that is not known, the first decisive one. */
export function subjectNow(state: AppState, text: Pick<DecisionText, 'format'>): Subject {
  const { analyses, scenarios, inputs } = state;
  const shown = isUpToDate(state) ? state.shown : null;
  const flips =
    shown === null || !isCallable(shown, state) ? null : flipsOfLead(analyses, shown, scenarios, text);
  const nearest = flips === null || flips.isStale ? undefined : flips.value[0];
  const key = nearest?.key ?? firstDecisive(state);
  const along = flipsFound(analyses, key)?.value;
  return {
    key,
    scenarioId: inputs.scenarioId,
    value: valueNow(state, key),
    override: inputs.overrides[key],
    shown,
    flip: nearest === undefined || along === undefined ? null : { along, at: nearest.at },
  };
}

/** Whether the value is another one now. */
export function isMoved({ key, scenarioId, value }: Subject, state: AppState): boolean {
  return (
    state.inputs.scenarioId === scenarioId && JSON.stringify(valueNow(state, key)) !== JSON.stringify(value)
  );
}

/** Part of a track within which a thumb is on a mark. */
const NEARLY = 0.002;

/** Whether the value was moved to its flip or beyond; without one, whether it was moved at all. */
export function isMovedEnough(subject: Subject, state: AppState): boolean {
  if (!isMoved(subject, state)) return false;
  if (subject.flip === null) return true;
  const { along, at } = subject.flip;
  const scale = trackScale(parameterOfKey(subject.key));
  const beyond = scale.placeOf(parameterView(state, subject.key).centre) - scale.placeOf(at);
  return at <= along.centre! ? beyond <= NEARLY : beyond >= -NEARLY;
}

/** How far beyond a flip it is shown, as part of the track: far enough to see, in reach of a hand. */
const FURTHER = 0.08;

/** A centre that shows what the value does: beyond the flip and what is too close to call around it, or at its P10. */
export function centreToShow({ key, flip }: Subject, state: AppState): number {
  const definition = parameterOfKey(key);
  const scale = trackScale(definition);
  if (flip === null) {
    const { centre, p10 } = parameterView(state, key);
    if (p10 !== centre) return p10;
    const place = scale.placeOf(centre);
    return scale.valueAt(place > FURTHER ? place - FURTHER : place + FURTHER);
  }
  const { along, at } = flip;
  const isBelow = at <= along.centre!;
  const side = isBelow ? -1 : 1;
  const [low, high] = along.flips.find((one) => one.at === at)!.interval ?? [at, at];
  const segment = along.segments.find(({ from, to }) => (isBelow ? to : from) === at)!;
  const edge = scale.placeOf(isBelow ? low : high);
  const end = scale.placeOf(isBelow ? segment.from : segment.to);
  const room = Math.max(0, side * (end - edge));
  const centre =
    room === 0
      ? isBelow
        ? segment.from
        : segment.to
      : scale.valueAt(edge + side * Math.min(FURTHER, room / 2));
  const isWhole = definition.admissible.type === 'number' && definition.admissible.whole;
  if (!isWhole) return centre;
  return isBelow ? Math.min(centre, Math.floor(at)) : Math.max(centre, Math.ceil(at));
}
