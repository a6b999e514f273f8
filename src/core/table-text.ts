import { given } from "./given";

/** A table as the clipboard carries it. */
export interface TableText {
  readonly html: string;
  /** Fields with tabs between them, rows on lines of their own. */
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => given(entities[sign]));

/** Excel takes a text for a formula that begins like one; the apostrophe says that it is none. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text);

function field(text: string): string {
  const safe = harmless(text);
  return /["\t\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// Excel takes cells of this format for text, whatever they look like.
const textStyle = "mso-number-format:'\\@'";

/** Rows, the headings first, as HTML and as text. Nothing in a cell becomes markup or a formula where it is pasted. Pure. */
export function tableText(rows: readonly (readonly string[])[]): TableText {
  const markup = rows.map((cells, row) => {
    const name = row === 0 ? "th" : "td";
    const inner = cells.map((cell) => {
      const lines = escaped(cell).replace(/\r\n|\r|\n/gu, "<br>");
      return `<${name} style="${textStyle}">${lines}</${name}>`;
    });
    return `<tr>${inner.join("")}</tr>`;
  });
  return {
    html: `<meta charset="utf-8"><table>${markup.join("")}</table>`,
    text: rows.map((cells) => cells.map(field).join("\t")).join("\r\n"),
  };
}
