import { HostError } from "./host-error";
import type { HostObject } from "./host-object";

/** The ranges the client asked Excel to keep for later requests, until it gives them back. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private last = 0;

  get count(): number {
    return this.kept.size;
  }

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    const id = `__${++this.last}`;
    this.ids.set(object, id);
    this.kept.set(id, object);
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  find(id: string): HostObject {
    const object = this.kept.get(id);
    if (!object) throw new HostError("InvalidReference");
    return object;
  }

  /** What was kept since: for requests whose answer never arrives, so that nobody could give it back. [?] */
  dropSince(count: number): void {
    for (const id of [...this.kept.keys()].slice(count)) this.kept.delete(id);
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  removeAll(): void {
    this.kept.clear();
  }
}
