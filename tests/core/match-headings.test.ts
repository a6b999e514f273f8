import { nearestHeading } from "../../src/core/known-headings";
import { duplicateHeadings, matchHeadings, type HeadingCell } from "../../src/core/match-headings";
import { columnIds, columnTemplates, printedHeading } from "../../src/core/template";
import type { ColumnId } from "../../src/core/template";

const inOneRow = (texts: readonly string[]): readonly HeadingCell[] =>
  texts.map((text, column) => ({ at: { row: 0, column }, text }));

/** The column of each text in a row of headings. */
function columnsOf(...texts: string[]): (ColumnId | undefined)[] {
  const columns = [...matchHeadings(inOneRow(texts))];
  return texts.map((_, index) => columns.find(([, { at }]) => at.column === index)?.[0]);
}

/** The column that a text names beside two headings that are written as known. */
function columnOf(text: string): ColumnId | undefined {
  const anchors: readonly ColumnId[] = ["aspect", "activity", "dueDate", "remarks"];
  const named = matchHeadings([{ at: { row: 0, column: 0 }, text }]);
  expect(named.size).toBe(0);
  for (const column of columnIds) {
    const [first, second] = anchors.filter((anchor) => anchor !== column);
    if (first === undefined || second === undefined) continue;
    const found = columnsOf(text, printedHeading(first), printedHeading(second))[0];
    if (found === column) return found;
  }
  return undefined;
}

describe("headings as printed and their aliases", () => {
  test.each(
    columnIds.flatMap((id) => [printedHeading(id), ...columnTemplates[id].aliases].map((text) => [text, id] as const)),
  )("%j is %s", (text, id) => {
    expect(columnOf(text)).toBe(id);
    expect(columnOf(`${text.toUpperCase()}:`)).toBe(id);
  });
});

describe("the observed headings", () => {
  test.each<[string, ColumnId]>([
    ["Núm. Consc.", "number"],
    ["No.", "number"],
    ["Id", "number"],
    ["#", "number"],
    ["Aspecto No. 1.", "number"],
    ["Folio", "number"],
    ["ID_ASM", "number"],
    ["ID-ASM", "number"],
    ["Aspecto(s) Susceptible(s) de Mejora", "aspect"],
    ["Asm", "aspect"],
    ["Aspecto Suceptible de Mejora", "aspect"],
    ["Aspec to Susce ptible de Mejor a", "aspect"],
    ["Aspecto Susceptible de Mejora (1)", "aspect"],
    ["Hallazgo", "aspect"],
    ["Coordinad ora", "coordinatingArea"],
    ["Área Coordinad ora", "coordinatingArea"],
    ["Acciones a emprender", "activity"],
    ["Acción de mejora", "activity"],
    ["Acciones a realizar, en proceso de ejecución o realizadas", "activity"],
    ["Área de responsable", "responsibleArea"],
    ["Área\nResponsabl e", "responsibleArea"],
    ["AreasResponsables", "responsibleArea"],
    ["UnidadResponsable", "responsibleArea"],
    ["Dependencia y área responsable de atender", "responsibleArea"],
    ["FechaDeTermino", "dueDate"],
    ["Fecha de Temrino", "dueDate"],
    ["Fecha compromismo de cumplimiento", "dueDate"],
    ["ResultadoEsperado", "expectedResults"],
    ["Produc tos y/o eviden cias", "product"],
    ["ProductosYEvidencias", "product"],
    ["Productos/Evidencias", "product"],
    ["Total % Avance", "progress"],
    ["% de avance de la atención que se ha dado", "progress"],
    ["AVANCE_ASM", "progress"],
    ["IdentificacionDelDocumento", "proof"],
    ["Observacio\nnes", "remarks"],
    ["Comentarios (4)", "remarks"],
    ["Clasificación del estado de avance (2)", "state"],
    ["Estatus", "state"],
    ["Programa o Fondo", "programme"],
    ["Nivel de Prioridad", "priority"],
    ["Prioridad", "priority"],
    ["Tipo de acción", "improvementKind"],
    ["Motivos (3)", "reasons"],
    ["Ponderación", "weight"],
    ["Recomendación de origen", "recommendation"],
  ])("%j is %s", (text, id) => expect(columnOf(text)).toBe(id));

  test.each([
    "Semáforo",
    "Días restantes",
    "Tipo Hallazgo",
    "Indicador",
    "Usuario",
    "Eje",
    "Tareas",
    "Coordinación de Cobranza",
    "N/A",
    "n. a.",
    "y/o N",
  ])("%j is no column of ours", (text) => expect(columnOf(text)).toBeUndefined());
});

/** What each text of a row of headings should have been; null where it is well written. */
function spellingsOf(...texts: string[]): (string | null | undefined)[] {
  const columns = [...matchHeadings(inOneRow(texts)).values()];
  return texts.map((_, index) => columns.find(({ at }) => at.column === index)?.misspelt);
}

