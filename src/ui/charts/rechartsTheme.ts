// What makes a chart of Recharts look like the others: nothing that it draws by itself is kept.

/** Handed to every chart: no part of it is a stop of the keyboard, as the table twin is what a reader gets. */
export const chartTheme = { accessibilityLayer: false, tabIndex: -1, 'aria-hidden': true } as const;

/** Handed to every bar. Charts redraw at rest and do not move. */
export const barTheme = { isAnimationActive: false } as const;

/** Handed to every axis: numbers alone, in the type and colour that chartFrame.css gives to all charts. */
export const axisTheme = { axisLine: false, tickLine: false, interval: 0, tickMargin: 6 } as const;

/** An axis that only places things. */
export const bareAxis = { hide: true } as const;

/** Handed to every grid: hairlines, as crisp as the others. */
export const gridTheme = { stroke: 'var(--line)', shapeRendering: 'crispEdges' } as const;

/** Handed to the line at zero. */
export const zeroTheme = { stroke: 'var(--ui)', shapeRendering: 'crispEdges' } as const;
