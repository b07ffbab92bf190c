import { sides } from '../../../../model/themes';
import type { Scenario } from '../../../../model/scenario';
import type { Inputs } from '../../../../state/appState';
import { differingInputs } from '../../../../state/severalScenarios';
import type { InputGroup } from '../../../../analysis/inputGroups';
import type { SeveralText } from '../../../i18n/en/several';
import { groupName } from '../../deeper/differenceWords';
import type { FigureCell, FigureGroup } from './severalFigures';

/** Inputs that are named; more are counted. */
const NAMED = 3;

/** What each scenario has otherwise than the one on screen: the world, what we choose, how we value, each by itself. */
export function differenceRows(
  several: readonly Inputs[],
  scenarios: readonly Scenario[],
  text: SeveralText,
): FigureGroup {
  const words = text.several;
  const [onScreen, ...others] = several;
  const differing = others.map((inputs) => differingInputs(onScreen!, inputs, scenarios));
  const cell = (groups: readonly InputGroup[] | null): FigureCell => ({
    value: groups === null ? words.difference.unknown : inWords(groups, text),
    note: null,
  });
  return {
    label: words.differs,
    rows: sides.map((side) => ({
      path: null,
      label: text.difference.sides[side],
      cells: [
        { value: text.strategies.none, note: null },
        ...differing.map((groups) => cell(groups?.filter((group) => group.side === side) ?? null)),
      ],
    })),
  };
}

function inWords(groups: readonly InputGroup[], text: SeveralText): string {
  const { none, of, more } = text.several.difference;
  if (groups.length === 0) return none;
  const names = groups.slice(0, NAMED).map((group) => text.format.inSentence(groupName(group, text)));
  const labels = text.format.some(names);
  const count = String(groups.length);
  const left = groups.length - names.length;
  return left === 0 ? of({ count, labels }) : more({ count, labels, more: String(left) });
}
