import { type Element, allElements, named } from "./xml-tree";

/** Ids, versions, lengths and addresses: what each value must look like. */
export function valueBreaches(root: Element): string[] {
  return [...headBreaches(root), ...lengthBreaches(root), ...addressBreaches(root), ...idBreaches(root)];
}

function headBreaches(root: Element): string[] {
  const texts: readonly (readonly [string, RegExp, string])[] = [
    ["Id", /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, "is no GUID"],
    ["Version", /^\d{1,5}(\.\d{1,5}){1,3}$/, "is no version of two to four numbers"],
    ["DefaultLocale", /^[a-z]{2}-[A-Z]{2}$/, "is no locale"],
    [
      "Permissions",
      /^(ReadDocument|ReadWriteDocument|WriteDocument|Restricted|ReadAllDocument)$/,
      "is no permission",
    ],
  ];
  const head = texts.flatMap(([name, shape, fault]) =>
    root.children
      .filter((child) => child.name === name && !shape.test(child.text.trim()))
      .map(({ text }) => `${name} "${text}" ${fault}`),
  );
  const isAsked = named(root, "Set").some(
    ({ attributes }) => attributes["Name"] === "ExcelApi" && attributes["MinVersion"] === "1.13",
  );
  return [...head, ...(isAsked ? [] : ["Requirements do not ask for ExcelApi 1.13"])];
}

/** The longest text of a value, by element; of an override that of what it overrides. */
const longest: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ProviderName: 125,
  FunctionName: 250,
  TaskpaneId: 125,
  "bt:Url": 2048,
};

function lengthBreaches(root: Element): string[] {
  return allElements(root).flatMap((element) => {
    const limit = longest[element.name] ?? stringLimit(root, element);
    if (limit === undefined) return [];
    const values = [element, ...element.children].map(
      ({ attributes, text }) => attributes["DefaultValue"] ?? attributes["Value"] ?? text.trim(),
    );
    return values
      .filter((value) => value.length > limit)
      .map((value) => `${element.name} is longer than ${limit}: ${value.slice(0, 20)}…`);
  });
}

function stringLimit(root: Element, element: Element): number | undefined {
  if (element.name !== "bt:String") return undefined;
  return named(root, "bt:LongStrings").some(({ children }) => children.includes(element)) ? 250 : 125;
}

const addressNames = [
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "SourceLocation",
  "bt:Url",
  "bt:Image",
];

function addressBreaches(root: Element): string[] {
  const addresses = [
    ...named(root, ...addressNames).flatMap(({ attributes }) => attributes["DefaultValue"] ?? []),
    ...named(root, "ExtendedOverrides").flatMap(({ attributes }) => attributes["Url"] ?? []),
    ...named(root, "AppDomain").map(({ text }) => text.trim()),
  ];
  return addresses
    .filter((address) => !address.startsWith("https://"))
    .map((address) => `${address} is no https address`);
}

function idBreaches(root: Element): string[] {
  const named125 = named(root, "CustomTab", "Group", "Control").flatMap(
    ({ attributes }) => attributes["id"] ?? [],
  );
  const resources = named(root, "bt:Image", "bt:Url", "bt:String").flatMap(
    ({ attributes }) => attributes["id"] ?? [],
  );
  return [
    ...doubles(named125).map((id) => `the id ${id} stands twice`),
    ...doubles(resources).map((id) => `the resource ${id} stands twice`),
    ...named125.filter((id) => id.length > 125).map((id) => `the id ${id.slice(0, 20)}… is longer than 125`),
    ...resources.filter((id) => id.length > 32).map((id) => `the resource ${id} is longer than 32`),
  ];
}

export function doubles(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))];
}
