import { enBarriers } from './barriers';
import { m, type Words } from '../message';

/** The words of the page about the eleven reasons, beside those of the barriers that they are in the model. */
export const enReasons = {
  ...enBarriers,
  reasonsPage: {
    title: 'Eleven reasons, weighed',
    lead: 'The article “11 Reasons Many Popular AI Tools Face Restrictions in China” (2026) is where this simulator starts. Here are its reasons in our own words: what is said, how it acts on a foreign provider, how it enters the model, and what it weighs in the scenario that is open.',
    law: m(
      'Law as of {asOf}, as far as our research read it; the newest source is of {newest}. This is not legal advice.',
    ),

    weights: 'What each weighs here',
    how: m(
      '{gain} Each is removed alone, in the same worlds, so they do not add up. ± and lines through marks: two standard errors.',
    ),
    order: 'Order',
    byNumber: 'By number',
    byWeight: 'By weight',
    caption: 'The eleven reasons and what each weighs on either path, in points',
    number: 'No.',
    reason: 'Reason',
    onPath: m('{path}, points'),
    awaited: 'The weights are being worked out.',
    failed: 'could not be worked out',
    toCorrections: m('{count} sentences that are often quoted, and what the text says'),

    numbered: m('{number} {title}'),
    claim: 'What is said',
    mechanism: 'How it acts',
    inModel: 'In the model',
    limits: 'What is left out',
    weight: 'Its weight here',
    others: 'Points gained without it. Pale: the others.',
    owns: 'What it moves: with it and without',
    evidence: m('Evidence: {grade} ({explanation})'),
    sourcesOf: m('Sources: {title}'),

    corrections: 'Often quoted, and what the text says',
    correctionsHow:
      'Sentences of that article, and of many like it, held against the texts that they are about. One of them holds.',
    often: 'Often quoted as',
    quote: m('“{often}”'),
    text: 'The text says',
    means: 'What it means here',
    moves: m('Parameters: {title}'),
  },
} as const;

export type ReasonText = Words<typeof enReasons>;
