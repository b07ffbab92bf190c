import { count } from '../../format';
import type { InformationText } from '../../i18n/en/information';
import { RichText } from '../../i18n/RichText';
import { toldInputs } from './informationRows';
import type { FoundInformation } from './useFoundInformation';

/** Assumptions that are named after the first. */
const NAMED = 3;

/** An amount in a sentence, to a tenth of a million. */
export function aboutMoney(millions: number, text: Pick<InformationText, 'format'>): string {
  return text.format.money(Math.round(10 * millions) / 10);
}

/** What to find out before deciding, or that there is nothing; null until it is known. */
export function informationSentence({ information, run }: FoundInformation, text: InformationText) {
  if (information === null || run === null) return null;
  const { decision, none } = text.information;
  if (information.value.inputs.length === 0) return none;
  const path = text.paths[run.bestAtTheMean].object;
  const told = toldInputs(information.value);
  const [first, ...others] = told;
  const label = (input: (typeof told)[number]['input']): string =>
    text.format.inSentence(text.parameters[input].label);
  const caution = run.bestAtTheMean === run.leader ? '' : decision.atTheMean({ path });
  if (first === undefined)
    return <RichText text={text.format.sentences([decision.nothing({ path }), caution])} />;
  const head = { label: label(first.input), worth: aboutMoney(first.worth.mean, text) };
  const names = others.slice(0, NAMED).map(({ input }) => label(input));
  const says =
    others.length === 0
      ? decision.one(head)
      : others.length === 1
        ? decision.second({ ...head, other: text.format.capital(names[0]!) })
        : others.length <= NAMED
          ? decision.some({ ...head, others: text.format.capital(text.format.allOf(names)) })
          : decision.many({ ...head, others: text.format.allOf(names), count: count(told.length) });
  return <RichText text={text.format.sentences([says, caution])} />;
}
