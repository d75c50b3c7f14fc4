/** The error codes that the host answers with; the client turns them into OfficeExtension.Error. */
export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "InvalidRequest"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "UnsupportedOperation";

/**
 * Excel's own sentences, in English as Excel's documentation lists them.
 * @see https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const messages: Readonly<Record<HostErrorCode, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidRequest: "Cannot process the request.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  UnsupportedOperation: "The operation being attempted is not supported.",
};

/** A refusal of Excel's: it ends the batch and reaches the add-in as an OfficeExtension.Error. */
export class HostError extends Error {
  readonly code: HostErrorCode;
  /** Class and member, such as "Range.values"; null where the dispatcher knows better. */
  readonly location: string | null;

  constructor(
    code: HostErrorCode,
    message: string = messages[code],
    location: string | null = null,
  ) {
    super(message);
    this.code = code;
    this.location = location;
  }
}

/** What the add-in asked for is not built in this host; says which class and member. */
export const apiNotFound = (kind: string, member: string): HostError =>
  new HostError(
    "ApiNotFound",
    `${messages.ApiNotFound} This host does not know ${kind}.${member}.`,
    `${kind}.${member}`,
  );

export const invalidArgument = (location: string | null = null): HostError =>
  new HostError("InvalidArgument", messages.InvalidArgument, location);

/** What was asked for. @throws HostError ItemNotFound where there is no such thing */
export function orItemNotFound<Found>(found: Found | null | undefined): Found {
  if (found === null || found === undefined) throw new HostError("ItemNotFound");
  return found;
}
