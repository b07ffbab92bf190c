/** What the compliance tax is spent on (equation 2.17). */
export const complianceTaxParts = ['peopleAndFiling', 'hostingAndInfrastructure', 'moderation'] as const;
export type ComplianceTaxPart = (typeof complianceTaxParts)[number];

/** Parts that are summed, hosting and moderation in this order; people and filing are the rest of the tax. */
export const SUMMED_PARTS = 2;
