import { HostError } from "./host-error";
import type { HostObject } from "./host-object";

/** Objects that the client keeps across batches, by the reference id that it was given. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private last = 0;

  get size(): number {
    return this.objects.size;
  }

  keep(object: HostObject): string {
    const id = `ref-${(this.last += 1)}`;
    this.objects.set(id, object);
    return id;
  }

  find(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    return object;
  }

  drop(id: string): void {
    this.objects.delete(id);
  }

  dropAll(): void {
    this.objects.clear();
  }
}
