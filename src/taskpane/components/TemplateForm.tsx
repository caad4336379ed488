import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type FormEvent, useId, useState } from "react";
import type { Controller } from "../controller";
import { type Draft, choicesOf, firstDraft, isYear } from "../draft";
import type { Failure } from "../failure";
import { useWords } from "../words";
import { AsidePanel } from "./AsidePanel";
import { FailureMessage } from "./FailureMessage";
import { HeaderFields } from "./HeaderFields";
import { LayoutField } from "./LayoutField";
import { ProjectsField } from "./ProjectsField";
import { WhereField } from "./WhereField";

export interface TemplateFormProps {
  readonly controller: Controller;
  readonly failure: Failure | undefined;
  readonly isWorking: boolean;
}

/** The choices of 插入模板. */
export function TemplateForm({ controller, failure, isWorking }: TemplateFormProps) {
  const words = useWords();
  const styles = useStyles();
  const id = useId();
  const { services, settings } = controller;
  const [draft, setDraft] = useState(() => firstDraft(services, settings));
  const choices = choicesOf(draft);
  const fields = {
    draft,
    onChange: (change: Partial<Draft>) => setDraft((last) => ({ ...last, ...change })),
  };
  const isReady = !isWorking && isYear(draft.year);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) void controller.insert(choices);
  };
  return (
    <AsidePanel
      title={words.templateTitle}
      isWorking={isWorking}
      footer={
        <Footer formId={id} count={choices.projectNames.length} {...{ controller, failure, isReady }} />
      }
      onClose={() => controller.send({ kind: "closed" })}
    >
      <form id={id} className={styles.form} noValidate onSubmit={onSubmit}>
        <LayoutField {...fields} choices={choices} settings={settings} />
        <ProjectsField {...fields} names={choices.projectNames} />
        <HeaderFields {...fields} attributes={settings.attributes} />
        <WhereField {...fields} />
      </form>
    </AsidePanel>
  );
}

interface FooterProps extends Omit<TemplateFormProps, "isWorking"> {
  readonly formId: string;
  readonly count: number;
  readonly isReady: boolean;
}

/** What went wrong last time, and the button: always in view. */
function Footer({ formId, count, isReady, failure, controller }: FooterProps) {
  const words = useWords();
  const styles = useStyles();
  return (
    <>
      {failure && (
        <div className={styles.failure}>
          <FailureMessage
            failure={failure}
            services={controller.services}
            onDismiss={() => controller.send({ kind: "dismissed" })}
          />
        </div>
      )}
      <Button
        className={styles.insert}
        type="submit"
        form={formId}
        appearance="primary"
        size="large"
        disabledFocusable={!isReady}
      >
        {words.insert(Math.max(count, 1))}
      </Button>
    </>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  insert: { width: "100%" },
  failure: { margin: "-8px -12px 10px" },
});
