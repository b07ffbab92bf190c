/**
 * What may be said of each parameter, one a line: link code | id | scope | kind | unit | admissible range | slider | how it moves.
 *
 * A link code is given once and never again, even when a parameter is removed. Scope `path` means one value for
 * bifurcation and one for partner-led. Values and their sources are not here: they live in scenarios/.
 */
export const parameterTable = `
1   | horizonYears             | common      | setting    | years (whole)                    | 3..10 whole      | 3..10 linear     | none
2   | discountRate             | common      | setting    | per year                         | 0.02..0.3        | 0.05..0.2 linear | none
3   | valuationMode            | common      | setting    | D1/D2/D3                         | -                | -                | none
4   | terminalValue            | common      | setting    | flag                             | -                | -                | none
5   | riskFreeRate             | common      | setting    | per year                         | 0..0.15          | 0..0.1 linear    | none
6   | countryPremium           | common      | setting    | per year                         | 0..0.2           | 0..0.1 linear    | none
7   | riskTolerance            | common      | setting    | USD m                            | 1..100000        | 10..5000 log     | none
8   | fx                       | common      | setting    | RMB per USD                      | 1..20            | 5..9 linear      | none
9   | capitalEnvelope          | common      | setting    | USD m                            | 1..100000        | 10..2000 log     | none
10  | riskAversion             | common      | setting    | weight on the tail               | 0..1             | 0..1 linear      | none
11  | tail                     | common      | setting    | probability                      | 0.01..0.25       | 0.01..0.2 linear | none
12  | terminalFade             | common      | setting    | per year                         | 0..2             | 0..1 linear      | none
13  | terminalYears            | common      | setting    | years                            | 0..20            | 0..10 linear     | none
14  | redeploymentReturn       | common      | assumption | USD NPV per USD                  | -0.5..1          | -0.1..0.4 linear | additive
15  | windDownCost             | exit        | lever      | USD m                            | 0..10000         | 0..200 linear    | none
16  | offshoreContribution     | exit        | assumption | USD m per year                   | 0..100000        | 0..300 linear    | ratio
17  | corporateTax             | common      | assumption | fraction                         | 0..0.6           | 0..0.4 linear    | logit
18  | withholdingTax           | common      | assumption | fraction                         | 0..0.4           | 0..0.2 linear    | logit
19  | vat                      | common      | assumption | fraction                         | 0..0.3           | 0..0.2 linear    | logit
20  | tam                      | common      | assumption | USD m per year, 2027             | 10..1000000      | 500..30000 log   | ratio
21  | tamGrowthInitial         | common      | assumption | per year                         | -0.5..3          | 0..1.2 linear    | additive
22  | tamGrowthLongRun         | common      | assumption | per year                         | -0.5..1          | -0.1..0.5 linear | additive
23  | tamGrowthFade            | common      | assumption | per year                         | 0..5             | 0.05..1.5 log    | ratio
24  | tamVolatility            | common      | assumption | per root year                    | 0..1             | 0..0.6 linear    | ratio
25  | publicShare              | common      | assumption | fraction of TAM                  | 0..1             | 0..1 linear      | logit
26  | reachableShare           | bifurcation | assumption | fraction of a segment            | 0..1             | 0.01..0.6 log    | logit
27  | depthScale               | bifurcation | assumption | USD m per year                   | 1..5000          | 40..500 log      | ratio
28  | globalCarryOver          | bifurcation | assumption | USD m per year equivalent        | 0..5000          | 0..200 linear    | ratio
29  | modelInvestment          | bifurcation | lever      | USD m per year                   | 0..2000          | 1..400 log       | none
30  | partnerReach             | partner     | assumption | fraction of a segment            | 0..1             | 0.001..0.2 log   | logit
31  | partnerSubstitution      | partner     | assumption | fraction                         | 0..1             | 0..1 linear      | logit
32  | royalty                  | partner     | lever      | fraction of partner revenue      | 0..0.9           | 0.02..0.6 linear | none
33  | upfrontFee               | partner     | lever      | USD m                            | 0..5000          | 0..100 linear    | none
34  | minimumGuarantee         | partner     | lever      | USD m per year                   | 0..5000          | 0..50 linear     | none
35  | lateEntryErosion         | common      | assumption | per year of delay                | 0..0.9           | 0..0.5 linear    | logit
36  | alignmentPenalty         | path        | assumption | fraction of share                | 0..0.95          | 0..0.6 linear    | logit
37  | siloDrift                | path        | assumption | per year                         | 0..0.9           | 0..0.4 linear    | logit
38  | bassP                    | common      | assumption | per year                         | 0.0001..1        | 0.002..0.2 log   | ratio
39  | bassQ                    | common      | assumption | per year                         | 0..10            | 0.1..3 log       | ratio
40  | costRatioPublic          | bifurcation | assumption | of revenue                       | 0..5             | 0.1..1.5 linear  | ratio
41  | costRatioClosed          | bifurcation | assumption | of revenue                       | 0..5             | 0.1..1.5 linear  | ratio
42  | costRatioDrift           | bifurcation | assumption | per year                         | -0.5..0.5        | -0.1..0.2 linear | additive
43  | hostingPremium           | bifurcation | assumption | multiple                         | 1..5             | 1..2.5 linear    | ratio
44  | complianceTaxMultiplier  | common      | assumption | multiple                         | 0..10            | 0.25..4 log      | ratio
45  | buildCapex               | path        | assumption | USD m                            | 0..10000         | 0.5..200 log     | ratio
46  | localInfrastructure      | path        | assumption | USD m per year                   | 0..5000          | 0.1..50 log      | ratio
47  | complianceStaff          | path        | assumption | USD m per year                   | 0..5000          | 0.2..40 log      | ratio
48  | alignmentUpkeep          | path        | assumption | USD m per year                   | 0..5000          | 0..40 linear     | ratio
49  | moderationRate           | bifurcation | assumption | of revenue                       | 0..0.5           | 0..0.2 linear    | logit
50  | filingCost               | path        | assumption | USD m per round                  | 0..500           | 0.01..5 log      | ratio
51  | refilingCost             | path        | assumption | USD m per year                   | 0..500           | 0..5 linear      | ratio
52  | goToMarket               | path        | lever      | USD m per year                   | 0..5000          | 0..100 linear    | none
53  | prelaunchRunRate         | common      | assumption | fraction                         | 0..1             | 0..1 linear      | logit
54  | coverage                 | path        | lever      | multiple of the required minimum | 0.25..5          | 0.5..3 log       | none
55  | coverageElasticity       | common      | assumption | -                                | 0..2             | 0..1.5 linear    | ratio
56  | filingDurationMultiplier | common      | assumption | multiple                         | 0..10            | 0.25..4 log      | ratio
57  | buildMonths              | path        | assumption | months                           | 0..60            | 0..36 linear     | ratio
58  | preparationMonths        | path        | assumption | months                           | 0..60            | 0..24 linear     | ratio
59  | telecomLicenceMonths     | bifurcation | assumption | months                           | 0..60            | 0..24 linear     | ratio
60  | mlpsMonths               | bifurcation | assumption | months                           | 0..60            | 0..24 linear     | ratio
61  | algorithmFilingMonths    | common      | assumption | months                           | 0..60            | 0..24 linear     | ratio
62  | provincialRoundMedian    | common      | assumption | months                           | 0..24            | 0.1..6 log       | ratio
63  | provincialRoundSigma     | common      | assumption | -                                | 0..2             | 0..1.5 linear    | ratio
64  | provincialReworkFirst    | common      | assumption | probability                      | 0..0.95          | 0..0.95 linear   | logit
65  | provincialReworkNext     | common      | assumption | probability                      | 0..0.95          | 0..0.95 linear   | logit
66  | provincialReworkMedian   | common      | assumption | months                           | 0..24            | 0.1..6 log       | ratio
67  | provincialReworkSigma    | common      | assumption | -                                | 0..2             | 0..1.5 linear    | ratio
68  | nationalRoundMedian      | common      | assumption | months                           | 0..24            | 0.1..6 log       | ratio
69  | nationalRoundSigma       | common      | assumption | -                                | 0..2             | 0..1.5 linear    | ratio
70  | nationalReworkFirst      | common      | assumption | probability                      | 0..0.95          | 0..0.95 linear   | logit
71  | nationalReworkNext       | common      | assumption | probability                      | 0..0.95          | 0..0.95 linear   | logit
72  | nationalReworkMedian     | common      | assumption | months                           | 0..24            | 0.1..6 log       | ratio
73  | nationalReworkSigma      | common      | assumption | -                                | 0..2             | 0..1.5 linear    | ratio
74  | registrationRoundMedian  | common      | assumption | months                           | 0..24            | 0.1..6 log       | ratio
75  | registrationRoundSigma   | common      | assumption | -                                | 0..2             | 0..1.5 linear    | ratio
76  | registrationReworkFirst  | common      | assumption | probability                      | 0..0.95          | 0..0.95 linear   | logit
77  | registrationReworkNext   | common      | assumption | probability                      | 0..0.95          | 0..0.95 linear   | logit
78  | registrationReworkMedian | common      | assumption | months                           | 0..24            | 0.1..6 log       | ratio
79  | registrationReworkSigma  | common      | assumption | -                                | 0..2             | 0..1.5 linear    | ratio
80  | onSiteProbability        | common      | assumption | probability                      | 0..1             | 0..1 linear      | logit
81  | onSiteMonths             | common      | assumption | months                           | 0..24            | 0..6 linear      | ratio
82  | publicationMonths        | path        | assumption | months                           | 0..24            | 0..6 linear      | ratio
83  | filesPublic              | path        | lever      | flag                             | -                | -                | none
84  | licenceProbability       | path        | assumption | probability                      | 0..1             | 0..1 linear      | logit
85  | fineTunesPartnerModel    | partner     | lever      | flag                             | -                | -                | none
86  | closedLoopAfterRefusal   | common      | lever      | flag                             | -                | -                | none
87  | holdProbability          | path        | assumption | probability                      | 0..1             | 0..1 linear      | logit
88  | holdMedian               | common      | assumption | months                           | 0..120           | 1..48 log        | ratio
89  | holdSigma                | common      | assumption | -                                | 0..2             | 0..1.5 linear    | ratio
90  | calmToTense              | common      | assumption | per year                         | 0.001..10        | 0.05..2 log      | ratio
91  | tenseToCalm              | common      | assumption | per year                         | 0.001..10        | 0.05..2 log      | ratio
92  | startTense               | common      | assumption | probability                      | 0..1             | 0..1 linear      | logit
93  | tenseHoldMultiplier      | common      | assumption | multiple                         | 1..10            | 1..5 linear      | ratio
94  | tenseExitMultiplier      | common      | assumption | multiple                         | 1..10            | 1..5 linear      | ratio
95  | tenseHomeMultiplier      | common      | assumption | multiple                         | 1..10            | 1..5 linear      | ratio
96  | campaignMonths           | common      | assumption | months (whole)                   | 0..11 whole      | 0..11 linear     | none
97  | campaignIntensity        | common      | assumption | multiple                         | 1..12            | 1..4 linear      | ratio
98  | rectificationRate        | common      | assumption | per year                         | 0..20            | 0..3 linear      | ratio
99  | fineRate                 | common      | assumption | per year                         | 0..20            | 0..1 linear      | ratio
100 | suspensionRate           | common      | assumption | per year                         | 0..20            | 0..1 linear      | ratio
101 | forcedExitRate           | common      | assumption | per year                         | 0..20            | 0..0.6 linear    | ratio
102 | closedLoopFactor         | common      | assumption | fraction                         | 0..1             | 0..1 linear      | logit
103 | partnerBuffer            | partner     | assumption | fraction                         | 0..1             | 0..1 linear      | logit
104 | homeStopRate             | path        | assumption | per year                         | 0..20            | 0..0.8 linear    | ratio
105 | rectificationCost        | common      | assumption | USD m                            | 0..1000          | 0..10 linear     | ratio
106 | rectificationHaircut     | common      | assumption | fraction                         | 0..1             | 0..1 linear      | logit
107 | rectificationMonths      | common      | fixed      | months (whole)                   | 0..24 whole      | -                | none
108 | severeShare              | common      | assumption | probability                      | 0..1             | 0..0.5 linear    | logit
109 | fineCapPercent           | common      | assumption | of turnover                      | 0..0.5           | 0..0.2 linear    | logit
110 | fineCapFixed             | common      | assumption | RMB m                            | 0..100000        | 1..1000 log      | ratio
111 | contentFineCap           | common      | assumption | RMB m                            | 2..100000        | 2..100 log       | ratio
112 | fineCombine              | common      | setting    | max/min/fixed/percent            | -                | -                | none
113 | turnoverBase             | common      | setting    | entity/group                     | -                | -                | none
114 | groupTurnover            | common      | setting    | USD m                            | 0..10000000      | 10..500000 log   | none
115 | fineSmallShare           | common      | fixed      | probability                      | 0..1             | -                | none
116 | fineMediumShare          | common      | fixed      | probability                      | 0..1             | -                | none
117 | fineSmallLow             | common      | fixed      | RMB m                            | 0..100           | -                | none
118 | fineSmallHigh            | common      | fixed      | RMB m                            | 0..100           | -                | none
119 | fineMediumHigh           | common      | fixed      | RMB m                            | 0..100           | -                | none
120 | severeFineFloor          | common      | fixed      | RMB m                            | 0..100           | -                | none
121 | severeShapeA             | common      | fixed      | -                                | 0..100           | -                | none
122 | severeShapeB             | common      | fixed      | -                                | 0..100           | -                | none
123 | partnerPassThrough       | partner     | lever      | fraction                         | 0..1             | 0..1 linear      | none
124 | suspensionShortShare     | common      | fixed      | probability                      | 0..1             | -                | none
125 | suspensionShortMedian    | common      | fixed      | months                           | 0..100           | -                | none
126 | suspensionShortSigma     | common      | fixed      | -                                | 0..100           | -                | none
127 | suspensionLongMedian     | common      | fixed      | months                           | 0..100           | -                | none
128 | suspensionLongSigma      | common      | fixed      | -                                | 0..100           | -                | none
129 | suspensionRevenueLoss    | common      | assumption | fraction                         | 0..1             | 0..1 linear      | logit
130 | spillover                | common      | assumption | fraction                         | 0..1             | 0..1 linear      | logit
131 | suspensionChurn          | common      | assumption | per month                        | 0..1             | 0..0.3 linear    | logit
132 | ruptureRate              | partner     | assumption | per year                         | 0..20            | 0..0.6 linear    | ratio
133 | darkMedian               | partner     | assumption | months                           | 0..120           | 1..36 log        | ratio
134 | darkSigma                | partner     | assumption | -                                | 0..2             | 0..1.5 linear    | ratio
135 | repartnerProbability     | partner     | assumption | probability                      | 0..1             | 0..1 linear      | logit
136 | ipLeakRate               | path        | assumption | per year                         | 0..20            | 0..0.3 linear    | ratio
137 | ipLossP10                | common      | assumption | USD m                            | 0.001..100000    | 0.1..100 log     | ratio
138 | ipLossP90                | common      | assumption | USD m                            | 0.001..1000000   | 1..2000 log      | ratio
139 | closureCostShare         | common      | assumption | of yearly fixed cost             | 0..3             | 0..2 linear      | ratio
140 | salvage                  | path        | assumption | of capex spent                   | 0..1             | 0..1 linear      | logit
141 | stopLoss                 | common      | lever      | USD m, or off                    | 1..100000 or off | 10..1000 log     | none
`;
