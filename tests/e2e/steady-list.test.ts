import { utils, write } from "@e965/xlsx";
import { startBench } from "./bench";
import type { Bench } from "./bench";
import type { WorkbenchDriver } from "./workbench-driver";

const activities = 60;
const headings = [
  ...["No.", "Aspecto Susceptible de Mejora", "Actividades", "Área Responsable"],
  ...["Fecha de Término", "Resultados Esperados", "Productos y/o Evidencias"],
];

/** A working document of which every activity is overdue, and nothing else is wrong. */
function overdueWorkbook(): Uint8Array {
  const rows = Array.from({ length: activities }, (_, at) => [
    at + 1,
    `Fortalecer la coordinación en la entidad ${at + 1}`,
    `Elaborar el diagnóstico número ${at + 1}`,
    "Dirección de Evaluación",
    { v: 42_185, t: "n", z: "dd/mm/yyyy" },
    "Procesos homologados",
    `Informe ${at + 1}`,
  ]);
  const book = utils.book_new(utils.aoa_to_sheet([headings, ...rows]), "E-006");
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer); // as asked for
}

interface Entry {
  readonly key: string;
  /** From the top of the pane, in pixels. */
  readonly top: number;
}

let bench: Bench;
let driver: WorkbenchDriver;

beforeAll(async () => {
  bench = await startBench();
  driver = await bench.open("?lang=es&pane=350");
  await driver.openFile("vencidas.xlsx", overdueWorkbook());
  const { pane } = driver;
  await pane.getByLabel("Fecha de corte", { exact: true }).fill("2015-09-30");
  await pane.getByRole("button", { name: "Revisar", exact: true }).click();
  await pane.getByRole("button", { name: `Ver las ${activities}` }).click();
  await pane.getByRole("heading", { name: /^60 observaciones/ }).waitFor();
});

afterAll(async () => {
  await bench.close();
});

const inPane = () => {
  const frame = driver.page.frames().find((candidate) => candidate.url().includes("/taskpane.html"));
  if (frame === undefined) throw new Error("The pane has no page.");
  return frame;
};

/** The entries that a person can point at, from top to bottom: the foot of the pane lies over the last ones. */
const seen = (): Promise<readonly Entry[]> =>
  inPane().evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("li [data-row]")]
      .map((element) => ({ element, top: element.getBoundingClientRect().top }))
      .filter(({ element, top }) => element.contains(document.elementFromPoint(60, top + 6)))
      .map(({ element, top }) => ({ key: element.dataset["row"] ?? "", top }))
      .sort((one, other) => one.top - other.top),
  );

/** Where an entry is now; not a number where it is not drawn. */
const topOf = (key: string): Promise<number> =>
  inPane().evaluate((wanted) => {
    const rows = [...document.querySelectorAll<HTMLElement>("li [data-row]")];
    return rows.find(({ dataset }) => dataset["row"] === wanted)?.getBoundingClientRect().top ?? NaN;
  }, key);

/** The pane has followed to the observation of the selected cell, and does not move by itself any more. */
async function followed(address: string): Promise<void> {
  await driver.pane.getByRole("heading", { name: `${address} · Fecha vencida` }).waitFor();
  await driver.page.waitForTimeout(300);
}

/** Selects a cell of the sheet by the keyboard, from the one that is clicked, and waits until the pane has followed. */
async function select(address: string): Promise<void> {
  await driver.clickGrid(180, 300);
  const placeOf = (cell: string) => [cell.charCodeAt(0), Number(cell.slice(1))] as const;
  const [, from = ""] = (await driver.ask("activeCell")).split("!");
  const [[column, row], [wantedColumn, wantedRow]] = [placeOf(from), placeOf(address)];
  const press = async (key: string, times: number) => {
    for (let step = 0; step < times; step += 1) await driver.page.keyboard.press(key);
  };
  await press("ArrowRight", wantedColumn - column);
  await press("ArrowLeft", column - wantedColumn);
  await press("ArrowDown", wantedRow - row);
  await press("ArrowUp", row - wantedRow);
  await driver.waitUntil(async () => (await driver.ask("activeCell")) === `'E-006'!${address}`);
  await followed(address);
}

// 30 June 2015 and 4 November 2047, as their cells show them in their own format.
const [overdue, inTime] = ["42185", "54000"];

/** Types into the selected cell, and waits until the pane counts so many observations. */
async function type(text: string, left: number, leaveBy = "Enter"): Promise<void> {
  await driver.page.keyboard.type(text);
  await driver.page.keyboard.press(leaveBy);
  await driver.pane.getByRole("heading", { name: new RegExp(`^${left} observaciones`) }).waitFor();
  // The selection has moved on, and the pane follows it.
  await driver.page.waitForTimeout(500);
}

async function pointAt({ top }: Entry): Promise<void> {
  const box = await driver.page.locator("iframe.pane-frame").boundingBox();
  if (box === null) throw new Error("The pane is not shown.");
  await driver.page.mouse.move(box.x + 60, box.y + top + 6);
}

async function scrollTo(y: number): Promise<void> {
  await inPane().evaluate((wanted) => window.scrollTo(0, wanted), y);
  await driver.page.waitForTimeout(300);
}

// A list that moved would have the person press on another observation than the one that they saw.
describe("the list, while someone edits the sheet", () => {
  test("does not move under the pointer where an observation above it is resolved", async () => {
    await select("E2");
    await scrollTo(900);
    const [, under] = await seen();
    if (under === undefined) throw new Error("No entry is in sight.");
    await pointAt(under);
    await type(inTime, activities - 1);
    expect(await topOf(under.key)).toBeCloseTo(under.top, 0);
  });

  test("does not move under the pointer where one above it comes", async () => {
    const [, under] = await seen();
    if (under === undefined) throw new Error("No entry is in sight.");
    await pointAt(under);
    await driver.page.keyboard.press("ArrowUp");
    await type(overdue, activities);
    expect(await topOf(under.key)).toBeCloseTo(under.top, 0);
  });

  test("keeps what is in sight in its place where the pointer is elsewhere", async () => {
    await select("E3");
    await driver.page.mouse.move(300, 300);
    await scrollTo(900);
    const [, second] = await seen();
    if (second === undefined) throw new Error("No entry is in sight.");
    // To the right there is no observation that the pane would follow to.
    await type(inTime, activities - 1, "Tab");
    expect(await topOf(second.key)).toBeCloseTo(second.top, 0);
  });
});
