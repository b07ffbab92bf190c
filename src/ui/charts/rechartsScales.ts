// The scales that Recharts may use here. It asks for all of d3-scale, and with that would make the charts of the first
// screen, which share d3-scale with it, half as large again; vite.config.ts gives it this file instead.

export { scaleBand, scaleLinear, scalePoint } from 'd3-scale';
