import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { failureOf } from "../failure";
import type { Services } from "../surroundings";
import { useWords } from "../words";
import { CopyDetails } from "./FailureMessage";

export interface CrashGuardProps {
  readonly host: string;
  readonly services: Services;
  readonly children: ReactNode;
}

/** Shows a way on where drawing the pane itself failed, instead of an empty pane. React asks for a class here. */
export class CrashGuard extends Component<CrashGuardProps, { readonly error: unknown }> {
  override state = { error: undefined as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const { report } = failureOf(error, this.props.host);
    return (
      <Crashed
        report={report}
        services={this.props.services}
        onReopen={() => this.setState({ error: undefined })}
      />
    );
  }
}

interface CrashedProps {
  readonly report: string;
  readonly services: Services;
  readonly onReopen: () => void;
}

function Crashed({ report, services, onReopen }: CrashedProps) {
  const words = useWords();
  const styles = useStyles();
  return (
    <div className={styles.view} role="alert">
      <h2 className={styles.title}>{words.crashed}</h2>
      <p>{words.crashedNext}</p>
      <Button appearance="primary" onClick={onReopen}>
        {words.reopen}
      </Button>
      <CopyDetails report={report} services={services} />
    </div>
  );
}

const useStyles = makeStyles({
  view: { padding: "20px 16px", lineHeight: "1.6" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
});
