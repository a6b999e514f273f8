import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../scripts/paths";

const files = readdirSync(join(projectFolder, "src"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name));

test("no file of src mentions the workbench or what plays Excel in it", () => {
  const mentions = files.filter((path) =>
    /workbench|@univerjs|\bhucre\b|WorkbookHost|in-process-client/i.test(readFileSync(path, "utf8")),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(mentions).toEqual([]);
});
