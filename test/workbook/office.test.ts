import { extendWithNotes } from "../excel-host/notes-extension";
import { newBook } from "../excel-host/book/book";
import { contract } from "./contract";
import { type Profile, officeContractHost, openExcel } from "./office-host";

const microsoft365: Profile = { excelApi: "1.20", extend: extendWithNotes };

contract("the oldest Excel we ask for (ExcelApi 1.13)", async () => officeContractHost({ excelApi: "1.13" }));
contract("Excel LTSC 2021 (ExcelApi 1.14)", async () => officeContractHost({ excelApi: "1.14" }));
contract("Excel LTSC 2024 (ExcelApi 1.17)", async () => officeContractHost({ excelApi: "1.17" }));
contract("Microsoft 365 (ExcelApi 1.20, with notes)", async () => officeContractHost(microsoft365));

describe("what the add-in believes of its Excel", () => {
  it.each<[string, Profile, object]>([
    ["1.13", { excelApi: "1.13" }, { notes: "comment", hasUndoGroups: false }],
    ["LTSC 2024", { excelApi: "1.17" }, { notes: "comment", hasUndoGroups: false }],
    ["one that claims notes its office.js lacks", { excelApi: "1.18" }, { notes: "comment" }],
    ["Microsoft 365", microsoft365, { notes: "note", hasUndoGroups: true }],
  ])("%s", (_, profile, expected) => {
    const { workbook } = openExcel(newBook("表"), profile);
    expect(workbook.capabilities()).toMatchObject({
      host: `Excel 16.0.18000.0 (Web, ExcelApi ${profile.excelApi})`,
      ...expected,
    });
  });

  it("one without comments gets colours only", async () => {
    const { host, workbook } = openExcel(newBook("表"), {
      excelApi: "1.13",
      extend: ({ excel }) => {
        delete (excel.Worksheet.prototype as { comments?: unknown }).comments;
      },
    });
    expect(workbook.capabilities().notes).toBe("none");
    const at = { top: 0, left: 0, bottom: 0, right: 0 };
    await workbook.showFlags([{ sheet: "表", at, severity: "info", text: "【绩效校验】" }], ["表"]);
    expect(host.book.sheets[0]?.formats).toHaveLength(1);
    expect(host.book.sheets[0]?.comments).toEqual([]);
  });
});
