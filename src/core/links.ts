import { trimText } from "./text";
import { given } from "./given";

/** What keeps a link from being opened. */
export type LinkProblem = "no-scheme" | "wrong-scheme" | "no-host" | "relative" | "blank" | "shortened";

/** A link that cannot be opened as it is written. */
export interface UnusableLink {
  readonly link: string;
  readonly problem: LinkProblem;
  /** The link as it should be; null where that cannot be told. */
  readonly corrected: string | null;
}

const site = String.raw`(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}(?::\d+)?`;
const rest = String.raw`(?:[/?#]\S*)?`;
const knownEnd = String.raw`(?:mx|com|org|net|edu|gov|info|io|ly|ms)`;
const withScheme = /^(?:https?|ftp):\/\//iu;
const likeScheme = /^(h{0,2}t{1,3}p{1,2}s?)\s?[:;.,]{0,2}[/\\]{0,3}(?=\p{L})/iu;
const validHost = /^(?:[^\s/?#@]*@)?[\p{L}\p{N}](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}])?(?::\d+)?$/u;
const wwwSite = new RegExp(`^www\\.${site}${rest}$`, "iu");
const plainSite = new RegExp(`^(?:[\\p{L}\\p{N}_-]+\\.)+${knownEnd}/\\S+$`, "iu");
const anySite = new RegExp(`^${site}${rest}$`, "iu");
const fromRoot = /^\/[\w.%~-]+(?:\/[\w.%~-]+)+$/u;
const localRoot = /^\/(?:users|home|volumes)\//iu;
const shortened = /\/(?:…|\.{3})(?:\/|$)|…$|\.{3}$/u;
const fileWithBlanks = /^(?:https?:\/\/|www\.)\S+\/[^:]*\s[^:]*\.(?:zip|rar|7z|pdf|docx?|xlsx?|pptx?)$/iu;

/**
 * What is wrong with a line that is a link and nothing else; null where it is none, or in order. Sites that prose only mentions are
 * no links.
 */
export function unusableLinkIn(line: string): UnusableLink | null {
  const link = trimText(line);
  const found = (problem: LinkProblem, corrected: string | null = null) => ({ link, problem, corrected });
  if (fileWithBlanks.test(link)) {
    const encoded = link.replace(/\s/gu, "%20");
    return found("blank", withScheme.test(link) ? encoded : `https://${encoded}`);
  }
  if (link === "" || /\s/u.test(link)) return null;
  if (withScheme.test(link)) return faultOfAddress(link, found);
  if (wwwSite.test(link) || plainSite.test(link)) return found("no-scheme", `https://${link}`);
  const scheme = likeScheme.exec(link);
  if (scheme !== null && /[:;.,/\\]/u.test(scheme[0])) {
    const address = link.slice(scheme[0].length);
    if (anySite.test(address))
      return found("wrong-scheme", `${/s$/iu.test(given(scheme[1])) ? "https" : "http"}://${address}`);
  }
  return fromRoot.test(link) && !localRoot.test(link) ? found("relative") : null;
}

function faultOfAddress(
  link: string,
  found: (problem: LinkProblem, corrected?: string | null) => UnusableLink,
): UnusableLink | null {
  const address = link.replace(withScheme, "");
  const again = withScheme.test(address) && address !== address.replace(withScheme, "");
  if (again) return found("wrong-scheme", anySite.test(address.replace(withScheme, "")) ? address : null);
  const [host] = given(/^[^/?#]*/u.exec(address));
  if (!validHost.test(host) || host.includes("..") || /^www\.?$/iu.test(host)) return found("no-host");
  return shortened.test(link) ? found("shortened") : null;
}

const drive = String.raw`(?<![\p{L}\p{N}])[A-Za-z]:(?:\\|/(?=[\p{L}\p{N}]))`;
const share = String.raw`(?<![\\\p{L}\p{N}:])\\\\[\p{L}\p{N}_.$-]+\\`;
const file = String.raw`\bfile:/{1,5}`;
const unixRoot = String.raw`(?<![^\s("«“])/(?:Users|Volumes|home/[\w.-]+)/`;
const userFolder = String.raw`(?:%\w+%|\bOneDrive(?: - [^\\/\n]+)?|\b(?:Escritorio|Desktop|Mis documentos|Documentos|Documents|Descargas|Downloads))\\`;
const localPath = new RegExp(`(?:${drive}|${share}|${file}|${unixRoot}|${userFolder})(?=[^\\s"»”])`, "iu");
// Most slashes stand between words.
const maybePath = /:\/|\/(?:Users|Volumes|home)\//iu;
const toFileName = /^[^\n"»”<>|?*]*?\.[a-z0-9]{2,5}(?![\p{L}\p{N}.\\/])/iu;
const toBlank = /^[^\s"»”]+/u;

/** The path in a text to a file on one person's disk or on a network drive; null where there is none. */
export function localPathIn(text: string): string | null {
  if (!text.includes("\\") && !maybePath.test(text)) return null;
  const found = localPath.exec(text);
  if (found === null) return null;
  const path = text.slice(found.index);
  return given(toFileName.exec(path) ?? toBlank.exec(path))[0].replace(/[,;.)]+$/u, "");
}
