import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commandNames } from "../../src/commands/commands";
import { type ManifestFiles, checkManifest } from "./check-manifest";
import { pngSize } from "./png-size";

const root = join(__dirname, "..", "..");
const files: ManifestFiles = {
  manifest: readFileSync(join(root, "manifest.xml"), "utf8"),
  keys: readFileSync(join(root, "src", "commands", "shortcuts.json"), "utf8"),
  commands: commandNames,
  sizeOf: (path) => pngSize(join(root, path)),
};

it("the manifest is sound", () => {
  expect(checkManifest(files)).toEqual([]);
});

it.each([16, 20, 24, 32, 40, 48, 64, 80, 128])("the product's icon is there in %i pixels", (pixels) => {
  expect(files.sizeOf(`assets/icon-${pixels}.png`)).toEqual({ width: pixels, height: pixels });
});

/** The manifest with one thing changed; the text must be there to change. */
const changed = (from: string | RegExp, to: string): ManifestFiles => {
  const manifest = files.manifest.replace(from, to);
  expect(manifest).not.toBe(files.manifest);
  return { ...files, manifest };
};
const changedKeys = (from: string, to: string): ManifestFiles => {
  const keys = files.keys.replace(from, to);
  expect(keys).not.toBe(files.keys);
  return { ...files, keys };
};
const element = (name: string) => new RegExp(`\\s*<${name}[ >][\\s\\S]*?</${name}>`);

