import { readPageAddress } from "../../../workbench/page/page-address";

const usual = {
  language: "es-MX",
  excelApi: "1.14",
  theme: "system",
  file: "imss-e006-2015.xlsx",
  paneWidth: 350,
  isPaneOpen: true,
  hasColleague: false,
  delayMs: 0,
};

test.each([
  ["", {}],
  ["?lang=en", { language: "en-US" }],
  ["?lang=en-US", { language: "en-US" }],
  ["?lang=fr", {}],
  ["?api=1.9", { excelApi: "1.9" }],
  ["?api=new", {}],
  ["?theme=dark", { theme: "dark" }],
  ["?theme=blue", {}],
  ["?file=avance-con-defectos.xlsx", { file: "avance-con-defectos.xlsx" }],
  ["?pane=270", { paneWidth: 270 }],
  ["?pane=100", { paneWidth: 270 }],
  ["?pane=5000", { paneWidth: 900 }],
  ["?pane=wide", {}],
  ["?pane=closed", { isPaneOpen: false }],
  ["?panes=2&delay=200", { hasColleague: true, delayMs: 200 }],
  ["?panes=3", {}],
  ["?delay=-5", {}],
  ["?delay=long", {}],
  ["?delay=60000", { delayMs: 10_000 }],
])("%s", (query, change) => {
  expect(readPageAddress(query)).toEqual({ ...usual, ...change });
});
