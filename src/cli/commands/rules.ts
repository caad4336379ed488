import type { Rule } from "../../core/findings/rule";
import { rulePage } from "../../core/findings/rule-page";
import { rules } from "../../core/findings/rules";
import { fixers } from "../../core/fixes/fixers";
import { mendingOf } from "../../core/fixes/mending";
import type { Language, Words } from "../../core/words";
import type { Arguments } from "../arguments/parse-arguments";
import { nearest } from "../arguments/nearest";
import { exitCodes } from "../exit-codes";
import type { Io } from "../io";
import { ruleList, rulePageText, rulesJson } from "../report/rule-text";
import { paintFor } from "../terminal/paint";
import { complain } from "./complain";

/** `rules [RULE…]`: the catalogue as a list, or the page of each rule named. */
export async function runRules(given: Arguments, language: Language, io: Io): Promise<number> {
  const chosen: Rule[] = [];
  for (const name of given.operands) {
    const found = rules.filter(({ id, key }) => id === name || key === name.toUpperCase());
    if (found.length === 0) return complain(noSuchRule(name), language, io);
    chosen.push(...found);
  }
  const style = { language, width: io.stdout.columns, paint: paintFor(io.stdout, io.env) };
  const isList = chosen.length === 0;
  if (given.options.get("format") === "json") {
    io.stdout.write(rulesJson(isList ? rules : chosen, fixers));
  } else {
    const pages = chosen.map((rule) => rulePage(rule, mendingOf(rule.id, fixers)));
    io.stdout.write(
      isList ? ruleList(rules, style) : pages.map((page) => rulePageText(page, style)).join("\n"),
    );
  }
  return exitCodes.clean;
}

function noSuchRule(name: string): Words {
  const guess = nearest(
    name,
    rules.map(({ id }) => id),
  );
  return {
    zh: `没有“${name}”这条规则。${guess ? `是不是 ${guess}？` : "全部规则见 rules 命令。"}`,
    en: `There is no rule "${name}". ${guess ? `Did you mean ${guess}?` : "For all of them: rules."}`,
  };
}
