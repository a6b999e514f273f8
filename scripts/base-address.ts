/** Where the add-in lives while it is developed: the address that manifest and shortcut files hold in the repository. */
export const developmentOrigin = "https://localhost:3000";

const example = "Give it as https://host/path/.";

/**
 * The address that a build is published on, without a slash at its end.
 * @throws one sentence that says what is wrong with it
 */
export function readBase(text: string): string {
  const trimmed = text.trim();
  if (trimmed === "") throw new Error(`--base needs the address that the add-in will be served from. ${example}`);
  if (!URL.canParse(trimmed) || !trimmed.includes("://"))
    throw new Error(`"${trimmed}" is not a complete address. ${example}`);
  const base = new URL(trimmed);
  if (base.protocol !== "https:")
    throw new Error(`Office loads add-ins only over https, and "${trimmed}" is not. ${example}`);
  if (trimmed.includes("?") || trimmed.includes("#"))
    throw new Error(`"${trimmed}" has a query or a fragment, which a folder cannot have. ${example}`);
  if (base.username !== "" || base.password !== "")
    throw new Error(`"${trimmed}" holds a name or a password, which everyone could read in the manifest. ${example}`);
  if (base.hostname === "localhost" || /^127\.|^\[::1\]$/.test(base.hostname))
    throw new Error(`"${trimmed}" is this machine, where nobody else's Excel can load the add-in from. ${example}`);
  // Anything else would have to be escaped in XML, in JSON and in the examples of docs/deploy.
  if (!/^[\w\-.~/%]*$/.test(base.pathname))
    throw new Error(`The path of "${trimmed}" has signs other than letters, digits and - . _ ~ / %. ${example}`);
  return base.href.replace(/\/+$/, "");
}
