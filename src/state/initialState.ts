import type { Analyses, MapAxes } from './appState';

/** Before the first analysis. */
export const noAnalyses: Analyses = {
  question: null,
  results: {},
  previous: {},
  leadingLeft: 0,
  left: 0,
  problem: null,
};

/** Where the loss line starts, USD m. */
export const DEFAULT_LOSS_LINE = 0;

/** What the map shows unless the user chooses otherwise: the two that decide most. */
export const DEFAULT_MAP_AXES: MapAxes = { x: 'tam', y: 'partnerReach' };

/** Inputs that stand in one table with those on screen, at most. */
export const MOST_BESIDE = 3;
