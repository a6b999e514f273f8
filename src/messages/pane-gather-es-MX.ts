import type { GatherWords } from "./pane-gather-words";
import { counter, joiner } from "./pane-words";

const count = counter("es-MX");
const join = joiner("es-MX");
const quoted = (names: readonly string[]) => join(names.map((name) => `«${name}»`));

export const gatherEsMX: GatherWords = {
  title: "Reunir libros",
  hint: "Trae a este libro las hojas ASM de otros libros .xlsx, para revisarlas y resumirlas juntas. Los archivos que elija no se modifican. El nombre de cada hoja y el resumen dicen de qué libro viene.",
  undo: "Esta acción no se puede deshacer, y con ella se pierde lo que podía deshacer hasta ahora.",
  choose: "Libros por reunir",
  pick: "Elegir libros…",
  chosen: (files) => count(files, "libro elegido", "libros elegidos"),
  repeated: (names) =>
    names.length === 1
      ? `${quoted(names)} ya se reunió en este libro. Si no lo reemplaza, queda como está.`
      : `${quoted(names)} ya se reunieron en este libro. Si no los reemplaza, quedan como están.`,
  replace: "Reemplazar lo que ya se reunió; las fórmulas de otras hojas que apunten a ello se pierden",
  start: "Reunir",
  stop: "Detener",
  stopping: "Se detendrá al terminar este libro…",
  progress: (name, at, of) => `Libro ${at} de ${of}: ${name}`,
  results: "Resultado de cada libro",
  total: (sheets, files, all) =>
    `${count(sheets, "hoja reunida", "hojas reunidas")} de ${files} de ${count(all, "libro", "libros")}.`,
  next: "Revisar el libro reunido",
  gathered: (sheetNames, replaced) => {
    const brought = `${sheetNames.length === 1 ? "Se trajo la hoja" : "Se trajeron las hojas"} ${quoted(sheetNames)}.`;
    if (replaced === 0) return brought;
    return `${brought} ${replaced === 1 ? "Se reemplazó la hoja anterior." : `Se reemplazaron las ${replaced} hojas anteriores.`}`;
  },
  valuesKept: (cells) =>
    cells === 1
      ? "Una celda tomaba su dato de otra hoja de su libro: conserva el valor, sin la fórmula."
      : `${cells} celdas tomaban su dato de otras hojas de su libro: conservan el valor, sin la fórmula.`,
  others: (sheetNames) =>
    `También ${sheetNames.length === 1 ? "quedó la hoja" : "quedaron las hojas"} ${quoted(sheetNames)}: de ahí toma datos una hoja protegida.`,
  already: (sheetNames) =>
    `Ya se había reunido: ${sheetNames.length === 1 ? "está en la hoja" : "está en las hojas"} ${quoted(sheetNames)}. No se volvió a traer.`,
  outcomes: {
    "no-asm-table": "No tiene hojas que sigan la plantilla ASM; no se trajo nada.",
    "not-xlsx": "No es un libro .xlsx; no se trajo nada.",
    "old-format":
      "Es un libro de Excel 97-2003 (.xls). Ábralo en Excel, guárdelo como libro de Excel (.xlsx) y elíjalo.",
    "password-protected":
      "Está protegido con contraseña. Ábralo en Excel, guarde una copia sin contraseña y elija la copia.",
    unreadable:
      "Excel no pudo abrirlo desde aquí. Ábralo en Excel, guárdelo de nuevo y elíjalo; si no basta, copie sus hojas a mano.",
    cancelled: "No se abrió: usted detuvo la tarea.",
  },
  tooLarge: (size, limit) =>
    limit === null
      ? `Mide ${size} MB y es demasiado grande para enviarse a Excel. Guarde una copia con solo las hojas ASM y elíjala.`
      : `Mide ${size} MB y Excel en la web recibe hasta ${limit} MB. Guarde una copia con solo las hojas ASM, o use Excel de escritorio.`,
  failed: (why) => `No se trajo nada. ${why}`,
  left: (sheetNames) =>
    sheetNames.length === 1
      ? `No se pudo quitar la hoja ${quoted(sheetNames)}: elimínela a mano.`
      : `No se pudieron quitar las hojas ${quoted(sheetNames)}: elimínelas a mano.`,
};
