import type { EntryPath, ParameterId } from './parameters';

/**
 * What a path is where a parameter has no value of its own for it: the paths run through one code and differ only
 * in numbers and flags.
 *
 * Partner-led has no model, cost of revenue, moderation or licences of its own, since the partner bears them; bifurcation
 * has no royalty, buffer, rupture or pass-through, since there is no partner.
 */
export const neutralValues: Readonly<Record<EntryPath, Readonly<Partial<Record<ParameterId, number>>>>> = {
  bifurcation: { partnerBuffer: 1, partnerPassThrough: 1, royalty: 1 },
  partner: { hostingPremium: 1 },
};

/** How a path earns and is taxed. */
export interface PathTraits {
  /** Royalty on a partner's revenue instead of revenue of our own. */
  readonly earnsRoyalty: boolean;
  /** Whether its public filing always goes through provincial and national review. */
  readonly filesOwnModel: boolean;
}

export const traits: Readonly<Record<EntryPath, PathTraits>> = {
  bifurcation: { earnsRoyalty: false, filesOwnModel: true },
  partner: { earnsRoyalty: true, filesOwnModel: false },
};
