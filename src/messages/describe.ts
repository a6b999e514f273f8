import type { Issue } from "../core/rule";
import type { Catalogue, RuleWords } from "./catalogue";
import { enUS } from "./en-US";
import { esMX } from "./es-MX";
import type { Language } from "./format-date";

export { formatDate, type Language } from "./format-date";

/** An observation in words. */
export interface Description {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly how: string;
}

const catalogues = { "es-MX": esMX, "en-US": enUS } as const satisfies Record<Language, Catalogue>;

/** The words of a language. */
export function catalogueFor(language: Language): Catalogue {
  return catalogues[language];
}

/** The language in which to speak to someone whose Office shows itself in `displayLanguage` ("es-ES", "pt-BR"). */
export function languageFor(displayLanguage: string): Language {
  return /^es\b/i.test(displayLanguage.trim()) ? "es-MX" : "en-US";
}

/**
 * Says an observation in words.
 * @throws RangeError where no rule of the registry has the observation's id
 */
export function describeIssue({ ruleId, data }: Pick<Issue, "ruleId" | "data">, { rules }: Catalogue): Description {
  const byId: Readonly<Record<string, RuleWords>> = rules;
  const words = byId[ruleId];
  if (!words) throw new RangeError(`No rule is called ${ruleId}.`);
  return { title: words.title, what: words.what(data), why: words.why, how: words.how };
}
