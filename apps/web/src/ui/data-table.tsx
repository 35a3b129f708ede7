import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Link } from 'react-router';

export type Column<Row> = {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers stand to the right, digits under digits. */
  numeric?: boolean | undefined;
  /** The cell that names the row. */
  rowHeader?: boolean | undefined;
  /** A link that sorts by this column, and how it is sorted now. Sorting happens on the server, so it works without JavaScript. */
  sort?: { to: string; direction: 'ascending' | 'descending' | 'none' } | undefined;
};

const arrows = { ascending: '↑', descending: '↓', none: '↕' };

type DataTableProps<Row> = {
  caption: ReactNode;
  /** Keeps the caption for screen readers when a heading beside says the same. */
  hideCaption?: boolean | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  dense?: boolean | undefined;
};

/** Rows to compare. Scrolls sideways inside its own box, which can be focused and moved with the arrow keys when it must. */
export function DataTable<Row>({ caption, hideCaption, columns, rows, rowKey, dense }: DataTableProps<Row>) {
  const captionId = useId();
  const box = useRef<HTMLDivElement>(null);
  // Until the browser has measured, the box can take focus: too many stops are better than none.
  const [overflows, setOverflows] = useState(true);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setOverflows(element.scrollWidth > element.clientWidth);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const focusable = overflows ? { role: 'region', tabIndex: 0, 'aria-labelledby': captionId } : {};
  return (
    <div className="table-scroll" ref={box} {...focusable}>
      <table className="table" data-dense={dense ? '' : undefined}>
        <caption id={captionId}>{hideCaption ? <span className="visually-hidden">{caption}</span> : caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" data-numeric={column.numeric ? '' : undefined} aria-sort={column.sort?.direction}>
                {column.sort ? (
                  <Link className="table-sort" to={column.sort.to}>
                    {column.header} <span aria-hidden="true">{arrows[column.sort.direction]}</span>
                  </Link>
                ) : (
                  column.header
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => {
                const numeric = column.numeric ? '' : undefined;
                return column.rowHeader ? (
                  <th key={column.key} scope="row" data-numeric={numeric}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.key} data-numeric={numeric}>
                    {column.cell(row)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
