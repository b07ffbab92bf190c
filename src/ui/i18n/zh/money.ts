import type { ComplianceTaxPart } from '../../../model/complianceTaxParts';
import type { StatementLine } from '../../../model/pathOutcome';
import type { MoneyText } from '../en/money';
import { m } from '../message';
import { zhCauses } from './causes';
import { zhPage } from './page';

const parts: Readonly<Record<ComplianceTaxPart, string>> = {
  peopleAndFiling: '人员与备案',
  hostingAndInfrastructure: '托管与基础设施',
  moderation: '内容审核',
};

const lines: Readonly<Record<StatementLine, string>> = {
  revenue: '入账收入',
  costOfRevenue: '收入成本',
  complianceTax: '合规成本',
  ownBuildOut: '自有模型与市场推广',
  capex: '资本支出',
  events: '罚款、泄露与清算',
  tax: '税费',
  cashFlow: '现金流',
};

/** The words about compliance, losses and the books, beside those of the page. */
export const zhMoney: MoneyText = {
  ...zhPage,
  causes: zhCauses,

  complianceTax: {
    question: zhPage.further.complianceTax,
    how: '各年均值，百万美元：实心为合规成本，空心框为收入。各策略用各自的刻度。比率：合规成本现值除以收入现值。',
    rate: m('占收入 {rate}'),
    rateError: m('（±{points}）'),
    noRevenue: '没有收入',
    parts,
    revenue: '入账收入',
    tax: '合计',
    caption: '合规要花多少钱，占收入多少？各年均值，百万美元',
    year: '年份',
    presentValue: '现值',
    rateRow: '合规成本占收入的比率',
    rateValue: m('{rate} ± {points} 个百分点'),
  },

  losses: {
    question: zhPage.further.losses,
    loading: '各成因平均使净现值减少多少，百万美元。',
    how: m('各成因平均使净现值减少多少，百万美元；各项不能相加。{draws} 个情景，两倍标准误不超过 {error}。'),
    loss: '预期损失，百万美元',
    chance: m('至 {year} 年的概率'),
    notExposed: '不涉及',
    inTheRate: '已计入折现率',
    saves: m('提前止步可省 {amount}'),
    awaited: '正在计算',
    earlier: '为先前的输入',
    caption: m(
      '会出什么问题，代价多大？预期损失（百万美元）与截至 {year} 年底的概率（误差为百分点），± 两倍标准误',
    ),
    cause: '成因',
    lossHead: '损失',
    chanceHead: '概率',
    value: m('{value} ± {error}'),
    chanceValue: m('{value} ± {error}'),
    savesValue: m('{value} ± {error}：提前止步反而省钱'),
  },

  books: {
    question: zhPage.further.books,
    how: '全部情景的均值，百万美元；流出为负。策略终止之后按 0 计。',
    strategy: '所示策略',
    caption: m('{path}的现金流量表：全部情景的均值，百万美元'),
    line: '百万美元',
    lines,
    of: m('其中：{part}'),
    allYears: '各年合计',
    cumulative: '累计现金',
    discounted: '折现现金流',
    terminalValue: '终值（折现）',
    netPresentValue: '净现值',
    awaited: '首批数字正在计算。',
    figures: {
      roi: '风险调整后投资回报率',
      withoutTerminal: m('不计终值为 {roi}'),
      noTerminal: '未计终值',
      peakFunding: '峰值资金需求（中位数）',
      peakHigh: m('P90 为 {money}'),
      ownCapital: '自身资本投资回报率',
      ownCapitalNote: m('每投入 1 美元的净现值；平均投入 {capital}'),
      ownCapitalNone: '几乎没有投入资本',
      internalRate: '内部收益率',
      internalRateValue: m('每年 {rate}'),
      internalRateNone: '无',
      internalRateNote: '按平均现金与终值计算',
      internalRateCash: '按平均现金计算',
      internalRateSeveral: '有多个解，不可单看其一',
      payback: '折现回收期（中位数）',
      paybackValue: m('{years} 年'),
      paybackNone: '无法收回',
      paybackNoneNote: m('100 个情景中有 {futures} 个，不计终值'),
      paybackNote: m('100 个情景中有 {futures} 个无法收回，不计终值'),
    },
  },
};
