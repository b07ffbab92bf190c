import { memo } from 'react';
import { withoutBarriers, type Barrier } from '../../../model/barriers';
import { applyOverrides } from '../../../model/overrides';
import type { ParameterId } from '../../../model/parameters';
import { keysOf, parameterOfKey, pathOfKey, type Value, type ValueKey } from '../../../model/values';
import { PathMark } from '../../charts/PathMark';
import { EvidenceDot } from '../../controls/EvidenceDot';
import { useReasonText } from '../../i18n/useReasonText';
import { PageLink } from '../../PageLink';
import { parameterValue } from '../../parameterDisplay';
import { useRestingInputs } from '../../useRestingInputs';

/** A value with a reason in place and without it. */
interface Change {
  readonly key: ValueKey;
  readonly before: Value;
  readonly after: Value;
}

interface ReasonParametersProps {
  barrier: Barrier;
  /** Identifier of what they stand under. */
  heading: string;
}

/** The parameters that a reason moves, each a link to its slider, with what becomes of it without the reason. */
export const ReasonParameters = memo(function ReasonParameters({ barrier, heading }: ReasonParametersProps) {
  const { scenario, inputs } = useRestingInputs();
  const now = applyOverrides(scenario.values, inputs.overrides);
  const without = withoutBarriers(now, [barrier.id]);
  const touched = Object.keys(now).filter((key) => without[key] !== now[key]);
  const keys = [...new Set([...barrier.keys, ...touched])];
  const ids = [...new Set(keys.map((key) => parameterOfKey(key).id))];
  return (
    <ul className="reason-parameters" aria-labelledby={heading}>
      {ids.map((id) => (
        <OwnParameter
          key={id}
          id={id}
          changes={keys
            .filter((key) => keysOf(id).includes(key))
            .map((key): Change => ({ key, before: now[key]!, after: without[key]! }))}
        />
      ))}
    </ul>
  );
});

function OwnParameter({ id, changes }: { id: ParameterId; changes: readonly Change[] }) {
  const text = useReasonText();
  const { scenario } = useRestingInputs();
  const [{ key }] = changes as [Change];
  const definition = parameterOfKey(key);
  const { label, unit } = text.parameters[id];
  const { grade } = scenario.provenance[key]!;
  const said = changes.map(({ before, after }) => {
    const [from, to] = [before, after].map((value) => parameterValue(definition, value, text));
    return from === to
      ? text.barriers.unchanged({ value: from! })
      : text.barriers.change({ before: from!, after: to! });
  });
  const isOne = said.every((each) => each === said[0]);
  return (
    <li>
      <PageLink
        page="sources"
        at={id}
        className="evidence"
        label={text.control.evidence({ label, grade: text.grades[grade].name })}
      >
        <EvidenceDot grade={grade} />
      </PageLink>
      <PageLink page="cockpit" at={key}>
        {label}
      </PageLink>
      {unit !== '' && <span className="unit">{unit}</span>}
      <span className="reason-changes">
        {(isOne ? changes.slice(0, 1) : changes).map((change, index) => {
          const path = isOne ? undefined : pathOfKey(change.key);
          return (
            <span key={change.key} className={path}>
              {path !== undefined && <PathMark path={path} size={9} />}
              {path !== undefined && <span className="visually-hidden">{text.paths[path].short} </span>}
              {said[index]}
            </span>
          );
        })}
      </span>
    </li>
  );
}
