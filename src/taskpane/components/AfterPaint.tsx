import { startTransition, useEffect, useState, type ReactNode } from "react";

/** What is made only once all around it is on the screen, in its own time: making everything at once would keep the pane from answering. */
export function AfterPaint({ children }: { readonly children: ReactNode }) {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => startTransition(() => setPainted(true)), []);
  return isPainted ? children : null;
}
