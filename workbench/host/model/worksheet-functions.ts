import { numberArgument } from "../arguments";
import { bind } from "../host-object";
import type { HostClass, HostObject } from "../host-object";
import type { ModelContext } from "../model-context";

interface Result {
  readonly value: number | null;
  readonly error: string | null;
}

const functionResultClass: HostClass<Result> = {
  name: "FunctionResult",
  properties: {
    Value: { read: ({ value }) => value },
    Error: { read: ({ error }) => error },
  },
};

const dayMilliseconds = 86_400_000;
const lastSerial = 2_958_465;

/** YEAR of a serial in the workbook's own date system: the only way to tell 1904 from 1900 through the API. */
function year({ document }: ModelContext, value: unknown): Result {
  const serial = Math.floor(numberArgument(value));
  if (serial < 0 || serial > lastSerial) return { value: null, error: "#NUM!" };
  // Excel's 1900 counts a 29 February that never was: before it, day zero is a day later.
  const dayZero = document.dateSystem === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const isDayZero = document.dateSystem === 1900 && serial === 0;
  return { value: isDayZero ? 1900 : new Date(dayZero + serial * dayMilliseconds).getUTCFullYear(), error: null };
}

interface Owner {
  readonly context: ModelContext;
}

const functionsClass: HostClass<Owner> = {
  name: "Functions",
  methods: { Year: ({ context }, [serial]) => bind(functionResultClass, year(context, serial)) },
};

export function functionsObject(context: ModelContext): HostObject {
  return bind(functionsClass, { context });
}
