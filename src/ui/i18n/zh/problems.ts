import type { ProblemText } from '../en/problems';
import { m } from '../message';

export const zhProblems: ProblemText = {
  kept: m('{problem}原值保留不变。'),
  orOff: m('{allowed}，或关闭'),
  notAdmissible: m('“{label}”只能取以下值：{allowed}。'),
  takesPlainNumber: m('“{label}”只能是单一数值，不能设区间；允许范围：{allowed}。'),
  countsInWholes: m('“{label}”按整数计，不能设区间；允许范围：{allowed}。'),
  outOfRange: {
    value: m('“{label}”不能设为 {got}；允许范围：{allowed}。'),
    low: m('“{label}”的最低值不能设为 {got}；允许范围：{allowed}。'),
    mode: m('“{label}”的最佳估计不能设为 {got}；允许范围：{allowed}。'),
    high: m('“{label}”的最高值不能设为 {got}；允许范围：{allowed}。'),
    p10: m('“{label}”的 P10 不能设为 {got}；允许范围：{allowed}。'),
    p90: m('“{label}”的 P90 不能设为 {got}；允许范围：{allowed}。'),
  },
  lowNotBelowHigh: m('“{label}”的最低值（{low}）不低于最高值（{high}）；最低值须低于最高值。'),
  modeOutside: m(
    '“{label}”的最佳估计（{mode}）不在最低值（{low}）与最高值（{high}）之间；最佳估计须介于两者之间。',
  ),
  p10NotAboveZero: m('“{label}”的 P10 为 {p10}；P10 须大于 0。'),
  p10NotBelowP90: m('“{label}”的 P10（{p10}）不低于 P90（{p90}）；P10 须低于 P90。'),
  campaignBeyondAYear: m(
    '“{intensityLabel}”为 {intensity}、专项行动持续 {months} 个月，超过了全年的执法总量；此时最高允许 {most}，或缩短月数。',
  ),
  exceeds: m('“{lower}”（{low}）高于“{upper}”（{high}）；最高允许 {high}。'),
  sharesBeyondAll: m('“{first}”与“{second}”合计 {sum}；两者之和最高为 100%。'),
  notAboveZero: m('“{label}”为 {value}；须为大于 0 的数值。'),
  empty: m('“{label}”未填写；允许范围：{allowed}。'),
  notANumber: m('“{label}”：“{entry}”不是数值；允许范围：{allowed}。'),
  nothingToMultiply: m('“{label}”：“{entry}”表示乘以倍数，但目前没有数值可乘；允许范围：{allowed}。'),
  unusable: m('“{label}”：无法使用“{entry}”；允许范围：{allowed}。'),
  percentileOutOfRange: m('“{label}”的分位数不能设为 {asked}；允许范围：{allowed}。'),
  percentileBeyondCentre: m(
    '“{label}”：{asked}，落在中心值（{centre}）的另一侧；P10 须低于中心值，P90 须高于中心值。',
  ),
};
