import type { Language } from "../../core/words";
import type { Workbook } from "../../workbook/workbook";
import type { Controller } from "../controller";
import type { Aside } from "../state";
import { AboutPanel } from "./AboutPanel";
import { RulePanel } from "./RulePanel";
import { SafeFixList } from "./SafeFixList";
import { SettingsPanel } from "./SettingsPanel";
import { TemplateForm } from "./TemplateForm";

export interface AsideViewProps {
  readonly aside: Aside;
  readonly isWorking: boolean;
  readonly controller: Controller;
  readonly workbook: Workbook;
  readonly onLanguage: (language: Language) => void;
}

/** What stands in front of the list. */
export function AsideView({ aside, isWorking, controller, workbook, onLanguage }: AsideViewProps) {
  switch (aside.status) {
    case "template":
      return <TemplateForm controller={controller} failure={aside.failure} isWorking={isWorking} />;
    case "fixes":
      return <SafeFixList resting={aside.over} controller={controller} />;
    case "rules":
      // A page of its own each time: it begins at its top and takes the focus.
      return <RulePanel key={aside.rule ?? ""} rule={aside.rule} controller={controller} />;
    case "settings":
      return <SettingsPanel aside={aside} controller={controller} isWorking={isWorking} />;
    case "about":
      return (
        <AboutPanel
          capabilities={workbook.capabilities()}
          onLanguage={onLanguage}
          onSettings={() => void controller.openSettings()}
          onRules={() => controller.send({ kind: "rules-opened" })}
          onClose={() => controller.send({ kind: "closed" })}
        />
      );
  }
}
