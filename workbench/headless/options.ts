import { parseArgs } from "node:util";
import { z } from "zod";
import { words } from "./words";

const optionsSchema = z.object({
  file: z.string(),
  asOf: z.iso.date().optional(),
  language: z.enum(["es-MX", "en-US"]),
  json: z.boolean(),
  highlight: z.boolean(),
  liveDates: z.boolean(),
  summary: z.boolean(),
  out: z.string().optional(),
});

/** What the command line asks for. */
export type Options = z.infer<typeof optionsSchema>;

/** A call that cannot be carried out as it is written; its message is a sentence for the person. */
export class UsageError extends Error {
  readonly code = "usage";
}

const usage =
  "npm run --silent review -- FILE.xlsx [--as-of YYYY-MM-DD] [--lang es-MX|en-US] [--json] [--highlight [--live-dates]] [--summary] [--out FILE.xlsx]";

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        "as-of": { type: "string" },
        lang: { type: "string", default: "es-MX" },
        json: { type: "boolean", default: false },
        highlight: { type: "boolean", default: false },
        "live-dates": { type: "boolean", default: false },
        summary: { type: "boolean", default: false },
        out: { type: "string" },
      },
    });
  } catch (error) {
    throw new UsageError(words["es-MX"].usage(usage), { cause: error });
  }
}

/**
 * Reads the command line.
 * @param args what follows the program's name
 * @throws UsageError
 */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const say = words[values.lang === "en-US" ? "en-US" : "es-MX"];
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(say.usage(usage));
  const options = optionsSchema.safeParse({
    file,
    asOf: values["as-of"],
    language: values.lang,
    json: values.json,
    highlight: values.highlight || values["live-dates"],
    liveDates: values["live-dates"],
    summary: values.summary,
    out: values.out,
  });
  if (!options.success) {
    const option = options.error.issues[0]?.path[0];
    throw new UsageError(option === "asOf" ? say.badDate(values["as-of"] ?? "") : say.badLanguage(values.lang));
  }
  const { highlight, summary, out } = options.data;
  if ((highlight || summary) && out === undefined) throw new UsageError(say.outNeeded);
  return options.data;
}
