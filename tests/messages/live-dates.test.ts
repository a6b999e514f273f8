import { describeLiveDates } from "../../src/messages/live-dates";

const nothing = { unreadDates: 0, otherEnds: 0, sheetsWithoutEnd: [] };

test("what dates that mark themselves do is said in both languages", () => {
  expect(describeLiveDates(nothing, "es-MX")).toEqual([
    "Las fechas vencidas y por vencer se marcan solas según el día de hoy.",
  ]);
  expect(describeLiveDates(nothing, "en-US")).toHaveLength(1);
});

test("what they cannot know is said, one thing in the singular", () => {
  const limits = { unreadDates: 1, otherEnds: 1, sheetsWithoutEnd: ["E-006"] };
  expect(describeLiveDates(limits, "es-MX").slice(1)).toEqual([
    "1 fecha no está en una tabla como fecha verdadera y no cambia sola: sigue la fecha de corte.",
    "En 1 fecha la fórmula no puede saber si la actividad concluyó: lo dice otra fila, o con otras palabras.",
    "La hoja «E-006» no dice qué concluyó: ahí se marca toda fecha que ya pasó.",
  ]);
  expect(describeLiveDates(limits, "en-US").slice(1)).toEqual([
    "1 date does not stand in a table as a true date and does not change by itself: the cut-off date counts.",
    "For 1 date the formula cannot know whether the activity has ended: another row says so, or other words.",
    "The sheet “E-006” does not say what has ended: every past date is marked there.",
  ]);
});

test("and several in the plural", () => {
  const limits = { unreadDates: 1200, otherEnds: 2, sheetsWithoutEnd: ["E-006", "S-002"] };
  expect(describeLiveDates(limits, "es-MX").slice(1)).toEqual([
    "1,200 fechas no están en una tabla como fechas verdaderas y no cambian solas: siguen la fecha de corte.",
    "En 2 fechas la fórmula no puede saber si la actividad concluyó: lo dice otra fila, o con otras palabras.",
    "Las hojas «E-006» y «S-002» no dicen qué concluyó: ahí se marca toda fecha que ya pasó.",
  ]);
  expect(describeLiveDates(limits, "en-US")).toHaveLength(4);
});
