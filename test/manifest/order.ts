import { type Element, allElements } from "./xml-tree";

/**
 * The children an element may have, in the order of the published schemas (MS-OWEMXML); "!" marks those that must be
 * there. Where one name stands for several types, the type decides.
 */
const sequences: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl! " +
    "SupportUrl! AppDomains Hosts! Requirements DefaultSettings! Permissions! VersionOverrides ExtendedOverrides",
  DisplayName: "Override",
  Description: "Override",
  Hosts: "Host!",
  Requirements: "Sets! Methods",
  Sets: "Set!",
  DefaultSettings: "SourceLocation!",
  VersionOverrides: "Description Requirements Hosts! Resources! WebApplicationInfo EquivalentAddins",
  "Host:Workbook": "Runtimes AllFormFactors DesktopFormFactor!",
  Runtimes: "Runtime!",
  DesktopFormFactor: "GetStarted SupportsSharedFolders FunctionFile! ExtensionPoint!",
  "ExtensionPoint:PrimaryCommandSurface": "CustomTab OfficeTab",
  "ExtensionPoint:ContextMenu": "OfficeMenu!",
  CustomTab: "OverriddenByRibbonApi Group! Label! InsertBefore InsertAfter",
  Group: "OverriddenByRibbonApi Label! Icon! Control!",
  OfficeMenu: "Control!",
  "Control:Button": "Label! ToolTip Supertip! Icon! Action! Enabled OverriddenByRibbonApi",
  Supertip: "Title! Description!",
  Icon: "bt:Image!",
  "Action:ShowTaskpane": "TaskpaneId SourceLocation! Title",
  "Action:ExecuteFunction": "FunctionName!",
  Resources: "bt:Images! bt:Urls! bt:ShortStrings! bt:LongStrings!",
  "bt:Images": "bt:Image!",
  "bt:Urls": "bt:Url!",
  "bt:ShortStrings": "bt:String!",
  "bt:LongStrings": "bt:String!",
  "bt:String": "bt:Override",
  "bt:Image": "bt:Override",
  "bt:Url": "bt:Override",
};

export function orderBreaches(root: Element): string[] {
  return allElements(root).flatMap((element) => breachesIn(element));
}

function breachesIn(element: Element): string[] {
  const sequence = sequenceOf(element);
  const children = element.children.map(({ name }) => name);
  if (sequence === undefined) {
    return children.length > 0 ? [`line ${element.line}: ${element.name} takes no children of its own`] : [];
  }
  const entries = sequence
    .split(" ")
    .map((entry) => ({ name: entry.replace("!", ""), isNeeded: entry.endsWith("!") }));
  const order = entries.map(({ name }) => name);
  const missing = entries.filter(({ name, isNeeded }) => isNeeded && !children.includes(name));
  const places = children.map((name) => order.indexOf(name));
  const unknown = children.filter((name) => !order.includes(name));
  const isInOrder = places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0));
  return [
    ...missing.map(({ name }) => `line ${element.line}: ${element.name} lacks ${name}`),
    ...unknown.map((name) => `line ${element.line}: ${element.name} does not take ${name}`),
    ...(isInOrder ? [] : [`line ${element.line}: the children of ${element.name} stand in the wrong order`]),
  ];
}

function sequenceOf({ name, attributes }: Element): string | undefined {
  const type = attributes["xsi:type"];
  return (type === undefined ? undefined : sequences[`${name}:${type}`]) ?? sequences[name];
}
