/** What mammoth makes of a Word document, as far as text goes. */
export interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  /** Of a text. */
  readonly value?: string;
  /** Of a break: line, page or column. */
  readonly breakType?: string;
  /** Of a table's cell. */
  readonly colSpan?: number;
  readonly rowSpan?: number;
}
