import { useEffect, useState } from 'react';
import { MODEL_VERSION } from '../../../model/version';
import { compareSeen } from '../../../share/reproduction';
import type { Pinned } from '../../../state/appState';
import { isUpToDate } from '../../../state/selectors';
import { count } from '../../format';
import { useCompareText } from '../../i18n/useCompareText';
import { useControlText } from '../../i18n/useControlText';
import { useNoticeText } from '../../i18n/useNoticeText';
import { noticeWords } from '../../noticeWords';
import { useApp, useAppStore } from '../../StoreContext';
import { nameOfInputs } from './nameOfInputs';
import type { Sides } from './useSides';

/** Fingerprint of the run on screen that was found to be what the sender of its link saw; null while there is none. */
function useReproduced(): string | null {
  const store = useAppStore();
  const [fingerprint, setFingerprint] = useState<string | null>(null);
  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (state.notices === before.notices || state.shown === null || !isUpToDate(state)) return;
        if (state.notices.some(({ kind }) => kind === 'reproduced'))
          setFingerprint(state.shown.result.fingerprint);
      }),
    [store],
  );
  return fingerprint;
}

/** The fingerprints of both runs, and whether they are what the senders of their links saw. */
export function Fingerprints({ pinned, sides }: { pinned: Pinned; sides: Sides | null }) {
  const text = useCompareText();
  const controls = useControlText();
  const notices = useNoticeText();
  const words = text.compare.verified;
  const titles = useApp((state) => state.titles);
  const b = useApp((state) => state.inputs);
  const reproduced = useReproduced();
  if (sides === null || !sides.shown.isComplete) return null;
  const { result, inputs } = sides.shown;
  const { sent } = pinned;
  const own = sides.areInSameWorlds ? sides.a : null;
  const sameWorlds =
    pinned.inputs.seed === inputs.seed &&
    (pinned.inputs.untilPrecise || pinned.inputs.draws === result.draws);
  const found =
    sent === undefined || own === null || !sameWorlds
      ? null
      : compareSeen(sent.seen, sent.modelVersion, own.result);
  const isMatchA = found?.reproduces === true;
  const isMatchB = reproduced === result.fingerprint;
  const both = isMatchA && isMatchB;
  return (
    <section className="compare-verified" aria-labelledby="compare-verified">
      <h2 id="compare-verified">{both ? words.both : words.title}</h2>
      <p className="compare-how">{both ? words.bothHow : words.how}</p>
      <dl>
        <dt>{words.entry({ letter: text.compare.a, name: nameOfInputs(pinned.inputs, titles, text) })}</dt>
        <dd>
          <Fingerprint value={own?.result.fingerprint} isMatch={isMatchA} />
        </dd>
        <dt>{words.entry({ letter: text.compare.b, name: nameOfInputs(b, titles, text) })}</dt>
        <dd>
          <Fingerprint value={result.fingerprint} isMatch={isMatchB} />
        </dd>
        <dt>{words.run({ seed: String(inputs.seed), draws: count(result.draws) })}</dt>
        <dd>{words.model({ version: MODEL_VERSION })}</dd>
      </dl>
      {found?.reproduces === false && (
        <p role="status">
          {noticeWords(
            { kind: 'changed', difference: found.difference },
            { text: controls, words: notices, titles },
          )}
        </p>
      )}
      {sent !== undefined && !sameWorlds && (
        <p>{words.elsewhere({ seed: String(pinned.inputs.seed), draws: count(pinned.inputs.draws) })}</p>
      )}
    </section>
  );
}

function Fingerprint({ value, isMatch }: { value: string | undefined; isMatch: boolean }) {
  const text = useCompareText();
  if (value === undefined) return text.compare.awaited;
  return (
    <>
      <code>{value}</code>
      {isMatch && (
        <span title={text.compare.verified.match}>
          {' ✓'}
          <span className="visually-hidden">{text.compare.verified.match}</span>
        </span>
      )}
    </>
  );
}
