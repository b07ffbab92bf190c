import type { GlossaryText } from '../en/glossary';

/** What the words of the field mean, for whoever meets them for the first time. */
export const zhGlossary: GlossaryText = {
  title: '术语表',
  intro: '页面上反复使用、未逐一解释的术语。方程与严格定义见上文。',
  terms: {
    worlds: {
      name: '情景',
      written: '情景',
      meaning:
        '一切不确定因素的一种可能结果：市场、监管、合作方、运气。三种策略都在相同的情景中运行，因此可以在同等条件下比较。',
    },
    bifurcation: {
      name: '自建独立体系',
      written: '自建独立体系',
      meaning: '独自进入，为中国大陆建立独立体系：自有实体、自有基础设施、自有模型，与全球产品分开。',
    },
    value: {
      name: 'V',
      written: '(?<![A-Za-z])V(?![A-Za-z])',
      meaning:
        '一项策略如今对资本所有者的价值，以百万美元计：其现金流的净现值，加上未动用的资本在别处所得的收益。',
    },
    percentiles: {
      name: 'P10、P50、P90',
      written: 'P10(?: … P90| 至 P90)?',
      meaning:
        '分位数：100 个情景中，有 10 个低于 P10，有 50 个低于 P50（中位数），有 90 个低于 P90。P10 与 P90 之间为全部情景的八成。',
    },
    quantileDot: {
      name: '分位点',
      written: '等概率结果',
      meaning:
        '每个点是 50 个等概率结果之一，数点即可读出概率：某一数值之外有 10 个点，概率就是五十分之十。空心点表示比亏损线更差。',
    },
    expectedShortfall: {
      name: '预期亏空',
      written: '预期亏空|最差的 \\S+ 情景',
      meaning: '最差情景（例如最差的 5%）的平均值：情况变坏时会坏到什么程度。多大比例算作最差，由我方设定。',
    },
    riskAversion: {
      name: '风险厌恶系数 λ',
      written: 'λ',
      meaning: '最差情景相对于平均情况的权重：取 0 时只看均值，取 1 时只看预期亏空。',
    },
    riskAdjustedRoi: {
      name: '风险调整后投资回报率',
      written: '风险调整后投资回报率',
      meaning: '计入风险的代价之后，每一美元资本的回报：V 的均值与预期亏空，按 λ 加权。各策略按此排序。',
    },
    terminalValue: {
      name: '终值',
      written: '终值|\\d{4} 年之?后的?现金',
      meaning:
        '仍在经营的业务在评估期之后所得现金的现值，逐年衰减。它是回报中最不确定的部分，因此也给出不计终值的数字。',
    },
    flip: {
      name: '翻转值',
      written: '翻转值?',
      meaning:
        '其他条件不变时，使另一种策略取得领先的某一参数取值。滑块、龙卷风图、策略地图和结论所用的是同一次计算。',
    },
    complianceTax: {
      name: '合规成本',
      written: '合规成本|合规税',
      meaning:
        '获准经营所需的花费：本地基础设施与较贵的托管、合规人员与日常维护、内容审核、备案。它不是法律意义上的税，也不含罚款。',
    },
    filing: {
      name: '备案',
      written: '从未获批',
      meaning:
        '面向公众的生成式人工智能服务须在上线之前向主管部门备案并获批；此外还有算法备案。若未获批，面向公众的服务便无法上线。',
    },
    politicalHold: {
      name: '政治搁置',
      written: '政治搁置',
      meaning: '备案因自身以外的原因停滞，例如两国关系紧张。它会使等待延长数月，也可能根本不会发生。',
    },
    closedLoop: {
      name: '闭环服务',
      written: '闭环',
      meaning:
        '面向签约企业、不向公众开放的服务。按我方对法律的解读，无需生成式人工智能服务备案，因此可以更早开始。',
    },
  },
};
