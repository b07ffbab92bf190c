import { goTo } from '../../goTo';
import { isValueKey, parameterOfKey } from '../../../model/values';

/** The `id` of the element that is a place of the method page: an equation, a parameter or one of its values, a section. */
export function placeId(at: string): string {
  return `method-${isValueKey(at) ? parameterOfKey(at).id : at}`;
}

/** Brings a place on screen and gives it the focus; nothing where there is no such place. */
export function reveal(at: string): void {
  goTo(document.getElementById(placeId(at)));
}
