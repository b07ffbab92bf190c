import { describe, expect, it } from 'vitest';
import type { Distribution } from '../../src/numerics/distribution';
import type { Value } from '../../src/model/values';
import { shippedScenario } from '../shippedScenarios';

/** A fact of our research, restated by hand, and what a scenario must make of it. */
interface Restated {
  readonly fact: string;
  readonly key: string;
  /** The scenario, where it is not the base. */
  readonly of?: string;
  /** The value as the scenario must hold it. */
  readonly holds?: Value;
  /** The figures as the scenario must quote them. */
  readonly quotes?: readonly string[];
  /** Date of the source. */
  readonly date: string;
  /** Address of the source without its scheme; undefined where the research has only a copy, which is not linked. */
  readonly url: string | undefined;
}

const exactly = (value: number): Distribution => ({ kind: 'fixed', value });
const pert = (low: number, mode: number, high: number): Distribution => ({ kind: 'pert', low, mode, high });
const triangular = (low: number, mode: number, high: number): Distribution => ({
  kind: 'triangular',
  low,
  mode,
  high,
});
const uniform = (low: number, high: number): Distribution => ({ kind: 'uniform', low, high });

const privacyLaw =
  'pipl.xllawconsulting.com/personal-information-protection-law-of-the-peoples-republic-of-china-pipl/chapter-vii-legal-liability/article-66/';
const securityLaw61 = 'chinadataregulation.com/translations/csl/article-61/';
const securityLaw69 = 'chinadataregulation.com/laws/csl/articles/article-69/';
const interimMeasures =
  'clairk.digitalpolicyalert.org/documents/china-interim-measures-for-the-management-of-generative-artificial-intelligence-services/raw';
const filedByApril = 'pulseaugur.com/cluster/30084-china-registers-868-generative-ai-services-by-april-30';
const filingAgent = 'www.dttc-gw.com/art/23417.html';
const preCheck = 'www.9mayi.cn/suanfabeian/38994.html';
const bing2021 =
  'gadgets.ndtv.com/apps/news/bing-auto-suggest-off-china-government-agency-notice-30-days-no-reason-2656262';
const linkedIn =
  'm.timesofindia.com/business/international-business/microsoft-to-shut-down-linkedin-in-china/articleshow/87033536.cms';
const carAssistants =
  'www.all-about-industries.com/automotive-mobility-china-opens-ai-market-western-automakers-conditions-mercedes-tesla-volvo-ai-chatbots-vehicles-byte-dance-deepseek-mercedes-benz-cla-long-wheelbase-auto-shanghai-2025-ai-cyberspace-administration-beijing-shanghai-registration-foreign-oems-mercedes-tesla-volvo-ai-chatbots-china-mercedes-benz-virtual-assistant-tesla-xbot-customer-service-volvo-intelligent-assistant-xiaowo-accessible-platforms-ai-technology-market-access-foreign-automakers-china-bytedance-deepseek-mckinsey-greater-china-a-8f0aaef9f2874d0695cdf9674cc7954c';
const prospectus = 'www.163.com/dy/article/KJKILBBS05560IU8.html';
const zhipu = 'm.itbear.com.cn/html/2025-12/1060231.html';

