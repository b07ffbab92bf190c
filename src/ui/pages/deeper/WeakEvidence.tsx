import { useId, useMemo, useState } from 'react';
import type { Information } from '../../../analysis/information';
import type { Finding } from '../../../state/decision';
import { EvidenceDot } from '../../controls/EvidenceDot';
import { count } from '../../format';
import type { InformationText } from '../../i18n/en/information';
import { RichText } from '../../i18n/RichText';
import { useInformationText } from '../../i18n/useInformationText';
import { PageLink } from '../../PageLink';
import { parameterNumber } from '../../parameterDisplay';
import { useApp } from '../../StoreContext';
import { useRestingInputs } from '../../useRestingInputs';
import { decidingRows, weakRows, type DecidingRow } from '../sources/decidingRows';
import { useWeights } from '../sources/useWeights';
import { valueRows } from '../sources/valueRows';
import { whoCouldKnow } from '../sources/whoCouldKnow';
import { weighed } from '../sources/weights';
import { aboutMoney } from './informationSentence';

/** Items before one asks for more, and those that the sentence names. */
const SHOWN = 5;
const NAMED = 3;

/** Which weak evidence decides, and what to do about each: who could know better, its slider, its evidence. */
export function WeakEvidence({ information }: { information: Finding<Information> | null }) {
  const text = useInformationText();
  const words = text.information.weak;
  const heading = useId();
  const [isWhole, setIsWhole] = useState(false);
  const { scenario, inputs } = useRestingInputs();
  const scenarios = useApp((state) => state.scenarios);
  const weights = useWeights();
  const values = useMemo(
    () => valueRows(scenario, inputs, scenarios, text),
    [scenario, inputs, scenarios, text],
  );
  const isKnown = weights?.isTold === true && information !== null;
  const all = useMemo(() => (isKnown ? weighed(values, weights) : []), [isKnown, values, weights]);
  const rows = useMemo(() => weakRows(all, information?.value ?? null), [all, information]);
  const isStale = isKnown && (weights.isStale || information.isStale);
  return (
    <section className="chart weak-evidence" aria-labelledby={heading}>
      <h2 id={heading}>{words.question}</h2>
      <p className="chart-how">
        <span className="deeper-how">{words.how}</span>
        <span className="deeper-state">{!isKnown ? words.waiting : isStale ? words.earlier : ''}</span>
      </p>
      {isKnown && rows.length === 0 && (
        <p>{decidingRows(all, information.value).length === 0 ? words.nothingDecides : words.none}</p>
      )}
      {rows.length > 0 && (
        <ol className="weak-list">
          {rows.slice(0, isWhole ? undefined : SHOWN).map((row) => (
            <Item key={row.weighed.row.id} row={row} />
          ))}
        </ol>
      )}
      {rows.length > SHOWN && (
        <button
          type="button"
          className="link touch"
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? words.showFewer : words.showAll({ count: count(rows.length) })}
        </button>
      )}
      <p className="deeper-decision">{rows.length > 0 && <RichText text={weakSentence(rows, text)} />}</p>
    </section>
  );
}

function Item({ row: { weighed: found, information, canFlip } }: { row: DecidingRow }) {
  const text = useInformationText();
  const words = text.information.weak;
  const { row, weight } = found;
  const value = row.values.find(({ key }) => key === weight?.key) ?? row.values[0]!;
  const { definition, label } = row;
  const flips = (weight?.bar?.flipsAt ?? []).map((at) => parameterNumber(definition, at, text));
  const verify = whoCouldKnow(row, text);
  const worth =
    information?.isTold === true
      ? words.worth({ worth: aboutMoney(information.worth.mean, text) })
      : words.noWorth;
  const says = [
    words.item({
      label:
        value.path === undefined ? label : text.control.onPath({ label, path: text.flips.paths[value.path] }),
      value: parameterNumber(definition, value.centre, text),
      grade: text.grades[row.grade].name,
    }),
    ...(canFlip
      ? [flips.length === 0 ? words.flipsWithin : words.flipsAt({ flips: text.format.anyOf(flips) })]
      : []),
    worth,
  ];
  return (
    <li>
      <p>
        <EvidenceDot grade={row.grade} /> <RichText text={text.format.sentences(says)} />
      </p>
      <p className="weak-ask">{verify === '' ? words.nobody : words.ask({ verify })}</p>
      <p className="weak-links">
        {row.values.map(({ key, path }) => (
          <PageLink key={key} page="cockpit" at={key} className="link touch">
            {path === undefined
              ? words.slider
              : words.of({ link: words.slider, label: text.paths[path].short })}
            <span className="visually-hidden">{text.sources.details.sliderOf({ label })}</span>
          </PageLink>
        ))}
        <PageLink page="sources" at={row.id} className="link touch">
          {words.evidence}
          <span className="visually-hidden">{text.sources.details.sliderOf({ label })}</span>
        </PageLink>
      </p>
    </li>
  );
}

/** What to check before signing. */
function weakSentence(rows: readonly DecidingRow[], text: InformationText): string {
  const words = text.information.weak;
  const labels = rows
    .slice(0, NAMED)
    .map(({ weighed: { row } }) => `**${text.format.inSentence(row.label)}**`);
  return labels.length === 1
    ? words.decisionOne({ label: labels[0]! })
    : words.decision({ labels: text.format.allOf(labels) });
}
