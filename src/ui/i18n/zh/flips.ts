import type { FlipsText } from '../en/flips';
import { m } from '../message';

/** The words of flips on the controls: values and options come as finished text. */
export const zhFlips: FlipsText = {
  paths: { exit: '退出', bifurcation: '自建', partner: '合作' },
  below: m('低于 {value}，{path}更优'),
  above: m('高于 {value}，{path}更优'),
  ifOption: m('若选“{option}”，{path}更优'),
  wins: m('{path}领先'),
  tooClose: '难分高下',
  winsBelow: m('低于 {value}，{path}更优'),
  winsAbove: m('高于 {value}，{path}更优'),
  earlier: '按先前的输入',
  title: '领先的策略',
  earlierTitle: '领先的策略（按先前的输入）',
  within: m('{flip}（模拟误差：{low}–{high}）'),
  none: m('{path}始终领先：滑块范围内（{low}–{high}）没有翻转值'),
  noneHere: '没有翻转值：其他取值没有给这个滑块留出余地',
  closeThroughout: m('滑块范围内（{low}–{high}）始终难分高下'),
  unknown: '尚未计算',
  option: m('{option}：{path}'),
  optionClose: m('{option}：{first}与{second}难分高下'),
};
