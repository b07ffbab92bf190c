/** Number of independent scrambles: draw i is point ⌊i/16⌋ of scramble i mod 16. */
export const REPLICATES = 16;
