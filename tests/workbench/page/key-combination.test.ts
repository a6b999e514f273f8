import { ariaShortcut, isPressed, parseCombination } from "../../../workbench/page/key-combination";

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
const three = { ...none, ctrlKey: true, shiftKey: true, altKey: true };

function combination(text: string) {
  const parsed = parseCombination(text);
  if (parsed === null) throw new Error(`${text} is no combination.`);
  return parsed;
}

describe("a key combination, as Microsoft writes it", () => {
  test.each(["R", "Shift+R", "Ctrl", "Ctrl+", "Ctrl+Alt", "Hyper+R", "Ctrl+RR", "Ctrl+Ñ", "", "+"])(
    "«%s» is none: Ctrl or Alt, and one other key",
    (text) => {
      expect(parseCombination(text)).toBeNull();
    },
  );

  test.each([
    ["Ctrl+Shift+Alt+R", "Control+Shift+Alt+R"],
    ["CTRL+SHIFT+A", "Control+Shift+A"],
    ["Command+Option+1", "Control+Alt+1"],
    ["Ctrl+Alt+Up", "Control+Alt+ArrowUp"],
    ["Ctrl++", "Control+Equal"],
  ])("«%s» is one: %s", (text, aria) => {
    expect(ariaShortcut(combination(text))).toBe(aria);
  });
});

describe("a press", () => {
  const review = combination("Ctrl+Shift+Alt+R");

  test.each([
    ["with its modifiers", { ...three, key: "R", code: "KeyR" }, true],
    ["with Command for Ctrl", { ...three, ctrlKey: false, metaKey: true, key: "r", code: "KeyR" }, true],
    ["whose character AltGr changes", { ...three, key: "®", code: "KeyR" }, true],
    ["on a keyboard where the letter is elsewhere", { ...three, key: "R", code: "KeyP" }, true],
    ["of another letter in its place", { ...three, key: "P", code: "KeyR" }, false],
    ["without Alt", { ...three, altKey: false, key: "R", code: "KeyR" }, false],
    ["without Ctrl", { ...three, ctrlKey: false, key: "R", code: "KeyR" }, false],
    ["of another key", { ...three, key: "Enter", code: "Enter" }, false],
  ])("%s", (_, event, expected) => {
    expect(isPressed(review, event)).toBe(expected);
  });

  test.each([
    ["Ctrl+Shift+1", { ...none, ctrlKey: true, shiftKey: true, key: "!", code: "Digit1" }],
    ["Ctrl+Alt+Up", { ...none, ctrlKey: true, altKey: true, key: "ArrowUp", code: "ArrowUp" }],
    ["Ctrl+-", { ...none, ctrlKey: true, key: "-", code: "Minus" }],
  ])("of %s", (text, event) => {
    expect(isPressed(combination(text), event)).toBe(true);
  });
});
