/**
 * Each parameter's meaning in a line, and its symbol where an equation uses one.
 *
 * The keys are the parameter identifiers of the whole project.
 */
export const parameterMeanings = {
  horizonYears: { symbol: 'T', meaning: 'Years from January 2027 over which cash is counted.' },
  discountRate: {
    symbol: 'r',
    meaning:
      'Home cost of capital at which cash is discounted; it holds no premium for China, since the hazards are in the cash flows.',
  },
  valuationMode: {
    symbol: '',
    meaning:
      'How risk is priced: D1 hazards in the flows and weight on the tail; D2 risk-free discounting and a certainty equivalent; D3 hurdle rate with the absorbing hazards off.',
  },
  terminalValue: { symbol: '', meaning: 'Whether cash after the horizon counts, fading.' },
  riskFreeRate: { symbol: '', meaning: 'Discount rate of valuation mode D2.' },
  countryPremium: { symbol: '', meaning: 'Premium added to the discount rate in valuation mode D3.' },
  riskTolerance: {
    symbol: 'R',
    meaning: 'Risk tolerance of the CARA certainty equivalent used in valuation mode D2.',
  },
  fx: { symbol: '', meaning: 'Renminbi per US dollar, for statutory amounts.' },
  capitalEnvelope: {
    symbol: 'C',
    meaning: 'Capital that the decision is about: the base of every return, frozen while sliders move.',
  },
  riskAversion: { symbol: 'λ', meaning: 'Weight of the worst share of worlds in the headline.' },
  tail: { symbol: '1−α', meaning: 'The worst share of worlds that counts as the tail.' },
  terminalFade: { symbol: 'ξ', meaning: 'Rate at which cash after the horizon fades.' },
  terminalYears: { symbol: 'H', meaning: 'Years of cash counted after the horizon.' },
  redeploymentReturn: {
    symbol: 'a',
    meaning: 'Net present value earned elsewhere by each dollar of the envelope that a path leaves unused.',
  },
  windDownCost: { symbol: '', meaning: 'Paid at the start when the answer is market exit.' },
  offshoreContribution: {
    symbol: '',
    meaning: 'Yearly contribution still earned from outside the mainland after market exit.',
  },
  corporateTax: { symbol: '', meaning: 'Tax on cash profit of the own stack, beyond the loss pool.' },
  withholdingTax: { symbol: '', meaning: 'Tax withheld on royalties and on profit sent home.' },
  vat: { symbol: '', meaning: 'Value-added tax inside the royalty.' },
  tam: {
    symbol: '',
    meaning: 'Spending of mainland customers on the product category in 2027, before value-added tax.',
  },
  tamGrowthInitial: { symbol: '', meaning: 'Growth of the addressable market at the start of 2027.' },
  tamGrowthLongRun: { symbol: '', meaning: 'Growth to which the addressable market settles.' },
  tamGrowthFade: { symbol: 'κ', meaning: 'Rate at which early growth fades into long-run growth.' },
  tamVolatility: { symbol: 'σ', meaning: 'Volatility of the addressable market around its path.' },
  publicShare: {
    symbol: '',
    meaning:
      'Part of the addressable market that is offered to the public and so needs a filing before launch.',
  },
  reachableShare: {
    symbol: '',
    meaning: 'Ceiling of the share that an own stack of unlimited depth could attain.',
  },
  depthScale: {
    symbol: '',
    meaning: 'Yearly investment in the model at which 63 % of the reachable share is attained.',
  },
  globalCarryOver: {
    symbol: '',
    meaning: 'Worth of the global model to the local one, as a yearly investment.',
  },
  modelInvestment: { symbol: '', meaning: 'Our yearly investment in the local model.' },
  partnerReach: { symbol: '', meaning: 'Share of a segment that the partner can serve with our product.' },
  partnerSubstitution: {
    symbol: '',
    meaning: 'Part of that business in which the partner sells its own model instead of ours.',
  },
  royalty: { symbol: '', meaning: 'Our part of the partner’s revenue with our product.' },
  upfrontFee: { symbol: '', meaning: 'Paid to us by the partner in the month of first launch.' },
  minimumGuarantee: {
    symbol: '',
    meaning: 'Floor under the yearly royalty while the service is launched and not dark.',
  },
  lateEntryErosion: {
    symbol: '',
    meaning: 'Share lost to incumbents for each year until a segment launches.',
  },
  alignmentPenalty: { symbol: '', meaning: 'Share lost because the aligned and filtered product is worse.' },
  siloDrift: {
    symbol: '',
    meaning: 'Yearly loss of share because the separated product falls behind the global one.',
  },
  bassP: {
    symbol: 'p',
    meaning: 'Coefficient of innovation: take-up of the attainable share that needs no example.',
  },
  bassQ: { symbol: 'q', meaning: 'Coefficient of imitation: take-up that follows earlier adopters.' },
  costRatioPublic: {
    symbol: '',
    meaning: 'Cost of revenue of public-facing services, before the hosting premium.',
  },
  costRatioClosed: {
    symbol: '',
    meaning: 'Cost of revenue of closed-loop services, before the hosting premium.',
  },
  costRatioDrift: { symbol: '', meaning: 'Yearly growth of the cost ratios: what a price war does.' },
  hostingPremium: { symbol: '', meaning: 'Cost of local hosting as a multiple of the global cost.' },
  complianceTaxMultiplier: { symbol: 'c', meaning: 'Scales every item of the compliance tax together.' },
  buildCapex: {
    symbol: '',
    meaning: 'Investment in building the local service, spread over the months of building.',
  },
  localInfrastructure: { symbol: '', meaning: 'Yearly cost of separate infrastructure on the mainland.' },
  complianceStaff: {
    symbol: '',
    meaning: 'Yearly cost of legal, security and review staff at the required minimum.',
  },
  alignmentUpkeep: { symbol: '', meaning: 'Yearly cost of keeping the model within content rules.' },
  moderationRate: { symbol: '', meaning: 'Cost of moderation, as a part of revenue.' },
  filingCost: { symbol: '', meaning: 'Cost of each review round of a filing.' },
  refilingCost: { symbol: '', meaning: 'Yearly cost of filing changes again.' },
  goToMarket: { symbol: '', meaning: 'Our yearly spending on sales and marketing.' },
  prelaunchRunRate: {
    symbol: '',
    meaning: 'Part of the yearly items that is spent before the first launch.',
  },
  coverage: {
    symbol: '',
    meaning:
      'Compliance staffing as a multiple of the required minimum; more of it lowers the hazard rates of enforcement.',
  },
  coverageElasticity: {
    symbol: 'β',
    meaning: 'How strongly coverage lowers the rates of rectification, fine and suspension.',
  },
  filingDurationMultiplier: { symbol: '', meaning: 'Scales every licensing and filing duration together.' },
  buildMonths: { symbol: '', meaning: 'Months to build and integrate the service.' },
  preparationMonths: { symbol: '', meaning: 'Months to prepare the filing.' },
  telecomLicenceMonths: {
    symbol: '',
    meaning: 'Months to the telecommunications licence, in parallel with building.',
  },
  mlpsMonths: {
    symbol: '',
    meaning: 'Months to certification under the multi-level protection scheme, in parallel with building.',
  },
  algorithmFilingMonths: {
    symbol: '',
    meaning: 'Months to clear the algorithm filing, in parallel with the rest.',
  },
  provincialRoundMedian: { symbol: '', meaning: 'Median length of one round of provincial review.' },
  provincialRoundSigma: { symbol: '', meaning: 'Spread of the logarithm of that length.' },
  provincialReworkFirst: {
    symbol: 'w₁',
    meaning: 'Probability that the first provincial round asks for rework.',
  },
  provincialReworkNext: {
    symbol: 'w₂',
    meaning: 'Probability that a later provincial round asks for rework.',
  },
  provincialReworkMedian: { symbol: '', meaning: 'Median length of one rework for the provincial review.' },
  provincialReworkSigma: { symbol: '', meaning: 'Spread of the logarithm of that length.' },
  nationalRoundMedian: { symbol: '', meaning: 'Median length of one round of national review.' },
  nationalRoundSigma: { symbol: '', meaning: 'Spread of the logarithm of that length.' },
  nationalReworkFirst: {
    symbol: 'w₁',
    meaning: 'Probability that the first national round asks for rework.',
  },
  nationalReworkNext: { symbol: 'w₂', meaning: 'Probability that a later national round asks for rework.' },
  nationalReworkMedian: { symbol: '', meaning: 'Median length of one rework for the national review.' },
  nationalReworkSigma: { symbol: '', meaning: 'Spread of the logarithm of that length.' },
  registrationRoundMedian: {
    symbol: '',
    meaning: 'Median length of one round of registering a service on a filed model.',
  },
  registrationRoundSigma: { symbol: '', meaning: 'Spread of the logarithm of that length.' },
  registrationReworkFirst: {
    symbol: 'w₁',
    meaning: 'Probability that the first registration round asks for rework.',
  },
  registrationReworkNext: {
    symbol: 'w₂',
    meaning: 'Probability that a later registration round asks for rework.',
  },
  registrationReworkMedian: { symbol: '', meaning: 'Median length of one rework for the registration.' },
  registrationReworkSigma: { symbol: '', meaning: 'Spread of the logarithm of that length.' },
  onSiteProbability: { symbol: '', meaning: 'Probability that reviewers verify on site.' },
  onSiteMonths: { symbol: '', meaning: 'Length of the on-site verification.' },
  publicationMonths: { symbol: '', meaning: 'Months from approval to the published list.' },
  filesPublic: { symbol: '', meaning: 'Whether we file for a public-facing service at all.' },
  licenceProbability: {
    symbol: '',
    meaning: 'Probability that the filing for the public-facing service succeeds in the end.',
  },
  fineTunesPartnerModel: {
    symbol: '',
    meaning:
      'Whether the partner’s filed model is changed; that loses the registration route and needs a full filing.',
  },
  closedLoopAfterRefusal: {
    symbol: '',
    meaning: 'Whether closed-loop business goes on after the public filing is refused.',
  },
  holdProbability: {
    symbol: '',
    meaning: 'Probability, averaged over calm and tense times, that the filing is put on political hold.',
  },
  holdMedian: { symbol: '', meaning: 'Median length of a political hold.' },
  holdSigma: { symbol: '', meaning: 'Spread of the logarithm of that length.' },
  calmToTense: { symbol: '', meaning: 'Rate at which relations turn from calm to tense.' },
  tenseToCalm: { symbol: '', meaning: 'Rate at which relations turn from tense to calm.' },
  startTense: { symbol: '', meaning: 'Probability that relations are tense in January 2027.' },
  tenseHoldMultiplier: {
    symbol: '',
    meaning: 'How many times more likely a political hold is in tense than in calm times.',
  },
  tenseExitMultiplier: {
    symbol: '',
    meaning: 'How many times higher the rate of forced exit is in tense than in calm times.',
  },
  tenseHomeMultiplier: {
    symbol: '',
    meaning: 'How many times higher the rate of a home stop is in tense than in calm times.',
  },
  campaignMonths: { symbol: '', meaning: 'Months of the yearly enforcement campaign, from April.' },
  campaignIntensity: {
    symbol: '',
    meaning: 'Enforcement rates inside the campaign as a multiple of the yearly mean.',
  },
  rectificationRate: {
    symbol: '',
    meaning: 'Orders to rectify a year, for a live public-facing service at required coverage.',
  },
  fineRate: { symbol: '', meaning: 'Fines a year, for a live public-facing service at required coverage.' },
  suspensionRate: {
    symbol: '',
    meaning: 'Suspensions a year, for a live public-facing service at required coverage.',
  },
  forcedExitRate: {
    symbol: '',
    meaning: 'Rate at which the Chinese side closes a live public-facing service for good.',
  },
  closedLoopFactor: {
    symbol: '',
    meaning: 'Exposure of closed-loop services to enforcement, relative to public-facing ones.',
  },
  partnerBuffer: {
    symbol: '',
    meaning: 'Exposure of the partner-led path to enforcement, relative to an own stack.',
  },
  homeStopRate: {
    symbol: '',
    meaning:
      'Rate at which the home side stops the business: export control, outbound-investment rules or own policy.',
  },
  rectificationCost: { symbol: '', meaning: 'Cost of one order to rectify.' },
  rectificationHaircut: { symbol: '', meaning: 'Public-facing revenue lost while rectifying.' },
  rectificationMonths: { symbol: '', meaning: 'Months that one rectification takes.' },
  severeShare: { symbol: '', meaning: 'Probability that a fine is of the severe, turnover-based kind.' },
  fineCapPercent: { symbol: '', meaning: 'Statutory ceiling of a severe fine as a part of turnover.' },
  fineCapFixed: { symbol: '', meaning: 'Statutory ceiling of a severe fine as an amount.' },
  contentFineCap: { symbol: '', meaning: 'Statutory ceiling of a fine for banned content.' },
  fineCombine: { symbol: '', meaning: 'Which of the two ceilings of a severe fine binds.' },
  turnoverBase: {
    symbol: '',
    meaning: 'Whose turnover the ceiling refers to: that of the mainland entity or of the group.',
  },
  groupTurnover: { symbol: '', meaning: 'Yearly turnover of the group, where that is the base.' },
  fineSmallShare: { symbol: '', meaning: 'Share of fines that are small.' },
  fineMediumShare: { symbol: '', meaning: 'Share of fines of medium size.' },
  fineSmallLow: { symbol: '', meaning: 'Least small fine.' },
  fineSmallHigh: { symbol: '', meaning: 'Largest small fine.' },
  fineMediumHigh: { symbol: '', meaning: 'Largest fine of medium size.' },
  severeFineFloor: { symbol: '', meaning: 'Least severe fine.' },
  severeShapeA: {
    symbol: '',
    meaning: 'First shape of the Kumaraswamy law of the severe fine as a share of its ceiling.',
  },
  severeShapeB: { symbol: '', meaning: 'Second shape of that law.' },
  partnerPassThrough: { symbol: '', meaning: 'Part of each fine that the partner passes on to us.' },
  suspensionShortShare: { symbol: '', meaning: 'Share of suspensions that are short.' },
  suspensionShortMedian: { symbol: '', meaning: 'Median length of a short suspension.' },
  suspensionShortSigma: { symbol: '', meaning: 'Spread of the logarithm of that length.' },
  suspensionLongMedian: { symbol: '', meaning: 'Median length of a long suspension.' },
  suspensionLongSigma: { symbol: '', meaning: 'Spread of the logarithm of that length.' },
  suspensionRevenueLoss: { symbol: '', meaning: 'Public-facing revenue lost while suspended.' },
  spillover: { symbol: '', meaning: 'Part of that loss that also hits closed-loop revenue.' },
  suspensionChurn: { symbol: '', meaning: 'Adopters lost in each suspended or dark month.' },
  ruptureRate: { symbol: '', meaning: 'Rate at which the partner breaks with us.' },
  darkMedian: { symbol: '', meaning: 'Median length of the dark period after a rupture.' },
  darkSigma: { symbol: '', meaning: 'Spread of the logarithm of that length.' },
  repartnerProbability: {
    symbol: '',
    meaning: 'Probability that business resumes with a partner after the dark period.',
  },
  ipLeakRate: { symbol: '', meaning: 'Rate at which weights or code leak.' },
  ipLossP10: { symbol: '', meaning: 'Loss from a leak that is exceeded in 90 of 100 leaks.' },
  ipLossP90: { symbol: '', meaning: 'Loss from a leak that is exceeded in 10 of 100 leaks.' },
  closureCostShare: { symbol: '', meaning: 'Cost of closing down, as a part of the yearly fixed cost.' },
  salvage: { symbol: '', meaning: 'Part of the capital spent on building that is recovered on closing.' },
  stopLoss: {
    symbol: '',
    meaning: 'Cash burnt since first launch at which a yearly review closes the business; off for never.',
  },
} as const satisfies Record<string, { readonly symbol: string; readonly meaning: string }>;
