/** The page that is Excel to the frame in it. What is said goes to the test, which holds the workbook. */
export function hostPage(frameName: string, frameUrl: string, isHidden: boolean): string {
  return `<!doctype html>
<html lang="zh-CN">
  <head><meta charset="utf-8"><title>Excel</title></head>
  <body style="margin:0">
    <iframe title="绩效目标校验" name="${escaped(frameName)}" src="${escaped(frameUrl)}"
      style="border:0;width:350px;height:800px;${isHidden ? "visibility:hidden" : ""}"></iframe>
    <script>
      const frame = document.querySelector("iframe");
      const origin = ${JSON.stringify(new URL(frameUrl).origin)};
      addEventListener("message", ({ source, origin: from, data }) => {
        if (source === frame.contentWindow && from === origin && typeof data === "string") toExcel(data);
      });
      function show() {
        frame.style.cssText = "border:0;width:350px;height:800px";
      }
      function toAddIn(text) {
        frame.contentWindow.postMessage(text, origin);
      }
    </script>
  </body>
</html>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}
