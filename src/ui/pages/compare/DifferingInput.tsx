import type { ParameterId } from '../../../model/parameters';
import { pathOfKey, type ScenarioValues, type ValueKey } from '../../../model/values';
import { ParameterControl } from '../../controls/ParameterControl';
import { useParameter } from '../../controls/useParameter';
import { useCompareText } from '../../i18n/useCompareText';
import { changeOfValue } from '../deeper/differenceWords';
import { MarksOfA } from './MarksOfA';

interface DifferingInputProps {
  id: ParameterId;
  /** Values that differ, or did since the reader came. */
  keys: readonly ValueKey[];
  /** Values of A. */
  from: ScenarioValues;
  /** Whether it is in B as in A again. */
  isSame: boolean;
}

/** An input that differs: the slider of B with A's place on its track, and both values. */
export function DifferingInput({ id, keys, from, isSame }: DifferingInputProps) {
  const text = useCompareText();
  return (
    <li className="compare-input">
      <div className="compare-control">
        <ParameterControl id={id} />
        <MarksOfA id={id} keys={keys} values={from} />
      </div>
      {isSame ? (
        <p>{text.compare.differs.same}</p>
      ) : (
        keys.map((key) => <Change key={key} valueKey={key} from={from} isOneOfTwo={keys.length > 1} />)
      )}
    </li>
  );
}

interface ChangeProps {
  valueKey: ValueKey;
  from: ScenarioValues;
  isOneOfTwo: boolean;
}

/** From what in A to what in B a value goes, as its slider moves. */
function Change({ valueKey, from, isOneOfTwo }: ChangeProps) {
  const text = useCompareText();
  const { value } = useParameter(valueKey);
  const change = text.difference.fromTo(changeOfValue(valueKey, from, { [valueKey]: value }, text));
  const path = pathOfKey(valueKey);
  return (
    <p>
      {isOneOfTwo && path !== undefined
        ? text.difference.onPath({ path: text.paths[path].short, change })
        : change}
    </p>
  );
}
