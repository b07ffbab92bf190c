import { MODEL_VERSION } from '../model/version';
import type { LinkPart } from '../share/linkProblem';
import { partNames, type WrittenProblem } from '../share/parseOverride';
import type { Difference } from '../share/reproduction';
import { sameHeadlines } from '../share/sameHeadlines';
import { DEFAULT_DRAWS, DEFAULT_SEED, MAX_DRAWS, MAX_SEED, MIN_DRAWS, SCHEMA } from '../share/shareLink';
import { COCKPIT, pageIds } from '../share/view';
import type { ScenarioTitle } from '../state/appState';
import type { Notice, NoticeProblem } from '../state/problems';
import { count } from './format';
import { headlinesThenAndNow } from './headlinesThenAndNow';
import type { ControlText } from './i18n/en/controls';
import type { NoticeText } from './i18n/en/notices';
import { allowedWords, problemWords, valueLabel } from './problemWords';

/** What a notice is told with. */
interface Telling {
  readonly text: ControlText;
  readonly words: NoticeText;
  /** Every scenario that can be opened, as it is called here. */
  readonly titles: readonly ScenarioTitle[];
}

/** What a link could not give or gives differently, and what was done instead: a sentence or two. */
export function noticeWords(notice: Notice, telling: Telling): string {
  switch (notice.kind) {
    case 'problem':
      return noticeProblemWords(notice.problem, telling);
    case 'reproduced':
      return telling.words.reproduced;
    case 'changed':
      return differenceWords(notice.difference, telling.words);
  }
}

function noticeProblemWords(problem: NoticeProblem, telling: Telling): string {
  const { text, words, titles } = telling;
  const titleOf = (wanted: string): string => titles.find(({ id }) => id === wanted)?.title ?? wanted;
  switch (problem.code) {
    case 'notALink':
      return words.notALink({ text: problem.text, start: `#${SCHEMA};` });
    case 'otherFormat':
      return words.otherFormat({ format: problem.format, schema: SCHEMA });
    case 'damaged':
      return words.damaged;
    case 'noScenario':
      return words.noScenario({ opened: titleOf(problem.opened) });
    case 'unknownScenario':
      return words.unknownScenario({ named: problem.named, opened: titleOf(problem.opened) });
    case 'scenarioMissing':
      return words.scenarioMissing({ title: titleOf(problem.scenario.id) });
    case 'twice':
      return words.twice({
        name: problem.key === undefined ? problem.name : valueLabel(problem.key, text),
      });
    case 'part':
      return words.parts[problem.part]({ text: problem.text, ...partValues(problem.part, text) });
    case 'tooManyWorlds':
      return words.tooManyWorlds({ asked: count(problem.asked), most: count(problem.most) });
    case 'unreadableReason':
      return words.unreadableReason({ label: valueLabel(problem.key, text) });
    case 'idleReason':
      return words.idleReason({ label: valueLabel(problem.key, text) });
    case 'unknownInput':
      return words.unknownInput({ name: problem.name });
    case 'withoutPath':
    case 'otherPath': {
      const { label } = text.parameters[problem.id];
      return words[problem.code]({ name: problem.name, label: text.format.inSentence(label) });
    }
    case 'change':
      return words.change({ problem: writtenWords(problem.problem, telling) });
    case 'together': {
      const label = text.format.inSentence(valueLabel(problem.dropped, text));
      return words.together({ problem: problemWords(problem.problem, text), label });
    }
    case 'inA':
      return words.inA({ problem: noticeProblemWords(problem.problem, telling) });
    case 'linkReaderMissing':
      return words.linkReaderMissing;
    case 'more':
      return words.more({ count: problem.count });
  }
}

/** What is allowed of a part of a link, and what was used in place of one that cannot be read. */
function partValues(
  part: LinkPart,
  text: ControlText,
): Readonly<Record<'least' | 'most' | 'used' | 'here' | 'pages', string>> {
  const isSeed = part === 'seed';
  return {
    least: count(MIN_DRAWS),
    most: isSeed ? String(MAX_SEED) : count(MAX_DRAWS),
    used: part === 'page' ? text.pages[COCKPIT.page] : isSeed ? String(DEFAULT_SEED) : count(DEFAULT_DRAWS),
    here: MODEL_VERSION,
    pages: text.format.allOf(pageIds.map((page) => text.pages[page])),
  };
}

function writtenWords(problem: WrittenProblem, { text, words }: Telling): string {
  if (!('written' in problem)) return problemWords(problem, text);
  const { written } = problem;
  const label = valueLabel(problem.key, text);
  switch (problem.code) {
    case 'unknownDistribution':
      return words.unknownDistribution({ label, written, kinds: text.format.some(Object.keys(partNames)) });
    case 'numbersMissing':
      return words.numbersMissing({
        label,
        written,
        form: `${problem.kind}:${partNames[problem.kind].join(',')}`,
      });
    default:
      return words[problem.code]({ label, written, allowed: allowedWords(problem.key, text) });
  }
}

function differenceWords({ seen, here, otherModel }: Difference, words: NoticeText): string {
  if (sameHeadlines({ seen, here })) return words.sameHeadlines;
  const figures = headlinesThenAndNow(seen, here);
  return otherModel === undefined
    ? words.otherInputs(figures)
    : words.otherModel({ ...figures, made: otherModel, here: MODEL_VERSION });
}