const fines: readonly Restated[] = [
  {
    fact: 'the privacy law caps serious breaches at 5 % of the prior year’s turnover',
    key: 'fineCapPercent',
    holds: exactly(0.05),
    date: '2021-11-01',
    url: privacyLaw,
  },
  {
    fact: 'or at RMB 50 m, with up to RMB 1 m on individuals',
    key: 'fineCapFixed',
    holds: exactly(50),
    quotes: ['RMB 50 m', 'RMB 1 m'],
    date: '2021-11-01',
    url: privacyLaw,
  },
  {
    fact: 'especially serious failures to stop banned content cost RMB 2 to 10 m',
    key: 'contentFineCap',
    holds: exactly(10),
    quotes: ['starts at RMB 2 m', 'suspension or closure'],
    date: '2026-01-01',
    url: securityLaw69,
  },
  {
    fact: 'which is twenty times the cap before',
    key: 'contentFineCap',
    quotes: ['twenty times'],
    date: '2025-11',
    url: 'privacymatters.dlapiper.com/2025/11/china-amendments-to-cybersecurity-law-effective-1-january-2026/',
  },
  {
    fact: 'an ordinary operator is fined from RMB 10,000',
    key: 'fineSmallLow',
    holds: exactly(0.01),
    quotes: ['RMB 10,000'],
    date: '2026-01-01',
    url: securityLaw61,
  },
  {
    fact: 'the first content tier ends at RMB 0.5 m',
    key: 'fineSmallHigh',
    holds: exactly(0.5),
    date: '2026-01-01',
    url: securityLaw69,
  },
  {
    fact: 'the second content tier ends at RMB 2 m',
    key: 'fineMediumHigh',
    holds: exactly(2),
    date: '2026-01-01',
    url: securityLaw69,
  },
  {
    fact: 'Didi paid RMB 8 bn, 4.4 % of its sales',
    key: 'severeShare',
    holds: exactly(0.015),
    quotes: ['RMB 8 bn (4.4 % of sales)'],
    date: '2022-07-21',
    url: 'www.theedgesingapore.com/news/china-focus/china-fines-didi-165-billion-after-wrapping-year-long-probe',
  },
  {
    fact: 'CNKI paid RMB 50 m',
    key: 'severeFineFloor',
    holds: exactly(5),
    quotes: ['CNKI’s 50 m'],
    date: '2023-09-05',
    url: 'www.dataguidance.com/news/china-cac-fines-cnki-rmb-50m-pipl-and-csl-violations',
  },
  {
    fact: '512 fines on 8,608 summonses in 2022, 5.9 in a hundred',
    key: 'fineRate',
    holds: pert(0.01, 0.04, 0.12),
    quotes: ['Six to nine in a hundred'],
    date: '2022',
    url: 'kylinnet.com/news/423.html',
  },
  {
    fact: '521 fines on 5,811 summonses in 2025, 9 in a hundred',
    key: 'fineRate',
    quotes: ['Six to nine in a hundred'],
    date: '2026-02-14',
    url: 'gate.tv/ja/news/detail/18777074',
  },
  {
    fact: 'Shanghai penalised three that refused and spared first-timers',
    key: 'fineSmallShare',
    holds: exactly(0.7),
    quotes: ['first offenders were spared'],
    date: '2025-11-24',
    url: 'www.etnet.com.hk/www/tc/stocks/ah_news_detail.php?newsid=ETN351124769',
  },
];

