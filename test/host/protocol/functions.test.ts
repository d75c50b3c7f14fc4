import { CellError } from "../../../src/host/model";
import type { FunctionMetadata } from "../../../src/host";
import type { Invocation } from "../../../src/host/calc/custom-functions";
import { newHost, withOffice } from "./office";

const given = withOffice();

const records = { name: "records", dimensionality: "matrix" };
const optional = { name: "rulebook", optional: true };
const metadata: readonly FunctionMetadata[] = [
  { id: "ECHO", name: "ECHO", parameters: [records, optional] },
  {
    id: "WHERE",
    name: "WHERE",
    parameters: [records],
    options: { requiresAddress: true, requiresParameterAddresses: true },
  },
  { id: "SPILL", name: "SPILL", parameters: [] },
  { id: "NOROWS", name: "NOROWS", parameters: [] },
  { id: "NAN", name: "NAN", parameters: [] },
  { id: "THROWS", name: "THROWS", parameters: [] },
  { id: "REJECTS", name: "REJECTS", parameters: [] },
  { id: "DOUBLE", name: "DOUBLE", parameters: [{ name: "x", type: "number" }] },
  { id: "UNASSOCIATED", name: "UNASSOCIATED", parameters: [] },
];

let seen: unknown[][] = [];
beforeAll(() => {
  CustomFunctions.associate({
    ECHO: (...args: unknown[]) => {
      seen.push(args.slice(0, -1));
      return args.length;
    },
    WHERE: (_records: unknown, at: CustomFunctions.Invocation) =>
      `${at.address} ${at.parameterAddresses?.join()}`,
    SPILL: () => [
      ["Ann", 98.5],
      [new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "没有记录"), null],
    ],
    NOROWS: () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "第 3 行看不懂");
    },
    NAN: () => Number.NaN,
    THROWS: () => {
      throw new TypeError("a fault of the function's own");
    },
    REJECTS: async () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
    },
    DOUBLE: async (x: number) => x * 2,
  });
});
beforeEach(() => {
  seen = [];
  given.host.functions.setMetadata(metadata);
});

const call = (name: string, ...args: Invocation["args"]): Invocation => ({
  name,
  args,
  address: "Sheet1!D1",
  parameterAddresses: args.map(() => null),
});
const results = (...calls: Invocation[]) => given.host.functions.invoke(calls);

test("a whole recalculation is answered in the order of its calls", async () => {
  const answers = await results(call("DOUBLE", 21), call("SPILL"), call("DOUBLE", 4));
  expect(answers[0]).toStrictEqual({ value: 42 });
  expect(answers[2]).toStrictEqual({ value: 8 });
});

test("a range spills, with an error in its place and nothing as 0", async () => {
  const [answer] = await results(call("SPILL"));
  expect(answer).toStrictEqual({
    value: [
      ["Ann", 98.5],
      [new CellError("#N/A", "没有记录"), 0],
    ],
  });
});

test("an omitted optional argument arrives as null, the invocation last", async () => {
  const [answer] = await results(call("ECHO", [["甲"]], undefined));
  expect(answer).toStrictEqual({ value: 3 });
  expect(seen).toStrictEqual([[[["甲"]], null]]);
});

test("a single cell given for a matrix is a matrix of one; an empty cell is 0, as in desktop Excel", async () => {
  await results(call("ECHO", "甲", "x"), call("ECHO", [[1, null]]));
  expect(seen).toStrictEqual([
    [[["甲"]], "x"],
    [[[1, 0]], null],
  ]);
});

test("a host may stand for Excel on the web, where an empty cell is null", async () => {
  const web = newHost({ emptyCells: null });
  web.functions.setMetadata(metadata);
  given.office.use(web);
  await web.functions.invoke([call("ECHO", [[1, null]])]);
  expect(seen).toStrictEqual([[[[1, null]], null]]);
});

test("addresses reach the functions that ask for them", async () => {
  const [answer] = await results({
    ...call("WHERE", [[1]]),
    address: "汇总!B2",
    parameterAddresses: ["记录!A1:A1"],
  });
  expect(answer).toStrictEqual({ value: "汇总!B2 记录!A1:A1" });
});

test.each([
  [
    "a CustomFunctions.Error keeps its sentence",
    "NOROWS",
    new CellError("#VALUE!", "第 3 行看不懂"),
  ],
  ["NaN is #NUM!", "NAN", new CellError("#NUM!")],
  ["anything else that is thrown is #VALUE!", "THROWS", new CellError("#VALUE!")],
  ["a rejection keeps its code", "REJECTS", new CellError("#DIV/0!")],
  [
    "a function that no script brought fails as if it threw",
    "UNASSOCIATED",
    new CellError("#VALUE!"),
  ],
  ["a name that is not in the metadata is #NAME?", "UNKNOWN", new CellError("#NAME?")],
])("%s", async (_says, name, error) => {
  const answer = await results(call(name));
  expect(answer).toStrictEqual([{ error }]);
});

test("an error among the arguments is the result, and the function is not called", async () => {
  const error = new CellError("#REF!");
  expect(await results(call("ECHO", [[1, error]]))).toStrictEqual([{ error }]);
  expect(seen).toStrictEqual([]);
});

test("text for a number is #VALUE!, a numeral is that number", async () => {
  const answers = await results(
    call("DOUBLE", "many"),
    call("DOUBLE", "1.5"),
    call("DOUBLE", true),
  );
  expect(answers).toStrictEqual([{ error: new CellError("#VALUE!") }, { value: 3 }, { value: 2 }]);
});
