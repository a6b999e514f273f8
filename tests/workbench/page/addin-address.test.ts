import { addinAddress } from "../../../workbench/page/addin-address";

const ids = { conversationId: "c1", instanceId: "i1" };
const origin = "https://localhost:3000";

test("names host, platform, version and display language in the query part, the conversation in the fragment", () => {
  expect(addinAddress(`${origin}/taskpane.html`, "es-MX", ids, origin)).toBe(
    `${origin}/taskpane.html?_host_Info=Excel$Web$16.01$es-MX$workbench$$$0#&_xdm_Info=c1|i1|${origin}`,
  );
});

test("keeps a query part that the manifest gives", () => {
  expect(addinAddress(`${origin}/pane.html?v=2`, "en-US", ids, origin)).toContain(
    "/pane.html?v=2&_host_Info=Excel$Web$16.01$en-US$",
  );
});
