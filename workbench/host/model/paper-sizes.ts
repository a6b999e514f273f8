import { oneOf } from "../arguments";

/** Excel.PaperType in the order of its numbers in the file, from 1 (ST_PageSetup paperSize). */
const paperTypes = [
  "Letter",
  "LetterSmall",
  "Tabloid",
  "Ledger",
  "Legal",
  "Statement",
  "Executive",
  "A3",
  "A4",
  "A4Small",
  "A5",
  "B4",
  "B5",
  "Folio",
  "Quatro",
  "Paper10x14",
  "Paper11x17",
  "Note",
  "Envelope9",
  "Envelope10",
  "Envelope11",
  "Envelope12",
  "Envelope14",
  "Csheet",
  "Dsheet",
  "Esheet",
  "EnvelopeDL",
  "EnvelopeC5",
  "EnvelopeC3",
  "EnvelopeC4",
  "EnvelopeC6",
  "EnvelopeC65",
  "EnvelopeB4",
  "EnvelopeB5",
  "EnvelopeB6",
  "EnvelopeItaly",
  "EnvelopeMonarch",
  "EnvelopePersonal",
  "FanfoldUS",
  "FanfoldStdGerman",
  "FanfoldLegalGerman",
] as const;

export function paperCode(value: unknown): number {
  return paperTypes.indexOf(oneOf(value, paperTypes)) + 1;
}

/** Without a size of its own a sheet is printed on Letter; a size that the API has no name for is answered with null. */
export function paperName(code: number | null): string | null {
  return paperTypes[(code ?? 1) - 1] ?? null;
}