const filing: readonly Restated[] = [
  {
    fact: 'a Chinese or locally trained base succeeds in 70 of 100 cases; 868 services are filed',
    key: 'bifurcation.licenceProbability',
    holds: pert(0.45, 0.7, 0.85),
    quotes: ['868', '15 % (3 to 40 %)'],
    date: '2026-04-30',
    url: filedByApril,
  },
  {
    fact: 'a partner’s filed model, unmodified, succeeds in 90 of 100',
    key: 'partner.licenceProbability',
    holds: pert(0.75, 0.9, 0.97),
    date: '2026-04-30',
    url: filedByApril,
  },
  {
    fact: 'no foreign-developed foundation model was filed by May 2024',
    of: 'consumer-chatbot',
    key: 'bifurcation.licenceProbability',
    holds: pert(0.03, 0.15, 0.4),
    date: '2024-05',
    url: 'schulung.table.media/en/china/sinolytics-radar/why-foreign-ai-companies-are-under-pressure-in-china',
  },
  {
    fact: 'an answer engine is approved in 10 of 100 cases, 0 to 35',
    of: 'answer-engine',
    key: 'bifurcation.licenceProbability',
    holds: pert(0, 0.1, 0.35),
    quotes: ['10 % (0 to 35 %)'],
    date: '2026-04-30',
    url: filedByApril,
  },
  {
    fact: 'a provincial round takes 15 to 25 days, 30 working days nominally',
    key: 'provincialRoundMedian',
    holds: exactly(0.7),
    quotes: ['15 to 25 days', '30 working days'],
    date: '2025',
    url: preCheck,
  },
  {
    fact: 'more than 70 % of an agent’s clients are stuck at the pre-check',
    key: 'provincialReworkFirst',
    holds: exactly(0.55),
    quotes: ['over 70 %', '35 to 70 %'],
    date: '2025',
    url: preCheck,
  },
  {
    fact: 'with 2.3 reworks on average',
    key: 'provincialReworkNext',
    holds: exactly(0.45),
    quotes: ['2.3 reworks', '1.6 reworks'],
    date: '2025',
    url: preCheck,
  },
  {
    fact: 'a supplement is asked for in about 40 % of national reviews',
    key: 'nationalReworkFirst',
    holds: exactly(0.4),
    quotes: ['about 40 %', '25 to 55 %'],
    date: '2025',
    url: 'www.9mayi.cn/index.php/suanfabeian/39212.html',
  },
  {
    fact: 'question rounds are two or fewer on average',
    key: 'nationalReworkNext',
    holds: exactly(0.35),
    quotes: ['two or fewer'],
    date: '2025-12',
    url: 'www.9mayi.cn/index.php/suanfabeian/38991.html',
  },
  {
    fact: 'a full filing takes 2 to 5 months or more by academic review',
    key: 'nationalRoundMedian',
    holds: exactly(1.3),
    quotes: ['two to five or more'],
    date: '2025',
    url: 'ocpl.substack.com/p/expert-insight-chinas-ai-services',
  },
  {
    fact: 'and 3 to 6 months by a law firm, read in a copy',
    key: 'nationalRoundMedian',
    quotes: ['three to six months of a law firm'],
    date: '2026-03',
    url: undefined,
  },
  {
    fact: 'a registration takes 2 to 3 months, an agent says 3 to 4',
    key: 'registrationRoundMedian',
    holds: exactly(1.1),
    quotes: ['two to three months', 'three to four by an agent'],
    date: '2026-01',
    url: filingAgent,
  },
  {
    fact: 'any fine-tuning of the partner’s model loses the registration route',
    key: 'fineTunesPartnerModel',
    holds: false,
    quotes: ['Any fine-tuning'],
    date: '2026-01',
    url: filingAgent,
  },
  {
    fact: 'an algorithm is filed within ten working days of launch and clears in 2 to 5 months or more',
    key: 'algorithmFilingMonths',
    holds: pert(2, 3, 5),
    quotes: ['Two to five months', 'ten working days of launch'],
    date: '2022-03-01',
    url: 'clairk.digitalpolicyalert.org/documents/china-regulations-on-the-management-of-algorithm-recommendation-for-internet-information-services/raw',
  },
  {
    fact: 'the safety standard in force since November 2025 asks for test banks',
    key: 'bifurcation.preparationMonths',
    holds: pert(2, 4, 8),
    date: '2025-11-01',
    url: 'cset.georgetown.edu/publication/china-gen-ai-safety-standard-final/',
  },
  {
    fact: 'use that is not offered to the public is outside the Interim Measures',
    key: 'bifurcation.filesPublic',
    holds: true,
    quotes: ['Art. 2'],
    date: '2023-08-15',
    url: interimMeasures,
  },
  {
    fact: 'the first 13 foreign telecoms approvals came 128 days after the pilot began',
    key: 'telecomLicenceMonths',
    holds: triangular(3, 5, 9),
    quotes: ['thirteen', '128 days'],
    date: '2025-02-28',
    url: 'dahuilawyers.com/en/news-insights/chinas-elimination-of-foreign-investment-restrictions-in-telecoms-services-under-pilot-policy-comes-to-fruition',
  },
  {
    fact: 'a partner’s registration is published after 0.2 to 0.8 months',
    key: 'partner.publicationMonths',
    holds: uniform(0.2, 0.8),
    date: '2026-04-30',
    url: filedByApril,
  },
  {
    fact: 'Apple and Alibaba were stalled by June 2025',
    key: 'holdMedian',
    holds: exactly(18),
    quotes: ['stalled by June 2025', 'twelve to sixteen months'],
    date: '2025-06-05',
    url: 'www.mitrade.com/insights/news/live-news/article-3-866782-20250605',
  },
  {
    fact: 'and still not approved on 9 June 2026',
    key: 'holdMedian',
    quotes: ['still not approved in June 2026'],
    date: '2026-06-09',
    url: 'asiaict.com/ai/16634.html',
  },
  {
    fact: 'assistants of Mercedes, Tesla and Volvo were filed in November 2025 without a hold',
    of: 'industrial-nonus',
    key: 'bifurcation.holdProbability',
    holds: pert(0.03, 0.08, 0.2),
    quotes: ['Mercedes and Volvo'],
    date: '2025-11',
    url: carAssistants,
  },
];

