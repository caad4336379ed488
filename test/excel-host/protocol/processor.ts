import { HostError } from "./host-error";
import { type HostObject, callMember, isHostObject, locationOf, setMember } from "./host-object";
import { type Action, type ActionResult, type RichRequest, type RichResponse, actionType } from "./messages";
import { Paths, type Roots } from "./paths";
import { asJson, queried } from "./query";
import type { References } from "./references";

export interface World {
  readonly roots: Omit<Roots, "reference">;
  readonly references: References;
  /** Told of each action before it runs. */
  readonly watch: (action: Action, object: HostObject | null) => void;
}

/** Runs one request: its actions in their order, up to the first that fails. What ran before stays done: no rollback. [?] */
export function processRequest(request: RichRequest, world: World): RichResponse {
  const paths = new Paths(request, { ...world.roots, reference: (id) => world.references.find(id) });
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: run(action, paths, world) });
      if (action.ActionType === actionType.trace) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return failed(error, index, results, traces);
    }
  }
  return { Results: results, TraceIds: traces };
}

function failed(error: HostError, index: number, results: ActionResult[], traces: number[]): RichResponse {
  return {
    Error: {
      Code: error.code,
      Message: error.message,
      Location: error.location,
      ActionIndex: index,
      HttpStatusCode: error.status,
    },
    ProcessedResults: { Results: results },
    TraceIds: traces,
  };
}

function run(action: Action, paths: Paths, { references, watch, roots }: World): unknown {
  if (action.ActionType === actionType.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  watch(action, object);
  if (object === null) return nothing(action);
  if (object.isAlive?.() === false) throw new HostError("InvalidReference", locationOf(object, action.Name));
  if (action.ActionType !== actionType.instantiate) roots.guard(object, memberName(action));
  switch (action.ActionType) {
    case actionType.instantiate:
      return identOf(object, references);
    case actionType.query:
      return { ...identOf(object, references), ...queried(object, action.QueryInfo) };
    case actionType.queryAsJson:
      return asJson(queried(object, action.QueryInfo));
    case actionType.method:
      return calledMethod(action, object, paths, references);
    case actionType.setProperty:
      setMember(object, action.Name, paths.given(action.ArgumentInfo)[0]);
      return null;
    case actionType.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) setMember(object, name, value);
      return null;
    default:
      throw new HostError("GeneralException");
  }
}

/** "Load" for a load; of a load that follows a navigation property, that too: "Load customOrNullObject". */
function memberName(action: Action): string {
  if (action.ActionType !== actionType.query && action.ActionType !== actionType.queryAsJson)
    return action.Name;
  const deep = action.QueryInfo?.Select?.find((path) => path.includes("/"));
  return deep === undefined ? "Load" : `Load ${deep.split("/")[0] ?? ""}`;
}

/** [?] Loading a null object gives nothing; what else is asked of one is refused, but for what the library asks itself. */
function nothing({ ActionType, Name }: Action): unknown {
  const isQuiet =
    ActionType === actionType.instantiate || ActionType === actionType.query || Name.startsWith("_");
  if (!isQuiet) throw new HostError("InvalidOperation", Name);
  return ActionType === actionType.method ? { _IsNull: true } : null;
}

function calledMethod(action: Action, object: HostObject, paths: Paths, references: References): unknown {
  if (action.Name === "_KeepReference") {
    references.keep(object);
    return null;
  }
  const result = callMember(object, action.Name, paths.given(action.ArgumentInfo));
  return isHostObject(result) || result === undefined ? null : result;
}

function identOf(object: HostObject, references: References): Record<string, unknown> {
  const reference = references.idOf(object);
  return { ...object.ident, ...(reference !== undefined && { _ReferenceId: reference }) };
}
