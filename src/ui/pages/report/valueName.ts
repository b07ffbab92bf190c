import { parameterOfKey, pathOfKey, type ValueKey } from '../../../model/values';
import type { ReportText } from '../../i18n/en/report';

/** A value by its whole name, with its path where each has its own. */
export function valueName(key: ValueKey, text: ReportText): string {
  const { label } = text.parameters[parameterOfKey(key).id];
  const path = pathOfKey(key);
  return path === undefined ? label : text.control.onPath({ label, path: text.flips.paths[path] });
}
