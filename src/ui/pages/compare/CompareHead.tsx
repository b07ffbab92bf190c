import { useEffect, useRef, useState } from 'react';
import type { Explanation } from '../../../analysis/explainDifference';
import type { Inputs } from '../../../state/appState';
import { shareFragment } from '../../../state/shareFragment';
import { PathMark } from '../../charts/PathMark';
import { RichText } from '../../i18n/RichText';
import { useCompareText } from '../../i18n/useCompareText';
import { useActions, useApp, useAppStore } from '../../StoreContext';
import { PageTitle } from '../PageTitle';
import { headline, leaderOf, restOfHead } from './headWords';
import { nameOfInputs } from './nameOfInputs';
import type { Side, Sides } from './useSides';

interface CompareHeadProps {
  a: Inputs;
  sides: Sides | null;
  /** What the difference comes from, of the inputs as they are; null until it is known. */
  explanation: Explanation | null;
  isSame: boolean;
}

/** Whether the answer changed, by how much and why; who A and B are, and what can be done with both. */
export function CompareHead({ a, sides, explanation, isSame }: CompareHeadProps) {
  const text = useCompareText();
  const titles = useApp((state) => state.titles);
  const b = useApp((state) => state.inputs);
  const names = { a: nameOfInputs(a, titles, text), b: nameOfInputs(b, titles, text) };
  const title = headline(sides, names, isSame, text);
  const rest = sides === null || isSame ? [] : restOfHead(sides, explanation, text);
  return (
    <header className="compare-head">
      <div className="compare-says">
        <PageTitle documentTitle={text.compare.title}>{title}</PageTitle>
        <p>
          <RichText text={text.format.sentences(rest)} />
        </p>
      </div>
      <Box names={names} sides={sides} />
    </header>
  );
}

function Box({ names, sides }: { names: { readonly a: string; readonly b: string }; sides: Sides | null }) {
  const text = useCompareText();
  const words = text.compare;
  return (
    <div className="compare-box">
      <dl>
        <dt>{words.a}</dt>
        <dd>{names.a}</dd>
        <dd>
          <Leader side={sides?.a ?? null} sides={sides} />
        </dd>
        <dt className="is-b">{words.b}</dt>
        <dd>{names.b}</dd>
        <dd>
          <Leader side={sides?.b ?? null} sides={sides} />
        </dd>
      </dl>
      <Doings />
    </div>
  );
}

function Leader({ side, sides }: { side: Side | null; sides: Sides | null }) {
  const text = useCompareText();
  if (side === null || sides === null) return <span className="compare-close">{text.compare.awaited}</span>;
  const leader = leaderOf(side, sides.criterion, text);
  if (leader === null) return <span className="compare-close">{text.compare.close}</span>;
  return (
    <span className={`compare-leader ${leader.path}`}>
      <PathMark path={leader.path} /> {leader.words}
    </span>
  );
}

type Copying = 'not yet' | 'copied' | 'blocked';

/** Changes the places of A and B, puts A away, or takes both along in one link. */
function Doings() {
  const text = useCompareText();
  const words = text.compare;
  const store = useAppStore();
  const actions = useActions();
  const [copying, setCopying] = useState<Copying>('not yet');
  const [said, setSaid] = useState('');
  const [address, setAddress] = useState('');
  const link = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (copying === 'blocked') link.current?.select();
  }, [copying]);
  const copy = async (): Promise<void> => {
    const both = `${window.location.href.split('#')[0]}${shareFragment(store.getState())}`;
    setAddress(both);
    try {
      await navigator.clipboard.writeText(both);
      setCopying('copied');
      setSaid(words.copied);
    } catch {
      setCopying('blocked');
      setSaid(words.blocked);
    }
  };
  return (
    <div className="compare-doings">
      <button
        type="button"
        className="link touch"
        onClick={() => {
          actions.swapWithPinned();
          setSaid(words.said.swapped);
        }}
      >
        {words.swap}
      </button>
      <button
        type="button"
        className="link touch"
        // The title of what is left takes the focus.
        onClick={() => actions.setPinned(null)}
      >
        {words.unpin}
      </button>
      <button type="button" className="link touch" onClick={() => void copy()}>
        {copying === 'copied' ? words.copied : words.copy}
      </button>
      {copying === 'blocked' && (
        <input ref={link} readOnly className="compare-link" aria-label={words.linkToBoth} value={address} />
      )}
      <span role="status" className={copying === 'blocked' ? '' : 'visually-hidden'}>
        {said}
      </span>
    </div>
  );
}
