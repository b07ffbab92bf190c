import type { ExportsText } from '../en/exports';
import { m } from '../message';

/** The words with which charts, tables and numbers are saved as files. */
export const zhExports: ExportsText = {
  exports: {
    save: '保存',
    saveAs: m('保存：{question}'),
    formats: {
      png: { name: 'PNG', what: '用于幻灯片和邮件的图片，尺寸为屏幕的两倍' },
      svg: { name: 'SVG', what: '放大仍清晰、可再编辑的图形' },
      csv: { name: 'CSV', what: '供电子表格使用的数据表，数字与屏幕一致' },
    },
    saved: m('已保存为 {name}'),
    notYet: '此处尚无可保存的内容：数字仍在计算。',
    failed: '未能生成文件。请重新加载页面后再试。',
    source: m(
      'Landfall，{name}，改动 {changes} 处，模型 {version}，随机种子 {seed}，{worlds} 个情景，结果指纹 {digits}',
    ),
    table: {
      group: '组别',
      unit: '单位',
      error: m('{column}，±'),
      unitOf: m('{column}，单位'),
      inUnit: m('{title}（{unit}）'),
    },
  },
  numbers: {
    title: '带走数字',
    files: {
      savedResults: {
        name: '结果（JSON）',
        inName: '结果',
        what: m(
          '全部输入、各项结果及其误差，数字不作舍入；与 landfall simulate --json 的输出相同。{size}，其中含贵公司的数字。',
        ),
      },
      savedDraws: {
        name: '抽样（CSV）',
        inName: '抽样',
        what: m(
          '每种策略在全部 {worlds} 个情景中的价值 V，每个情景一行。{size}，可从中看出贵公司的可能结果。',
        ),
      },
    },
    kilobytes: m('约 {size} kB'),
    megabytes: m('约 {size} MB'),
    progress: m('正在计算：{of} 个部分中已完成 {done} 个。完成后即保存文件。'),
    saved: m('已保存为 {name}'),
    notYet: '运算尚未完成；完成后即可保存数字。',
    failed: '未能算出这些数字。请重新加载页面后再试。',
  },
};
