import { enControls } from './controls';
import { m, type Words } from '../message';

/** The words of the strategy map, beside those of the parameters along its sides. */
export const enMap = {
  ...enControls,
  map: {
    question: enControls.further.map,
    how: {
      area: m(
        'Rings hold 50, 80 and 95% of your worlds; counts say how many fall in each area. {draws} worlds a cell; hatched within 2 standard errors.',
      ),
      curve: m(
        'One of the two is certain, so your worlds lie on a line; its ends hold 50, 80 and 95%. {draws} worlds a cell; hatched within 2 standard errors.',
      ),
      sharedLuck: m(
        'Both paths share the luck of this parameter, so your worlds lie on a line; its ends hold 50, 80 and 95%. {draws} worlds a cell; hatched within 2 standard errors.',
      ),
      point: m(
        'Both are certain: all your worlds lie at the cross-hair. {draws} worlds a cell; hatched within 2 standard errors.',
      ),
      none: m(
        'One of the two is off, so none of your worlds lies on the map. {draws} worlds a cell; hatched within 2 standard errors.',
      ),
    },
    loading: 'At which values of two parameters each strategy would be best.',
    /** “… to market exit with partner reach below 2%, and to bifurcation with …” */
    takeover: m('to {path} with {conditions}'),
    takeovers: m('{first}, and {second}'),
    leads: m('At your values **{leader} leads**. It gives way {takeovers}.'),
    tooClose: m('**{first} and {second} are too close to call** at your values.'),
    oneWinner: m('**{leader} leads all over the map**: no flip within these limits.'),
    noFlipBeside: m(
      'At your values **{leader} leads**, and moving one of the two alone changes nothing within these limits.',
    ),
    offMap: m('Your values lie beyond the map; at its nearest edge **{leader} leads**.'),
    noCentre: 'One of the two is off, so there is no cross-hair; turn it on to see where you stand.',
    impossibleHere: 'Your two values do not go together.',
    below: m('{label} below {value}'),
    above: m('{label} above {value}'),
    across: 'Across',
    up: 'Up',
    unitAcross: m('{unit} →'),
    unitUp: m('{unit} ↑'),
    onPath: m('{label}, {path}'),
    now: 'now',
    nowAt: m('{x} · {y}'),
    inHundred: m('{count} in 100'),
    impossible: 'not possible together',
    earlier: 'of earlier inputs',
    coarse: 'coarse, being sharpened',
    awaited: 'being worked out',
    wins: m('{path} wins here'),
    closeHere: 'too close to call here',
    impossibleThere: 'not possible together',
    handle: m('{label}, on the map'),
    rest: {
      close: m('{count} too close to call'),
      beyond: m('{count} beyond the map'),
      impossible: m('{count} not possible together'),
      of: m('Of 100 worlds, {parts}.'),
    },
    sameTwice: m(
      'Both sides show {label}. A map needs two different parameters: choose another for one side.',
    ),
    refused: m('{label} has no slider, so it spans no map: choose another for that side.'),
    caption:
      'Where does each strategy win? The best strategy and its lead, in points, where both parameters have these values',
    worldsCaption: 'Of 100 worlds, how many fall in each area',
    corner: m('{up} ↓ · {across} →'),
    area: 'Area',
    worlds: 'Worlds in 100',
    closeRow: 'Too close to call',
    beyondRow: 'Beyond the map',
    impossibleRow: 'Not possible together',
    tableNote: m('{draws} worlds a cell; ≈ within 2 standard errors.'),
  },
} as const;

export type MapText = Words<typeof enMap>;
