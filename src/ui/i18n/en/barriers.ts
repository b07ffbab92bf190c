import type { Criterion } from '../../../analysis/criterion';
import type { BarrierId } from '../../../model/barriers';
import { enControls } from './controls';
import { m, type Words } from '../message';

/** A barrier: its name, and what it is. */
interface BarrierWords {
  readonly name: string;
  readonly explanation: string;
}

const words = (name: string, explanation: string): BarrierWords => ({ name, explanation });

const eleven: Readonly<Record<BarrierId, BarrierWords>> = {
  internetGovernance: words(
    'Internet governance',
    'The regulator can order content removed, suspend a service or shut it out of the market at short notice. Here it is the risk of suspension and of a forced exit.',
  ),
  dataLocalization: words(
    'Data localization',
    'Data of users in mainland China has to be stored and processed there, so the service needs infrastructure of its own beside the global one. Here it is what local hosting and the build-out cost.',
  ),
  contentModeration: words(
    'Content moderation',
    'The provider answers for what its model says, and has to filter it around the clock. That costs moderators, compliance staff and rectification orders, and makes the product worse.',
  ),
  licensingAndFiling: words(
    'Licensing and filing',
    'A public service needs its algorithm and its model filed, reviewed and published before launch, and licences besides. Here it is the wait, its fees and the chance of never being licensed; preparing a filing stays, as it is our own work.',
  ),
  cybersecurityLiability: words(
    'Cybersecurity liability',
    'The provider is liable for its infrastructure and for what it carries, with fines on the company and on people. Here it is the rate at which fines are imposed.',
  ),
  nationalSecurity: words(
    'National security first',
    'AI counts as a technology of strategic use, so a foreign service can be held up for political reasons, and is asked for insight into how it works. Here it is the political hold, leaks of know-how and how tense times make both worse.',
  ),
  domesticInnovation: words(
    'Protection of domestic firms',
    'Domestic firms grow in a market that foreign rivals may not freely enter. Here it is how little of the market either path can reach: without it twice as much.',
  ),
  divergentLaw: words(
    'Divergent legal frameworks',
    'The law at home and the law in China ask for different things, and the home side can forbid the business. Here it is the risk that home stops it, and the staff that serve two laws.',
  ),
  operationalCosts: words(
    'Prohibitive operating costs',
    'A second product for one market has no economies of scale: its own model work, its own sales, its own upkeep. Here sales and model budgets are halved without it, and the model is as good as before.',
  ),
  crossBorderTransfer: words(
    'Cross-border data limits',
    'Data may not flow freely between China and the rest of the world, so neither model learns from the other. Here it is how the product falls behind over time, and how little the global model helps.',
  ),
  sovereignAlternatives: words(
    'Sovereign alternatives',
    'Domestic models are compliant, local and good, and they get better while a newcomer waits. Here it is what late entry costs, how far a partner turns to its own model, and the price war.',
  ),
};

const measures: Readonly<Record<Criterion, string>> = {
  riskAdjusted: 'points of risk-adjusted ROI',
  mean: 'points of mean return',
  shortfall: 'points of return in the worst worlds',
  certaintyEquivalent: 'points of certainty equivalent',
  worseThanExit: 'points of the chance of doing no worse than exit',
};

/** The words of the eleven barriers, beside those of the parameters that they own. */
export const enBarriers = {
  ...enControls,
  eleven,
  barriers: {
    question: enControls.further.barriers,
    measures,
    howAlone: m(
      'Gain in {measure} if it alone vanished, the larger first. Alone they do not add up. Lines through marks: 2 standard errors, at most {error} points.',
    ),
    howShare: m(
      'Shares of the {measure} gained if all vanished; they add up to {bifurcation} for bifurcation, {partner} for partner-led entry. 2 standard errors over {orders} orders: at most {error}.',
    ),
    loading: m('Gain in {measure} if it alone vanished.'),
    heaviest: m(
      'Alone, **{bifurcation}** weighs most on bifurcation ({bPoints} points), **{partner}** on partner-led entry ({pPoints}).',
    ),
    staysBest: m('Whichever one vanished, {leader} would still lead.'),
    wouldLead: m('Without {barriers} alone, {path} would lead.'),
    wouldLeadOften: m('Without any one of {count} of them, {path} would lead.'),
    wouldBeClose: m('Without {barriers} alone it would be too close to call.'),
    numbered: m('{number} {name}'),
    view: 'Shown as',
    alone: 'Alone',
    share: 'Share of removing all',
    awaited: 'being worked out',
    earlier: 'of earlier inputs',
    removed: 'removed',
    sharesWithRemoved:
      'Shares are about all eleven in place: what is removed already would fall a second time. Put it back to see them.',
    weight: m('{value} ± {error}'),
    aloneRow: 'Removed alone',
    shareRow: 'Share of all',
    pointsUnit: 'points',
    owns: 'What it owns, and what becomes of it without',
    change: m('{before} → {after}'),
    unchanged: m('{value} already'),
    nothingNote: 'close to nothing by this evidence',
    licensingNote: 'small: a public licence adds exposure and little margin',
    smallNote: 'small by this evidence',
    noteSentence: m('{note}.'),
    remove: 'Remove it',
    putBack: 'Put it back',
    removedWords: m('Removed: {changes, plural, one {# value} other {# values}} changed.'),
    putBackWords: 'Put back: its values are as before.',
    nothingLeft: 'Nothing of it is left in this scenario.',
    undoHint: 'One step: your browser’s Back undoes it too.',
    refused: m('It cannot be removed now, so nothing was changed. {problem}'),
    caption:
      'Which of the eleven barriers binds? Gain in points where a barrier vanishes, ± two standard errors',
    barrier: 'Barrier',
    withNote: m('{name} ({note})'),
    aloneOn: m('{path}, alone'),
    shareOn: m('{path}, share of all'),
    total: 'All eleven together',
    totalNote: 'alone: no sum',
  },
} as const;

export type BarrierText = Words<typeof enBarriers>;
