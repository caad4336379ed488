import { type Element, named } from "./xml-tree";
import { doubles } from "./values";

interface KeyFile {
  readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
}

/** Every button and key calls a command that is there, and every command can be called. */
export function actionBreaches(root: Element, keyFile: string, commands: readonly string[]): string[] {
  const called = named(root, "FunctionName").map(({ text }) => text.trim());
  const keys = JSON.parse(keyFile) as KeyFile;
  const actions = keys.actions.map(({ id }) => id);
  return [
    ...called
      .filter((name) => !commands.includes(name))
      .map((name) => `the button's function ${name} does not exist`),
    ...actions.filter((id) => !commands.includes(id)).map((id) => `the key's action ${id} does not exist`),
    ...commands
      .filter((name) => !called.includes(name) && !actions.includes(name))
      .map((name) => `nothing calls the command ${name}`),
    ...keyBreaches(keys),
  ];
}

const keyShape =
  /^(Ctrl|Alt|Shift|Command|Option)(\+(Ctrl|Alt|Shift|Command|Option))*\+([A-Z0-9]|F[0-9]{1,2}|Up|Down|Left|Right)$/;

function keyBreaches({ actions, shortcuts }: KeyFile): string[] {
  const ids = actions.map(({ id }) => id);
  const combinations = shortcuts.flatMap(({ key }) => Object.values(key));
  return [
    ...doubles(ids).map((id) => `the action ${id} stands twice`),
    ...actions
      .filter(({ name }) => name === "" || name.length > 256)
      .map(({ id }) => `the action ${id} has no fit name`),
    ...shortcuts
      .filter(({ action }) => !ids.includes(action))
      .map(({ action }) => `a key calls ${action}, which is no action`),
    ...shortcuts
      .filter(({ key }) => key["default"] === undefined)
      .map(({ action }) => `the key of ${action} has no default`),
    ...combinations.filter((keys) => !keyShape.test(keys)).map((keys) => `${keys} is no combination of keys`),
    ...doubles(combinations).map((keys) => `${keys} calls two actions`),
  ];
}