const hazards: readonly Restated[] = [
  {
    fact: 'iFlytek Spark was pulled from a store for a day in August 2023, one of five public actions in 58 app-years',
    key: 'rectificationRate',
    holds: pert(0.15, 0.35, 0.8),
    quotes: ['Five public actions', '58 service-years'],
    date: '2023-08-01',
    url: 'chinadigitaltimes.net/2023/08/generative-ai-apps-removed-from-apples-chinese-app-store/',
  },
  {
    fact: 'Zhumengdao was summoned in June 2025',
    key: 'rectificationRate',
    date: '2025-06-19',
    url: 'www.kankanews.com/detail/BzwA4M6xXQJ',
  },
  {
    fact: 'Jianying, Maoxiang and Jimeng were named in April 2026',
    key: 'rectificationRate',
    date: '2026-04-28',
    url: 'peopleofinternet.com/articles/china-s-first-ai-labeling-enforcement-names-bytedance-the-re.html',
  },
  {
    fact: 'companion services meet half as many again, with thresholds of 1 m registered or 0.1 m monthly users',
    of: 'companion-app',
    key: 'rectificationRate',
    holds: pert(0.22, 0.53, 1.2),
    quotes: ['One and a half times', 'one million registered or 100,000 monthly users'],
    date: '2026',
    url: 'eyeon.ai/f/111',
  },
  {
    fact: 'the companion measures were issued on 10 April 2026',
    of: 'companion-app',
    key: 'bifurcation.alignmentPenalty',
    quotes: ['virtual partners for minors'],
    date: '2026-04-10',
    url: 'www.geopolitechs.org/p/china-rolls-out-interim-regulations',
  },
  {
    fact: 'three suspensions in 26 service-years of Bing and LinkedIn, 0.13 a year',
    key: 'suspensionRate',
    holds: pert(0.03, 0.08, 0.25),
    quotes: ['three times in 26 service-years (0.13 a year)', 'three times in 63'],
    date: '2021-12',
    url: bing2021,
  },
  {
    fact: 'with a range of 0.04 to 0.27 for search',
    of: 'search-giant',
    key: 'suspensionRate',
    holds: pert(0.04, 0.13, 0.27),
    date: '2021-12',
    url: bing2021,
  },
  {
    fact: 'one exit driven by regulation in 26 service-years, none in 24 of licensed clouds',
    key: 'forcedExitRate',
    holds: pert(0.01, 0.04, 0.1),
    quotes: ['26 service-years', 'none in 24', '9.5 % a year'],
    date: '2021-10-14',
    url: linkedIn,
  },
  {
    fact: 'licensed clouds have run since 2014',
    of: 'enterprise-copilot',
    key: 'forcedExitRate',
    holds: pert(0.005, 0.02, 0.06),
    quotes: ['24 years'],
    date: '2014',
    url: 'www.zdnet.com/article/microsoft-proclaims-azure-as-first-foreign-cloud-in-china/',
  },
  {
    fact: 'OpenAI blocked its interface on 9 July 2024',
    key: 'bifurcation.homeStopRate',
    holds: pert(0.05, 0.12, 0.25),
    quotes: ['within 14 months'],
    date: '2024-07-09',
    url: 'techedt.com/china-cracks-down-on-unauthorised-chatgpt-access-on-the-mainland',
  },
  {
    fact: 'Anthropic barred firms under Chinese ownership on 5 September 2025',
    key: 'partner.homeStopRate',
    holds: pert(0.03, 0.08, 0.18),
    date: '2025-09-05',
    url: 'tippinsights.com/anthropic-bars-chinese-owned-firms-amid-ai-security-push',
  },
  {
    fact: 'a non-US parent is stopped at 0.03 a year',
    of: 'industrial-nonus',
    key: 'bifurcation.homeStopRate',
    holds: pert(0.01, 0.03, 0.08),
    date: '2025-01-02',
    url: 'natlawreview.com/article/us-outbound-investment-regulations-take-effect-january-2-2025',
  },
  {
    fact: 'the US rule on model weights was rescinded on 13 May 2025',
    of: 'image-generator',
    key: 'bifurcation.homeStopRate',
    quotes: ['rescinded'],
    date: '2025-05-13',
    url: 'sanctionsnews.bakermckenzie.com/bis-begins-rescinding-ai-diffusion-rule-and-issues-guidance-on-huawei-ics-and-on-ics-and-commodities-used-to-train-ai-models',
  },
  {
    fact: 'the 2026 campaign runs for four months',
    key: 'campaignMonths',
    holds: exactly(4),
    date: '2026-04-30',
    url: 'chaobro.com/en/posts/china-cac-ai-content-rectification-campaign-2026',
  },
  {
    fact: 'the 2025 campaign handled more than 3,500 products; hazards run three times as high in a campaign',
    key: 'campaignIntensity',
    holds: pert(1, 2.2, 3),
    quotes: ['three times'],
    date: '2025-06-21',
    url: 'www.thestar.com.my/news/world/2025/06/21/china-has-dealt-with-over-3500-non-compliant-ai-products-since-april',
  },
  {
    fact: 'short suspensions lasted 1, 7, 7, 30 and 30 days, Bing’s second 7',
    key: 'suspensionShortMedian',
    holds: exactly(0.69),
    quotes: ['1, 7, 7, 30 and 30 days', '21 days'],
    date: '2022-03',
    url: 'www.brecorder.com/news/40162096/china-requires-microsofts-bing-to-suspend-auto-suggest-feature',
  },
  {
    fact: 'Full Truck Alliance and Boss Zhipin were closed to new users for 359 days',
    key: 'suspensionLongMedian',
    holds: exactly(11),
    quotes: ['359 days'],
    date: '2022-06-29',
    url: 'www.scmp.com/tech/policy/article/3183651/us-listed-full-truck-alliance-and-kanzhun-resume-user-registrations',
  },
  {
    fact: 'Didi for 561 days, until 16 January 2023',
    key: 'suspensionLongMedian',
    quotes: ['561 days'],
    date: '2023-01-16',
    url: 'www.tech360.tv/didi-resumes-new-registrations',
  },
  {
    fact: 'food-delivery platforms for 3 to 9 months in 2026',
    key: 'suspensionLongMedian',
    quotes: ['three to nine months'],
    date: '2026-04',
    url: 'datacompliancechina.com/enforcement',
  },
  {
    fact: 'Chinese customs stopped H200 chips in January 2026: the clock starts tense',
    key: 'startTense',
    holds: exactly(1),
    date: '2026-01',
    url: 'news.az/news/china-blocks-nvidia-h200-ai-chips-amid-tech-tensions',
  },
  {
    fact: 'Meta’s purchase of Manus was undone on 27 April 2026; exits run 2.5 times as high in tense months',
    key: 'tenseExitMultiplier',
    holds: exactly(2.5),
    date: '2026-04-27',
    url: 'gameindustrylibrary.com/documents/china-orders-meta-to-reverse-its-acquisition-of-manus-april-27-2026/insights',
  },
];

