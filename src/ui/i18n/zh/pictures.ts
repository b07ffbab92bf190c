import type { PictureText } from '../en/pictures';
import { m } from '../message';
import { zhPage } from './page';

const stages: PictureText['stages'] = {
  build: '建设、对接',
  licences: '许可：电信、等保',
  preparation: '准备',
  algorithmFiling: '算法备案',
  provincialReview: '省级审核',
  nationalReview: '国家级审核',
  registration: '登记',
  publication: '公告',
  hold: '政治搁置',
};

/** The words in pictures and their tables, beside those of the page: they come with what shows them. */
export const zhPictures: PictureText = {
  ...zhPage,
  stages,

  strategies: {
    ...zhPage.strategies,
    lossLine: '亏损线',
    lossLineAt: m('亏损线 {value}'),
    lossLineWords: m('{value} 百万美元；50 种结果中劣于此线的：{counts}'),
    ofFifty: m('{count}/50'),
    worse: '劣于此线',
    more: m('另有 {count} 个 →'),
    moreLeft: m('← 另有 {count} 个'),
    all: m('50 个中有 {count} 个在此'),
    worseThan: m('50 种结果中劣于 {value} 的'),
    tableHead: 'V，百万美元',
    rows: {
      error: '其标准误的两倍，百分点',
      errorMoney: '其标准误的两倍，百万美元',
      withoutTerminal: '不计终值：风险调整后投资回报率',
      expected: '均值',
      capital: '投入资本，均值，百万美元',
      launch: '面向公众上线，月份中位数',
      loss: '亏损概率（净现值低于 0）',
      best: '最优概率',
    },
  },

  cash: {
    ...zhPage.cash,
    caption: '现金何时收回？各年末累计现金，百万美元',
    year: '年末',
  },

  launch: {
    ...zhPage.launch,
    caption: '何时能够上线？自 2027 年 1 月起的月数',
    risk: m('风险 {chance}'),
    closedLoop: '闭环服务上线',
    publicFacing: '面向公众上线',
    start: '2027年1月',
    unit: '个月',
    stage: '阶段',
    begins: '开始，P50',
    chance: '发生概率',
    neverLicensed: '始终未获批',
    never: '未能上线',
  },
};
