import { IUndoRedoService, RedoCommand, sequenceExecute, UndoCommand } from "@univerjs/core";
import type { IDisposable, IUndoRedoItem } from "@univerjs/core";
import type { UniverContext } from "./univer-context";

export interface StepListener {
  /** A step of the workbook that can be taken back as one, however many commands it was made of. */
  readonly done: (takeBack: () => void) => void;
  /** The last step was taken back in the grid. */
  readonly undone: () => void;
}

/**
 * Tells of the steps that Univer's undo holds. In public it tells only of what has the focus, which may be the editor of a cell, so its stack of
 * this workbook is looked at after each command. It holds the last twenty; a step that is told of can be taken back for as long as one likes.
 */
export function followSteps(context: UniverContext, listener: StepListener): IDisposable {
  const { unitId, commands, injector } = context;
  // The only implementation that Univer registers has this method, which its type keeps to itself.
  const service = injector.get(IUndoRedoService) as unknown as {
    _getUndoStack(unitId: string): IUndoRedoItem[] | null;
  };
  const steps = (): readonly IUndoRedoItem[] => service._getUndoStack(unitId) ?? [];
  const known = new WeakSet(steps());
  let last = steps().at(-1);
  const done = (item: IUndoRedoItem): void =>
    listener.done(() => void sequenceExecute([...item.undoMutations], commands));
  return commands.onCommandExecuted(({ id }) => {
    const before = last;
    last = steps().at(-1);
    if (last === before) return;
    if (id === UndoCommand.id) listener.undone();
    if (id === RedoCommand.id && last) done(last);
    // Where several commands are one step, Univer lays the later ones' mutations to the first one's.
    for (const item of steps()) {
      if (known.has(item)) continue;
      known.add(item);
      done(item);
    }
  });
}
