import { type PasswordHash, legacyHash } from "../../model";
import { HostError } from "../../protocol/host-error";
import { omitted, textArgument } from "../arguments";
import { iteratedHash } from "./iterated-hash";

/** A new password as it is kept; none is null, and so is an empty one. */
export const hashOf = (password: unknown): PasswordHash | null =>
  omitted(password) || password === ""
    ? null
    : { kind: "legacy", hash: legacyHash(textArgument(password)) };

/** @throws HostError AccessDenied where a password is wanted and this is not it */
export function checkPassword(wanted: PasswordHash | null, password: unknown): void {
  if (!wanted) return;
  const given = omitted(password) ? "" : textArgument(password);
  const hash = wanted.kind === "legacy" ? legacyHash(given) : iteratedHash(given, wanted);
  if (hash !== wanted.hash) throw new HostError("AccessDenied");
}
