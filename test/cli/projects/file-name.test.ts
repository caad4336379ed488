import { fileNameOf } from "../../../src/cli/projects/file-name";

test.each<[string, string, string]>([
  ["a unit's name is its file's", "云岭市林业局", "云岭市林业局"],
  ["nothing leads out of the folder", "../../etc/passwd", "_.._etc_passwd"],
  ["nor does a drive", "C:\\Windows", "C_Windows"],
  ["nor do dots alone", "..", "未填"],
  ["forbidden signs give way", 'a<b>:"|?*c', "a_b_c"],
  ["Windows' own names are kept clear of", "CON", "_CON"],
  ["with an extension too", "nul.txt", "_nul.txt"],
  ["control and direction characters give way", "a\u0000\u202eb", "a_b"],
  ["blanks and dots at the end are dropped", "局 . ", "局"],
  ["long names are cut, between characters", "𠮷".repeat(100), "𠮷".repeat(80)],
  ["nothing has a name all the same", "", "未填"],
])("%s", (_, text, name) => {
  expect(fileNameOf(text, "未填")).toBe(name);
});
