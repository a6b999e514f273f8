import { newWorkbook } from "../../workbench/document/open-in-node";
import { withComments } from "./commented-package";
import { drawn, withDrawings } from "./drawn-package";

/** A file with something drawn, a slicer and comments upon its only sheet. */
export async function drawnFile(): Promise<Uint8Array> {
  const document = await newWorkbook({ name: "prueba.xlsx" });
  const file = document.save();
  document.dispose();
  const contents = [drawn.textBox("Nota"), drawn.slicer("Área")];
  return withDrawings(
    withComments(file),
    "Hoja1",
    contents.map((content) => ({ at: { from: [20, 1], to: [22, 3] }, content })),
  );
}
