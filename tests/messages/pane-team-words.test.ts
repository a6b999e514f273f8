import { teamEnUS } from "../../src/messages/pane-team-en-US";
import { teamEsMX } from "../../src/messages/pane-team-es-MX";
import type { TeamWords } from "../../src/messages/pane-team-words";

const none = { corrected: 0, added: 0, reopened: 0, justified: 0 };
const several = { corrected: 4, added: 2, reopened: 1, justified: 1 };
const one = { corrected: 1, added: 1, reopened: 2, justified: 3 };

type Case = readonly [say: (words: TeamWords) => string, spanish: string, english: string];

const cases: readonly Case[] = [
  [({ justify }) => justify.ofRule(12), "Las 12 de esta regla", "All 12 of this rule"],
  [
    ({ justify }) => justify.done("10:32", 1),
    "Justificada a las 10:32 · 1 observación",
    "Justified at 10:32 · 1 observation",
  ],
  [
    ({ justify }) => justify.done("10:32", 3),
    "Justificadas a las 10:32 · 3 observaciones",
    "Justified at 10:32 · 3 observations",
  ],
  [
    ({ justify }) => justify.takenBack("10:32", 1),
    "Justificación retirada a las 10:32 · 1 observación",
    "Justification taken back at 10:32 · 1 observation",
  ],
  [
    ({ justify }) => justify.takenBack("10:32", 2),
    "Justificaciones retiradas a las 10:32 · 2 observaciones",
    "Justifications taken back at 10:32 · 2 observations",
  ],
  [({ justify }) => justify.aside(1), "1 observación justificada", "1 justified observation"],
  [({ justify }) => justify.aside(1200), "1,200 observaciones justificadas", "1,200 justified observations"],
  [({ justify }) => justify.ended(1), "1 justificación terminó", "1 justification has ended"],
  [({ justify }) => justify.ended(2), "2 justificaciones terminaron", "2 justifications have ended"],
  [({ justified }) => justified.inForce(3), "Vigentes (3)", "In force (3)"],
  [({ justified }) => justified.endedTitle(3), "Terminadas (3)", "Ended (3)"],
  [({ justified }) => justified.unmatchedTitle(3), "Sin observación por ahora (3)", "Without an observation now (3)"],
  [({ justified }) => justified.by("Ana", "03/03/2026"), "Ana · 03/03/2026", "Ana · 03/03/2026"],
  [({ justified }) => justified.until("03/03/2026"), "Vigente hasta el 03/03/2026", "Until 03/03/2026"],
  [
    ({ justified }) => justified.expired("03/03/2026"),
    "Venció el 03/03/2026. La observación cuenta de nuevo.",
    "Expired on 03/03/2026. The observation counts again.",
  ],
  [
    ({ justified }) => justified.valueChanged("«N/D»", "nada"),
    "El dato cambió: decía «N/D» y ahora dice nada. La observación cuenta de nuevo.",
    "The value changed: it said «N/D» and now says nada. The observation counts again.",
  ],
  [({ justified }) => justified.aspect("1", "Difundir"), "1 · Difundir", "1 · Difundir"],
  [({ justified }) => justified.aspect(null, null), "", ""],
  [({ justified }) => justified.more(50), "Ver 50 más", "Show 50 more"],
  [
    ({ changes }) => changes.since(changes.ofDay("3 de marzo"), several),
    "Desde el 3 de marzo: 4 corregidas, 2 nuevas, 1 reabierta, 1 justificada",
    "Since 3 de marzo: 4 corrected, 2 new, 1 reopened, 1 justified",
  ],
  [
    ({ changes }) => changes.since(changes.ofTime("10:32"), one),
    "Desde las 10:32 de hoy: 1 corregida, 1 nueva, 2 reabiertas, 3 justificadas",
    "Since 10:32 today: 1 corrected, 1 new, 2 reopened, 3 justified",
  ],
  [({ changes }) => changes.since("ayer", none), "Desde ayer: sin cambios", "Since ayer: no changes"],
  [
    ({ changes }) => changes.otherDay("31/03/2026"),
    "Aquella revisión fue con fecha de corte 31/03/2026.",
    "That review had the cut-off date 31/03/2026.",
  ],
  [
    ({ changes }) => changes.notCompared(["Fecha vencida"]),
    "No se compara una regla que solo una de las dos revisiones aplicó: Fecha vencida.",
    "A rule that only one of the two reviews applied is not compared: Fecha vencida.",
  ],
  [
    ({ changes }) => changes.notCompared(["A", "B"]),
    "No se comparan reglas que solo una de las dos revisiones aplicó: A y B.",
    "Rules that only one of the two reviews applied are not compared: A and B.",
  ],
  [
    ({ changes }) => changes.notKept("Nada cambió."),
    "Esta revisión no quedó en el historial del libro. Nada cambió.",
    "This review is not in the workbook’s history. Nada cambió.",
  ],
  [
    ({ changes }) => changes.dropped(1),
    "Por falta de espacio se quitó del historial la revisión más antigua.",
    "For lack of room the oldest review was dropped from the history.",
  ],
  [
    ({ changes }) => changes.dropped(3),
    "Por falta de espacio se quitaron del historial las 3 revisiones más antiguas.",
    "For lack of room the 3 oldest reviews were dropped from the history.",
  ],
  [({ history }) => history.point("hoy", 1, 0), "hoy: 1 observación", "hoy: 1 observation"],
  [
    ({ history }) => history.point("hoy", 5, 2),
    "hoy: 5 observaciones, 2 justificadas",
    "hoy: 5 observations, 2 justified",
  ],
  [({ history }) => history.summary(1, 4, 4), "Una revisión, con 4 observaciones.", "One review, with 4 observations."],
  [
    ({ history }) => history.summary(3, 6, 4),
    "3 revisiones: de 6 a 4 observaciones.",
    "3 reviews: from 6 to 4 observations.",
  ],
  [
    ({ history }) => history.review("03/03/2026 10:32", "31/03/2026", 4),
    "03/03/2026 10:32 · corte 31/03/2026 · 4 observaciones",
    "03/03/2026 10:32 · cut-off 31/03/2026 · 4 observations",
  ],
  [({ history }) => history.counts(none), "sin cambios", "no changes"],
  [({ history }) => history.fromTo(5, 3), "de 5 a 3", "from 5 to 3"],
];

test.each(cases)("%#: is said in both languages", (say, spanish, english) => {
  expect(say(teamEsMX)).toBe(spanish);
  expect(say(teamEnUS)).toBe(english);
});
