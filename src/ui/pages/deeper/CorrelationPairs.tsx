import { isSamePair } from '../../../model/correlations';
import { useCorrelationText } from '../../i18n/useCorrelationText';
import { NewPair } from './NewPair';
import { RankEntry } from './RankEntry';
import { rankWords } from './rankWords';
import type { RefusedPairs, ShownCorrelations, ShownPair } from './useCorrelations';

/** The pairs in force, each to be changed or removed, and one more to be added. */
export function CorrelationPairs({ shown }: { shown: ShownCorrelations }) {
  const text = useCorrelationText();
  const words = text.correlation;
  const offered = shown.pairs.filter(({ isInForce }) => !isInForce);
  return (
    <div className="correlation-edit">
      <h3 id="correlation-list">{words.list}</h3>
      {shown.inForce.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <ul className="correlation-pairs" aria-labelledby="correlation-list">
          {shown.inForce.map((pair) => (
            <Pair key={pair.between.join(' ')} pair={pair} shown={shown} />
          ))}
        </ul>
      )}
      {shown.refused !== null && <Refused refused={shown.refused} onUse={shown.useNearest} />}
      {offered.length > 0 && (
        <>
          <h3 id="correlation-offers">{words.offers}</h3>
          <ul className="correlation-pairs" aria-labelledby="correlation-offers">
            {offered.map((pair) => (
              <Offer key={pair.between.join(' ')} pair={pair} onUse={() => shown.set(pair)} />
            ))}
          </ul>
        </>
      )}
      <NewPair
        uncertain={shown.uncertain}
        isNew={(pair) => !shown.inForce.some((other) => isSamePair(other, pair))}
        onAdd={shown.set}
      />
    </div>
  );
}

function Pair({ pair, shown }: { pair: ShownPair; shown: ShownCorrelations }) {
  const text = useCorrelationText();
  const words = text.correlation;
  const { between, rank, because, certain } = pair;
  const [a, b] = [text.parameters[between[0]].label, text.parameters[between[1]].label];
  const inside = { a: text.format.inSentence(a), b: text.format.inSentence(b) };
  return (
    <li>
      <div className="correlation-said">
        <span className="correlation-both">{words.pair({ a, b: inside.b })}</span>
        {because !== null && <small>{because}</small>}
        {certain !== null && <small>{words.idle({ label: text.parameters[certain].label })}</small>}
      </div>
      <RankEntry
        rank={rank}
        label={words.rankOf(inside)}
        typedLabel={words.typedOf(inside)}
        onSet={(next) => shown.set({ between, rank: next })}
      />
      <button
        type="button"
        className="link touch"
        aria-label={words.remove(inside)}
        onClick={() => shown.remove(pair)}
      >
        {words.removeShort}
      </button>
    </li>
  );
}

/** A pair that the scenario offers, with its reason. */
function Offer({ pair: { between, rank, because }, onUse }: { pair: ShownPair; onUse: () => void }) {
  const text = useCorrelationText();
  const words = text.correlation;
  const [a, b] = [text.parameters[between[0]].label, text.parameters[between[1]].label];
  const inside = { a: text.format.inSentence(a), b: text.format.inSentence(b) };
  return (
    <li>
      <div className="correlation-said">
        <span className="correlation-both">{words.pair({ a, b: inside.b })}</span>
        <small>{because}</small>
      </div>
      <span className="correlation-strength">{rankWords(rank)}</span>
      <button type="button" className="link touch" aria-label={words.use(inside)} onClick={onUse}>
        {words.useShort}
      </button>
    </li>
  );
}

/** Why nothing was changed, and the nearest that can be had. */
function Refused({
  refused: { problem, nearest, weaker },
  onUse,
}: {
  refused: RefusedPairs;
  onUse: () => void;
}) {
  const text = useCorrelationText();
  const words = text.correlation;
  if (problem.code === 'tooManyPairs')
    return (
      <p role="alert" className="warn">
        {words.tooMany({ most: problem.most })}
      </p>
    );
  if (problem.code !== 'impossible') return null;
  const pairs = weaker.map(({ between: [a, b], rank }) =>
    words.nearestPair({
      a: text.format.inSentence(text.parameters[a].label),
      b: text.format.inSentence(text.parameters[b].label),
      rank: rankWords(rank),
    }),
  );
  return (
    <div role="alert" className="correlation-refused">
      <p>{words.impossible}</p>
      <p>
        {(weaker.length < nearest.length ? words.nearestSome : words.nearest)({
          pairs: text.format.clauses(pairs),
        })}
      </p>
      <button type="button" className="button" onClick={onUse}>
        {words.useNearest}
      </button>
    </div>
  );
}
