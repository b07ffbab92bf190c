import type { FaultText } from '../en/fault';
import { zhPage } from './page';

export const zhFault: FaultText = {
  ...zhPage,
  fault: {
    part: '程序出错，页面的这一部分已停止。其余部分照常运行，您输入的内容均已保留。',
    wholeTitle: '页面已停止',
    whole: '程序出错。您输入的内容保存在本页网址中，重新加载后仍在。',
    tryAgain: '重试',
    copy: '复制详情',
    copied: '已复制，可用于报告问题。全部内容如下：',
    blocked: '此浏览器禁止复制：详情已选中，请用键盘复制。',
    details: '用于报告问题的详情',
    withNumbers: '包含我的输入及其中的数字',
    inPage: '此浏览器未向本页提供后台线程，计算改在前台进行：结果完全相同，但速度较慢，页面响应可能延迟。',
  },
};
