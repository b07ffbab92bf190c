import { enBarriers, type BarrierText } from './en/barriers';
import { useTexts } from './language';

/** The words of the eleven barriers and of parameters, for parts that are fetched on their own. */
export function useBarrierText(): BarrierText {
  return useTexts('barriers', enBarriers);
}
