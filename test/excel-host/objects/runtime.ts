import { HostError } from "../protocol/host-error";
import type { HostObject } from "../protocol/host-object";

/** What the add-in asked for about itself. */
export interface AddInState {
  runtime: string;
  start: string;
}

/** Objects that have no place in the workbook: the add-in's own runtime and its ribbon. */
export function newObject(name: string, state: AddInState): HostObject {
  const make = services[name];
  if (!make) throw new HostError("ApiNotFound", name);
  return make(state);
}

const services: Readonly<Record<string, (state: AddInState) => HostObject>> = {
  "Microsoft.InternalService.AddinInternalService": () => ({
    type: "AddinInternalService",
    call: { NotifyActionHandlerReady: () => null },
  }),
  "Microsoft.AppRuntime.AppRuntimeService": (state) => ({
    type: "AppRuntimeService",
    call: {
      SetAppRuntimeState: (wanted: string) => {
        state.runtime = wanted;
      },
      GetAppRuntimeState: () => state.runtime,
    },
  }),
  "Microsoft.AppRuntime.AppRuntimePersistenceService": (state) => ({
    type: "AppRuntimePersistenceService",
    call: {
      SetAppRuntimeStartState: (wanted: string) => {
        state.start = wanted;
      },
      GetAppRuntimeStartState: () => state.start,
    },
  }),
  "Microsoft.DynamicRibbon.DynamicRibbon": () => ({
    type: "DynamicRibbon",
    call: { ExecuteRequestCreate: () => null },
  }),
};
