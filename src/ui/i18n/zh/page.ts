import type { Text } from '../en/page';
import { m } from '../message';
import { zhFormat } from './format';

const paths: Text['paths'] = {
  exit: { title: '退出市场', subject: '退出市场', object: '退出市场', short: '退出' },
  bifurcation: {
    title: '自建独立体系',
    subject: '自建独立体系',
    object: '自建独立体系',
    short: '自建',
  },
  partner: { title: '合作伙伴模式', subject: '合作伙伴模式', object: '合作伙伴模式', short: '合作' },
};

/** The words that the page starts with; every sentence is one template. `**` marks what is set bold. */
export const zhPage: Text = {
  language: 'zh-CN',
  format: zhFormat,
  paths,
  verdict: { loading: '三种做法中，哪一种是资本的最佳用途？' },
  close: '关闭',

  missing: {
    part: '页面的这一部分未能加载。',
    reload: '重新加载页面',
  },
  table: '表格',

  further: {
    tornado: '什么会改变结论？',
    map: '各策略在何处胜出？',
    sameWorlds: '面对同一情景，谁会胜出？',
    appetite: '谨慎到什么程度，结论会改变？',
    complianceTax: '合规要花多少钱，占收入多少？',
    losses: '会出什么问题，代价多大？',
    barriers: '十一项壁垒中，哪一项起约束作用？',
    books: '账目会是什么样？',
  },

  pages: {
    label: '页面',
    menu: '页面',
    decision: '决策工作',
    background: '背景资料',
    cockpit: '决策',
    deeper: '深入分析',
    compare: '对比',
    library: '方案库',
    checklist: '下一步',
    route: '路线',
    cases: '历史检验',
    rules: '规则',
    partners: '合作方',
    reasons: '原因',
    sources: '来源',
    method: '方法',
    report: '报告',
    skip: '跳到正文',
    documentTitle: m('{title} · Landfall'),
  },

  top: {
    skip: '跳到参数面板',
    home: 'Landfall',
    scenario: m('公司类型：{title}'),
    dark: '深色模式',
    share: '分享',
    controls: '参数面板',
  },

  status: {
    first: m('正在运行前 {draws} 个情景'),
    dragging: m('拖动时按 {of} 个情景计算'),
    updating: m('正在更新，已完成 {done}，共 {of}'),
  },

  best: {
    title: '100 个情景中的最优策略',
    alternative: m('100 个情景中的最优策略：{shares}'),
  },

  strategies: {
    question: '每种策略可能赚多少，亏多少？',
    how: m(
      '每种策略 50 个等概率结果。V 以百万美元计：{capital}在 {years} 年内的现值，闲置资本另作配置。亏损：净现值低于 0。',
    ),
    howCumulative: m(
      '结果低于各数值的概率。V 以百万美元计：{capital}在 {years} 年内的现值，闲置资本另作配置。亏损：净现值低于 0。',
    ),
    median: '中位数',
    list: '三种策略',
    headline: {
      riskAdjusted: m('风险调整后投资回报率'),
      mean: m('平均投资回报率'),
      shortfall: m('投资回报率，最差的 {tail} 情景'),
      certaintyEquivalent: m('确定性等值'),
      worseThanExit: m('劣于退出市场的概率'),
    },
    listHow: {
      riskAdjusted: m('风险调整后投资回报率；V 以百万美元计。'),
      mean: m('平均投资回报率；V 以百万美元计。'),
      shortfall: m('最差的 {tail} 情景的投资回报率；V 以百万美元计。'),
      certaintyEquivalent: m('确定性等值；V 以百万美元计。'),
      worseThanExit: m('劣于退出市场的概率；V 以百万美元计。'),
    },
    leads: '领先',
    tied: '难分高下',
    error: m('± {points}'),
    errorMoney: m('± {money}'),
    withoutTerminal: m('不计 {year} 年后现金：{roi}'),
    riskAdjusted: m('风险调整后投资回报率 {roi}'),
    worse: m('100 个情景中 {futures} 个劣于退出'),
    noTerminal: '未计入评估期后的现金',
    mean: 'V 均值',
    range: 'P10 … P90',
    loss: '亏损概率',
    best: '最优概率',
    launch: '面向公众上线',
    capital: '投入资本',
    spread: m('{low} … {high}'),
    months: m('{months} 个月'),
    never: '从未',
    none: '–',
    dots: '点图',
    cumulative: '曲线',
    view: '图示方式',
    gain: '收益 →',
    overdrawn: m(
      '在至少十分之一的情景中，{path}投入的资本超过 {capital}（P90 为 {needs}），因此亏损可能超过全部资本。',
    ),
    listLine: m('P10 至 P90：{low} 至 {high}'),
    listLaunch: m('{months} 个月后面向公众上线'),
    listLoss: m('亏损概率 {loss}，最优概率 {best}'),
    listCapital: m('投入 {capital}'),
  },

  cash: {
    question: '现金何时收回？',
    how: '累计现金，以百万美元计。深色带内为全部情景的一半；零线为退出市场。',
  },

  launch: {
    question: '何时能够上线？',
    how: m('刻痕 P10，深色至 P50，浅色至 P90。100 个情景中从未获批的：自建 {bifurcation}，合作 {partner}。'),
    unknown: '–',
  },

  rail: {
    title: '参数面板',
    tabs: { decisive: '关键参数', choose: '我方选择', world: '外部环境' },
    open: '打开参数面板',
    close: '收起参数面板',
    sheet: '参数面板',
    leadBy: m('{leader}领先 {gap}'),
    leadByPoints: m('{leader}领先 {gap} 个百分点'),
    error: m('± {points}'),
    tooClose: '难分高下',
  },
};
