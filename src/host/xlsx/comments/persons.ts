import { type Package, declaration } from "../package/package";
import { attribute, children } from "../xml/element";
import { qualified } from "../xml/patch";
import { escapeAttribute, fromXstring, toXstring } from "../xml/text";

export const threadNamespace =
  "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const personType = "http://schemas.microsoft.com/office/2017/10/relationships/person";

/** Who wrote or is named in conversations. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** The persons of a file ([MS-XLSX] 2.6.203); a user's id holds the address in "S::name@example.com::…". */
export function readPersons(pack: Package, workbookPath: string): readonly Person[] {
  const path = pack.related(workbookPath, "person");
  if (path === null) return [];
  return children(pack.xml(path), "person").map((one) => ({
    id: attribute(one, "id") ?? "",
    name: fromXstring(attribute(one, "displayName") ?? ""),
    email: /@/.test(attribute(one, "userId") ?? "") ? emailIn(attribute(one, "userId") ?? "") : "",
  }));
}

const emailIn = (user: string): string => /[^:\s]+@[^:\s]+/.exec(user)?.[0] ?? "";

/** The file's id for a person, who is added where they are not known yet. */
export function personId(pack: Package, workbookPath: string, name: string, email: string): string {
  const known = readPersons(pack, workbookPath);
  const found = known.find((one) => one.name === name && one.email === email);
  if (found) return found.id;
  let path = pack.related(workbookPath, "person");
  if (path === null) {
    path = pack.free("xl/persons/person#.xml").replace("person1", "person");
    const xml = `${declaration}<personList xmlns="${threadNamespace}"></personList>`;
    pack.add(path, "application/vnd.ms-excel.person+xml", xml);
    pack.relate(workbookPath, personType, path);
  }
  const id = freeId(known.map((one) => one.id));
  pack.patch(path, (root, patch) => {
    const user = escapeAttribute(email === "" ? toXstring(name) : `S::${email}::`);
    const provider = email === "" ? "None" : "AD";
    patch.append(
      root,
      `<${qualified(root, "person")} displayName="${escapeAttribute(toXstring(name))}" ` +
        `id="${id}" userId="${user}" providerId="${provider}"/>`,
    );
  });
  return id;
}

function freeId(taken: readonly string[]): string {
  for (let number = taken.length + 1; ; number++) {
    const id = `{${number.toString(16).toUpperCase().padStart(8, "0")}-0008-4000-8000-000000000000}`;
    if (!taken.includes(id)) return id;
  }
}
