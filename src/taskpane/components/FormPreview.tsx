import { makeStyles, tokens } from "@fluentui/react-components";
import type { BlankTable } from "../../core/table/blank-table";
import { drawnCells } from "../drawn-cells";

export interface FormPreviewProps {
  readonly table: BlankTable;
  readonly label: string;
}

/** A blank table drawn small, out of the very data that is inserted. */
export function FormPreview({ table, label }: FormPreviewProps) {
  const styles = useStyles();
  const { width, height, cells } = drawnCells(table);
  return (
    <svg className={styles.sheet} viewBox={`-1 -1 ${width + 2} ${height + 2}`} role="img" aria-label={label}>
      {cells.map(({ x, y, width: wide, height: high, lines, size, isBold, hasBorder, anchor, textX }) => (
        <g key={`${x} ${y}`}>
          {hasBorder && <rect className={styles.cell} x={x} y={y} width={wide} height={high} />}
          {lines.map((line, index) => (
            <text
              key={index}
              className={styles.text}
              x={textX}
              y={y + high / 2 + (index - (lines.length - 1) / 2) * size * 1.2}
              fontSize={size}
              fontWeight={isBold ? 600 : 400}
              textAnchor={anchor}
              dominantBaseline="central"
            >
              {line}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}

const useStyles = makeStyles({
  sheet: {
    display: "block",
    width: "100%",
    maxWidth: "360px",
    maxHeight: "250px",
    margin: "0 auto",
    padding: "8px",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  cell: { fill: "none", stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: 1 },
  text: { fill: tokens.colorNeutralForeground1 },
});
