import { enControls } from './enControls';

/** A parameter's label inside a sentence: abbreviations keep their capitals. */
function inSentence(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label[0]!.toLowerCase() + label.slice(1) : label;
}

/** A path that takes over, and when: "market exit with partner reach below 2%". */
interface Takeover {
  readonly path: string;
  readonly conditions: readonly string[];
}

const takeovers = (list: readonly Takeover[]): string =>
  list.map(({ path, conditions }) => `to ${path} with ${conditions.join(' or ')}`).join(', and ');

/** The words of the strategy map, beside those of the parameters along its sides. */
export const enMap = {
  ...enControls,
  map: {
    question: enControls.further.map,
    how: {
      area: (draws: string) =>
        `Rings hold 50, 80 and 95% of your worlds; counts say how many fall in each area. ${draws} worlds a cell; hatched within 2 standard errors.`,
      curve: (draws: string) =>
        `One of the two is certain, so your worlds lie on a line; its ends hold 50, 80 and 95%. ${draws} worlds a cell; hatched within 2 standard errors.`,
      sharedLuck: (draws: string) =>
        `Both paths share the luck of this parameter, so your worlds lie on a line; its ends hold 50, 80 and 95%. ${draws} worlds a cell; hatched within 2 standard errors.`,
      point: (draws: string) =>
        `Both are certain: all your worlds lie at the cross-hair. ${draws} worlds a cell; hatched within 2 standard errors.`,
      none: (draws: string) =>
        `One of the two is off, so none of your worlds lies on the map. ${draws} worlds a cell; hatched within 2 standard errors.`,
    },
    loading: 'At which values of two parameters each strategy would be best.',
    leads: (leader: string, list: readonly Takeover[]) =>
      `At your values **${leader} leads**. It gives way ${takeovers(list)}.`,
    tooClose: (first: string, second: string) =>
      `**${first} and ${second} are too close to call** at your values.`,
    oneWinner: (leader: string) => `**${leader} leads all over the map**: no flip within these limits.`,
    noFlipBeside: (leader: string) =>
      `At your values **${leader} leads**, and moving one of the two alone changes nothing within these limits.`,
    offMap: (leader: string) => `Your values lie beyond the map; at its nearest edge **${leader} leads**.`,
    noCentre: 'One of the two is off, so there is no cross-hair; turn it on to see where you stand.',
    impossibleHere: 'Your two values do not go together.',
    below: (label: string, value: string) => `${inSentence(label)} below ${value}`,
    above: (label: string, value: string) => `${inSentence(label)} above ${value}`,
    across: 'Across',
    up: 'Up',
    unitAcross: (unit: string) => `${unit} →`.trim(),
    unitUp: (unit: string) => `${unit} ↑`.trim(),
    onPath: (label: string, path: string) => `${label}, ${path}`,
    now: 'now',
    nowAt: (x: string, y: string) => `${x} · ${y}`,
    inHundred: (count: string) => `${count} in 100`,
    impossible: 'not possible together',
    earlier: 'of earlier inputs',
    coarse: 'coarse, being sharpened',
    awaited: 'being worked out',
    wins: (path: string) => `${path} wins here`,
    closeHere: 'too close to call here',
    impossibleThere: 'not possible together',
    handle: (label: string) => `${label}, on the map`,
    rest: {
      close: (count: string) => `${count} too close to call`,
      beyond: (count: string) => `${count} beyond the map`,
      impossible: (count: string) => `${count} not possible together`,
      of: (parts: readonly string[]) => `Of 100 worlds, ${parts.join(', ')}.`,
    },
    sameTwice: (label: string) =>
      `Both sides show ${inSentence(label)}. A map needs two different parameters: choose another for one side.`,
    refused: (problem: string) => `This map cannot be drawn: ${problem}. Choose other parameters below.`,
    caption:
      'Where does each strategy win? The best strategy and its lead, in points, where both parameters have these values',
    worldsCaption: 'Of 100 worlds, how many fall in each area',
    corner: (up: string, across: string) => `${up} ↓ · ${across} →`,
    area: 'Area',
    worlds: 'Worlds in 100',
    closeRow: 'Too close to call',
    beyondRow: 'Beyond the map',
    impossibleRow: 'Not possible together',
    tableNote: (draws: string) => `${draws} worlds a cell; ≈ within 2 standard errors.`,
  },
} as const;

export type MapText = typeof enMap;
