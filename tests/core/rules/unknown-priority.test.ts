import { unknownPriority } from "../../../src/core/rules/unknown-priority";
import { testRule, workingDocument, type SheetOfRows } from "./rule-cases";

const columns = [...workingDocument, "priority"] as const;
const priorities = (...values: readonly (string | number | null)[]): SheetOfRows => ({
  columns,
  rows: values.map((priority) => ({ priority })),
});

testRule(unknownPriority, [
  {
    title: "unknown-priority 1, 3: other words and numbers, each value once with all its cells",
    sheets: [priorities("Muy alta", "Alta", "MUY ALTA.", 1)],
    expected: [
      { at: "H2", alsoAt: ["H4"], data: { text: "Muy alta", proposed: null } },
      { at: "H5", data: { text: "1", proposed: null } },
    ],
  },
  {
    title: "unknown-priority 2: the three levels in either gender, any case, and with the word before them",
    sheets: [priorities("Alta", "media", "BAJA", "Alto", "Medio", "bajo", "Prioridad alta")],
    expected: [],
  },
  {
    title: "unknown-priority 3: a misspelt level is proposed as it is meant, where it can only be one",
    sheets: [priorities("Mdeia", "Alta", "Medix")],
    expected: [
      { at: "H2", data: { text: "Mdeia", proposed: "Media" }, replacement: "Media" },
      { at: "H4", data: { text: "Medix", proposed: null } },
    ],
  },
  {
    title: "unknown-priority 4: blanks and placeholders",
    sheets: [priorities(null, "N/D", "-")],
    expected: [],
  },
  {
    title: "unknown-priority 5: a cell under a merge counts once",
    sheets: [{ ...priorities("Urgente", "Urgente", "Alta"), merges: [["priority", 2, 2]] }],
    expected: [{ at: "H2", data: { text: "Urgente", proposed: null } }],
  },
  {
    title: "unknown-priority 6: without the column the rule stays silent and is listed as not checked",
    sheets: [{ rows: [{}] }],
    expected: [],
    notChecked: ["Hoja1"],
  },
]);
