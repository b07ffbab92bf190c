import { m, type Words } from '../message';
import { enControls } from './controls';
import { enDeeper } from './deeper';

/** The words of when a path loses, beside those of the controls and of «Dig deeper». */
export const enStress = {
  ...enControls,
  deeper: enDeeper.deeper,

  stress: {
    how: m(
      'A path loses in a world where its V is below that of market exit. Each rule is found in {draws} worlds and measured in {draws} others; two standard errors of a share are at most {error} points.',
    ),
    loading:
      'A path loses in a world where its V is below that of market exit. What its losing worlds have in common, in one or two assumptions.',
    rule: m(
      '{path} loses to market exit in **{base}** of all worlds, above all when **{rule}**: that is {share} of all worlds, {coverage} of its losing worlds are there, and {density} of the worlds there lose, against {elsewhere} elsewhere.',
    ),
    surest: m(
      'It loses most surely when **{rule}**: in {density} of such worlds, which are {share} of all worlds.',
    ),
    none: m(
      '{path} loses to market exit in **{base}** of all worlds, and no rule in one or two assumptions tells these worlds from the others better than chance: luck decides, or many things together.',
    ),
    always: m('{path} loses to market exit in **every world** that was looked at.'),
    never: m('{path} loses to market exit in **no world** that was looked at.'),
    under: m('{label} is under {value}'),
    over: m('{label} is over {value}'),
    setLabel: 'Set in the cockpit:',
    key: { loses: 'loses to market exit', other: 'does not' },
    inside: m('rule: {density} lose'),
    outside: m('elsewhere: {elsewhere} lose'),
    all: m('{base} lose'),
    picture: m('{count} worlds over {x} and {y}: those in which {path} loses, and the others. {says}'),
    decision: {
      strong: m(
        'Settle {labels} before committing to {path}: whether it beats market exit hangs on that more than on luck.',
      ),
      weak: m(
        'Find out about {labels} first, but do not expect an all-clear: where the rule does not hold, {path} still loses in {elsewhere} of worlds. Luck and many small things do the rest, so limit what a loss may cost.',
      ),
      none: m(
        'Nothing that can be found out beforehand tells when {path} loses: limit what a loss may cost instead.',
      ),
      always: m('No assumption can save {path}: it needs other choices, or it should not be made.'),
      never: m('{path} needs no such warning sign: it never does worse than market exit.'),
    },
    table: {
      caption:
        'When does going in lose? Rules and the shares of worlds in and outside them, ± two standard errors in points',
      rule: 'Rule',
      share: 'Of all worlds',
      coverage: 'Of its losing worlds',
      density: 'Lose there',
      elsewhere: 'Lose elsewhere',
      score: 'Tells apart',
      value: m('{value} ± {error}'),
      all: m('{path}: all worlds'),
      kinds: {
        rule: m('{rule} (the rule above)'),
        surest: m('{rule} (surest)'),
      },
      none: '–',
      note: m(
        'Tells apart: share of the losing worlds inside a rule less share of the other worlds inside, in points. The best rule for losses dealt to the worlds at random reaches {chance} points. A rule names two assumptions only where they tell more than one, beyond error.',
      ),
    },
  },
} as const;

export type StressText = Words<typeof enStress>;
