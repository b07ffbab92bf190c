import { parameterOf, type ParameterId } from '../../model/parameters';
import { ChoiceControl } from './ChoiceControl';
import { FlagControl } from './FlagControl';
import { NumberControl } from './NumberControl';
import { PairControl } from './PairControl';

/** The control that fits a parameter. */
export function ParameterControl({ id }: { id: ParameterId }) {
  const { admissible, scope } = parameterOf(id);
  if (admissible.type === 'flag') return <FlagControl id={id} />;
  if (admissible.type === 'choice') return <ChoiceControl valueKey={id} />;
  return scope === 'path' ? <PairControl id={id} /> : <NumberControl valueKey={id} />;
}
