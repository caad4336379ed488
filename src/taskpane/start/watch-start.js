/* global document, window, setTimeout, navigator */
// Plain ES5, loaded before everything else: it must speak where nothing else can, in Internet Explorer's web view
// (older Office) and where the other files do not arrive.
(function () {
  "use strict";

  var isChinese = !/^en/i.test(navigator.language || "zh");
  var tooOld = isChinese
    ? [
        "这里打不开绩效目标校验",
        "本机的 Office 还在用旧的 Internet Explorer 显示加载项。需要 Excel 2021、LTSC 2021 或者 Microsoft 365，并装有 WebView2（Windows 更新会自动安装）。",
        "请联系信息技术人员更新，或者用 Edge 浏览器打开网页版。",
      ]
    : [
        "Target Table Check cannot open here",
        "Office on this computer still shows add-ins with the old Internet Explorer. Excel 2021, LTSC 2021 or Microsoft 365 is needed, with WebView2 (Windows Update installs it).",
        "Ask your IT staff for the update, or open the browser edition in Edge.",
      ];
  var notLoaded = isChinese
    ? [
        "绩效目标校验还没有下载完",
        "网络太慢，或者连不上服务器。请稍等；一直这样的话，请关闭窗格再打开，或者联系信息技术人员。",
      ]
    : [
        "Target Table Check has not been loaded yet",
        "The network is slow, or the server cannot be reached. Wait a little; if it stays like this, close the pane and open it again, or ask your IT staff.",
      ];

  function say(lines) {
    var pane = document.getElementById("pane");
    if (!pane) return;
    while (pane.firstChild) pane.removeChild(pane.firstChild);
    for (var index = 0; index < lines.length; index += 1) {
      var line = document.createElement("p");
      line.appendChild(document.createTextNode(lines[index]));
      pane.appendChild(line);
    }
  }

  function whenThere(work) {
    if (document.getElementById("pane")) work();
    else
      setTimeout(function () {
        whenThere(work);
      }, 50);
  }

  if (document.documentMode || !window.Promise || !window.Symbol) {
    whenThere(function () {
      say(tooOld);
    });
    return;
  }
  setTimeout(function () {
    if (!document.documentElement.hasAttribute("data-started")) say(notLoaded);
  }, 20000);
})();
