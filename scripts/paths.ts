import { join, resolve } from "node:path";

/** The repository's folder. */
export const projectFolder = resolve(__dirname, "..");

/** What is made once and may be deleted at any time: caches, the certificate, test results. */
export const cacheFolder = join(projectFolder, ".cache");

/** The add-in as it is shipped. */
export const distFolder = join(projectFolder, "dist");

/** The workbench's page as it is served. */
export const workbenchFolder = join(cacheFolder, "workbench");

/** The source maps of what is in dist/, apart from it because they are not served. */
export const sourceMapsFolder = join(projectFolder, "dist-source-maps");
