import type { StepText } from '../en/step';
import { m } from '../message';
import { zhGuide } from './guide';

/** What a step that set several values at once says. */
export const zhStep: StepText = {
  ...zhGuide,
  step: {
    label: '所作的选择',
    changed: m('**{title}**改动了 {count} 项取值。'),
    correlated: m('**{title}**：{count} 组相关性有改动。'),
    ruled: m('**{title}**：切换了 {count} 条规则。'),
    measure: '风险调整后投资回报率',
    fromTo: m('{from} → {to}'),
    stays: m('{at}，不变'),
    waiting: m('{from} → …'),
    moved: m('{path} {figures}'),
    told: m('{changed}风险调整后投资回报率：{moves}。'),
    undone: m('已撤销“{title}”。'),
    list: m('查看 {count} 项改动'),
    table: m('“{title}”改动的取值'),
    undo: '撤销',
    dismiss: '关闭此消息',
    value: '取值',
    before: '改动前',
    now: '改动后',
  },
};
