import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../scripts/paths";
import { startBench } from "./bench";
import { picturesFolder, shownBefore, textOf, visitPictures, type Picture } from "./pictures";

test("the pictures of README and manual show the pane as it is; npm run screenshots takes them anew", async () => {
  const bench = await startBench();
  const pictures: Picture[] = [];
  try {
    await visitPictures(bench, (picture) => {
      pictures.push(picture);
      return Promise.resolve();
    });
  } finally {
    await bench.close();
  }
  const hint = "Where this differs, the pictures are out of date: run npm run screenshots, and look at them.";
  expect(`${hint}\n${textOf(pictures)}`).toBe(`${hint}\n${shownBefore()}`);

  // All that there are are taken by the script, and each is in a document.
  const names = pictures.map(({ name }) => `${name}.png`).sort();
  expect(readdirSync(picturesFolder).filter((name) => name.endsWith(".png"))).toEqual(names);
  const documents = ["README.md", "docs/manual-de-usuario.md"].map((path) =>
    readFileSync(join(projectFolder, path), "utf8"),
  );
  expect(names.filter((name) => !documents.some((text) => text.includes(`images/${name})`)))).toEqual([]);
}, 300_000);
