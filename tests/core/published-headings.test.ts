import { readSheet } from "../../src/core/read-sheet";
import type { ColumnId } from "../../src/core/template";
import { onlyTable } from "../support/follow-up-rows";
import { reading, snapshotOf } from "../support/sheet-snapshot";

/** The column of each heading; a blank for one that is none of ours. */
type Expected = readonly (ColumnId | "")[];
const document: Expected = ["number", "aspect", "activity", "responsibleArea", "dueDate", "expectedResults", "product"];
const institutional: Expected = ["number", "aspect", "coordinatingArea", "activity", ...document.slice(3)];
const report: Expected = ["progress", "proof", "remarks"];
const withPriority = (columns: Expected, at: number): Expected => [
  ...columns.slice(0, at),
  "priority",
  ...columns.slice(at),
];

describe("the published forms and the systems of several agencies", () => {
  test.each<[string, string, string, Expected]>([
    [
      "Campeche, working document",
      "working-document",
      "Núm. Consc.|Aspectos Susceptibles de Mejora|Actividades|Área Responsable|Fecha de Término|Resultados Esperados|Productos y/o Evidencias",
      document,
    ],
    [
      "Campeche, progress report",
      "progress-report",
      "Núm. Consc.|Aspecto Susceptible de Mejora|Actividades|Área Responsable|Fecha de Término|Resultados Esperados|Productos y/o Evidencias|% Avance|Identificación del documento probatorio|Observacio\nnes",
      [...document, ...report],
    ],
    [
      "Campeche, institutional document",
      "institutional-document",
      "Núm. Consc.|Aspec to Susce ptible de Mejor a|Área Coordinad ora|Acciones a emprender|Área Responsabl e|Fecha de Término|Resultados Esperados|Produc tos y/o eviden cias",
      institutional,
    ],
    [
      "Zacatecas, registration form",
      "other",
      "Aspecto Susceptible de Mejora (1)|Acciones a realizar, en proceso de ejecución o realizadas|Dependencia y área responsable de atender|Fecha de término|Resultados esperados|% de avance de la atención que se ha dado|Clasificación del estado de avance (2)|Motivos (3)|Comentarios (4)",
      [
        "aspect",
        "activity",
        "responsibleArea",
        "dueDate",
        "expectedResults",
        "progress",
        "state",
        "reasons",
        "remarks",
      ],
    ],
    [
      "Si Evalúa, working document",
      "working-document",
      "Id|Asm|Actividades|Área responsable|Nivel de Prioridad|Fecha Término|Resultados Esperados|Productos",
      withPriority(document, 4),
    ],
    [
      "Si Evalúa, progress of the working document",
      "progress-report",
      "Id|Asm|Actividades|Área responsable|Nivel de Prioridad|Fecha Término|Resultados Esperados|Productos/Evidencias|Total % Avance|Identificación del Documento Probatorio|Observaciones",
      [...withPriority(document, 4), ...report],
    ],
    [
      "Si Evalúa, progress of the institutional document",
      "institutional-progress",
      "Id|Asm|Área Coordinadora|Actividades|Área responsable|Nivel de Prioridad|Fecha Término|Resultados Esperados|Productos|% Avance|Identificación del documento probatorio|Observaciones",
      [...withPriority(institutional, 5), ...report],
    ],
    [
      "MEJOREDU",
      "progress-report",
      "Año|No.|Clave del Programa|Aspecto Susceptible de Mejora|Actividades|Área Responsable|Fecha de Término|Resultados Esperados|Productos y Evidencias|Porcentaje de Avance|Observaciones|Documentos ZIP|Usuario",
      ["", "number", "programme", ...document.slice(1), "progress", "remarks", "proof", ""],
    ],
    [
      "SIMOS",
      "working-document",
      "Estado|No.|Aspectos Susceptibles de Mejora/Recomendaciones|Actores involucrados en la solución|Nivel de prioridad|Acción de mejora|Área responsable|Fecha compromiso de cumplimiento|Resultados esperados|Evidencias",
      [
        "state",
        "number",
        "aspect",
        "type",
        "priority",
        "activity",
        "responsibleArea",
        "dueDate",
        "expectedResults",
        "product",
      ],
    ],
    [
      "SIMOS, older, with its mistakes",
      "working-document",
      "No.|Aspecto Susceptible de Mejora/Recomendación|Respecto al tipo de actores involucrados en solución|Prioridad|Acción de mejora|Área de responsable|Fecha compromismo de cumplimiento|Resultados esperados|Evidencias|Estado",
      [
        "number",
        "aspect",
        "type",
        "priority",
        "activity",
        "responsibleArea",
        "dueDate",
        "expectedResults",
        "product",
        "state",
      ],
    ],
    [
      "Oaxaca",
      "other",
      "#|Programa|Descripción del aspecto|Acción de mejora|Tipo de acción|Tipo de plazo|Responsable|Área|Fecha compromiso|% avance|Status|Semáforo|Días restantes|Evidencia|Recomendación de origen",
      [
        "number",
        "programme",
        "aspect",
        "activity",
        "improvementKind",
        "",
        "",
        "responsibleArea",
        "dueDate",
        "progress",
        "state",
        "",
        "",
        "proof",
        "recommendation",
      ],
    ],
    [
      "SIMA",
      "other",
      "Folio|Eje|Área|Indicador|Tipo Hallazgo|Prioridad|Hallazgo|Acción de mejora|Responsable|Fecha compromiso|% Avance|Estatus|Días al vencimiento",
      [
        "number",
        "",
        "",
        "",
        "",
        "priority",
        "aspect",
        "activity",
        "responsibleArea",
        "dueDate",
        "progress",
        "state",
        "",
      ],
    ],
    [
      "SEED",
      "institutional-progress",
      "Titulo|PrioridadDelAsm|Actividades|UnidadResponsable|FechaDeTermino|ResultadoEsperado|ProductosYEvidencias|Avance|Observaciones|AreaCoordinadora|AreasResponsables|GobiernosMunicipalesParticipantes|EntesPublicosParticipantes|IdentificacionDelDocumento",
      [
        "aspect",
        "priority",
        "activity",
        "",
        "dueDate",
        "expectedResults",
        "product",
        "progress",
        "remarks",
        "coordinatingArea",
        "responsibleArea",
        "",
        "",
        "proof",
      ],
    ],
  ])("%s", (_, format, text, expected) => {
    const headings = text.split("|");
    const row = headings.map((heading) => (heading === "Estado" ? "En proceso" : `${heading} de la fila`));
    const forwards = onlyTable(readSheet(snapshotOf([headings, row]), reading));
    const backwards = onlyTable(readSheet(snapshotOf([[...headings].reverse(), [...row].reverse()]), reading));
    for (const [table, columns] of [
      [forwards, expected],
      [backwards, [...expected].reverse()],
    ] as const) {
      expect(table).toMatchObject({ format, missingColumns: [], duplicateColumns: [] });
      expect([...table.columns].map(([id, { at }]) => [id, at.column]).sort()).toEqual(
        columns.flatMap((id, column) => (id === "" ? [] : [[id, column]])).sort(),
      );
    }
  });

  test("Si Evalúa, activities of one aspect told above them", () => {
    const headings =
      "Id|Área Coordinadora|Acciones a Emprender|Área responsable|Nivel de Prioridad|Fecha Término|Resultados Esperados|Productos|Ponderación|% Avance".split(
        "|",
      );
    const row = [1, "Dirección", "Elaborar", "Planeación", "Alto", "30/06/2015", "Manual", "Oficio", 100, 50];
    const table = onlyTable(readSheet(snapshotOf([["ASM:", "Falta un manual"], headings, row]), reading));
    expect(table).toMatchObject({ format: "other", missingColumns: [] });
    expect(table.columns.has("weight")).toBe(true);
  });

  test("Si Evalúa, counts by programme are no ASM table", () => {
    const upper = [
      "Programa o Fondo",
      "Dependencia",
      "Ejercicio Fiscal Evaluado",
      "ASM",
      "Doc. Opinión Institucional",
      "Doc. Trabajo",
      "Clasificación por nivel de prioridad",
      null,
      null,
      null,
      "Clasificación por Tipo de Actor Involucrado",
      null,
      null,
      null,
      "Asm Concluidos al 100%",
      "Avance Asm",
    ];
    const lower = [
      ...Array<null>(6).fill(null),
      "Bajo",
      "Medio",
      "Alto",
      "Muy Alto",
      "Especifico",
      "Institucional",
      "Interinstitucional",
      "Intergubernamental",
    ];
    const counts = ["FASSA", "Salud", 2017, 12, 1, 3, 2, 4, 5, 1, 6, 4, 1, 1, 5, 0.4];
    const merges = [6, 10].map((column) => ({ row: 0, column, rowCount: 1, columnCount: 4 }));
    expect(readSheet(snapshotOf([upper, lower, counts], { merges }), reading).skipped).toBe("no-asm-table");
  });
});
