import { createPrivateKey, X509Certificate } from "node:crypto";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "selfsigned";
import { cacheFolder } from "./paths";
import { say } from "./say";

/** PEM texts of a certificate for https://localhost, and whether this machine's browsers trust it without a question. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
  readonly trusted: boolean;
}

const day = 24 * 60 * 60 * 1000;

function readPair(certPath: string, keyPath: string, trusted: boolean): Certificate | null {
  if (!existsSync(certPath) || !existsSync(keyPath)) return null;
  const cert = readFileSync(certPath, "utf8");
  const key = readFileSync(keyPath, "utf8");
  try {
    const parsed = new X509Certificate(cert);
    const expires = Date.parse(parsed.validTo);
    return expires > Date.now() + day && parsed.checkPrivateKey(createPrivateKey(key)) ? { cert, key, trusted } : null;
  } catch {
    // A file that is no certificate is made anew.
    return null;
  }
}

/**
 * Makes and trusts the Office developer certificate. Windows and Mac ask the person first, so this needs one at the terminal; it runs
 * as a process of its own, which ends after two minutes without an answer. On Linux browsers do not read the store that it writes to.
 */
async function officeCertificate(): Promise<Certificate | null> {
  const canTrust = process.platform === "win32" || process.platform === "darwin";
  const someoneIsThere = process.stdin.isTTY && process.stderr.isTTY && process.env["CI"] === undefined;
  if (!canTrust) return null;
  const { localhostCertificatePath, localhostKeyPath, verifyCertificates } = await officeDevCerts();
  try {
    if (!verifyCertificates()) {
      if (!someoneIsThere) return null;
      say("Making a certificate for https://localhost: your system asks once whether to trust it.");
      execFileSync(process.execPath, [require.resolve("office-addin-dev-certs/cli.js"), "install"], {
        stdio: ["inherit", process.stderr, process.stderr],
        timeout: 120_000,
      });
    }
    return readPair(localhostCertificatePath, localhostKeyPath, true);
  } catch {
    say("The certificate could not be added to this machine's trusted ones: a plain self-signed one is used.");
    return null;
  }
}

/** Loaded only where it is used: it is of no use on Linux, and slow to load. */
async function officeDevCerts() {
  const { verifyCertificates } = await import("office-addin-dev-certs");
  const { localhostCertificatePath, localhostKeyPath } = await import("office-addin-dev-certs/lib/defaults");
  return { verifyCertificates, localhostCertificatePath, localhostKeyPath };
}

async function selfSignedCertificate(): Promise<Certificate> {
  const folder = join(cacheFolder, "certificate");
  const certPath = join(folder, "localhost.crt");
  const keyPath = join(folder, "localhost.key");
  const kept = readPair(certPath, keyPath, false);
  if (kept !== null) return kept;
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + 365 * day),
    extensions: [
      { name: "basicConstraints", cA: false, critical: true },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
          { type: 7, ip: "::1" },
        ],
      },
    ],
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(certPath, made.cert);
  writeFileSync(keyPath, made.private, { mode: 0o600 });
  return { cert: made.cert, key: made.private, trusted: false };
}

/** The certificate under which this machine serves https://localhost: the Office developer one where it can be trusted, else a self-signed one. */
export async function developmentCertificate(): Promise<Certificate> {
  return (await officeCertificate()) ?? (await selfSignedCertificate());
}