const market: readonly Restated[] = [
  {
    fact: 'the narrow market was RMB 5.3 bn in 2024 and grows 63.5 % a year to RMB 23.2 bn in 2027',
    key: 'tam',
    holds: pert(1500, 3300, 9000),
    quotes: ['RMB 5.3 bn in 2024', '63.5 %', 'RMB 23.2 bn'],
    date: '2024',
    url: prospectus,
  },
  {
    fact: 'a broad count, read in a mirror, found RMB 29.4 bn in 2024',
    key: 'tam',
    quotes: ['RMB 29.4 bn in 2024'],
    date: '2025-02-18',
    url: undefined,
  },
  {
    fact: 'one that includes AI-enabled software RMB 100 to 130 bn in 2025',
    key: 'tam',
    quotes: ['100 to 130 bn in 2025'],
    date: '2025',
    url: 'faxiangongchang.com/en/reports/china-ai-llm-application-2026',
  },
  {
    fact: 'growth lies between 35 and 75 % a year',
    key: 'tamGrowthInitial',
    holds: pert(0.35, 0.55, 0.75),
    quotes: ['35 to 75 %', '63.5 %'],
    date: '2024',
    url: prospectus,
  },
  {
    fact: 'enterprise to consumer revenue is 88 to 12',
    key: 'publicShare',
    holds: pert(0.15, 0.34, 0.6),
    quotes: ['12 %', '88 %'],
    date: '2024',
    url: prospectus,
  },
  {
    fact: 'three clouds hold 93 % of outside model calls',
    key: 'reachableShare',
    holds: pert(0.05, 0.15, 0.3),
    quotes: ['93 %'],
    date: '2025',
    url: 'm.caizhongshe.cn/news-7881476887969338575.html',
  },
  {
    fact: 'more than 90 % of users choose a domestic model first',
    key: 'reachableShare',
    quotes: ['over 90 %'],
    date: '2025',
    url: 'asiatokentrends.com/ai-adoption-in-china-doubles-to-515m-users-in-six-months',
  },
  {
    fact: 'Zhipu spent RMB 2.195 bn on research in 2024',
    key: 'depthScale',
    quotes: ['RMB 2.2 bn in 2024'],
    date: '2025-12',
    url: zhipu,
  },
  {
    fact: 'the prior for a late entrant is p 0.015 (0.005 to 0.03)',
    key: 'bassP',
    holds: pert(0.01, 0.03, 0.08),
    quotes: ['0.015 a year (0.005 to 0.03)'],
    date: '1990',
    url: 'spokes-wiki.pages.dev/research-wiki/bass-diffusion-model',
  },
  {
    fact: 'and q 0.35 (0.2 to 0.5), against 1.9 fitted to three counts of users',
    key: 'bassQ',
    holds: pert(0.3, 0.9, 1.9),
    quotes: ['0.35 a year (0.2 to 0.5)', '1.9', 'three survey points'],
    date: '2026-02-05',
    url: 'www.chinaview.cn/20260205/747327ec9df2496fa16f9e6e2a8c4efb/c.html',
  },
  {
    fact: 'ChatGPT’s paying share is 5.6 %',
    of: 'consumer-chatbot',
    key: 'tam',
    holds: pert(400, 1100, 4000),
    quotes: ['5.6 %'],
    date: '2026-02',
    url: 'www.nextfin.ai/en/news/openai-chatgpt-billion-user-peak-monetization-cef5ec1eff',
  },
  {
    fact: 'MiniMax’s payers in the first nine months of 2025 were mostly abroad',
    of: 'companion-app',
    key: 'tam',
    holds: pert(150, 450, 1500),
    quotes: ['most of its payers are abroad'],
    date: '2025',
    url: 'www.itiger.com/news/1193826952',
  },
];

