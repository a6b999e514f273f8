/** The columns that are understood, in the order of the published templates (domain: canonical columns). */
export const columnIds = [
  "number",
  "aspect",
  "coordinatingArea",
  "activity",
  "responsibleArea",
  "dueDate",
  "expectedResults",
  "product",
  "progress",
  "proof",
  "remarks",
  "state",
  "programme",
  "type",
  "priority",
  "improvementKind",
  "topic",
  "weight",
  "reasons",
  "recommendation",
] as const;
export type ColumnId = (typeof columnIds)[number];

/** How a column is headed. */
export interface ColumnTemplate {
  /** As printed in the published templates. */
  readonly heading: string;
  /** Other headings seen in published sheets and systems, the surest first. Case, accents, blanks and punctuation do not count. */
  readonly aliases: readonly string[];
}

export const columnTemplates: Readonly<Record<ColumnId, ColumnTemplate>> = {
  number: {
    heading: "Núm. Consc.",
    aliases: [
      "No.",
      "Núm.",
      "Número",
      "N.",
      "No. Consc.",
      "Núm. Consecutivo",
      "No. Consecutivo",
      "Consecutivo",
      "Aspecto No.",
      "Aspecto No. 1.",
      "Núm. de ASM",
      "No. ASM",
      "#",
      "Id",
      "ID_ASM",
      "Folio",
    ],
  },
  aspect: {
    heading: "Aspecto Susceptible de Mejora",
    aliases: [
      "Aspectos Susceptibles de Mejora",
      "Aspecto(s) Susceptible(s) de Mejora",
      "Aspecto Susceptible de Mejora (ASM)",
      "Aspectos Susceptibles de Mejora (ASM)",
      "Aspecto Susceptible de Mejora/Recomendación",
      "Aspectos Susceptibles de Mejora/Recomendaciones",
      "Descripción del aspecto",
      "Descripción del ASM",
      "Descripción del Aspecto Susceptible de Mejora",
      "DESC_ASM",
      "Asm",
      "Hallazgo",
      "Titulo",
    ],
  },
  coordinatingArea: {
    heading: "Área Coordinadora",
    aliases: ["Áreas Coordinadoras", "Unidad Coordinadora", "Coordinadora"],
  },
  activity: {
    heading: "Actividades",
    aliases: [
      "Actividad",
      "Acciones a emprender",
      "Acción a emprender",
      "Acciones a realizar, en proceso de ejecución o realizadas",
      "Acciones a realizar",
      "Actividades a realizar",
      "Acción de mejora",
      "Acciones de mejora",
    ],
  },
  responsibleArea: {
    heading: "Área Responsable",
    aliases: [
      "Áreas Responsables",
      "Área(s) Responsable(s)",
      "Unidad Responsable",
      "Unidades Responsables",
      "Dependencia y área responsable de atender",
      "Áreas que intervienen",
      "Unidad Administrativa Responsable",
      "Área Administrativa Responsable",
      "Área o Unidad Responsable",
      "Dependencia Responsable",
      "Unidad Administrativa",
      "Área",
      "Responsable",
    ],
  },
  dueDate: {
    heading: "Fecha de Término",
    aliases: [
      "Fecha Término",
      "Fecha compromiso",
      "Fecha de compromiso",
      "Fecha compromiso de cumplimiento",
      "Fecha compromiso del ASM",
      "Fecha comprometida",
      "Fecha de terminación",
      "Fecha límite",
    ],
  },
  expectedResults: { heading: "Resultados Esperados", aliases: ["Resultado Esperado", "Resultados"] },
  product: {
    heading: "Productos y/o Evidencias",
    aliases: [
      "Producto y/o Evidencia",
      "Productos y Evidencias",
      "Productos/Evidencias",
      "Producto(s) y/o Evidencia(s)",
      "Productos",
      "Producto",
    ],
  },
  progress: {
    heading: "% Avance",
    aliases: [
      "% de avance",
      "Porcentaje de Avance",
      "Total % Avance",
      "% de avance de la atención que se ha dado",
      "Avance (%)",
      "Porcentaje de Cumplimiento",
      "% de Cumplimiento",
      "Avance Asm",
      "Avance",
    ],
  },
  proof: {
    heading: "Identificación del documento probatorio",
    aliases: [
      "Identificación del Documento",
      "Documento Probatorio",
      "Documentos Probatorios",
      "Ubicación del documento probatorio",
      "Documentos ZIP",
    ],
  },
  remarks: {
    heading: "Observaciones",
    aliases: ["Observación", "Comentarios", "Observaciones y/o Comentarios", "Comentarios y/u Observaciones"],
  },
  state: {
    heading: "Clasificación del estado de avance",
    aliases: [
      "Estado de avance",
      "Estatus de avance",
      "Estado del ASM",
      "Estatus del ASM",
      "Estatus",
      "Status",
      "Estado",
    ],
  },
  programme: {
    heading: "Programa",
    aliases: [
      "Nombre del Programa",
      "Nombre del Programa Evaluado",
      "Programa o Fondo",
      "Fondo o Programa Evaluado",
      "Documento de Trabajo del Programa",
      "DESC_PP",
      "Clave del Programa",
    ],
  },
  type: {
    heading: "Tipo de ASM",
    aliases: [
      "TIPO_ASM",
      "Clasificación por Tipo de Actor Involucrado",
      "Tipo de Actor Involucrado",
      "Tipo de Actor",
      "Respecto al tipo de actores involucrados en solución",
      "Actores involucrados en la solución",
      "Clasificación del ASM",
      "Clasificación",
    ],
  },
  priority: {
    heading: "Nivel de Prioridad",
    aliases: ["Prioridad", "PrioridadDelAsm", "Prioridad del ASM", "Clasificación por nivel de prioridad"],
  },
  improvementKind: { heading: "Tipo de Mejora", aliases: ["TIPO_MEJORA", "Tipo de acción"] },
  topic: { heading: "Tema de Evaluación", aliases: ["Temas de Evaluación", "Tema", "Temas", "TEMA_ASM"] },
  weight: { heading: "Ponderación", aliases: ["Ponderación (%)", "% Ponderación", "Peso"] },
  reasons: { heading: "Motivos", aliases: ["Motivo"] },
  recommendation: { heading: "Recomendación", aliases: ["Recomendación de origen", "Recomendaciones"] },
};

/** The heading of a column as printed in the published templates. */
export function printedHeading(column: ColumnId): string {
  return columnTemplates[column].heading;
}

/** Headings that name what was promised in some systems and what was delivered in others; the rest of the table decides. */
export const promiseOrProofHeadings: readonly string[] = ["Evidencias", "Evidencia", "Evidencia(s)"];

/** Headings of the federal open data, a table of records without commitments: two of them and it is not an ASM table. */
export const recordHeadings: readonly string[] = [
  "CICLO",
  "TRIMESTRE",
  "ID_RAMO",
  "DESC_RAMO",
  "ACRON_DEP_ENT",
  "DESC_DEP_ENT",
  "MODALIDAD_PP",
  "INST_COORD",
  "TIPO_ASM",
  "TEMA_ASM",
  "FECHA_REPORTE",
];
