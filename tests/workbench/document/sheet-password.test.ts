import { createHash } from "node:crypto";
import { checkPassword, hasPassword, passwordAttributes } from "../../../workbench/document/sheet-password";

/** The hash of ECMA-376 part 1, 18.3.1.85, with Node's SHA-512. */
function hashByNode(password: string, salt: Buffer, turns: number): string {
  let hash = createHash("sha512")
    .update(Buffer.concat([salt, Buffer.from(password, "utf16le")]))
    .digest();
  for (let turn = 0; turn < turns; turn += 1) {
    const counter = Buffer.alloc(4);
    counter.writeUInt32LE(turn);
    hash = createHash("sha512")
      .update(Buffer.concat([hash, counter]))
      .digest();
  }
  return hash.toString("base64");
}

test("a password is kept as the file format has it, each time with another salt", () => {
  const [one, other] = [passwordAttributes("contraseña"), passwordAttributes("contraseña")];
  const salt = Buffer.from(one.get("saltValue") ?? "", "base64");
  expect(one.get("hashValue")).toBe(hashByNode("contraseña", salt, Number(one.get("spinCount"))));
  expect(one.get("saltValue")).not.toBe(other.get("saltValue"));
  expect([hasPassword(one), hasPassword(new Map([["sheet", "1"]]))]).toEqual([true, false]);
  expect([checkPassword(one, "contraseña"), checkPassword(one, "Contraseña")]).toEqual(["right", "wrong"]);
});

test("sixteen bits of before 2010 are known too, with and without zeros before them", () => {
  expect(checkPassword(new Map([["password", "83AF"]]), "password")).toBe("right");
  expect(checkPassword(new Map([["password", "083af"]]), "password")).toBe("right");
  expect(checkPassword(new Map([["password", "83AF"]]), "Password")).toBe("wrong");
});
