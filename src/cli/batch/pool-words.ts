import type { Words } from "../../core/words";

export function crashWords(reason: string): Words {
  return {
    zh: `处理这个文件时程序中断（${reason}），文件可能太大。请拆成几个文件再试。`,
    en: `The program broke off on this file (${reason}); it may be too large. Split it into several files.`,
  };
}

export function slowWords(seconds: number): Words {
  return {
    zh: `处理这个文件超过了 ${seconds} 秒，已放弃。可以用 --max-seconds 放宽。`,
    en: `This file took longer than ${seconds} seconds and was given up. --max-seconds allows more.`,
  };
}
