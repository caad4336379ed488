import type { BookName } from "../book/book";
import { HostError } from "../protocol/host-error";
import type { HostObject } from "../protocol/host-object";
import { type Model, refuseReadOnly } from "./model";

export function namesObject(model: Model): HostObject {
  const { names } = model.book;
  const made = (name: BookName | undefined): HostObject | null =>
    name
      ? {
          type: "NamedItem",
          ident: { _Id: name.name },
          get: { Name: () => name.name, Formula: () => name.formula, Comment: () => name.comment },
        }
      : null;
  return {
    type: "NamedItemCollection",
    items: () => names.flatMap((name) => made(name) ?? []),
    item: (key: string) => made(names.find(({ name }) => name === key)),
    call: { GetItemOrNullObject: (key: string) => made(names.find(({ name }) => name === key)) },
  };
}

export function settingsObject(model: Model): HostObject {
  const { settings } = model.book;
  const made = (key: string): HostObject | null => {
    if (!settings.has(key)) return null;
    return {
      type: "Setting",
      ident: { _Id: key },
      get: { Key: () => key, Value: () => settings.get(key) },
      set: {
        Value: (value: unknown) => {
          refuseReadOnly(model);
          settings.set(key, value);
        },
      },
      call: { Delete: () => void settings.delete(key) },
    };
  };
  return {
    type: "SettingCollection",
    items: () => [...settings.keys()].flatMap((key) => made(key) ?? []),
    item: made,
    call: {
      GetItemOrNullObject: made,
      Add: (key: string, value: unknown) => {
        refuseReadOnly(model);
        settings.set(key, value);
        const setting = made(key);
        if (!setting) throw new HostError("GeneralException");
        return setting;
      },
    },
  };
}
