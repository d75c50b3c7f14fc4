import fc from "fast-check";
import { cellsPerResponse, jsonBytes } from "../../src/excel/payload";

test("counts at least the bytes of the JSON, control characters aside", () => {
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom("a", '"', "\\", "é", "扣", "7") }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell)), (rows) => {
      const real = new TextEncoder().encode(JSON.stringify(rows)).length;
      expect(jsonBytes(rows)).toBeGreaterThanOrEqual(real);
      expect(jsonBytes(rows)).toBeLessThanOrEqual(real + 2 * rows.length + 2);
    }),
  );
});

test("asks for fewer cells the longer they are, and never for more than Excel gives at once", () => {
  expect(cellsPerResponse(150)).toBe(10_000);
  expect(cellsPerResponse(null)).toBe(25_000);
  expect(cellsPerResponse(0)).toBeLessThan(5_000_000);
});
