import { HostError } from "./host-error";

/**
 * One object of Excel's model as the protocol sees it. Names are the wire's (public name, first letter upper-cased).
 * Made afresh whenever a path is resolved; what lasts is the book underneath.
 */
export interface HostObject {
  /** For error locations, for example "Worksheet". */
  readonly type: string;
  /** What the client must know to name it again, for example `{ Id: "…" }`. */
  readonly ident?: Readonly<Record<string, unknown>>;
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: never) => void>>;
  /** Navigation properties; null gives a null object. */
  readonly child?: Readonly<Record<string, () => HostObject | null>>;
  /** Methods: give another object, null (a null object) or a scalar. */
  readonly call?: Readonly<Record<string, (...given: never[]) => unknown>>;
  readonly items?: () => readonly HostObject[];
  /** The indexer. */
  readonly item?: (key: never) => HostObject | null;
  /** What it stands for, for objects that are handed in as arguments. */
  readonly subject?: unknown;
  /** Whether the sheet it belongs to is still there. */
  readonly isAlive?: () => boolean;
}

export function isHostObject(value: unknown): value is HostObject {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof (value as HostObject).type === "string" &&
    !Array.isArray(value)
  );
}

/** The member of that name whatever its case: updates arrive in camelCase, everything else in PascalCase. */
export function memberOf<Member>(
  members: Readonly<Record<string, Member>> | undefined,
  name: string,
): Member | undefined {
  if (!members) return undefined;
  const wanted = name.toLowerCase();
  const key = Object.keys(members).find((one) => one.toLowerCase() === wanted);
  return key === undefined ? undefined : members[key];
}

export function locationOf(object: HostObject, member: string): string {
  return `${object.type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
}

/** Calls a method of the object; what Excel throws is given the place it was thrown at. */
export function callMember(object: HostObject, name: string, given: readonly unknown[]): unknown {
  const method = memberOf(object.call, name);
  if (!method) throw new HostError("ApiNotFound", locationOf(object, name));
  return located(object, name, () => (method as (...given: readonly unknown[]) => unknown)(...given));
}

export function setMember(object: HostObject, name: string, value: unknown): void {
  const set = memberOf(object.set, name);
  if (!set) throw new HostError("ApiNotFound", locationOf(object, name));
  located(object, name, () => (set as (value: unknown) => void)(value));
}

function located<Result>(object: HostObject, name: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof HostError && error.location === "")
      throw new HostError(error.code, locationOf(object, name));
    throw error;
  }
}
