import type { PickerText } from '../en/picker';
import { zhGuide } from './guide';
import { m } from '../message';

/** The words of the dialog that asks for the kind of company. */
export const zhPicker: PickerText = {
  ...zhGuide,
  picker: {
    title: '哪一类公司？',
    how: '每种公司类型都从基准方案出发，只改动该类型的不同之处。列出的产品只是该类型的例子：所描述的是公司类型，而非某家公司。',
    open: '当前打开',
    base: '基准方案：每种类型都从它的数值出发。',
    example: m('例如：{products}'),
    changes: m('改动基准方案中的 **{count} 个数值**。'),
    headline: '其中对结论影响最大的',
    fromTo: m('{from} → {to}'),
    weakest: m('依据最弱的数字：**{label}**，{value}。未找到针对此类公司自身市场的统计。'),
    all: m('全部 {count} 个数值及理由'),
    table: m('“{kind}”与基准方案不同的数值'),
    value: '数值',
    from: '基准方案',
    to: '此类型',
    coming: '正在获取此类型的改动。',
    missing: '无法获取此类型的改动。请检查网络连接后重试。',
    again: '重试',
    dropped: m('您的 {changes} 处改动将被舍弃。可通过撤销恢复。'),
    fromFile: '打开方案文件',
    fromFileHow: '也可拖放到页面任意位置。',
    use: '采用此类型',
    keep: '保持不变',
  },
};
