import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { distFolder } from "../../scripts/paths";

const files = readdirSync(distFolder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(js|html|map|xml|json|css|txt)$/.test(entry.name))
  .map(({ parentPath, name }) => join(parentPath, name));

test("the build that is shipped contains nothing of the workbench, nor of the libraries that it stands on", () => {
  const scripts = files.filter((path) => path.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(0);
  const mentions = files.filter((path) => /workbench|@univerjs|\bhucre\b/i.test(readFileSync(path, "utf8")));
  expect(mentions).toEqual([]);
});
