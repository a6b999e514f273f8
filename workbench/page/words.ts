import type { FileErrorCode } from "../document/file-error";

/** Every word of the workbench's own page. What the add-in says is the add-in's. */
export interface PageWords {
  readonly notExcel: string;
  readonly notExcelWhy: string;
  readonly noFile: string;
  readonly open: string;
  readonly openTip: string;
  readonly save: string;
  readonly saveTip: string;
  readonly samples: string;
  readonly sampleNames: Readonly<Record<string, string>>;
  readonly homeTab: string;
  readonly ribbon: string;
  readonly sheet: string;
  readonly closePane: string;
  readonly openColleague: string;
  readonly openColleagueTip: string;
  readonly colleaguesPane: (addin: string) => string;
  readonly closeColleaguesPane: string;
  readonly resizePane: string;
  readonly dropHere: string;
  readonly opening: (file: string) => string;
  readonly opened: (file: string) => string;
  readonly saved: (file: string) => string;
  /** The sign beside the file's name. */
  readonly unsaved: string;
  readonly unsavedTip: string;
  /** Before another workbook takes the place of one with unsaved changes. */
  readonly question: {
    readonly title: (file: string) => string;
    readonly why: string;
    readonly save: string;
    readonly discard: string;
    readonly cancel: string;
  };
  readonly working: (command: string) => string;
  readonly ready: string;
  /** Why a file was not opened. */
  readonly notOpened: Readonly<Record<FileErrorCode | "not-found", (file: string) => string>>;
  readonly failures: {
    readonly notSaved: string;
    readonly noManifest: string;
    readonly addinSilent: (addin: string) => string;
  };
}

const spanish: PageWords = {
  notExcel: "No es Excel · banco de pruebas",
  notExcelWhy:
    "Esta página sirve para probar el complemento sin Excel. Abre y guarda libros .xlsx en su equipo; nada se envía a la red.",
  noFile: "Sin libro",
  open: "Abrir",
  openTip: "Abrir un libro .xlsx de su equipo",
  save: "Guardar",
  saveTip: "Descargar el libro como .xlsx",
  samples: "Ejemplos",
  sampleNames: {
    "imss-e006-2015.xlsx": "IMSS E-006, 2015",
    "imss-e006-2015-pegado.xlsx": "IMSS E-006, pegado desde el PDF",
    "avance-con-defectos.xlsx": "Avance con defectos",
  },
  homeTab: "Inicio",
  ribbon: "Cinta de opciones",
  sheet: "Hoja de cálculo",
  closePane: "Cerrar el panel",
  openColleague: "Otra persona",
  openColleagueTip: "Abrir un segundo panel en el mismo libro, como otra persona",
  colleaguesPane: (addin) => `${addin} · otra persona`,
  closeColleaguesPane: "Cerrar el panel de la otra persona",
  resizePane: "Ancho del panel",
  dropHere: "Suelte aquí el libro para abrirlo",
  opening: (file) => `Abriendo «${file}»…`,
  opened: (file) => `Se abrió «${file}».`,
  saved: (file) => `Se guardó «${file}» en sus descargas.`,
  unsaved: "Sin guardar",
  unsavedTip: "El libro tiene cambios que aún no se guardan",
  question: {
    title: (file) => `¿Guardar los cambios de «${file}»?`,
    why: "Si no los guarda, se perderán al abrir el otro libro.",
    save: "Guardar",
    discard: "No guardar",
    cancel: "Cancelar",
  },
  working: (command) => `${command}: en curso…`,
  ready: "Listo",
  notOpened: {
    "not-a-workbook": (file) => `«${file}» no es un libro de Excel (.xlsx); no se abrió.`,
    "password-protected": (file) => `«${file}» está protegido con contraseña; quítela en Excel y vuelva a abrirlo.`,
    "unreadable-file": (file) => `«${file}» está dañado o contiene partes que no se pueden leer; no se abrió.`,
    "not-found": (file) => `No se encontró «${file}».`,
  },
  failures: {
    notSaved: "El libro no se pudo guardar; sigue abierto.",
    noManifest: "No se pudo leer el manifiesto del complemento; la cinta y el panel no están disponibles.",
    addinSilent: (addin) => `${addin} no respondió; recargue la página.`,
  },
};

const english: PageWords = {
  notExcel: "Not Excel · test bench",
  notExcelWhy:
    "This page is for trying the add-in without Excel. It opens and saves .xlsx workbooks on your computer; nothing is sent anywhere.",
  noFile: "No workbook",
  open: "Open",
  openTip: "Open an .xlsx workbook from your computer",
  save: "Save",
  saveTip: "Download the workbook as .xlsx",
  samples: "Samples",
  sampleNames: {
    "imss-e006-2015.xlsx": "IMSS E-006, 2015",
    "imss-e006-2015-pegado.xlsx": "IMSS E-006, pasted from the PDF",
    "avance-con-defectos.xlsx": "Progress report with defects",
  },
  homeTab: "Home",
  ribbon: "Ribbon",
  sheet: "Spreadsheet",
  closePane: "Close the pane",
  openColleague: "Another person",
  openColleagueTip: "Open a second pane on the same workbook, as another person",
  colleaguesPane: (addin) => `${addin} · another person`,
  closeColleaguesPane: "Close the other person’s pane",
  resizePane: "Width of the pane",
  dropHere: "Drop the workbook here to open it",
  opening: (file) => `Opening “${file}”…`,
  opened: (file) => `“${file}” is open.`,
  saved: (file) => `“${file}” was saved to your downloads.`,
  unsaved: "Not saved",
  unsavedTip: "The workbook has changes that are not saved yet",
  question: {
    title: (file) => `Save the changes to “${file}”?`,
    why: "Unless you save them, they will be lost when the other workbook is opened.",
    save: "Save",
    discard: "Don’t save",
    cancel: "Cancel",
  },
  working: (command) => `${command}: working…`,
  ready: "Ready",
  notOpened: {
    "not-a-workbook": (file) => `“${file}” is not an Excel workbook (.xlsx); it was not opened.`,
    "password-protected": (file) => `“${file}” is protected by a password; remove it in Excel and open the file again.`,
    "unreadable-file": (file) => `“${file}” is damaged or has parts that cannot be read; it was not opened.`,
    "not-found": (file) => `“${file}” was not found.`,
  },
  failures: {
    notSaved: "The workbook could not be saved; it is still open.",
    noManifest: "The add-in's manifest could not be read; the ribbon and the pane are not available.",
    addinSilent: (addin) => `${addin} did not answer; reload the page.`,
  },
};

/** The page's words for a display language ("es-MX", "en-US"). */
export const wordsFor = (language: string): PageWords => (language.toLowerCase().startsWith("en") ? english : spanish);
