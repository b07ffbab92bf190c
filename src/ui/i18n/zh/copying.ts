import type { CopyingText } from '../en/copying';
import { m } from '../message';
import { zhPage } from './page';

/** The words with which links and figures are copied, beside those of the page. */
export const zhCopying: CopyingText = {
  ...zhPage,
  copying: {
    link: '链接',
    linkWhat: '复制直达此图的链接',
    linkCopied: '链接已复制。',
    figure: m('复制：{figure}'),
    figureCopied: m('已复制：{figure}'),
    measures: {
      riskAdjusted: m('{path}：风险调整后投资回报率 {figure}（{error} 个百分点）'),
      mean: m('{path}：平均投资回报率 {figure}（{error} 个百分点）'),
      shortfall: m('{path}：最差的 {tail} 情景的投资回报率 {figure}（{error} 个百分点）'),
      certaintyEquivalent: m('{path}：确定性等值 {figure}（{error}）'),
      worseThanExit: m('{path}：劣于退出市场的概率 {figure}（{error} 个百分点）'),
    },
    cell: m('{titles}：{value}'),
    cellOf: m('{titles}：{value}（{table}）'),
    cells: '点击数值即可复制；用键盘时按回车键进入表格，以方向键移动，按 C 复制。',
    copy: '复制',
    copied: '已复制',
    blocked: '浏览器不允许复制：文字已选中，请用键盘复制。',
  },
};