const prices: readonly Restated[] = [
  {
    fact: 'MiniMax’s gross margin went from 12.2 to 25.4 %',
    key: 'costRatioPublic',
    holds: pert(0.37, 0.59, 0.81),
    quotes: ['12 to 25 %'],
    date: '2025',
    url: 'longbridge.com/zh-HK/news/277453390',
  },
  {
    fact: 'Zhipu earns about 60 % on premises',
    key: 'costRatioClosed',
    holds: pert(0.3, 0.37, 0.52),
    quotes: ['about 60 %', '40 to 60 %'],
    date: '2025',
    url: 'reportify.ai/news/1208884462021120000',
  },
  {
    fact: 'model calls earn 5 % at a tenth of the US price',
    of: 'frontier-api-lab',
    key: 'costRatioPublic',
    holds: pert(0.59, 0.7, 0.89),
    quotes: ['about 5 %', '−20 to 30 %'],
    date: '2026-05-22',
    url: 'www.techtimes.com/articles/317024/20260522/chinas-ai-apis-cost-90-less-run-significantly-slower-tradeoff-most-builders-miss.htm',
  },
  {
    fact: 'prices fell by 97 % in May 2024, read in a translated copy, and fall 35 % a year',
    key: 'costRatioDrift',
    holds: pert(-0.05, 0.02, 0.1),
    quotes: ['up to 97 % in 2024', '35 % a year'],
    date: '2024-05-23',
    url: undefined,
  },
  {
    fact: 'and rose again by 20 to 30 % in February 2026',
    key: 'costRatioDrift',
    quotes: ['20 to 30 %'],
    date: '2026-02',
    url: 'apetops.com/zixundongtai/390.html',
  },
  {
    fact: 'forced localisation makes hosting 30 to 60 % dearer, 1.35 (1.1 to 1.6)',
    key: 'hostingPremium',
    holds: pert(1.1, 1.35, 1.6),
    quotes: ['30 to 60 %'],
    date: '2015',
    url: 'www.leviathansecurity.com/blog/quantifying-the-cost-of-forced-localization',
  },
  {
    fact: 'Facebook put moderation at 5 % of revenue',
    key: 'moderationRate',
    holds: pert(0.02, 0.04, 0.06),
    quotes: ['5 %', 'about 2 %'],
    date: '2021',
    url: 'ar5iv.labs.arxiv.org/html/2101.04618',
  },
  {
    fact: 'Zhipu spent RMB 387 m on marketing in 2024; the localised budget has 20 m',
    key: 'bifurcation.goToMarket',
    holds: exactly(15),
    quotes: ['RMB 390 m', '20 m'],
    date: '2025-12',
    url: zhipu,
  },
  {
    fact: 'Kimi spent more than RMB 200 m a month on advertising',
    key: 'bifurcation.goToMarket',
    quotes: ['over 200 m a month'],
    date: '2024-11',
    url: 'm.jiemian.com/article/13762003.html',
  },
  {
    fact: 'AWS’s Beijing assets went to Sinnet; re-architecture costs USD 15 m (5 to 50)',
    key: 'bifurcation.buildCapex',
    holds: pert(5, 15, 50),
    quotes: ['USD 15 m (5 to 50)'],
    date: '2017-11-15',
    url: 'www.taipeitimes.com/News/biz/archives/2017/11/15/2003682269',
  },
];

