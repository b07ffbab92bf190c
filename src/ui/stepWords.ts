import { parameterOfKey, type Value, type ValueKey } from '../model/values';
import type { ScenarioTitle, StepDone } from '../state/appState';
import { count, tick } from './format';
import type { HistoryText } from './i18n/en/history';
import { centreInWords, nameOfValue, plainCentre, spreadInWords } from './valueWords';

/** What a step of the history is called, such as “Market size in 2027: $3.3bn to $4.5bn per year”. */
export function stepInWords(done: StepDone, text: HistoryText, titles: readonly ScenarioTitle[]): string {
  const { history: words, format } = text;
  const titleOf = (id: string): string => titles.find((scenario) => scenario.id === id)?.title ?? id;
  switch (done.code) {
    case 'value':
      return valueInWords(done, text);
    case 'values':
      return valuesInWords(done.keys, text);
    case 'choice':
      return words.choice(done);
    case 'scenario':
      return words.scenario({ title: titleOf(done.to) });
    case 'reset':
      return words.reset(done);
    case 'correlations':
      return words.correlations(done);
    case 'rules':
      return words.rules(done);
    case 'seed':
      return words.seed({ from: String(done.from), to: String(done.to) });
    case 'worlds':
      return done.to === null ? words.untilPrecise : words.worlds({ to: count(done.to) });
    case 'criterion':
      return done.to === undefined
        ? words.criterionOfMode
        : words.criterion({ criterion: text.criteria[done.to] });
    case 'name':
      return done.to === undefined ? words.unnamed : words.name({ name: done.to });
    case 'reason':
      return words.reason({ label: nameOfValue(done.key, text) });
    case 'lossLine':
      return words.lossLine({ from: tick(done.from), to: tick(done.to) });
    case 'mapAxes': {
      const { x, y } = done.to;
      return words.mapAxes({ x: nameOfValue(x, text), y: format.inSentence(nameOfValue(y, text)) });
    }
    case 'pair': {
      if (done.to === null) return words.pairOfBest;
      const [first, second] = done.to;
      return words.pair({ first: text.paths[first].object, second: text.paths[second].object });
    }
    case 'compared':
      return done.to === null ? words.comparedWithOwn : words.compared({ title: titleOf(done.to) });
    default:
      return words[done.code];
  }
}

function valueInWords(
  { key, from, to }: { readonly key: ValueKey; readonly from: Value; readonly to: Value },
  text: HistoryText,
): string {
  const { history: words } = text;
  const label = nameOfValue(key, text);
  const [was, is] = [centreInWords(key, from, text), centreInWords(key, to, text)];
  if (was !== is) return words.value({ label, from: plainCentre(key, from, text), to: is });
  const isFixed = typeof to === 'object' && to.kind === 'fixed';
  return isFixed ? words.fixed({ label, to: is }) : words.spread({ label, to: spreadInWords(key, to, text) });
}

function valuesInWords(keys: readonly ValueKey[], text: HistoryText): string {
  const { history: words, format } = text;
  const ids = new Set(keys.map((key) => parameterOfKey(key).id));
  const first = nameOfValue(keys[0]!, text);
  if (ids.size === 1) return words.both({ label: text.parameters[[...ids][0]!].label });
  if (keys.length > 2) return words.many({ count: keys.length, first: format.inSentence(first) });
  return format.allOf([first, format.inSentence(nameOfValue(keys[1]!, text))]);
}
