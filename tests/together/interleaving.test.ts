import { Interleaving } from "./interleaving";

const never = () => new Promise<never>(() => undefined);

test("where nobody can go on it is said at once, with what went before", async () => {
  const interleaving = new Interleaving(1);
  const { setTimeout, clearTimeout } = interleaving.clockOf("Ana");
  const turn = interleaving.turnOf("Luis");
  const waiting = new Promise((end) => clearTimeout(setTimeout(end, 300)));
  const answered = turn(() => Promise.resolve("answer"));
  await expect(interleaving.until(Promise.all([answered, waiting]))).rejects.toThrow("Nobody goes on");
  expect(interleaving.told().slice(1)).toEqual([
    "Luis waits for 0 answers: nothing on its way",
    "Waiting for their time: no timers",
    "Thrown in timers: nothing",
    "The last steps:",
    "  Ana begins timer 1 of 300 ms",
    "  Ana clears timer 1",
    "  Luis's request",
    "  Luis's answer",
  ]);
});

test("a request that takes the workbook its time is waited for", async () => {
  const interleaving = new Interleaving(1);
  const answer = interleaving.turnOf("Ana")(() => new Promise((end) => setTimeout(() => end("answer"), 50)));
  await expect(interleaving.until(answer)).resolves.toBe("answer");
});

test("a request that fails is answered, and the person's next one is executed", async () => {
  const interleaving = new Interleaving(1);
  const turn = interleaving.turnOf("Ana");
  const refused = turn(() => Promise.reject(new Error("refused"))).catch(String);
  const next = turn(() => Promise.resolve("answer"));
  await expect(interleaving.until(Promise.all([refused, next]))).resolves.toEqual(["Error: refused", "answer"]);
});

test("what a window posts to itself is done before anybody is found to wait", async () => {
  const interleaving = new Interleaving(1);
  const { MessageChannel } = interleaving.clockOf("Ana");
  const posted = (left: number): Promise<string> =>
    new Promise((end) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => end(left === 0 ? "done" : posted(left - 1));
      port2.postMessage();
    });
  await expect(interleaving.until(posted(20))).resolves.toBe("done");
});

test("timers are over at once, in the order of their times", async () => {
  const interleaving = new Interleaving(1);
  const { setTimeout, performance } = interleaving.clockOf("Ana");
  const over: string[] = [];
  const wait = (name: string, delay: number) =>
    new Promise<void>((end) => {
      setTimeout(() => {
        over.push(`${name} ${performance.now()}`);
        end();
      }, delay);
    });
  await interleaving.until(Promise.all([wait("later", 86_400_000), wait("sooner", 400), wait("at once", 0)]));
  expect(over).toEqual(["at once 0", "sooner 400", "later 86400000"]);
});

test("who waits for what is told", async () => {
  const interleaving = new Interleaving(1);
  const turn = interleaving.turnOf("Ana");
  void turn(never);
  void turn(never);
  interleaving.clockOf("Luis").setTimeout(() => undefined, 400);
  await Promise.resolve();
  await Promise.resolve();
  expect(interleaving.told().slice(0, 3)).toEqual([
    "It is 0 ms after the beginning.",
    "Ana waits for 2 answers: request",
    "Waiting for their time: Luis's timer 1 at 400 ms",
  ]);
});
