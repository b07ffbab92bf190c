/** Room of a strategy map and what is around it, px: known before it is here, so that nothing moves when it comes. */
export const mapRoom = { left: 52, right: 8, top: 8, plot: 320, ticks: 26 } as const;
