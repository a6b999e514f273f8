import { spawn } from "node:child_process";
import { buildAddIn } from "./build-add-in";
import { buildWorkbench } from "./build-workbench";
import { developmentCertificate } from "./certificate";
import { workbenchFolder } from "./paths";
import { say, sayFailure } from "./say";
import { serveWorkbench } from "./serve-workbench";

// Excel reads the addresses of manifest.xml, which name this port.
const port = 3000;

// Not a dependency: it brings several hundred packages and is of use only beside a desktop Excel.
const debugging = "office-addin-debugging@7.0.0";

function sideload(): void {
  const args = ["--yes", debugging, "start", "manifest.xml", "desktop"];
  const child = spawn("npx", args, { stdio: "inherit", shell: process.platform === "win32" });
  child.on("error", sayFailure);
}

async function excel(): Promise<void> {
  if (process.platform !== "win32" && process.platform !== "darwin") {
    throw new Error(
      "Excel for the desktop needs Windows or a Mac; here, `npm start` tries the add-in in the workbench.",
    );
  }
  const certificate = await developmentCertificate();
  if (!certificate.trusted)
    throw new Error("Excel loads add-ins only over a trusted certificate, which could not be installed.");
  say("Building the add-in.");
  await buildAddIn();
  await buildWorkbench(workbenchFolder);
  const server = await serveWorkbench({ ...certificate, port });
  if (server.url !== `https://localhost:${port}`) {
    await server.close();
    throw new Error(`Port ${port} is taken, and Excel asks for the add-in there: end the program that uses it.`);
  }
  say(`The add-in is served at ${server.url}. Excel opens with it; Ctrl+C ends the server.`);
  sideload();
}

excel().catch(sayFailure);
