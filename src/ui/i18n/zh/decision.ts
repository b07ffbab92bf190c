import type { DecisionText } from '../en/decision';
import { m } from '../message';
import { zhControls } from './controls';

/** The words of what decides: the verdict's flips, and what would change the answer. Labels and numbers are finished text. */
export const zhDecision: DecisionText = {
  ...zhControls,

  decisive: {
    below: m('{label}低于 {value}'),
    above: m('{label}高于 {value}'),
    takesOver: m('若{conditions}，则{path}更优。'),
    none: '在各自的滑块范围内，任何单一取值都不会改变领先者。',
    settles: m('更准确地估计{label}最有助于判断：从 P10 到 P90，差距变动 {points} 个百分点。'),
    earlier: m('按先前的输入：{sentence}'),
  },

  tornado: {
    question: zhControls.further.tornado,
    how: m(
      '各假设的中心值从 P10 移到 P90 时，{leader}对{runnerUp}的领先幅度，以百分点计。**粗体**：能使选择翻转。',
    ),
    together: '相关的各项假设在方差中合占一个份额。',
    loading: '各假设的中心值从 P10 移到 P90 时的领先幅度，以百分点计。',
    wins: m('{path}领先'),
    now: m('当前 {points}'),
    showAll: m('显示全部 {all} 项'),
    showFewer: '收起',
    share: '方差份额',
    barError: m('各条形变动的误差不超过 ± {points} 个百分点。'),
    computingFirst: '上方的数字算完之后，再计算条形。',
    computing: m('{all} 项假设中已算出 {done} 项。'),
    earlier: '按先前的输入。',
    none: '没有不确定之处：每项假设均为确知。',
    oneFlips: m('在各自的 P10 至 P90 之间，只有{label}能单独改变结论：它使领先幅度变动 {points} 个百分点。'),
    someFlip: m('{labels}都能在各自的 P10 至 P90 之间单独改变结论；第一项使领先幅度变动 {points} 个百分点。'),
    manyFlip: m(
      '有 {count} 项假设能在各自的 P10 至 P90 之间单独改变结论，作用最大的是{labels}；第一项使领先幅度变动 {points} 个百分点。',
    ),
    noneFlips: m(
      '没有哪项假设能在其 P10 至 P90 之间单独改变结论；最接近的是{label}，它使领先幅度变动 {points} 个百分点。',
    ),
    caption: m('什么会改变结论？各假设从 P10 移到 P90 时，{first}对{second}的领先幅度，以百分点计'),
    columns: {
      assumption: '假设',
      low: 'P10',
      high: 'P90',
      gapLow: 'P10 处的领先幅度',
      gapHigh: 'P90 处的领先幅度',
      error: '变动的误差 ±',
      flip: '翻转值',
      share: '方差份额',
    },
    plusMinus: m('{value} ± {error}'),
    unknown: '…',
    never: '–',
  },

  luck: {
    title: '决定结果的是所知不足，还是运气？',
    how: '在各情景之间差距的方差中，每一组参与其中的份额；各份额有重叠。',
    groups: {
      assumptions: '我方所不知的',
      filing: '备案的运气',
      enforcement: '执法的运气',
      partnerAndHome: '合作方与母国的运气',
      market: '市场的运气',
    },
    part: '组别',
    total: '参与其中',
    alone: '单独',
    interactions: {
      little: m('方差的 {percent} 只由各组共同作用产生，因此逐组来看，已能说明大部分情况。'),
      much: m('方差的 {percent} 只由各组共同作用产生：在此处逐组来看，不足以说明全部情况。'),
      most: m('方差的 {percent} 只由各组共同作用产生：在此处逐组来看，能说明的不到一半。'),
    },
    loading: '在条形之后计算。',
  },
};
