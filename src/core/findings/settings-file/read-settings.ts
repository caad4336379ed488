import type { Words } from "../../words";
import type { Severity } from "../finding";
import { levelOfTitle } from "../government-level";
import { mandatedRules } from "../mandated";
import type { Rule } from "../rule";
import { type Settings, defaultSettings } from "../settings";

/** Settings out of a file, or what is wrong with it; with faults the sound entries still count. */
export interface SettingsRead {
  readonly settings: Settings;
  readonly faults: readonly Words[];
}

/** Reads a settings file (JSON as `settingsSchema` lays it down); `rules` are those whose severities may be set. */
export function readSettings(json: string, rules: readonly Rule[]): SettingsRead {
  const parsed = parse(json);
  if (!isRecord(parsed)) return { settings: defaultSettings, faults: [notAnObject] };
  const faults: Words[] = Object.keys(parsed)
    .filter((key) => !known.includes(key))
    .map((key) => unknownKey(key));
  const list = (key: string) => (key in parsed ? listOf(parsed[key], key, faults) : undefined);
  const projectNames = list("projectNames");
  const expenditure = textOf(parsed, "projectExpenditure", faults);
  const settings: Settings = {
    severities: severitiesOf(parsed.severities, rules, faults),
    isTrialOn: trialOf(parsed, faults),
    attributes: list("attributes") ?? defaultSettings.attributes,
    level: levelIn(parsed, faults),
    ...(projectNames ? { projectNames } : {}),
    ...(isAmount(expenditure, faults) ? { projectExpenditure: expenditure } : {}),
  };
  return { settings, faults };
}

/** The JSON text of settings, which `readSettings` reads back; only what differs from the default is written. */
export function settingsText(settings: Settings): string {
  const { severities, isTrialOn, attributes, level, projectNames, projectExpenditure } = settings;
  const hasOwnList = attributes.join("\n") !== defaultSettings.attributes.join("\n");
  const written = {
    ...(Object.keys(severities).length > 0 ? { severities } : {}),
    ...(isTrialOn ? { trial: true } : {}),
    ...(hasOwnList ? { attributes } : {}),
    ...(level === undefined ? {} : { level }),
    ...(projectNames ? { projectNames } : {}),
    ...(projectExpenditure === undefined ? {} : { projectExpenditure }),
  };
  return JSON.stringify(written, null, 2);
}

/** Whether a rule may be set to a severity: what the form lays down is never lowered. */
export function isAllowed(rule: Rule, severity: Severity | "off"): boolean {
  return !mandatedRules.has(rule.id) || order.indexOf(severity) >= order.indexOf(rule.severity);
}

const order: readonly (Severity | "off")[] = ["off", "info", "warning", "error"];

const known = ["$schema", "severities", "trial", "attributes", "level", "projectNames", "projectExpenditure"];

function parse(json: string): unknown {
  // A file saved by Notepad begins with a byte order mark.
  const text = json.replace(/^\ufeff/, "");
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function severitiesOf(value: unknown, rules: readonly Rule[], faults: Words[]): Settings["severities"] {
  if (value === undefined) return {};
  if (!isRecord(value)) {
    faults.push(wrong("severities", "“规则编号: 级别”的对象", "an object of rule ids and severities"));
    return {};
  }
  const sound: Record<string, Severity | "off"> = {};
  for (const [id, severity] of Object.entries(value)) {
    const rule = rules.find((each) => each.id === id);
    if (!rule) faults.push(unknownRule(id));
    else if (!isSeverity(severity))
      faults.push(wrong(`severities.${id}`, "error、warning、info 或 off", "error, warning, info or off"));
    else if (!isAllowed(rule, severity)) faults.push(lowered(rule));
    else sound[id] = severity;
  }
  return sound;
}

function isSeverity(value: unknown): value is Severity | "off" {
  return value === "error" || value === "warning" || value === "info" || value === "off";
}

function trialOf({ trial }: Record<string, unknown>, faults: Words[]): boolean {
  if (trial !== undefined && typeof trial !== "boolean")
    faults.push(wrong("trial", "true 或 false", "true or false"));
  return trial === true;
}

function textOf(parsed: Record<string, unknown>, key: string, faults: Words[]): string | undefined {
  const value = parsed[key];
  if (value === undefined || typeof value === "string") return value?.trim();
  faults.push(wrong(key, "文字", "a text"));
  return undefined;
}

/** 县 alone is taken for 县本级; what names no level would quietly switch the rule on levels off. */
function levelIn(parsed: Record<string, unknown>, faults: Words[]): string | undefined {
  const text = textOf(parsed, "level", faults) ?? "";
  if (text === "") return undefined;
  const level = [text, `${text}本级`].find((each) => levelOfTitle(each) !== undefined);
  if (level === undefined)
    faults.push(
      wrong("level", "“自治区本级”“市本级”“县(区)本级”一类的层级", "a level such as 市本级 or 县(区)本级"),
    );
  return level;
}

function listOf(value: unknown, key: string, faults: Words[]): string[] | undefined {
  const isList =
    Array.isArray(value) && value.every((each) => typeof each === "string" && each.trim() !== "");
  if (isList) return (value as string[]).map((each) => each.trim());
  faults.push(wrong(key, '文字的列表，例如 ["新增", "延续"]', "a list of texts"));
  return undefined;
}

function isAmount(text: string | undefined, faults: Words[]): text is string {
  if (text === undefined) return false;
  const isSound = /^[0-9]+(\.[0-9]+)?$/.test(text);
  if (!isSound)
    faults.push(
      wrong("projectExpenditure", '小数文本（万元），例如 "1200.50"', 'a decimal text in 万元, "1200.50"'),
    );
  return isSound;
}

const notAnObject: Words = {
  zh: "设置文件不是有效的 JSON 对象，请检查括号、引号和逗号；已按默认设置检查。",
  en: "The settings file is no valid JSON object; check brackets, quotes and commas. The defaults were used.",
};

function unknownKey(key: string): Words {
  return {
    zh: `设置中的“${key}”不认识，已忽略。可用的有：${known.slice(1).join("、")}。`,
    en: `The setting "${key}" is unknown and was ignored. There are: ${known.slice(1).join(", ")}.`,
  };
}

function unknownRule(id: string): Words {
  return {
    zh: `没有编号为“${id}”的规则，已忽略。用 rules 命令可列出全部规则。`,
    en: `There is no rule "${id}"; it was ignored. The command "rules" lists them all.`,
  };
}

function lowered({ id, what }: Rule): Words {
  return {
    zh: `规则“${id}”（${what.zh}）是表式规定的，不能降低级别或关闭，已忽略这项设置。`,
    en: `The rule "${id}" (${what.en}) is laid down by the form and cannot be lowered or switched off; the setting was ignored.`,
  };
}

function wrong(key: string, zh: string, en: string): Words {
  return {
    zh: `设置“${key}”应为${zh}，已忽略。`,
    en: `The setting "${key}" should be ${en}; it was ignored.`,
  };
}
