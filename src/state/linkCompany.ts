import type { Look } from '../share/look';
import { encodeLink, type Against, type LinkCompany } from '../share/shareLink';
import type { OpenedLink } from '../share/readLink';
import type { View } from '../share/view';
import type { AppState, Inputs, Pinned } from './appState';
import { DEFAULT_LOSS_LINE, DEFAULT_MAP_AXES } from './initialState';

/** What of the state a link says beside the run and the page. */
export type Company = Pick<AppState, 'lossLine' | 'mapAxes' | 'pair' | 'comparedWith' | 'pinned'>;

/** How the charts are set, as the state has it. */
export function stateOfLook({ lossLine, mapAxes, pair, comparedWith }: Look): Omit<Company, 'pinned'> {
  return {
    lossLine: lossLine ?? DEFAULT_LOSS_LINE,
    mapAxes: mapAxes ?? DEFAULT_MAP_AXES,
    pair: pair ?? null,
    comparedWith: comparedWith ?? null,
  };
}

/** How the charts are set, as a link has it: only what is not as it starts. */
function lookOf({ lossLine, mapAxes, pair, comparedWith }: Company): Look {
  const isDefaultMap = mapAxes.x === DEFAULT_MAP_AXES.x && mapAxes.y === DEFAULT_MAP_AXES.y;
  return {
    lossLine: lossLine === DEFAULT_LOSS_LINE ? undefined : lossLine,
    mapAxes: isDefaultMap ? undefined : mapAxes,
    pair: pair ?? undefined,
    comparedWith: comparedWith ?? undefined,
  };
}

/** What a link says of the inputs put aside as A. */
function againstOf({ inputs }: Pinned): Against {
  const { scenarioId, overrides, correlations, rules, reasons, name } = inputs;
  return { scenarioId, overrides, correlations, rules, reasons, name };
}

/** What a link holds beside the run and the page. */
export function companyOf(state: Company): LinkCompany {
  return {
    look: lookOf(state),
    against: state.pinned === null ? undefined : againstOf(state.pinned),
  };
}

/** The fragment of a link to the inputs as they are, on a page, with `#`; it does not say what they come to. */
export function fragmentOfInputs(state: Company & Pick<AppState, 'inputs'>, view: View): string {
  return `#${encodeLink(state.inputs, undefined, view, companyOf(state))}`;
}

/** What a link puts aside as A, in the worlds of its run. */
export function pinnedOf(
  { against, modelVersion }: OpenedLink,
  worlds: Pick<Inputs, 'seed' | 'draws' | 'untilPrecise' | 'criterion'>,
): Pinned | null {
  if (against === undefined) return null;
  const { seen, name, reasons = {}, ...differing } = against;
  return {
    inputs: { ...differing, reasons, ...worlds, ...(name === undefined ? {} : { name }) },
    ...(seen === undefined ? {} : { sent: { seen, modelVersion } }),
  };
}
