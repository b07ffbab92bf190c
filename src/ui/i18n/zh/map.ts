import type { MapText } from '../en/map';
import { m } from '../message';
import { zhControls } from './controls';

/** The words of the strategy map, beside those of the parameters along its sides. */
export const zhMap: MapText = {
  ...zhControls,
  map: {
    question: zhControls.further.map,
    how: {
      area: m(
        '各环分别包含 50%、80% 和 95% 的情景；数字为落入各区域的情景数。每格 {draws} 个情景；斜线处，差距在 2 个标准误以内。',
      ),
      curve: m(
        '两个参数之一是确定的，因此情景落在一条线上；线的两端之间包含 50%、80% 和 95%。每格 {draws} 个情景；斜线处，差距在 2 个标准误以内。',
      ),
      sharedLuck: m(
        '两条路径在此参数上运气相同，因此情景落在一条线上；线的两端之间包含 50%、80% 和 95%。每格 {draws} 个情景；斜线处，差距在 2 个标准误以内。',
      ),
      point: m(
        '两个参数都是确定的：所有情景都落在十字线处。每格 {draws} 个情景；斜线处，差距在 2 个标准误以内。',
      ),
      none: m(
        '两个参数之一已关闭，因此没有情景落在图上。每格 {draws} 个情景；斜线处，差距在 2 个标准误以内。',
      ),
    },
    loading: '两个参数取何值时，各策略最优。',
    takeover: m('若{conditions}，则由{path}领先'),
    takeovers: m('{first}；{second}'),
    leads: m('按当前取值，**{leader}领先**。{takeovers}。'),
    tooClose: m('按当前取值，**{first}与{second}难分高下**。'),
    oneWinner: m('**{leader}在整张图上领先**：在此范围内没有翻转。'),
    noFlipBeside: m('按当前取值，**{leader}领先**；在此范围内，只改变其中一个参数，结果不变。'),
    offMap: m('当前取值在图外；在图上最近的边缘处，**{leader}领先**。'),
    noCentre: '两个参数之一已关闭，因此没有十字线；启用后即可看到当前位置。',
    impossibleHere: '当前的两个取值不能同时成立。',
    below: m('{label}低于 {value}'),
    above: m('{label}高于 {value}'),
    across: '横轴',
    up: '纵轴',
    unitAcross: m('{unit} →'),
    unitUp: m('{unit} ↑'),
    onPath: m('{label}（{path}）'),
    now: '当前',
    nowAt: m('{x} · {y}'),
    inHundred: m('{count}/100'),
    impossible: '不能同时成立',
    earlier: '基于先前的输入',
    coarse: '粗略结果，正在细化',
    awaited: '正在计算',
    wins: m('此处{path}胜出'),
    closeHere: '此处难分高下',
    impossibleThere: '不能同时成立',
    handle: m('{label}，图上'),
    rest: {
      close: m('{count} 个难分高下'),
      beyond: m('{count} 个在图外'),
      impossible: m('{count} 个不能同时成立'),
      of: m('100 个情景中，{parts}。'),
    },
    sameTwice: m('两轴都是{label}。策略地图需要两个不同的参数：请为其中一轴另选参数。'),
    refused: m('{label}没有滑块，无法作为坐标轴：请为该轴另选参数。'),
    caption: '各策略在何处胜出？两个参数取下列值时的最优策略及其领先幅度（百分点）',
    worldsCaption: '100 个情景中，落入各区域的个数',
    corner: m('{up} ↓ · {across} →'),
    area: '区域',
    worlds: '100 个情景中的个数',
    closeRow: '难分高下',
    beyondRow: '图外',
    impossibleRow: '不能同时成立',
    tableNote: m('每格 {draws} 个情景；≈ 表示差距在 2 个标准误以内。'),
  },
};
