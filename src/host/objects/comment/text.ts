import type { Remark } from "../../model";
import { invalidArgument } from "../../protocol/host-error";
import { oneOf, omitted, record, textArgument } from "../arguments";

type Content = Pick<Remark, "text" | "mentions">;

/** What a comment says: a text, or a text with persons named in it. */
export function contentArgument(value: unknown, type: unknown): Content {
  const kind = omitted(type) ? "Plain" : oneOf(type, ["Plain", "Mention"]);
  return kind === "Mention" ? mentionsArgument(value) : { text: textArgument(value), mentions: [] };
}

const TAG = /<at id="(\d+)">([^<]*)<\/at>/g;

/** A text in which `<at id="0">name</at>` stands for a person of the list. */
export function mentionsArgument(value: unknown): Content {
  const { mentions, richContent } = record(value);
  if (!Array.isArray(mentions)) throw invalidArgument();
  const persons = new Map(
    mentions.map((one: unknown) => {
      const { id, name, email } = record(one);
      return [Number(id), { name: textArgument(name), email: textArgument(email) }] as const;
    }),
  );
  const named: Remark["mentions"][number][] = [];
  const rich = textArgument(richContent);
  let text = "";
  let end = 0;
  for (const match of rich.matchAll(TAG)) {
    const person = persons.get(Number(match[1]));
    if (!person) throw invalidArgument();
    text += rich.slice(end, match.index);
    const shown = `@${person.name}`;
    named.push({ ...person, start: text.length, length: shown.length });
    text += shown;
    end = match.index + match[0].length;
  }
  return { text: text + rich.slice(end), mentions: named };
}

/** The same as Office.js has it. */
export function richContent({ text, mentions }: Content): string {
  let rich = "";
  let end = 0;
  mentions.forEach(({ name, start, length }, id) => {
    rich += `${text.slice(end, start)}<at id="${id}">${name}</at>`;
    end = start + length;
  });
  return rich + text.slice(end);
}
