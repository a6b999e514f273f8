import fc from "fast-check";
import { sheetPlan } from "./arbitraries";
import { shifted, withColumns, withRowsAbove, withRowsBelow } from "./changes";
import { checkProperty, patience } from "./check-property";
import { layOut, workbookOf } from "./lay-out";
import { expectSame, figuresOf, inOrder, observationsOf, plain } from "./observations";
import { circumstances, reviewOf } from "./review-case";

const laidOut = sheetPlan.map((plan) => layOut(plan));
const blankValue = fc.constantFrom(null, "", " ", "\u00a0", "\n");

/** Lines that do not say of which kind the aspects are; a sheet of institutional ones owes more columns. */
const titleLines = fc.array(
  fc.constantFrom(
    "Seguimiento a Aspectos Susceptibles de Mejora",
    "Derivados de informes y evaluaciones externas",
    "Secretaría de Educación",
    "Nombre de la dependencia: Instituto Mexicano del Seguro Social",
    "Documento de Trabajo del Programa: E006 Recaudación de ingresos obrero patronales",
    "Avance del Documento de Trabajo",
    "Ejercicio fiscal 2015",
    "Fecha de actualización: 30/09/2015",
    "Anexo B",
    "",
  ),
  { minLength: 1, maxLength: 5 },
);

const foreignHeadings = [
  null,
  "Usuario",
  "Indicador",
  "Despacho",
  "Correo electrónico",
  "Teléfono",
  "Fecha de captura",
];
const foreignValues = [null, "ok", "Juan Pérez", 7, 42_185, "30/06/2015", "N/D", true, "Ver anexo 3"];

/** A column that tells nothing of the mechanism, as tall as the sheet. */
const foreignColumn = (rows: number, headerIndex: number) =>
  fc
    .tuple(
      fc.constantFrom(...foreignHeadings),
      fc.array(fc.constantFrom(...foreignValues), { minLength: rows, maxLength: rows }),
    )
    .map(([heading, values]) =>
      values.map((value, row) => (row < headerIndex ? null : row === headerIndex ? heading : value)),
    );

const below: readonly (readonly (readonly (string | number | null)[])[])[] = [
  [[], ["Elaboró", null, "Autorizó"], ["Lic. Juan Pérez López", null, "Mtra. Ana Ruiz Díaz"]],
  [[], [], ["Nota: las fechas pueden cambiar."]],
  [[], ["Fuente: Dirección de Evaluación"], [], ["Vo. Bo."]],
];

describe("a table elsewhere", () => {
  test(
    "on the sheet is understood and judged alike, at other addresses",
    () => {
      const by = fc.record({
        rows: fc.oneof(fc.nat(20), fc.constant(1_048_500)),
        columns: fc.oneof(fc.nat(20), fc.constant(16_300)),
      });
      checkProperty(
        fc.property(laidOut, by, circumstances, ({ snapshot }, { rows, columns }, options) => {
          const moved = reviewOf(workbookOf(shifted(snapshot, rows, columns)), options);
          const review = reviewOf(workbookOf(snapshot), options);
          const move = (at: { readonly row: number; readonly column: number }) => ({
            row: at.row + rows,
            column: at.column + columns,
          });
          expectSame(plain(moved), plain(review, move));
        }),
      );
    },
    patience,
  );

  test(
    "below title lines is judged alike",
    () => {
      checkProperty(
        fc.property(laidOut, titleLines, circumstances, ({ snapshot }, lines, options) => {
          const review = reviewOf(workbookOf(snapshot), options);
          const below = reviewOf(
            workbookOf(
              withRowsAbove(
                snapshot,
                lines.map((line) => [line]),
              ),
            ),
            options,
          );
          const move = (at: { readonly row: number; readonly column: number }) => ({
            ...at,
            row: at.row + lines.length,
          });
          expectSame(observationsOf(below), observationsOf(review, move));
          expectSame(figuresOf(below), figuresOf(review));
        }),
      );
    },
    patience,
  );

  test(
    "above blank rows is judged alike",
    () => {
      const rows = fc.array(fc.array(blankValue, { maxLength: 16 }), { minLength: 1, maxLength: 8 });
      checkProperty(
        fc.property(laidOut, rows, circumstances, ({ snapshot }, blanks, options) => {
          const review = reviewOf(workbookOf(snapshot), options);
          const above = reviewOf(workbookOf(withRowsBelow(snapshot, blanks)), options);
          expectSame(plain(above), plain(review));
        }),
      );
    },
    patience,
  );

  test(
    "above signatures and notes is judged alike",
    () => {
      checkProperty(
        fc.property(laidOut, fc.constantFrom(...below), circumstances, ({ snapshot }, rows, options) => {
          const review = reviewOf(workbookOf(snapshot), options);
          const above = reviewOf(workbookOf(withRowsBelow(snapshot, rows)), options);
          expectSame(plain(above), plain(review));
        }),
      );
    },
    patience,
  );

  test(
    "beside or around columns of something else is judged alike",
    () => {
      const beside = laidOut.chain((sheet) => {
        const { usedRange, values } = sheet.snapshot;
        const headerIndex = sheet.headerRow - (usedRange?.row ?? 0);
        return fc.record({
          sheet: fc.constant(sheet),
          at: fc.nat(usedRange?.columnCount ?? 0),
          columns: fc.array(foreignColumn(values.length, headerIndex), { minLength: 1, maxLength: 2 }),
        });
      });
      checkProperty(
        fc.property(beside, circumstances, ({ sheet: { snapshot }, at, columns }, options) => {
          const { sheet, move } = withColumns(snapshot, at, columns);
          const review = reviewOf(workbookOf(snapshot), options);
          const wider = reviewOf(workbookOf(sheet), options);
          expectSame(inOrder(observationsOf(wider)), inOrder(observationsOf(review, move)));
          expectSame(figuresOf(wider), figuresOf(review));
        }),
      );
    },
    patience,
  );
});
