import fc from "fast-check";
import { toSerial } from "../../../src/core/calendar-date";
import type { CellValue } from "../../../src/core/cell";
import type { ColumnId } from "../../../src/core/template";
import { anyDay, dateForms, spelling } from "./date-forms";

/** What a cell holds and how it shows it. */
export interface FormattedCell {
  readonly value: CellValue;
  readonly format: string;
}

const general = (value: CellValue): FormattedCell => ({ value, format: "General" });
const oneOf = (...values: readonly CellValue[]) => fc.constantFrom(...values).map(general);
const blank = oneOf(null, "", " ", "\u00a0");
const placeholder = oneOf("N/D", "N/A", "No aplica", "Pendiente", "Por definir", "-", "—", "s/d", "x", ".", "ND ");
const failed = oneOf({ error: "#REF!" }, { error: "#N/A" });

export const aspectTexts: readonly string[] = [
  "El programa no cuenta con un diagnóstico actualizado del problema que atiende.",
  "La matriz de indicadores carece de medios de verificación",
  "Falta una estrategia de cobertura de mediano y largo plazos.",
  "Los procedimientos de cobranza no están homologados",
  "No se identifica a la población potencial, objetivo y atendida.",
  "Las reglas de operación no describen los criterios de selección",
  "El padrón de beneficiarios no se depura cada año.",
  "No existe un sistema de información que integre los registros",
  "Las metas de los indicadores de Fin son laxas.",
  "El programa duplica apoyos con otros dos programas federales",
];
const activityTexts: readonly string[] = [
  "Elaborar el manual de procedimientos",
  "1.- Actualizar el diagnóstico.\n2.- Publicarlo en el portal.",
  "Firma de convenios con las entidades federativas",
  "Revisar la MIR con las áreas involucradas.",
  "Diseñar la estrategia de cobertura",
  "Capacitar al personal de las subdelegaciones",
  "Integrar el padrón único",
];
const resultTexts: readonly string[] = [
  "Contar con procedimientos homologados.",
  "Mejora de la focalización",
  "Indicadores que midan el avance del programa",
  "Padrón depurado",
];
const productTexts: readonly string[] = [
  "Manual autorizado",
  "MIR 2015",
  "Diagnóstico publicado en www.imss.gob.mx",
  "Informe de encuesta de satisfacción",
  "Circular firmada",
  "1.- Convenio\n\n2.- Minuta",
];
const proofTexts: readonly string[] = [
  "Oficio 09 52 17 9000/0123 del 30 de junio de 2015",
  "https://www.imss.gob.mx/manual.pdf",
  "www.transparenciapresupuestaria.gob.mx/asm/50e006.zip",
  "C:\\Users\\enlace\\Documentos\\manual.docx",
  "Manual autorizado",
  "Acta de la 3a. sesión ordinaria",
  "w w w . imss . gob . mx/ manual. pdf",
  "( www. imss .gob .mx)",
  "htp://www.imss.gob.mx/informe.zip",
  "file:///Z:/ASM/evidencia.rar",
];
const remarkTexts: readonly string[] = ["Ninguna", "Se solicitó prórroga", "En espera de la firma del convenio."];
const areaNames: readonly string[] = [
  "Coordinación de Cobranza",
  "Coordinación de Planeación y Evaluación",
  "Unidad de Incorporación al Seguro Social",
  "Dirección de Innovación y Desarrollo Tecnológico",
  "Delegación Norte",
  "Delegación Sur",
];

/** What goes wrong with a text when it is typed or copied from a PDF file. */
const spoilings: readonly ((text: string) => string)[] = [
  (text) => ` ${text}`,
  (text) => `${text}  `,
  (text) => text.replace(" ", "  "),
  (text) => text.replace(" ", "\u00a0"),
  (text) => text.replace(/[a-záéíóú]{8,}/u, (word) => [...word].join(" ")),
  (text) => text.replace(/[a-záéíóú]{8,}/u, (word) => `${word.slice(0, 4)} ${word.slice(4)}`),
  (text) => ` ${text.replace(/[a-záéíóú]{7,}/u, (word) => [...word].join(" "))}  `,
  (text) => `${text}\u00ad \u200b`,
  (text) => `"${text}`,
  (text) => text.replace(" ", ' "'),
  (text) => text.toUpperCase(),
  (text) => text.normalize("NFD"),
  (text) => `${text.replace(/\.$/u, "")}.`,
];
const typos: readonly ((text: string) => string)[] = [
  (text) => text.replace("nac", "anc").replace("cor", "cro"),
  (text) => text.replace("ció", "cio"),
  (text) => text.replace("idad", "iadd"),
  (text) => text.replace("Coordinación", "Coordianción"),
  (text) => text.replace("rr", "r").replace("oo", "o"),
];

const oftenAs = (good: fc.Arbitrary<FormattedCell>, ...odd: readonly fc.Arbitrary<FormattedCell>[]) =>
  fc.oneof({ weight: 5 * odd.length, arbitrary: good }, ...odd.map((arbitrary) => ({ weight: 1, arbitrary })));
