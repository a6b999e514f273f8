import type { SettingsWords } from "./pane-settings-words";

const numbers = new Intl.NumberFormat("es-MX");

export const settingsEsMX: SettingsWords = {
  team: "Se guarda en el libro y vale para todas las personas que lo revisen, salvo sus preferencias personales, al final.",
  personal: {
    title: "Preferencias personales",
    hint: "Solo suyas: se guardan en este equipo y no cambian el libro.",
    notKept: "Este equipo no permite guardarlas: valen hasta que cierre el panel.",
    language: "Idioma",
    languages: { automatic: "El de Excel", "es-MX": "Español (México)", "en-US": "English (US)" },
    theme: "Tema",
    themes: { automatic: "Automático", light: "Claro", dark: "Oscuro" },
  },
  days: "Plazos y avance",
  dueSoonDays: "Por vencer en (días)",
  ageing: "Antigüedad de lo vencido",
  ageingHint: "Días con los que terminan los tres primeros rangos del resumen; el cuarto no tiene fin.",
  ageingBand: (band) => `Rango ${band}, hasta (días)`,
  proofFrom: "Pedir documento probatorio desde (% de avance)",
  plausibleYears: "Años aceptables de una fecha de término",
  firstYear: "Desde",
  lastYear: "Hasta",
  invalid: {
    dueSoonDays: "Escriba un número de 0 a 365.",
    ageingDays: "Los tres números deben ir de menor a mayor, de 1 a 3650.",
    proofFrom: "Escriba un número de 0 a 100.",
    plausibleYears: "Escriba dos años entre 1900 y 9999, primero el menor.",
    areaCatalogue: "Cada nombre puede tener hasta 300 caracteres, y la lista hasta 2,000 nombres.",
    placeholders: "Cada texto puede tener hasta 300 caracteres, y la lista hasta 200 textos.",
  },
  areas: {
    title: "Catálogo de áreas",
    hint: "Nombres oficiales, uno por línea. Con un catálogo, la revisión señala las áreas que no están en él; sin catálogo, solo las que parecen mal escritas.",
    label: "Áreas",
    take: (areas) =>
      areas === 1
        ? "Agregar 1 área de las hojas revisadas"
        : `Agregar ${numbers.format(areas)} áreas de las hojas revisadas`,
    nothingToTake: "El catálogo ya tiene todas las áreas de las hojas revisadas.",
    reviewFirst: "Después de revisar el libro, aquí podrá agregar las áreas de sus hojas.",
  },
  placeholders: {
    label: "Textos que equivalen a una celda vacía",
    hint: "Uno por línea, además de los ya conocidos, como «N/D», «Pendiente» o un guion.",
  },
  rules: {
    title: "Reglas",
    hint: "Cambie la gravedad de una regla, o desactívela si no aplica en su institución.",
    search: "Buscar una regla",
    none: "Ninguna regla contiene ese texto.",
    severity: "Gravedad",
    off: "Desactivada",
    usual: (severity) => `${severity} (habitual)`,
    changed: "cambiada",
    restore: "Restablecer todas las reglas",
  },
  file: {
    title: "Llevar a otro libro",
    hint: "La configuración de este libro como texto JSON. No incluye sus preferencias personales.",
    show: "Configuración de este libro",
    copy: "Copiar",
    copied: "Copiada: péguela en la configuración de otro libro.",
    notCopied: "El navegador no permitió copiar: seleccione el texto y cópielo con Ctrl+C.",
    paste: "Pegue aquí la configuración de otro libro",
    choose: "Elegir un archivo…",
    take: "Usar en este libro",
    taken: (settings) => (settings === 1 ? "Se tomó 1 ajuste." : `Se tomaron ${numbers.format(settings)} ajustes.`),
    notJson: "El texto no es JSON: cópielo completo, desde la primera llave hasta la última.",
    notSettings: "El texto no contiene ajustes de Revisor ASM: no se cambió nada.",
  },
};
