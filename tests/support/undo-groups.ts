import type { OfficeClient } from "../../workbench/host/in-process-client";

/**
 * Plays a library that knows `mergeUndoGroup` (ExcelApi 1.20), which the npm package ignores: the host is told of the group. `Excel.run` itself
 * stays the library's.
 */
export function tellUndoGroups({ Excel, host }: OfficeClient): void {
  // Of the overloads that `run` has, what is called with the same arguments is the same one.
  const run = Excel.run.bind(Excel) as (...args: unknown[]) => Promise<unknown>;
  const told = async (...args: unknown[]): Promise<unknown> => {
    const [options] = args;
    if (!isGroup(options)) return run(...args);
    host.undo.beginGroup();
    try {
      return await run(...args);
    } finally {
      host.undo.endGroup();
    }
  };
  Reflect.set(Excel, "run", told);
}

function isGroup(options: unknown): boolean {
  return (
    typeof options === "object" && options !== null && "mergeUndoGroup" in options && options.mergeUndoGroup === true
  );
}
