/** Costs of one program for one workbook, as JSON: `one-file.ts host`. Run by files.ts. */
import { performance } from "node:perf_hooks";
import * as XLSX from "@e965/xlsx";
import ExcelJS from "exceljs";
import { Workbook, emptyCell } from "../../src/host/model";
import { openXlsx, saveXlsx } from "../../src/host/xlsx";
import type { FileCost, programs } from "./files";

type Program = (typeof programs)[number];
const rows = 100_000;
const columns = 10;

/** Half texts, half numbers, as a ledger has them. */
const valueAt = (row: number, column: number): string | number =>
  column % 2 === 0 ? `坐席${(row * 7 + column) % 500}` : row * 0.5 + column;

interface Work {
  /** Makes the workbook; not measured. */
  readonly make: () => unknown;
  readonly save: (book: unknown) => Promise<Uint8Array>;
  readonly open: (bytes: Uint8Array) => Promise<unknown>;
  readonly change: (book: unknown) => void;
}

const grid = (): (string | number)[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => valueAt(row, column)),
  );

const works: Readonly<Record<Program, Work>> = {
  host: {
    make() {
      const book = new Workbook("bench.xlsx");
      const sheet = book.addSheet("台账");
      grid().forEach((values, row) =>
        values.forEach((value, column) => sheet.put(row, column, { ...emptyCell, value })),
      );
      return book;
    },
    save: async (book) => saveXlsx(book as Workbook),
    open: async (bytes) => openXlsx(bytes, "bench.xlsx"),
    change(book) {
      (book as Workbook).active.put(9, 1, { ...emptyCell, value: 1 });
      (book as Workbook).addSheet("新").put(0, 0, { ...emptyCell, value: 1 });
    },
  },
  exceljs: {
    make() {
      const book = new ExcelJS.Workbook();
      book.addWorksheet("台账").addRows(grid());
      return book;
    },
    save: async (book) => new Uint8Array(await (book as ExcelJS.Workbook).xlsx.writeBuffer()),
    async open(bytes) {
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(bytes.slice().buffer);
      return book;
    },
    change(book) {
      const cell = (book as ExcelJS.Workbook).worksheets[0]?.getCell("B10");
      if (cell) cell.value = 1;
      (book as ExcelJS.Workbook).addWorksheet("新").addRow([1]);
    },
  },
  SheetJS: {
    make() {
      const book = XLSX.utils.book_new();
      XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(grid()), "台账");
      return book;
    },
    save: async (book) =>
      new Uint8Array(
        XLSX.write(book as XLSX.WorkBook, {
          type: "array",
          bookSST: true,
          compression: true,
        }) as ArrayBuffer,
      ),
    open: async (bytes) => XLSX.read(bytes),
    change(book) {
      XLSX.utils.sheet_add_aoa((book as XLSX.WorkBook).Sheets["台账"] ?? {}, [[1]], {
        origin: "B10",
      });
      XLSX.utils.book_append_sheet(book as XLSX.WorkBook, XLSX.utils.aoa_to_sheet([[1]]), "新");
    },
  },
};

async function timed<T>(work: () => Promise<T>): Promise<[milliseconds: number, result: T]> {
  const start = performance.now();
  const result = await work();
  return [Math.round(performance.now() - start), result];
}

async function cost(program: Program): Promise<FileCost> {
  const { make, save, open, change } = works[program];
  const book = make();
  const [saveMilliseconds, bytes] = await timed(() => save(book));
  const [openMilliseconds, opened] = await timed(() => open(bytes));
  change(opened);
  const [changeMilliseconds] = await timed(() => save(opened));
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  return {
    bench: "file",
    program,
    rows,
    columns,
    saveMilliseconds,
    openMilliseconds,
    changeMilliseconds,
    peakMegabytes,
  };
}

void cost(process.argv[2] as Program).then((result) =>
  process.stdout.write(JSON.stringify(result)),
);
