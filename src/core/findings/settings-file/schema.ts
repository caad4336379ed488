/** The JSON schema (draft 2020-12) of a settings file, for editors and for people who write one by hand. */
export const settingsSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "绩效目标校验的设置 / Settings of the target table check",
  type: "object",
  additionalProperties: false,
  properties: {
    severities: {
      description:
        "按规则编号改级别：error 必须改，warning 建议改，info 提示，off 关闭。表式规定的规则只能提高。",
      type: "object",
      additionalProperties: { enum: ["error", "warning", "info", "off"] },
    },
    trial: { description: "是否运行试行规则。", type: "boolean" },
    attributes: {
      description: "“项目属性”的常用取值。",
      type: "array",
      items: { type: "string", minLength: 1 },
    },
    level: { description: "本单位的层级，例如“自治区本级”“市本级”“县(区)本级”。", type: "string" },
    projectNames: {
      description: "部门预算中的项目名称清单，用来核对“项目名称”。",
      type: "array",
      items: { type: "string", minLength: 1 },
    },
    projectExpenditure: {
      description: "部门项目支出预算，单位万元，写成小数文本，例如“1200.50”。",
      type: "string",
      pattern: "^[0-9]+(\\.[0-9]+)?$",
    },
  },
} as const;
