import { enGuide } from './guide';
import { m, type Words } from '../message';

/** The words of the page on partners. */
export const enPartners = {
  ...enGuide,
  partners: {
    title: 'Who could carry us in?',
    lead: 'A partner brings licences, a filed model and customers, and keeps most of the revenue. Its kind decides how far we reach, how much of our product it replaces with its own, what it pays and how likely it is to walk away. The domestic platforms are candidates and rivals at once.',
    kinds: 'What kind of partner?',
    kindsHow:
      'Choosing a kind sets the values of the partner-led path that hang on it, and nothing else. A message says how far the result moved, and takes it back.',
    noKind: 'No kind',
    noKindHow: 'The scenario’s own values, which average over partners of all kinds.',
    noKindTitle: 'No kind of partner',
    none: 'No kind has the values as they are now: some of them were set otherwise.',
    suits: 'For whom',
    watch: 'Watch',
    examples: 'For example',
    sets: 'What each kind sets',
    setsHow:
      'Centres of the values; those that differ from the scenario are bold. Unfold a row for the spread and the reason under each kind.',
    whyValue: m('Why {label}'),
    showAll: 'Unfold all',
    hideAll: 'Fold all',
    platforms: 'Domestic platforms',
    platformsHow:
      'Six platforms, what they are known for and how many they reach. Strength and use are as the article this simulator starts from describes them; it cites no test.',
    platform: 'Platform',
    strength: 'Strength',
    useCase: 'Used for',
    reach: 'Reach',
    alternativeTo: 'Named as an alternative to',
    noAlternative: 'no single product',
    noReach: 'no figure found',
    and: ', ',
    rivals: 'How rivals act in the model',
    rivalsHow:
      'Rivals are no players of their own here. What they do to us goes through these values; each leads to its slider.',
  },
} as const;

export type PartnersText = Words<typeof enPartners>;
