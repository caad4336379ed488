import { isAtLeast } from "../conditions";

/** What the frame's `name` tells the library of its host; a conversation of its own for each opening. */
export interface FrameIdentity {
  readonly conversation: string;
  readonly appId: string;
  /** The address of the page that is Excel. */
  readonly hostUrl: string;
}

/** 1 is a shared runtime. Logging is switched off: nothing may leave this machine. */
const hostInfo = "Excel$Web$16.01$zh-CN$corr-0000$$disableLogging$1";

export function frameName({ conversation, appId, hostUrl }: FrameIdentity): string {
  return JSON.stringify({
    baseFrameName: `_xdm_${conversation}`,
    hostInfo,
    xdmInfo: `${conversation}|${appId}|${hostUrl}`,
    serializerVersion: 1,
    flights: "[]",
  });
}

/** What Excel says of itself and of the document at start-up. None of the fields may be missing. */
export function appContext({ appId, hostUrl }: FrameIdentity, excelApi: string, isReadOnly: boolean): object {
  return {
    _id: appId,
    _appName: 16,
    _appVersion: "16.00",
    _appUILocale: "zh-CN",
    _dataLocale: "zh-CN",
    _docUrl: `${hostUrl}/绩效目标.xlsx`,
    _clientMode: isReadOnly ? 0 : 1,
    _settings: [],
    _reason: "documentOpened",
    _requirementMatrix: JSON.stringify({
      // The library has nothing newer; claiming more would make an add-in ask for what is not there.
      excelapi: isAtLeast(excelApi, "1.15") ? "1.15" : excelApi,
      sharedruntime: "1.1",
      ribbonapi: "1.1",
      keyboardshortcuts: "1.1",
      richapiruntime: "1.2",
    }),
    _appMinorVersion: 0,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "corr-0000",
    _appInstanceId: appId,
    _hostFullVersion: "16.0.18000.0",
    _addinName: "绩效目标校验",
    _appDomains: [new URL(hostUrl).origin],
    _featureGates: {},
    _initialDisplayMode: 2,
  };
}