const changed = (texts: readonly string[], changes: readonly ((text: string) => string)[]) =>
  fc.tuple(fc.constantFrom(...texts), fc.constantFrom(...changes)).map(([text, change]) => general(change(text)));
const words = (texts: readonly string[]) =>
  oftenAs(oneOf(...texts), blank, placeholder, failed, changed(texts, spoilings));

const dateFormats = ["dd/mm/yyyy", "m/d/yyyy", "dd-mmm-yy", "[$-80A]d mmmm yyyy", "General"];
const nearDay = fc.integer({ min: 41_640, max: 45_657 });
const serial = fc.tuple(nearDay, fc.constantFrom(...dateFormats)).map(([value, format]) => ({ value, format }));
const dateText = fc
  .tuple(anyDay, fc.constantFrom(...dateForms), spelling, fc.boolean())
  .map(([day, { write }, spell, isPlain]) => general(isPlain ? write(day) : spell(write(day))));
const dayFirstSerial = anyDay.map((day) => ({ value: toSerial(day, 1900), format: "dd/mm/yyyy" }));
const oddDates = oneOf(
  ..."31/02/2015|30/06/2105|Permanente|junio o julio|N/D|05/06/2015|29 de febrero de 2015|2015|30/06/15 o antes|Por definir".split(
    "|",
  ),
  ..."30 de junio de 2015 (reprogramada)|del 1 al 30 de junio de 2015|30/06/2015 y 31/12/2015".split("|"),
  ...[60, 1, 12, 2015, 99_999_999, -3],
);

const progressWords =
  "Concluido|ASM CANCELADO|Cancelado|dado de baja|FUSIONADO|En proceso|No iniciado|Sin atender|Atendido|Cumplido";
const percentages = fc.oneof(
  fc.constantFrom(0, 10, 53.33, 50, 100).map(general),
  fc.constantFrom(0, 0.1, 0.535, 1, 1.2).map((value) => ({ value, format: "0%" })),
  oneOf("10%", "53,33", "53.33", "100 %", "0", ...progressWords.split("|")),
);
const kinds = "Específico|Institucional|Interinstitucional|Intergubernamental|ESPECIFICO|Otro|Especifico";

/** The cell of each column that is told in each row. */
export const cellsOf: Readonly<Partial<Record<ColumnId, fc.Arbitrary<FormattedCell>>>> = {
  activity: words(activityTexts),
  responsibleArea: oftenAs(
    oneOf(...areaNames),
    blank,
    placeholder,
    failed,
    changed(areaNames, typos),
    changed(areaNames, spoilings),
    oneOf("Cobranza / Planeación", "Coordinación de Cobranza\n\nDelegación Norte", "Coord. de Cobranza", "CIIE"),
  ),
  dueDate: oftenAs(serial, dateText, dayFirstSerial, blank, placeholder, failed, oddDates),
  expectedResults: words(resultTexts),
  product: words(productTexts),
  progress: oftenAs(percentages, blank, placeholder, failed, oneOf(120, -5, "mucho", "100% o más", true)),
  proof: fc.oneof(words(proofTexts), blank),
  remarks: fc.oneof(words(remarkTexts), blank),
  state: oftenAs(oneOf(...progressWords.split("|")), blank, placeholder, oneOf("quién sabe", 50)),
  reasons: fc.oneof(words(remarkTexts), blank),
  type: oftenAs(oneOf(...kinds.split("|")), blank, placeholder),
  priority: oftenAs(oneOf("Alta", "Media", "Baja", "ALTO", "Muy alta", "Urgente"), blank, placeholder),
  improvementKind: oftenAs(oneOf("Corrige", "Adiciona", "Modifica"), blank),
  topic: oftenAs(oneOf("Operación", "Cobertura y focalización"), blank),
  weight: oftenAs(oneOf(100, 50, 25, "50%"), blank, oneOf("mitad")),
};

/** The area that coordinates an aspect. */
export const coordinatingCell = oftenAs(oneOf("Dirección de Finanzas", "Secretaría Técnica"), blank, placeholder);

/** The text of an aspect that is not told, or not well. */
export const untoldAspect = fc.oneof(blank, placeholder, failed);
export const spoiltText = (text: string): fc.Arbitrary<FormattedCell> =>
  fc.constantFrom(...spoilings).map((spoil) => general(spoil(text)));

/** How the aspects of a table are numbered. */
export const numberings: readonly ((index: number) => FormattedCell)[] = [
  (index) => general(index + 1),
  (index) => general(String(index + 1)),
  (index) => general(`${index + 1}.-`),
  (index) => general(["I", "II", "III", "IV", "V", "VI", "VII", "VIII"][index] ?? "IX"),
  (index) => general(`50e006ppr14_0${index + 4}`),
  (index) => general(`ASM ${index + 1}`),
];
