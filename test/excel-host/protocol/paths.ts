import { HostError } from "./host-error";
import { type HostObject, callMember, isHostObject, locationOf, memberOf } from "./host-object";
import { type ArgumentInfo, type ObjectPath, type RichRequest, pathType } from "./messages";

/** What a path leads to when it is not an ordinary object of the model. */
export interface Roots {
  readonly workbook: () => HostObject;
  readonly newObject: (name: string) => HostObject;
  readonly reference: (id: string) => HostObject;
  /** Called before a member is used; may throw what Excel would. */
  readonly guard: (object: HostObject, member: string) => void;
}

/**
 * Resolves the object paths of one request, each once: a path with a side effect (`add`) must not run a second time.
 * null is a null object.
 */
export class Paths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly request: RichRequest,
    private readonly roots: Roots,
  ) {}

  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidReference");
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case pathType.global:
        return this.roots.workbook();
      case pathType.newObject:
        return this.roots.newObject(path.Name);
      case pathType.reference:
        return this.roots.reference(path.Name);
      case pathType.nullObject:
        return null;
      default:
        return this.step(path);
    }
  }

  private step(path: ObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return childOfNothing(path);
    if (parent.isAlive?.() === false) throw new HostError("InvalidReference", locationOf(parent, path.Name));
    if (path.ObjectPathType !== pathType.indexer) this.roots.guard(parent, path.Name);
    if (path.ObjectPathType === pathType.property) {
      const child = memberOf(parent.child, path.Name);
      if (!child) throw new HostError("ApiNotFound", locationOf(parent, path.Name));
      return child();
    }
    const given = this.given(path.ArgumentInfo);
    if (path.ObjectPathType === pathType.indexer) return itemOf(parent, given[0]);
    const made = callMember(parent, path.Name, given);
    if (made !== null && !isHostObject(made))
      throw new HostError("GeneralException", locationOf(parent, path.Name));
    return made;
  }

  /** The arguments, with objects in the place of references to them. */
  given(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, references[index]));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference !== 0) return this.resolve(reference);
    if (Array.isArray(value)) {
      const inner = Array.isArray(reference) ? (reference as readonly unknown[]) : [];
      return value.map((one, index) => this.argument(one, inner[index]));
    }
    if (typeof value === "object" && value !== null && "_ObjectPathId" in value) {
      return this.resolve(value._ObjectPathId as number);
    }
    return value;
  }
}

/** [?] Nobody has written down what Excel makes of methods on a null object, so an add-in had better not call any. */
function childOfNothing(path: ObjectPath): null {
  if (path.ObjectPathType === pathType.method && !path.Name.endsWith("OrNullObject")) {
    throw new HostError("InvalidOperation", path.Name);
  }
  return null;
}

function itemOf(parent: HostObject, key: unknown): HostObject | null {
  const item = parent.item as ((key: unknown) => HostObject | null) | undefined;
  const found = item?.(key) ?? null;
  if (found === null) throw new HostError("ItemNotFound", locationOf(parent, "getItem"));
  return found;
}