const partnerTerms: readonly Restated[] = [
  {
    fact: 'the royalty is 25 %; Blizzard got 32 to 48 %',
    key: 'royalty',
    holds: exactly(0.25),
    quotes: ['32 to 48 %'],
    date: '2022',
    url: 'nikopartners.com/blizzard-entertainment-and-netease-severing-ties/',
  },
  {
    fact: 'a restaurant brand gets 3 %',
    key: 'royalty',
    quotes: ['3 %'],
    date: '2022-04-20',
    url: 'shancheng.com.au/2022/04/20/yum-china-franchise-agreement',
  },
  {
    fact: 'OpenAI gets 20 % of Microsoft’s sales, read in a copy',
    key: 'royalty',
    quotes: ['20 %'],
    date: '2024-07',
    url: undefined,
  },
  {
    fact: 'a consumer platform takes some 40 % first, so that 12 of 100 arrive and not 20',
    of: 'consumer-chatbot',
    key: 'royalty',
    holds: exactly(0.15),
    quotes: ['40 %', '12', '20'],
    date: '2014-03-07',
    url: 'technode.com/2014/03/07/tencent-unveils-revenue-sharing-policy-for-mobile-game-cps/',
  },
  {
    fact: 'NetEase owed a minimum marketing commitment',
    key: 'minimumGuarantee',
    holds: exactly(0),
    quotes: ['minimum marketing commitment'],
    date: '2017',
    url: 'www.sec.gov/Archives/edgar/data/1110646/000110465918025392/R28.htm',
  },
  {
    fact: 'the partner ships its own model in 60 (30 to 90) of 100 sales, as in Tesla’s filing of April 2026',
    key: 'partnerSubstitution',
    holds: pert(0.3, 0.6, 0.9),
    date: '2026-04',
    url: 'www.c114pro.com/ainews/161121.html',
  },
  {
    fact: 'iCloud was handed over in 7.5 months',
    key: 'partner.buildMonths',
    quotes: ['7.5 months'],
    date: '2017',
    url: 'www.scmp.com/tech/enterprises/article/2102390/apple-build-massive-data-centre-chinas-new-hi-tech-hub-guizhou',
  },
  {
    fact: 'Minecraft took 15 months; a partner’s median lead time is 11',
    key: 'partner.buildMonths',
    quotes: ['15 (Minecraft)', '11 months'],
    date: '2016-05-20',
    url: 'www.gamesindustry.biz/articles/2016-05-20-minecraft-to-launch-on-pc-and-mobile-in-china',
  },
  {
    fact: 'one rupture in about 16 years, none in 37 of clouds and enterprise software',
    key: 'ruptureRate',
    holds: pert(0.02, 0.06, 0.15),
    quotes: ['about sixteen years', '37 years'],
    date: '2022',
    url: 'nikopartners.com/blizzard-entertainment-and-netease-severing-ties/',
  },
  {
    fact: 'World of Warcraft came back on 1 August 2024 after 15 to 18 months',
    key: 'darkMedian',
    holds: exactly(12),
    quotes: ['15 to 18 months', 'January 2023 to August 2024'],
    date: '2024-08-01',
    url: 'yicaiglobal.com/news/world-of-warcraft-to-return-to-china-on-aug-1-report-says',
  },
  {
    fact: 'Salesforce handed its sales to Alibaba in 2022: no rupture in 37 firm-years',
    of: 'enterprise-copilot',
    key: 'ruptureRate',
    holds: pert(0.01, 0.03, 0.08),
    quotes: ['37 firm-years'],
    date: '2022',
    url: 'www.yahoo.com/video/salesforce-shuts-hong-kong-office-175759369.html',
  },
  {
    fact: 'Uber merged into the winner; salvage is 0, and up to 40 % typical',
    key: 'bifurcation.salvage',
    holds: pert(0, 0.1, 0.4),
    quotes: ['zero', 'four tenths'],
    date: '2016-08-01',
    url: 'arstechnica.co.uk/business/2016/08/uber-china-didi-chuxing-merger/',
  },
  {
    fact: 'Meta takes 11 % of its revenue from advertisers in China',
    key: 'offshoreContribution',
    holds: exactly(0),
    quotes: ['11 %', 'low hundreds of millions'],
    date: '2024',
    url: 'www.entrepreneur.com/business-news/meta-allowed-scam-ads-in-china-to-protect-revenue/500871',
  },
];

