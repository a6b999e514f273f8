import { readBase } from "../../scripts/base-address";

test.each([
  ["https://example.org/revisor-asm/", "https://example.org/revisor-asm"],
  ["https://example.org/revisor-asm", "https://example.org/revisor-asm"],
  ["https://example.org", "https://example.org"],
  [" https://example.org:8443/a/b// ", "https://example.org:8443/a/b"],
  ["https://EXAMPLE.org/Revisor", "https://example.org/Revisor"],
  ["https://año.example/asm/", "https://xn--ao-zja.example/asm"],
])("%s is an address to publish on", (given, base) => {
  expect(readBase(given)).toBe(base);
});

test.each([
  ["", /^--base needs the address/],
  ["   ", /^--base needs the address/],
  ["example.org/asm", /is not a complete address/],
  ["example.org:443", /is not a complete address/],
  ["https://", /is not a complete address/],
  ["http://example.org/asm/", /only over https/],
  ["ftp://example.org/asm/", /only over https/],
  ["https://example.org/asm/?v=1", /a query or a fragment/],
  ["https://example.org/asm/?", /a query or a fragment/],
  ["https://example.org/#asm", /a query or a fragment/],
  ["https://ana:clave@example.org/", /a name or a password/],
  ["https://localhost:3000/", /is this machine/],
  ["https://127.0.0.1/asm/", /is this machine/],
  ["https://example.org/a&b/", /signs other than/],
  ["https://example.org/a'b/", /signs other than/],
])('"%s" is refused in one sentence that says what to give', (given, sentence) => {
  expect(() => readBase(given)).toThrow(sentence);
  expect(() => readBase(given)).toThrow(/https:\/\/host\/path\/\.$|will be served from/);
});
