/** Measure words and units as they follow a number, longest first found wins. Unknown ones are read too, but not after a Chinese numeral. */
const words = `
个 项 次 人 名 位 户 家 场 场次 期 批 批次 件 套 台 辆 部 架 艘 只 头 匹 条 根 株 棵 粒 颗 块 片 张 份 本 册 卷 篇 幅 面 座 栋 幢 间
处 所 院 校 班 站 点 段 标段 路 口 井 眼 孔 座次 组 队 支 团 届 门 种 类 级 档 等 款 例 起 宗 案 笔 单 票 户次 人次 人天 人日 人月 人年 人份
车次 班次 课时 学时 学分 学期 台次 台套 台件 套件 件套 架次 航次 床 床位 床日 席 桌 餐 顿 遍 轮 回 趟 票次 条次 篇次 期次 节 节次 集 版 页 字 帧
倍 成 折 分 个等级 个等次 个档次 个位次 个名次 百分点 个百分点 个月 个工作日 个自然日 个季度 个小时 个学期 个标段 个点位 工作日 日历天 自然日 天 日 周 月 季度 季 年 年度 小时 分钟 秒 时 周岁 岁 学年
元 万元 亿元 千元 百元 美元 角 吨 公斤 千克 克 毫克 斤 两 担 米 公里 千米 厘米 毫米 里 延米 延长米 平米 平方 平方米 平方公里 平方千米 立方 立方米 方 亩 公顷 亩次
升 毫升 吨公里 千瓦 千瓦时 兆瓦 度 伏 摄氏度 兆 帧 赫兹 分贝 标准煤 吨标准煤 立方米/日 瓶 袋 包 箱 盒 桶 罐 支 剂 剂次 针 针次 管 杯 盘 碗 筐 车 船
把 顶 双 对 副 枚 尊 盏 扇 道 层 排 列 行 桩 宿 亭 岗 编 村 乡 镇 县 市 省 区 街 社区 街道 行政村 自然村 园 馆 库 厂 矿 企 企业 机构 单位 部门 中心 学校 医院 项目 课题 品种 样 样品 样本 批样
点位 断面 监测点 站点 端口 终端 用户 账号 链路 系统 模块 平台 节点 台班 工日 工时 房 房间 套房 教室 平台 人/次 车辆 标的 只次 头只 羽 尾 万尾 亩 眼井
`;

const known = new Set(words.split(/\s+/).filter((word) => word !== ""));
const longest = Math.max(...[...known].map((word) => word.length));

/** The longest known unit that begins at the index; undefined where none does. */
export function unitAt(text: string, index: number): string | undefined {
  for (let length = Math.min(longest, text.length - index); length > 0; length -= 1) {
    const word = text.slice(index, index + length);
    if (known.has(word)) return word;
  }
  return undefined;
}

/** Whether the whole text is a known unit. */
export function isUnit(text: string): boolean {
  return known.has(text);
}