const taxAndFinance: readonly Restated[] = [
  {
    fact: 'corporate income tax is 25 %, 15 % at best',
    key: 'corporateTax',
    holds: exactly(0.25),
    quotes: ['15 %', '25 %', 'five years'],
    date: '2026',
    url: 'www.corptax.org/countries/China',
  },
  {
    fact: 'royalties, interest and dividends bear 10 % without a treaty',
    key: 'withholdingTax',
    holds: exactly(0.1),
    date: '2026',
    url: 'www.taxexpense.com/china-taxes/china-corporate-tax/',
  },
  {
    fact: 'VAT on royalties is 6 %, USD 4 m on 64 m',
    key: 'vat',
    holds: exactly(0.06),
    quotes: ['USD 4 m', 'USD 64 m', '6.3 %'],
    date: '2016',
    url: 'sec.gov/Archives/edgar/data/1041061/000104106117000065/R10.htm',
  },
  {
    fact: 'the cost of capital is 8.6 to 9.4 % at home and 10.5 % (9.5 to 12) for a project in China',
    key: 'discountRate',
    holds: exactly(0.095),
    quotes: ['8.6 to 9.4 %', '10.5 % (9.5 to 12)', '0.94 points'],
    date: '2026-01',
    url: 'pages.stern.nyu.edu/~adamodar/New_Home_Page/datafile/wacc.html',
  },
  {
    fact: 'China’s risk premium was 0.94 points in January 2025, read in a mirror',
    key: 'countryPremium',
    holds: exactly(0.05),
    quotes: ['0.94 points', '15 % (13 to 18 %)'],
    date: '2025-01',
    url: undefined,
  },
  {
    fact: 'the dollar cost RMB 6.81 to 6.83 in April and May 2026',
    key: 'fx',
    holds: exactly(6.9),
    quotes: ['6.81 to 6.83'],
    date: '2026-05',
    url: 'blakecutler.com/charts/usd-cny',
  },
];

const straight = (text: string): string => text.replaceAll('’', "'");

describe.each([
  ['fines', fines],
  ['filing', filing],
  ['hazards', hazards],
  ['market', market],
  ['prices and costs', prices],
  ['partner terms', partnerTerms],
  ['tax and finance', taxAndFinance],
])('the scenarios hold what our research found on %s', (_, restated) => {
  it.each(restated)('$fact', ({ of = 'china-genai', key, holds, quotes = [], date, url }) => {
    const { values, provenance } = shippedScenario(of);
    expect(holds === undefined ? undefined : values[key]).toEqual(holds);
    const { note, departs, sources } = provenance[key]!;
    for (const figure of quotes) expect(`${note} ${departs}`).toContain(straight(figure));
    expect(sources.map((source) => [source.url?.replace(/^https?:\/\//, ''), source.date])).toContainEqual([
      url,
      date,
    ]);
  });
});
