/**
 * What may be said of each parameter, one a line: id | scope | kind | unit | admissible range | slider | how it moves.
 *
 * Scope `path` means one value for bifurcation and one for partner-led. Values and their sources are not here: they
 * live in scenarios/.
 */
export const parameterTable = `
horizonYears             | common      | setting    | years (whole)                    | 3..10 whole      | 3..10 linear     | none
discountRate             | common      | setting    | per year                         | 0.02..0.3        | 0.05..0.2 linear | none
valuationMode            | common      | setting    | D1/D2/D3                         | -                | -                | none
terminalValue            | common      | setting    | flag                             | -                | -                | none
riskFreeRate             | common      | setting    | per year                         | 0..0.15          | 0..0.1 linear    | none
countryPremium           | common      | setting    | per year                         | 0..0.2           | 0..0.1 linear    | none
riskTolerance            | common      | setting    | USD m                            | 1..100000        | 10..5000 log     | none
fx                       | common      | setting    | RMB per USD                      | 1..20            | 5..9 linear      | none
capitalEnvelope          | common      | setting    | USD m                            | 1..100000        | 10..2000 log     | none
riskAversion             | common      | setting    | weight on the tail               | 0..1             | 0..1 linear      | none
tail                     | common      | setting    | probability                      | 0.01..0.25       | 0.01..0.2 linear | none
terminalFade             | common      | setting    | per year                         | 0..2             | 0..1 linear      | none
terminalYears            | common      | setting    | years                            | 0..20            | 0..10 linear     | none
redeploymentReturn       | common      | assumption | USD NPV per USD                  | -0.5..1          | -0.1..0.4 linear | additive
windDownCost             | exit        | lever      | USD m                            | 0..10000         | 0..200 linear    | none
offshoreContribution     | exit        | assumption | USD m per year                   | 0..100000        | 0..300 linear    | ratio
corporateTax             | common      | assumption | fraction                         | 0..0.6           | 0..0.4 linear    | logit
withholdingTax           | common      | assumption | fraction                         | 0..0.4           | 0..0.2 linear    | logit
vat                      | common      | assumption | fraction                         | 0..0.3           | 0..0.2 linear    | logit
tam                      | common      | assumption | USD m per year, 2027             | 10..1000000      | 500..30000 log   | ratio
tamGrowthInitial         | common      | assumption | per year                         | -0.5..3          | 0..1.2 linear    | additive
tamGrowthLongRun         | common      | assumption | per year                         | -0.5..1          | -0.1..0.5 linear | additive
tamGrowthFade            | common      | assumption | per year                         | 0..5             | 0.05..1.5 log    | ratio
tamVolatility            | common      | assumption | per root year                    | 0..1             | 0..0.6 linear    | ratio
publicShare              | common      | assumption | fraction of TAM                  | 0..1             | 0..1 linear      | logit
reachableShare           | bifurcation | assumption | fraction of a segment            | 0..1             | 0.01..0.6 log    | logit
depthScale               | bifurcation | assumption | USD m per year                   | 1..5000          | 40..500 log      | ratio
globalCarryOver          | bifurcation | assumption | USD m per year equivalent        | 0..5000          | 0..200 linear    | ratio
modelInvestment          | bifurcation | lever      | USD m per year                   | 0..2000          | 1..400 log       | none
partnerReach             | partner     | assumption | fraction of a segment            | 0..1             | 0.001..0.2 log   | logit
partnerSubstitution      | partner     | assumption | fraction                         | 0..1             | 0..1 linear      | logit
royalty                  | partner     | lever      | fraction of partner revenue      | 0..0.9           | 0.02..0.6 linear | none
upfrontFee               | partner     | lever      | USD m                            | 0..5000          | 0..100 linear    | none
minimumGuarantee         | partner     | lever      | USD m per year                   | 0..5000          | 0..50 linear     | none
lateEntryErosion         | common      | assumption | per year of delay                | 0..0.9           | 0..0.5 linear    | logit
alignmentPenalty         | path        | assumption | fraction of share                | 0..0.95          | 0..0.6 linear    | logit
siloDrift                | path        | assumption | per year                         | 0..0.9           | 0..0.4 linear    | logit
bassP                    | common      | assumption | per year                         | 0.0001..1        | 0.002..0.2 log   | ratio
bassQ                    | common      | assumption | per year                         | 0..10            | 0.1..3 log       | ratio
costRatioPublic          | bifurcation | assumption | of revenue                       | 0..5             | 0.1..1.5 linear  | ratio
costRatioClosed          | bifurcation | assumption | of revenue                       | 0..5             | 0.1..1.5 linear  | ratio
costRatioDrift           | bifurcation | assumption | per year                         | -0.5..0.5        | -0.1..0.2 linear | additive
hostingPremium           | bifurcation | assumption | multiple                         | 1..5             | 1..2.5 linear    | ratio
complianceTaxMultiplier  | common      | assumption | multiple                         | 0..10            | 0.25..4 log      | ratio
buildCapex               | path        | assumption | USD m                            | 0..10000         | 0.5..200 log     | ratio
localInfrastructure      | path        | assumption | USD m per year                   | 0..5000          | 0.1..50 log      | ratio
complianceStaff          | path        | assumption | USD m per year                   | 0..5000          | 0.2..40 log      | ratio
alignmentUpkeep          | path        | assumption | USD m per year                   | 0..5000          | 0..40 linear     | ratio
moderationRate           | bifurcation | assumption | of revenue                       | 0..0.5           | 0..0.2 linear    | logit
filingCost               | path        | assumption | USD m per round                  | 0..500           | 0.01..5 log      | ratio
refilingCost             | path        | assumption | USD m per year                   | 0..500           | 0..5 linear      | ratio
goToMarket               | path        | lever      | USD m per year                   | 0..5000          | 0..100 linear    | none
prelaunchRunRate         | common      | assumption | fraction                         | 0..1             | 0..1 linear      | logit
coverage                 | path        | lever      | multiple of the required minimum | 0.25..5          | 0.5..3 log       | none
coverageElasticity       | common      | assumption | -                                | 0..2             | 0..1.5 linear    | ratio
filingDurationMultiplier | common      | assumption | multiple                         | 0..10            | 0.25..4 log      | ratio
buildMonths              | path        | assumption | months                           | 0..60            | 0..36 linear     | ratio
preparationMonths        | path        | assumption | months                           | 0..60            | 0..24 linear     | ratio
telecomLicenceMonths     | bifurcation | assumption | months                           | 0..60            | 0..24 linear     | ratio
mlpsMonths               | bifurcation | assumption | months                           | 0..60            | 0..24 linear     | ratio
algorithmFilingMonths    | common      | assumption | months                           | 0..60            | 0..24 linear     | ratio
provincialRoundMedian    | common      | assumption | months                           | 0..24            | 0.1..6 log       | ratio
provincialRoundSigma     | common      | assumption | -                                | 0..2             | 0..1.5 linear    | ratio
provincialReworkFirst    | common      | assumption | probability                      | 0..0.95          | 0..0.95 linear   | logit
provincialReworkNext     | common      | assumption | probability                      | 0..0.95          | 0..0.95 linear   | logit
provincialReworkMedian   | common      | assumption | months                           | 0..24            | 0.1..6 log       | ratio
provincialReworkSigma    | common      | assumption | -                                | 0..2             | 0..1.5 linear    | ratio
nationalRoundMedian      | common      | assumption | months                           | 0..24            | 0.1..6 log       | ratio
nationalRoundSigma       | common      | assumption | -                                | 0..2             | 0..1.5 linear    | ratio
nationalReworkFirst      | common      | assumption | probability                      | 0..0.95          | 0..0.95 linear   | logit
nationalReworkNext       | common      | assumption | probability                      | 0..0.95          | 0..0.95 linear   | logit
nationalReworkMedian     | common      | assumption | months                           | 0..24            | 0.1..6 log       | ratio
nationalReworkSigma      | common      | assumption | -                                | 0..2             | 0..1.5 linear    | ratio
registrationRoundMedian  | common      | assumption | months                           | 0..24            | 0.1..6 log       | ratio
registrationRoundSigma   | common      | assumption | -                                | 0..2             | 0..1.5 linear    | ratio
registrationReworkFirst  | common      | assumption | probability                      | 0..0.95          | 0..0.95 linear   | logit
registrationReworkNext   | common      | assumption | probability                      | 0..0.95          | 0..0.95 linear   | logit
registrationReworkMedian | common      | assumption | months                           | 0..24            | 0.1..6 log       | ratio
registrationReworkSigma  | common      | assumption | -                                | 0..2             | 0..1.5 linear    | ratio
onSiteProbability        | common      | assumption | probability                      | 0..1             | 0..1 linear      | logit
onSiteMonths             | common      | assumption | months                           | 0..24            | 0..6 linear      | ratio
publicationMonths        | path        | assumption | months                           | 0..24            | 0..6 linear      | ratio
filesPublic              | path        | lever      | flag                             | -                | -                | none
licenceProbability       | path        | assumption | probability                      | 0..1             | 0..1 linear      | logit
fineTunesPartnerModel    | partner     | lever      | flag                             | -                | -                | none
closedLoopAfterRefusal   | common      | lever      | flag                             | -                | -                | none
holdProbability          | path        | assumption | probability                      | 0..1             | 0..1 linear      | logit
holdMedian               | common      | assumption | months                           | 0..120           | 1..48 log        | ratio
holdSigma                | common      | assumption | -                                | 0..2             | 0..1.5 linear    | ratio
calmToTense              | common      | assumption | per year                         | 0.001..10        | 0.05..2 log      | ratio
tenseToCalm              | common      | assumption | per year                         | 0.001..10        | 0.05..2 log      | ratio
startTense               | common      | assumption | probability                      | 0..1             | 0..1 linear      | logit
tenseHoldMultiplier      | common      | assumption | multiple                         | 1..10            | 1..5 linear      | ratio
tenseExitMultiplier      | common      | assumption | multiple                         | 1..10            | 1..5 linear      | ratio
tenseHomeMultiplier      | common      | assumption | multiple                         | 1..10            | 1..5 linear      | ratio
campaignMonths           | common      | assumption | months (whole)                   | 0..11 whole      | 0..11 linear     | none
campaignIntensity        | common      | assumption | multiple                         | 1..12            | 1..4 linear      | ratio
rectificationRate        | common      | assumption | per year                         | 0..20            | 0..3 linear      | ratio
fineRate                 | common      | assumption | per year                         | 0..20            | 0..1 linear      | ratio
suspensionRate           | common      | assumption | per year                         | 0..20            | 0..1 linear      | ratio
forcedExitRate           | common      | assumption | per year                         | 0..20            | 0..0.6 linear    | ratio
closedLoopFactor         | common      | assumption | fraction                         | 0..1             | 0..1 linear      | logit
partnerBuffer            | partner     | assumption | fraction                         | 0..1             | 0..1 linear      | logit
homeStopRate             | path        | assumption | per year                         | 0..20            | 0..0.8 linear    | ratio
rectificationCost        | common      | assumption | USD m                            | 0..1000          | 0..10 linear     | ratio
rectificationHaircut     | common      | assumption | fraction                         | 0..1             | 0..1 linear      | logit
rectificationMonths      | common      | fixed      | months (whole)                   | 0..24 whole      | -                | none
severeShare              | common      | assumption | probability                      | 0..1             | 0..0.5 linear    | logit
fineCapPercent           | common      | assumption | of turnover                      | 0..0.5           | 0..0.2 linear    | logit
fineCapFixed             | common      | assumption | RMB m                            | 0..100000        | 1..1000 log      | ratio
contentFineCap           | common      | assumption | RMB m                            | 2..100000        | 2..100 log       | ratio
fineCombine              | common      | setting    | max/min/fixed/percent            | -                | -                | none
turnoverBase             | common      | setting    | entity/group                     | -                | -                | none
groupTurnover            | common      | setting    | USD m                            | 0..10000000      | 10..500000 log   | none
fineSmallShare           | common      | fixed      | probability                      | 0..1             | -                | none
fineMediumShare          | common      | fixed      | probability                      | 0..1             | -                | none
fineSmallLow             | common      | fixed      | RMB m                            | 0..100           | -                | none
fineSmallHigh            | common      | fixed      | RMB m                            | 0..100           | -                | none
fineMediumHigh           | common      | fixed      | RMB m                            | 0..100           | -                | none
severeFineFloor          | common      | fixed      | RMB m                            | 0..100           | -                | none
severeShapeA             | common      | fixed      | -                                | 0..100           | -                | none
severeShapeB             | common      | fixed      | -                                | 0..100           | -                | none
partnerPassThrough       | partner     | lever      | fraction                         | 0..1             | 0..1 linear      | none
suspensionShortShare     | common      | fixed      | probability                      | 0..1             | -                | none
suspensionShortMedian    | common      | fixed      | months                           | 0..100           | -                | none
suspensionShortSigma     | common      | fixed      | -                                | 0..100           | -                | none
suspensionLongMedian     | common      | fixed      | months                           | 0..100           | -                | none
suspensionLongSigma      | common      | fixed      | -                                | 0..100           | -                | none
suspensionRevenueLoss    | common      | assumption | fraction                         | 0..1             | 0..1 linear      | logit
spillover                | common      | assumption | fraction                         | 0..1             | 0..1 linear      | logit
suspensionChurn          | common      | assumption | per month                        | 0..1             | 0..0.3 linear    | logit
ruptureRate              | partner     | assumption | per year                         | 0..20            | 0..0.6 linear    | ratio
darkMedian               | partner     | assumption | months                           | 0..120           | 1..36 log        | ratio
darkSigma                | partner     | assumption | -                                | 0..2             | 0..1.5 linear    | ratio
repartnerProbability     | partner     | assumption | probability                      | 0..1             | 0..1 linear      | logit
ipLeakRate               | path        | assumption | per year                         | 0..20            | 0..0.3 linear    | ratio
ipLossP10                | common      | assumption | USD m                            | 0.001..100000    | 0.1..100 log     | ratio
ipLossP90                | common      | assumption | USD m                            | 0.001..1000000   | 1..2000 log      | ratio
closureCostShare         | common      | assumption | of yearly fixed cost             | 0..3             | 0..2 linear      | ratio
salvage                  | path        | assumption | of capex spent                   | 0..1             | 0..1 linear      | logit
stopLoss                 | common      | lever      | USD m, or off                    | 1..100000 or off | 10..1000 log     | none
`;
