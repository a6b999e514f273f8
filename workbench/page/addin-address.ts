/** How Excel on the web names itself to the add-in's page: host, platform, version, display language, correlation and flags. */
const hostInfo = (language: string) => `Excel$Web$16.01$${language}$workbench$$$0`;

export interface Conversation {
  readonly conversationId: string;
  readonly instanceId: string;
}

/** The address under which the add-in's page is framed, as Excel on the web writes it. */
export function addinAddress(
  page: string,
  language: string,
  { conversationId, instanceId }: Conversation,
  origin: string,
): string {
  const url = new URL(page);
  url.search += `${url.search === "" ? "?" : "&"}_host_Info=${hostInfo(language)}`;
  url.hash = `&_xdm_Info=${conversationId}|${instanceId}|${origin}`;
  return url.href;
}
