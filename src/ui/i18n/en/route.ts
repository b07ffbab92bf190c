import type { OffRoute } from '../../pages/route/stageStanding';
import { enGuide } from './guide';
import { m, type Words } from '../message';

/** Why a stage is not on the route of a path. */
const offRoute: Readonly<Record<OffRoute, string>> = {
  partnerHolds: 'not on this route: the partner holds the licences',
  notFiled: 'not on this route: nothing is filed for the public',
  registered: 'not on this route: a registration takes its place',
  fullFiling: 'not on this route: the full filing takes its place',
  neverHeld: 'held in none of these worlds',
};

/** The words of the page on the route to a licence. */
export const enRoute = {
  ...enGuide,
  offRoute,
  route: {
    title: 'How would we get a licence?',
    lead: 'A generative AI service for the public is filed twice: its algorithm is declared to the Cyberspace Administration, and its model is assessed by the province and then nationally before the service is put on a public list. Where the service runs on a model that a partner has filed, unchanged, a registration with the province takes the place of the second filing. What companies use inside, and the public never sees, needs neither.',
    asOf: m('The law as of {date}, as far as our research read it. This is not legal advice.'),

    contents: 'On this page',
    /** Parts of the page, by the place that a link to each names. */
    parts: {
      filings: 'Filings',
      questions: 'Choose a route',
      launch: 'The route chosen',
      stages: 'Stage by stage',
      notes: 'Worth knowing',
    },

    filings: 'The filings there are',
    who: 'Who has to',
    decides: 'Who decides',
    takes: 'How long it is said to take',

    walk: 'Choose a route',
    walkHow:
      'Each answer sets values of the model. A message says what changed and how far the result moved, and takes it back.',
    moot: m('Does not apply: {path} files nothing for the public.'),
    mootBoth: 'Does not apply: nothing is filed for the public on either path.',
    own: 'No answer has the values as they are now: some of them were set otherwise.',
    sets: m('{name}: {value}'),
    setsLabel: m('What “{option}” sets'),

    chosen: 'The route chosen',
    kinds: {
      fullFiling: 'the full filing, with national review',
      registration: 'a registration on the partner’s filed model',
      none: 'no filing; closed-loop customers only',
    },
    onRoute: m('**{path}**: {route}.'),
    launches: m('Public launch in month {p10} – {p50} – {p90} (P10 – P50 – P90) where a licence comes;'),
    neverLicensed: m('never licensed in {of100} of 100 worlds.'),
    closedLoop: m('Closed loop live in month {p10} – {p50} – {p90}.'),

    stages: 'Stage by stage',
    stagesHow:
      'What happens, who decides and what is demanded; beside it, when the stage is over in the run on screen, in months from January 2027, and the values that make it last. Each value leads to its slider.',
    stage: m('{number} {title}'),
    decidedBy: 'Decides',
    demands: 'What is asked for, and what is known',
    demandsOf: m('What is asked for, and what is known: {stage}'),
    over: 'Over by month',
    overOf: m('{stage}: over by month'),
    path: 'Path',
    inWorlds: m('in {chance} of worlds'),
    countedAfter: 'The timeline counts this into publication.',
    values: 'Values behind it',
    valuesOf: m('Values behind it: {stage}'),

    notes: 'Worth knowing',
  },
} as const;

export type RouteText = Words<typeof enRoute>;