describe("a heading that is nearly right is read, and its right spelling is told", () => {
  test.each([
    ["Aspecto Suceptible de Mejora", "Aspecto Susceptible de Mejora"],
    ["Aspectos Suceptibles de Mejora", "Aspectos Susceptibles de Mejora"],
    ["ASPECTO SUSCEPTIBLE DE MEJROA (1):", "Aspecto Susceptible de Mejora"],
    ["Area Resposable", "Área Responsable"],
    ["Fecha compromismo de cumplimiento", "Fecha compromiso de cumplimiento"],
    ["Fehca de Término", "Fecha de Término"],
    ["Resutados Esperados", "Resultados Esperados"],
    ["Observacioes", "Observaciones"],
    ["Identificación del docmento probatorio", "Identificación del documento probatorio"],
  ])("%j is meant to be %j", (text, right) => {
    expect(spellingsOf(text, "Actividades", "Productos")[0]).toBe(right);
  });

  test.each([
    "aspecto susceptible de mejora:",
    "Aspec to Susce ptible de Mejor a",
    "Produc tos y/o\neviden cias (3)",
    "Productos o Evidencias",
    "Producto y evidencias",
    "Fecha del término",
    "Resultado(s) Esperado(s)",
    "Resultados  Esperado",
    "% del avance",
    "Areas Responsable",
    "Área de responsable",
    "Responsabl e",
    "FechaDeTermino",
  ])("case, accents, broken words, marks and endings are no misspelling: %j", (text) => {
    expect(spellingsOf(text, "Actividades", "Observaciones")[0]).toBeNull();
  });
});

describe("what a heading adds", () => {
  test.each<[string, ColumnId]>([
    ["Fecha de Término (dd/mm/aaaa)", "dueDate"],
    ["Área Responsable (unidad administrativa)", "responsibleArea"],
    ["Productos y/o Evidencias comprometidas", "product"],
    ["Aspecto Susceptible de Mejora identificado", "aspect"],
    ["Resultados Esperados 1/", "expectedResults"],
    ["b) Área Responsable", "responsibleArea"],
    ["3.- Actividades", "activity"],
  ])("%j is %s", (text, id) => expect(columnOf(text)).toBe(id));

  test.each(["% de avance programado", "Fecha real", "Actividades realizadas por terceros"])(
    "%j is no column of ours",
    (text) => expect(columnOf(text)).toBeUndefined(),
  );

  test("a heading as printed goes before one that goes on", () => {
    expect(columnsOf("Actividades", "Fecha de Término reprogramada", "Fecha de Término")).toEqual([
      "activity",
      undefined,
      "dueDate",
    ]);
  });
});

describe("a column that is headed twice", () => {
  const duplicatesIn = (...texts: string[]) => {
    const cells = inOneRow(texts);
    return duplicateHeadings(cells, matchHeadings(cells)).map(({ column, at }) => [column, at.column]);
  };

  test.each<[string, string]>([
    ["the same heading", "Fecha de Término"],
    ["in other letters", "FECHA DE TERMINO:"],
    ["counted otherwise", "Fechas de términos"],
    ["misspelt", "Fehca de Término"],
  ])("%s is told", (_, again) => {
    expect(duplicatesIn("Asm", "Fecha de Término", "Actividades", again)).toEqual([["dueDate", 3]]);
  });

  test.each<[string, string[]]>([
    ["a person beside the area", ["Asm", "Actividades", "Área Responsable", "Responsable"]],
    ["other words", ["Asm", "Actividades", "Fecha de Término", "Fecha compromiso"]],
    ["numbers of aspects and of activities", ["No.", "Asm", "No.", "Actividades"]],
    ["other columns", ["Asm", "Actividades", "Semáforo", "Semáforo"]],
  ])("%s is no repetition", (_, texts) => expect(duplicatesIn(...texts)).toEqual([]));
});

describe("several headings for one column", () => {
  test("the surest heading holds, wherever it stands", () => {
    expect(columnsOf("Responsable", "Área", "Acción de mejora", "Fecha compromiso")).toEqual([
      undefined,
      "responsibleArea",
      "activity",
      "dueDate",
    ]);
  });

  test("beside an axis of policy, the responsible is not its area", () => {
    const texts = ["Eje", "Área", "Hallazgo", "Acción de mejora", "Responsable", "Fecha compromiso"];
    expect(columnsOf(...texts)).toEqual([undefined, undefined, "aspect", "activity", "responsibleArea", "dueDate"]);
  });

  test("of equal headings the leftmost holds", () => {
    expect(columnsOf("Actividades", "Área Responsable", "Área Responsable")).toEqual([
      "activity",
      "responsibleArea",
      undefined,
    ]);
  });

  test("typos are not looked for before two headings are known", () => {
    expect(columnsOf("Activdades", "Área Responsable")).toEqual([undefined, undefined]);
  });
});

describe("a heading that is a promise in some systems and a proof in others", () => {
  test.each<[string, string[], ColumnId]>([
    ["alone it is the product", ["Actividades", "Fecha de Término", "Evidencias"], "product"],
    ["beside a progress column it is the proof", ["Actividades", "Avance", "Evidencia"], "proof"],
    ["beside a product it is the proof", ["Actividades", "Productos", "Evidencias"], "proof"],
    ["beside progress and proof it is the product", ["% Avance", "Documento probatorio", "Evidencias"], "product"],
  ])("%s", (_, texts, id) => expect(columnsOf(...texts).at(-1)).toBe(id));
});

test("headings are read alike however many other texts were tried before", () => {
  const misspelt = "Aspecto Suceptible de Mejora";
  expect(nearestHeading(misspelt)?.column).toBe("aspect");
  for (let index = 0; index < 5_000; index += 1) expect(nearestHeading(`Columna ${index}`)).toBeNull();
  expect(nearestHeading(misspelt)?.column).toBe("aspect");
});
