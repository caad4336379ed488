import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ChangeEvent, useRef, useState } from "react";
import { rules } from "../../core/findings/rules";
import {
  type SettingsRead,
  readSettings,
  settingsText,
} from "../../core/findings/settings-file/read-settings";
import { type Settings, defaultSettings } from "../../core/findings/settings";
import { objectIn } from "../../core/findings/settings-file/kept-settings";
import { saveTextFile } from "../save-file";
import type { Services } from "../surroundings";
import { useWords } from "../words";
import { Hint } from "./Hint";

export interface SettingsFileProps {
  readonly settings: Settings;
  readonly services: Services;
  readonly onRead: (read: SettingsRead) => void;
}

/** The settings into a small file and out of one, and back to what they were at first. */
export function SettingsFile({ settings, services, onRead }: SettingsFileProps) {
  const words = useWords();
  const styles = useStyles();
  const [told, setTold] = useState("");
  const onImport = (text: string) => {
    // Settings out of what is none would be the defaults: they must not take the place of the user's.
    if (!objectIn(text)) return setTold(words.settings.noFile);
    onRead(readSettings(text, rules));
    setTold(words.settings.imported);
  };
  const onRestore = () => {
    onRead({ settings: defaultSettings, faults: [] });
    setTold(words.settings.restored);
  };
  const onCopy = () =>
    void services.copyText(settingsText(settings)).then(
      () => setTold(words.copied),
      () => setTold(""),
    );
  return (
    <div>
      <div className={styles.buttons}>
        <Button onClick={onRestore}>{words.settings.restore}</Button>
        <Hint text={words.settings.exportHint}>
          <Button onClick={() => saveTextFile(words.settings.fileName, settingsText(settings))}>
            {words.settings.export}
          </Button>
        </Hint>
        <ImportButton onImport={onImport} />
        <Button onClick={onCopy}>{words.settings.copy}</Button>
      </div>
      <p className={styles.told} role="status">
        {told}
      </p>
    </div>
  );
}

function ImportButton({ onImport }: { readonly onImport: (text: string) => void }) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    // Chosen once more after it was changed, the same file must be read again.
    if (file) void file.text().then(onImport, () => onImport(""));
    event.target.value = "";
  };
  return (
    <>
      <input ref={input} hidden type="file" accept=".json,application/json" onChange={onChange} />
      <Hint text={words.settings.importHint}>
        <Button onClick={() => input.current?.click()}>{words.settings.import}</Button>
      </Hint>
    </>
  );
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  told: { margin: "8px 0 0", minHeight: "1.5em", lineHeight: "1.5" },
});
