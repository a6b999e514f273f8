import { summaryLabels } from "../../src/messages/summary-labels";

const [spanish, english] = [summaryLabels("es-MX"), summaryLabels("en-US")];
const counts = { ...{ withEvidence: 0, onTime: 0, undated: 0, cancelled: 0 }, missingEvidence: 3, dueSoon: 4 };

test("programmes are named one, several, or none", () => {
  const said = ([[], ["E-006"], ["E-006", "S-101"]] as const).map((names) => [
    spanish.programmes(names),
    english.programmes(names),
  ]);
  expect(said).toEqual([
    ["Programa: la hoja no lo dice", "Programme: the sheet does not say"],
    ["Programa: E-006", "Programme: E-006"],
    ["Programas: E-006; S-101", "Programmes: E-006; S-101"],
  ]);
});

test("counts agree in number", () => {
  const one = { ...counts, activities: 1, aspects: 1, overdue: 1, concluded: 1 };
  const many = { ...counts, activities: 1_200, aspects: 2, overdue: 2, concluded: 2 };
  expect(spanish.counts(one)).toBe(
    "1 actividad de 1 aspecto · 1 vencida · 4 por vencer · 1 concluida · 3 sin evidencia",
  );
  expect(spanish.counts(many)).toBe(
    "1,200 actividades de 2 aspectos · 2 vencidas · 4 por vencer · 2 concluidas · 3 sin evidencia",
  );
  expect(english.counts(one)).toBe(
    "1 activity of 1 aspect · 1 overdue · 4 due soon · 1 concluded · 3 missing evidence",
  );
  expect(english.counts(many)).toContain("1,200 activities of 2 aspects");
});

test("every other sentence names what it is about, in both languages", () => {
  for (const labels of [spanish, english]) {
    expect(labels.areaTitle("Planeación")).toMatch(/: Planeación$/u);
    expect(labels.madeAt("1.2.3", "hoy")).toMatch(/1\.2\.3.*hoy/u);
    expect(labels.alike("Coordianción", "Coordinación")).toMatch(/Coordianción.*Coordinación/u);
    expect(labels.chartTitleOf(15, 30)).toMatch(/15.*30/u);
    expect(labels.ageBand(1, 30)).toMatch(/1.*30/u);
    expect(labels.ageBand(181, null)).toContain("180");
    expect(labels.page("&P", "&N")).toMatch(/&P.*&N/u);
  }
});
