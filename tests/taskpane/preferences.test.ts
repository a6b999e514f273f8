import { createPreferences, defaultPreferences, storageOf } from "../../src/taskpane/state/preferences";

/** A browser's storage in memory. */
function memory(entries: Readonly<Record<string, string>> = {}) {
  const held = new Map(Object.entries(entries));
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
  };
}

const blocked = {
  getItem: () => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  },
  setItem: () => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  },
};

test("who has chosen nothing has the defaults", () => {
  expect(createPreferences(memory(), undefined).get()).toEqual(defaultPreferences);
});

test("what is chosen is there the next time", () => {
  const storage = memory();
  createPreferences(storage, undefined).set({ theme: "dark", name: " Ana Ruiz ", grouping: "area" });
  const again = createPreferences(storage, undefined);
  expect(again.get()).toEqual({
    language: "automatic",
    theme: "dark",
    name: "Ana Ruiz",
    grouping: "area",
    liveReview: true,
    staysClosed: false,
  });
  expect(again.isKept()).toBe(true);
});

test("accounts that Office keeps apart do not see one another's", () => {
  const storage = memory();
  createPreferences(storage, "inquilino-1").set({ name: "Ana" });
  expect(createPreferences(storage, "inquilino-2").get().name).toBe("");
  expect(createPreferences(storage, "inquilino-1").get().name).toBe("Ana");
  expect([...storage.held.keys()]).toEqual(["inquilino-1revisor-asm.preferences"]);
});

test("where storage is blocked they live as long as the pane", () => {
  const preferences = createPreferences(blocked, undefined);
  preferences.set({ language: "en-US" });
  expect(preferences.get().language).toBe("en-US");
  expect(preferences.isKept()).toBe(false);
  expect(createPreferences(blocked, undefined).get().language).toBe("automatic");
});

test("where asking for the storage is refused there is none", () => {
  const page = {
    get localStorage(): Storage {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    },
  };
  expect(storageOf(page)).toBeNull();
  const preferences = createPreferences(storageOf(page), undefined);
  preferences.set({ theme: "light" });
  expect(preferences.get().theme).toBe("light");
  expect(preferences.isKept()).toBe(false);
});

test.each(["{", "3", "null", '{"version":2,"theme":"dark"}'])("what is not ours is left aside: %s", (text) => {
  expect(createPreferences(memory({ "revisor-asm.preferences": text }), undefined).get()).toEqual(defaultPreferences);
});

test("a wrong preference costs only itself, and keys of other versions stay", () => {
  const text = JSON.stringify({ version: 1, theme: "sepia", name: "Ana", letra: "grande" });
  const storage = memory({ "revisor-asm.preferences": text });
  const preferences = createPreferences(storage, undefined);
  expect(preferences.get()).toEqual({ ...defaultPreferences, name: "Ana" });
  preferences.set({ theme: "light" });
  expect(JSON.parse(storage.held.get("revisor-asm.preferences") ?? "")).toEqual({
    version: 1,
    theme: "light",
    name: "Ana",
    letra: "grande",
  });
});

test("two panes of one person do not undo one another's choice", () => {
  const storage = memory();
  const [one, other] = [createPreferences(storage, undefined), createPreferences(storage, undefined)];
  one.set({ theme: "dark" });
  other.set({ name: "Ana" });
  expect(createPreferences(storage, undefined).get()).toMatchObject({ theme: "dark", name: "Ana" });
});

test("who listens is told, until they stop", () => {
  const preferences = createPreferences(memory(), undefined);
  const told = jest.fn();
  const stop = preferences.subscribe(told);
  preferences.set({ theme: "dark" });
  stop();
  preferences.set({ theme: "light" });
  expect(told).toHaveBeenCalledTimes(1);
});
