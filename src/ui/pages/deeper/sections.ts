/** The sections of «Dig deeper» in their order, which are places on the page. */
export const sectionIds = ['information', 'bestLevers', 'stress', 'difference', 'correlation'] as const;
export type SectionId = (typeof sectionIds)[number];
