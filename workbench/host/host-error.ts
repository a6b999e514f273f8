/** What an action that fails answers: Excel's code, a sentence, the member, and the HTTP status of the batch. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
    /** "Range.values"; filled in by the interpreter where it is absent. */
    readonly location: string | null = null,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export function invalidArgument(message = "The argument is invalid or missing or has an incorrect format."): HostError {
  return new HostError("InvalidArgument", message);
}

export function itemNotFound(message = "The requested resource doesn't exist."): HostError {
  return new HostError("ItemNotFound", message, 404);
}

export function accessDenied(message = "You cannot perform the requested operation."): HostError {
  return new HostError("AccessDenied", message, 403);
}

/** A member that Excel has and this host lacks: said aloud, with the member's name. */
export function notImplemented(member: string): HostError {
  return new HostError("NotImplemented", `${member} is not implemented by this host.`, 501, member);
}

/** A member that this Excel does not have, because it is older or because the host lacks it. */
export function apiNotFound(member: string): HostError {
  return new HostError("ApiNotFound", `The API you are trying to use could not be found: ${member}.`, 404, member);
}
