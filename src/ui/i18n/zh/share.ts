import type { ShareText } from '../en/share';
import { m } from '../message';

/** The words of the dialog that shares a link. */
export const zhShare: ShareText = {
  title: '分享此方案',
  link: '链接',
  copy: '复制链接',
  copied: '已复制',
  blocked: '此浏览器不允许复制：链接已选中，请用键盘复制。',
  file: '下载为方案文件',
  fileTitle: m('{scenario}，含自己的取值'),
  fileWhat:
    '文件中有每处改动及其理由。拖放到页面上即可重新打开，也可用于命令行（`landfall simulate FILE`）。',
  carries: '内容',
  carriesWhat: m('“{scenario}”，改动 {changes} 处，随机种子 {seed}，{worlds} 个情景，模型 {version}'),
  fingerprint: '结果指纹',
  fingerprintWhat: m('**{digits}**，打开时核对'),
  privacy: '隐私',
  privacyWhat: '# 之后的全部内容都留在浏览器中，任何服务器都看不到。',
  warning: '持有链接的人可以读到其中贵公司的数字。',
};
