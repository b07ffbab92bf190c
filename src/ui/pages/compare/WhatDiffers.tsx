import { useEffect, useState } from 'react';
import { hasOtherRules } from '../../../analysis/inputGroups';
import { sameCorrelations } from '../../../model/correlations';
import { parameters } from '../../../model/parameters';
import { parameterOfKey } from '../../../model/values';
import type { Inputs } from '../../../state/appState';
import type { Difference } from '../../../state/difference';
import { criterionOf } from '../../../state/standings';
import { count } from '../../format';
import { useOpener } from '../../focusParameter';
import { useCompareText } from '../../i18n/useCompareText';
import { LazyRail } from '../../LazyRail';
import { PageLink } from '../../PageLink';
import { useApp } from '../../StoreContext';
import type { RailPart } from '../../parameterGroups';
import { bySide, differingParameters, withEarlier, type DifferingParameter } from './differingInputs';
import { DifferingInput } from './DifferingInput';
import type { Sides } from './useSides';

/** Inputs of a side that are shown at once; the others when they are asked for. */
const AT_ONCE = 8;
const railParts: readonly RailPart[] = ['decisive', 'choose', 'value', 'world'];

interface WhatDiffersProps {
  a: Inputs;
  difference: Difference;
  sides: Sides | null;
}

/** What differs between A and B, the world first, our choices second, settings apart; each with the slider of B. */
export function WhatDiffers({ a, difference, sides }: WhatDiffersProps) {
  const text = useCompareText();
  const words = text.compare.differs;
  const now = differingParameters(difference);
  const [earlier, setEarlier] = useState<readonly DifferingParameter[]>([]);
  const rows = withEarlier(earlier, now);
  useEffect(() => {
    setEarlier((before) => withEarlier(before, now));
    // Each difference is looked at once.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [difference]);
  const { from, end } = difference;
  const areCorrelated = !sameCorrelations(from.correlations, end.correlations);
  const areRuled = hasOtherRules(from.values, end.values);
  const others = (areCorrelated ? 1 : 0) + (areRuled ? 1 : 0);
  const names = { world: words.world, levers: words.levers, settings: words.settings };
  const kinds = { world: words.worldKind, levers: words.leversKind, settings: words.settingsKind };
  return (
    <section className="compare-differs" aria-labelledby="compare-differs">
      <div className="compare-aside-head">
        <h2 id="compare-differs">{words.title}</h2>
        <span>{words.count({ count: now.length + others, all: parameters.length })}</span>
      </div>
      <p className="compare-how">{now.length + others === 0 ? words.nothing : words.how}</p>
      {bySide(rows).map(({ side, inputs }) => (
        <Inputs
          key={side}
          title={names[side]}
          kind={kinds[side]}
          inputs={inputs}
          now={now}
          difference={difference}
        />
      ))}
      {areCorrelated && (
        <div className="compare-group">
          <h3>
            {words.correlations}
            <small>{words.worldKind}</small>
          </h3>
          <p>
            {text.difference.fromTo({
              from: words.pairs({ count: from.correlations.length }),
              to: words.pairs({ count: end.correlations.length }),
            })}
            {text.format.space}
            <PageLink page="deeper" at="correlation" className="link touch">
              {words.seePairs}
            </PageLink>
          </p>
        </div>
      )}
      {areRuled && <SwitchedRules before={a.rules} />}
      <Worlds a={a} difference={difference} sides={sides} />
      <Others differing={rows} />
    </section>
  );
}

function SwitchedRules({ before = [] }: { before: Inputs['rules'] }) {
  const text = useCompareText();
  const words = text.compare.differs;
  const now = useApp((state) => state.inputs.rules?.length ?? 0);
  return (
    <div className="compare-group">
      <h3>
        {words.rules}
        <small>{words.worldKind}</small>
      </h3>
      <p>
        {text.difference.fromTo({
          from: words.switched({ count: before.length }),
          to: words.switched({ count: now }),
        })}
        {text.format.space}
        <PageLink page="rules" className="link touch">
          {words.seeRules}
        </PageLink>
      </p>
    </div>
  );
}

interface InputsProps {
  title: string;
  kind: string;
  inputs: readonly DifferingParameter[];
  now: readonly DifferingParameter[];
  difference: Difference;
}

function Inputs({ title, kind, inputs, now, difference }: InputsProps) {
  const text = useCompareText();
  const words = text.compare.differs;
  const [isOpen, setIsOpen] = useState(false);
  const { from } = difference;
  useOpener((key) => {
    if (inputs.slice(AT_ONCE).some(({ id }) => id === parameterOfKey(key).id)) setIsOpen(true);
  });
  const shown = isOpen ? inputs : inputs.slice(0, AT_ONCE);
  return (
    <div className="compare-group">
      <h3>
        {title}
        <small>{kind}</small>
      </h3>
      <ul>
        {shown.map(({ id, keys }) => (
          <DifferingInput
            key={id}
            id={id}
            keys={keys}
            from={from.values}
            isSame={now.every((one) => one.id !== id)}
          />
        ))}
      </ul>
      {inputs.length > AT_ONCE && (
        <button
          type="button"
          className="link touch"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? words.fewer : words.more({ count: inputs.length - AT_ONCE })}
        </button>
      )}
    </div>
  );
}

/** In which worlds both are, by what they are ranked, and where A comes from others. */
function Worlds({ a, difference, sides }: WhatDiffersProps) {
  const text = useCompareText();
  const words = text.compare.differs;
  if (sides === null) return null;
  const { criterion, shown } = sides;
  const own = criterionOf(a, difference.from.scenario);
  const measure = (of: typeof own): string => text.criteria[of].inWords;
  const sentences = [
    words.worlds({
      draws: count(shown.result.draws),
      seed: String(shown.inputs.seed),
      measure: measure(criterion),
    }),
    a.seed === shown.inputs.seed ? '' : words.otherSeed({ seed: String(a.seed) }),
    own === criterion ? '' : words.otherCriterion({ measure: measure(own) }),
  ];
  return <p className="compare-how compare-worlds">{text.format.sentences(sentences)}</p>;
}

/** All other sliders, folded away until one of them is wanted. */
function Others({ differing }: { differing: readonly DifferingParameter[] }) {
  const text = useCompareText();
  const [isOpen, setIsOpen] = useState(false);
  useOpener((key) => {
    if (differing.every(({ id }) => id !== parameterOfKey(key).id)) setIsOpen(true);
  });
  return (
    <div className="compare-others">
      <button type="button" className="link touch" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {text.compare.differs.others}
      </button>
      {isOpen && <LazyRail parts={railParts} />}
    </div>
  );
}
