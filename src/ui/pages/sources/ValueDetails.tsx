import type { ReactNode } from 'react';
import { FlipList } from '../../controls/FlipList';
import { useParameter } from '../../controls/useParameter';
import { points, pointsSigned } from '../../format';
import { useSourcesText } from '../../i18n/useSourcesText';
import { lazyPart } from '../../lazyPart';
import { PageLink } from '../../PageLink';
import { parameterNumber } from '../../parameterDisplay';
import { ERRORS } from '../../verdict';
import { ofPath, valueInWords } from './rowWords';
import { SourceLine } from '../../controls/SourceLine';
import { sharesReasons, type ValueHere, type ValueRow } from './valueRows';
import type { Weight, Weights } from './weights';

const EquationLinks = lazyPart(
  'later',
  async () => (await import('../../controls/EquationLinks')).EquationLinks,
);

/** Why a value is what it is, who could know better, where it enters, and what it moves. */
export function ValueDetails({ row, weights }: { row: ValueRow; weights: Weights | null }) {
  const text = useSourcesText();
  const words = text.sources.details;
  const { id, definition, label, values } = row;
  const reasoned = sharesReasons(row) ? values.slice(0, 1) : values;
  const isOne = reasoned.length === 1;
  const own = values.filter(({ changed }) => changed);
  return (
    <div className="sources-sides">
      <dl>
        {own.length > 0 && (
          <Entry term={words.yours}>
            {own.map((value) => (
              <p key={value.key}>
                {words.own({
                  value: ofPath(value, valueInWords(definition, value.value, text), text),
                  reason:
                    value.reason === '' ? words.noReason : text.sources.reason({ reason: value.reason }),
                })}
              </p>
            ))}
          </Entry>
        )}
        {reasoned.map((value) => (
          <Reasons key={value.key} value={value} isTitled={!isOne} />
        ))}
      </dl>
      <dl>
        {reasoned.map((value) => (
          <Origin key={value.key} value={value} isTitled={!isOne} />
        ))}
        <Entry term={words.equations}>
          <EquationLinks id={id} />
        </Entry>
        {weights !== null && values.some(({ key }) => weights.of(key).bar !== null) && (
          <Entry term={words.here}>
            {values.map((value) => (
              <Swing key={value.key} value={value} weight={weights.of(value.key)} pair={weights.pair} />
            ))}
          </Entry>
        )}
        {definition.kind !== 'fixed' && (
          <>
            <Flips values={values} weights={weights} />
            <dd className="sources-slider">
              <PageLink page="cockpit" at={values[0]!.key}>
                {words.slider}
                <span className="visually-hidden">{words.sliderOf({ label })}</span>
              </PageLink>
            </dd>
          </>
        )}
      </dl>
    </div>
  );
}

function Entry({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

interface OfValueProps {
  value: ValueHere;
  /** Whether other values of the row rest on something else. */
  isTitled: boolean;
}

/** Why the value is what it is, what is open, and until when it holds. */
function Reasons({ value, isTitled }: OfValueProps) {
  const text = useSourcesText();
  const words = text.sources.details;
  const { grade, note, departs, verify, stale } = value.provenance;
  const { name, explanation } = text.grades[grade];
  const term = (own: string): string => (isTitled ? ofPath(value, own, text) : own);
  return (
    <>
      <Entry term={term(words.rests)}>
        {note !== '' && <p>{note}</p>}
        <p className="sources-count">
          {words.grade({ name, explanation, kind: text.sources.csv.kinds[value.definition.kind] })}
        </p>
      </Entry>
      {departs !== '' && <Entry term={term(words.departs)}>{departs}</Entry>}
      {verify !== '' && <Entry term={term(words.verify)}>{verify}</Entry>}
      {stale !== '' && <Entry term={term(words.stale)}>{stale}</Entry>}
    </>
  );
}

/** Who says the value, and who set it. */
function Origin({ value, isTitled }: OfValueProps) {
  const text = useSourcesText();
  const words = text.sources.details;
  const { definition, provenance, setBy, replaced } = value;
  const { sources } = provenance;
  const term = (own: string): string => (isTitled ? ofPath(value, own, text) : own);
  return (
    <>
      <Entry term={term(words.sources)}>
        {sources.length === 0 ? (
          words.noSources
        ) : (
          <ul>
            {sources.map((source) => (
              <li key={`${source.title} ${source.locator}`}>
                <SourceLine source={source} />
              </li>
            ))}
          </ul>
        )}
      </Entry>
      <Entry term={term(words.setBy)}>
        <p>{setBy}</p>
        {replaced !== null && (
          <p className="sources-count">
            {words.base({
              title: replaced.scenario.title,
              value: valueInWords(definition, replaced.value, text),
              grade: text.grades[replaced.provenance.grade].name,
            })}
            {text.format.space}
            {replaced.provenance.note}
          </p>
        )}
      </Entry>
    </>
  );
}

function Swing({ value, weight, pair }: { value: ValueHere; weight: Weight; pair: Weights['pair'] }) {
  const text = useSourcesText();
  const { bar } = weight;
  if (bar === null) return null;
  const { low, high } = bar;
  const [first, second] = pair;
  const says = text.sources.details.swing({
    low: parameterNumber(value.definition, low.centre, text),
    high: parameterNumber(value.definition, high.centre, text),
    gapLow: pointsSigned(low.gap),
    gapHigh: pointsSigned(high.gap),
    error: points(ERRORS * Math.max(low.changeError, high.changeError)),
    first: text.paths[first].object,
    second: text.paths[second].object,
  });
  return <p>{ofPath(value, says, text)}</p>;
}

/** What wins at other values: one list for all values of the row. */
function Flips({ values, weights }: { values: readonly ValueHere[]; weights: Weights | null }) {
  const [first, second = first] = values;
  const views = [useParameter(first!.key), useParameter(second!.key)].slice(0, values.length);
  return <FlipList views={views} flips={views.map(({ key }) => weights?.of(key).flips ?? null)} />;
}
