import { MODEL_VERSION } from '../../model/version';
import { changeCount } from '../../state/selectors';
import { count } from '../format';
import type { ExportsText } from '../i18n/en/exports';
import type { App } from '../StoreContext';

/** What a picture comes from: the line below it, and what its file is called. */
export interface PictureSource {
  readonly line: string;
  readonly name: string;
}

/** The source of all that is on screen; null before there is anything. */
export function pictureSource(
  { shown, inputs, scenarios }: App,
  words: ExportsText['exports'],
): PictureSource | null {
  if (shown === null) return null;
  const { scenarioId, seed } = shown.inputs;
  const title = scenarios.find(({ id }) => id === scenarioId)?.title ?? scenarioId;
  const line = words.source({
    name: inputs.name ?? title,
    changes: changeCount(shown.inputs),
    version: MODEL_VERSION,
    seed: String(seed),
    worlds: count(shown.result.draws),
    digits: shown.result.fingerprint,
  });
  return { line, name: inputs.name ?? scenarioId };
}