describe("a manifest is refused where", () => {
  it.each<[string, () => ManifestFiles, string]>([
    ["it is not well-formed", () => changed("</Hosts>", ""), "not well-formed"],
    ["it is of another type", () => changed("TaskPaneApp", "ContentApp"), "no OfficeApp of type TaskPaneApp"],
    ["an element is missing", () => changed(element("ProviderName"), ""), "OfficeApp lacks ProviderName"],
    [
      "elements stand in the wrong order",
      () => changed(/(<Id>.*<\/Id>)(\s*)(<Version>.*<\/Version>)/, "$3$2$1"),
      "children of OfficeApp stand in the wrong order",
    ],
    [
      "an element stands where it may not",
      () => changed('<Label resid="Tab.Label" />', '<Label resid="Tab.Label" /><Icon />'),
      "CustomTab does not take Icon",
    ],
    [
      "an element holds what it may not",
      () => changed("<Id>", "<Id><Label />"),
      "Id takes no children of its own",
    ],
    ["a button has no supertip", () => changed(element("Supertip"), ""), "Control lacks Supertip"],
    ["the id is no GUID", () => changed(/<Id>.*<\/Id>/, "<Id>target-table</Id>"), "is no GUID"],
    ["the version is no version", () => changed("<Version>0.1.0.0", "<Version>one"), "is no version"],
    [
      "the locale is no locale",
      () => changed("<DefaultLocale>zh-CN", "<DefaultLocale>chinese"),
      "is no locale",
    ],
    ["the permission is none", () => changed("ReadWriteDocument", "Everything"), "is no permission"],
    ["Excel may be too old", () => changed('MinVersion="1.13"', 'MinVersion="1.4"'), "ExcelApi 1.13"],
    [
      "a short text is too long",
      () => changed('DefaultValue="校验本表"', `DefaultValue="${"校".repeat(126)}"`),
      "bt:String is longer than 125",
    ],
    [
      "a long text is too long",
      () => changed('DefaultValue="检查工作簿里', `DefaultValue="${"校".repeat(251)}`),
      "bt:String is longer than 250",
    ],
    [
      "an English text is too long",
      () => changed('Value="Check sheet"', `Value="${"x".repeat(126)}"`),
      "bt:String is longer than 125",
    ],
    [
      "the description is too long",
      () => changed('Description DefaultValue="', `Description DefaultValue="${"校".repeat(250)}`),
      "Description is longer than 250",
    ],
    [
      "an address is not https",
      () => changed("https://localhost:3000/taskpane", "http://localhost/taskpane"),
      "no https",
    ],
    [
      "two controls have one id",
      () => changed("TargetTable.CheckWorkbook", "TargetTable.CheckSheet"),
      "the id TargetTable.CheckSheet stands twice",
    ],
    [
      "two resources have one id",
      () => changed('String id="CheckWorkbook.Label"', 'String id="CheckSheet.Label"'),
      "the resource CheckSheet.Label stands twice",
    ],
    [
      "a control's id is too long",
      () => changed("TargetTable.CheckWorkbook", "x".repeat(126)),
      "is longer than 125",
    ],
    [
      "a resource's id is too long",
      () => changed(/"Tab\.Label"/g, `"${"x".repeat(33)}"`),
      "is longer than 32",
    ],
    [
      "a text is not defined",
      () => changed('<Label resid="Tab.Label" />', '<Label resid="Tab.Name" />'),
      "Tab.Name is not defined in bt:ShortStrings",
    ],
    [
      "a text is defined as one of another kind",
      () => changed('<Description resid="OpenHelp.Tip" />', '<Description resid="OpenHelp.Label" />'),
      "OpenHelp.Label is not defined in bt:LongStrings",
    ],
    [
      "a resource is never used",
      () =>
        changed(
          "</bt:Urls>",
          '<bt:Url id="Old.Url" DefaultValue="https://localhost:3000/old.html" /></bt:Urls>',
        ),
      "the resource Old.Url is never used",
    ],
    [
      "a text has no English",
      () => changed('<bt:Override Locale="en-US" Value="Targets" />', ""),
      "Tab.Label has no English text",
    ],
    [
      "pane and ribbon are different pages",
      () =>
        changed(
          /<FunctionFile resid="Pane.Url" \/>([\s\S]*)<\/bt:Urls>/,
          '<FunctionFile resid="Ribbon.Url" />$1<bt:Url id="Ribbon.Url" DefaultValue="https://localhost:3000/ribbon.html" /></bt:Urls>',
        ),
      "pane, ribbon and runtime name different pages",
    ],
    [
      "an icon lacks a size",
      () => changed('<bt:Image size="80" resid="CheckSheet.80" />', ""),
      "the icon lacks the size 80",
    ],
    [
      "an icon has a size of its own",
      () => changed('size="80" resid="CheckSheet.80"', 'size="81" resid="CheckSheet.80"'),
      "icons have no size 81",
    ],
    [
      "an icon's file is missing",
      () => changed("assets/icon-help-32.png", "assets/icon-aid-32.png"),
      "assets/icon-aid-32.png is not there",
    ],
    [
      "an icon's file has another size",
      () => changed("assets/icon-help-32.png", "assets/icon-help-16.png"),
      "assets/icon-help-16.png is 16 × 16 pixels, not 32",
    ],
    [
      "a button calls what is not there",
      () => changed("<FunctionName>openHelp", "<FunctionName>showHelp"),
      "the button's function showHelp does not exist",
    ],
    [
      "a command is called by nothing",
      () => ({ ...files, commands: [...commandNames, "forgotten"] }),
      "nothing calls the command forgotten",
    ],
    [
      "a key calls what is not there",
      () => changedKeys('"id": "nextFinding"', '"id": "following"'),
      "the key's action following does not exist",
    ],
    [
      "a key calls no action",
      () => changedKeys('"action": "nextFinding"', '"action": "following"'),
      "a key calls following, which is no action",
    ],
    ["a key has no default", () => changedKeys('"default": "Ctrl+Alt+N", ', ""), "has no default"],
    ["a combination is none", () => changedKeys("Ctrl+Alt+N", "N"), "N is no combination of keys"],
    [
      "two actions have one key",
      () => changedKeys("Ctrl+Alt+N", "Ctrl+Alt+J"),
      "Ctrl+Alt+J calls two actions",
    ],
    [
      "an action stands twice",
      () => changedKeys('"id": "nextFinding"', '"id": "checkSheet"'),
      "checkSheet stands twice",
    ],
    ["an action has no name", () => changedKeys("绩效目标：下一处", ""), "nextFinding has no fit name"],
  ])("%s", (_, broken, breach) => {
    expect(checkManifest(broken()).join("\n")).toContain(breach);
  });
});
