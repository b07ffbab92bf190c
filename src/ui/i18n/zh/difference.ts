import type { DifferenceText } from '../en/difference';
import { m } from '../message';
import { zhDeeper } from './deeper';
import { zhGuide } from './guide';
import { zhRisk } from './risk';

/** The words of what explains a difference, beside those of parameters. */
export const zhDifference: DifferenceText = {
  ...zhDeeper,
  ...zhGuide,
  criteria: zhRisk.criteria,
  difference: {
    against: '对比对象',
    published: m('{title}（发布值）'),
    subject: '解释对象',
    leadOf: m('{first}领先{second}的幅度'),
    how: m(
      '从首行到末行，单位为{measure}的百分点。实心条为外部环境，斜线条为我方选择，空心条为估值方式。数字经过取整，按所示相加即等于总差异。条末横线为 {draws} 个情景的 2 个标准误，两边使用相同的情景。',
    ),
    now: '当前输入',
    sides: { world: '外部环境', levers: '我方选择', settings: '如何估值' },
    themes: {
      market: zhGuide.groups.market,
      product: zhGuide.groups.product,
      complianceTax: zhGuide.groups.complianceTax,
      filing: zhGuide.groups.filing,
      enforcement: zhGuide.groups.enforcement,
      geopolitics: zhGuide.groups.geopolitics,
      partner: zhGuide.groups.partner,
      elsewhere: zhGuide.groups.elsewhere,
      correlations: '哪些假设同向变动',
      rules: '规则切换',
      levers: '我方选择',
      settings: '估值设定',
    },
    inputs: m('{theme}：{count} 项'),
    fromTo: m('{from} → {to}'),
    onPath: m('{path} {change}'),
    idle: m('另有不同、但在此不起作用：{labels}。'),
    unmoved: m('{subject}仍为 {level}：所有不同之处均不影响它。'),
    explains: {
      world: m('**{total} 个百分点全部来自外部环境。**我方选择不起作用。'),
      levers: m('**{total} 个百分点全部来自我方选择。**外部环境不起作用。'),
      settings: m('**{total} 个百分点全部来自估值方式。**外部环境和我方选择均不起作用。'),
      worldLevers: m('**在 {total} 个百分点中，外部环境占 {world}，我方选择占 {levers}。**'),
      worldSettings: m('**在 {total} 个百分点中，外部环境占 {world}，估值方式占 {settings}。**'),
      leversSettings: m('**在 {total} 个百分点中，我方选择占 {levers}，估值方式占 {settings}。**'),
      worldLeversSettings: m(
        '**在 {total} 个百分点中，外部环境占 {world}，我方选择占 {levers}，估值方式占 {settings}。**',
      ),
    },
    largest: m('单项影响最大的是{label}：{points} ± {error}。'),
    winner: {
      stays: m('前后均以{path}为最优。'),
      changes: m('最优策略由{before}变为{after}。'),
      close: m('此前以{before}为最优；现在难分高下。'),
      fromClose: m('此前难分高下；现在以{after}为最优。'),
      bothClose: '此前与现在均难分高下。',
    },
    advice: {
      world: m('影响最大的是外部环境：在据此决策之前，先核实{label}。'),
      levers: m('影响最大的部分由我方决定：首先是{label}。'),
      settings: '影响最大的是估值方式，而非实际会发生什么：应先就估值方式达成一致。',
      winsBack: m('外部环境使其减少 {world} 个百分点，我方选择挽回 {levers} 个。'),
      costs: m('外部环境使其增加 {world} 个百分点，我方选择失去 {levers} 个。'),
    },
    half: {
      title: '每次只改变一方',
      how: '每一项均可作为独立方案打开；用浏览器的“后退”返回此处。',
      world: '只改变外部环境',
      levers: '只改变我方选择',
      figure: m('{subject} {level}'),
      best: m('{path}领先'),
      close: '难分高下',
    },
    nothing: m('没有差异：当前输入与“{title}”的发布值相同。可改动一个数值，或与另一种公司类型对比。'),
    coming: '正在获取另一种公司类型。',
    missing: '未能获取另一种公司类型。请检查网络连接后重试。',
    again: '重试',
    caption: m('差异从何而来？{subject}，{measure}的百分点，± 两个标准误'),
    input: '输入项',
    from: '原值',
    to: '现值',
    points: '百分点',
    partOf: '已含在上行',
    total: '差异合计',
    weight: m('{value} ± {error}'),
  },
};
