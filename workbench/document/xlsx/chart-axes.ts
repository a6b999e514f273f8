import type { Chart, ChartAxis } from "../charts";
import { richText } from "./chart-text";

const categoryId = 111_111_111;
const valueId = 222_222_222;
const greyLine = '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';

interface AxisFrame {
  readonly id: number;
  readonly otherId: number;
  readonly position: "b" | "l" | "r" | "t";
  /** The other axis says where it crosses this one: that is written here. */
  readonly crosses: ChartAxis["crossing"];
}

function scaling({ isReversed, maximum, minimum }: ChartAxis): string {
  const limits = `${maximum === null ? "" : `<c:max val="${maximum}"/>`}${minimum === null ? "" : `<c:min val="${minimum}"/>`}`;
  return `<c:scaling><c:orientation val="${isReversed ? "maxMin" : "minMax"}"/>${limits}</c:scaling>`;
}

/** What both kinds of axes say, in the order of the schema. */
function commonMarkup(axis: ChartAxis, { id, otherId, position, crosses }: AxisFrame): string {
  return [
    `<c:axId val="${id}"/>${scaling(axis)}<c:delete val="${axis.isVisible ? 0 : 1}"/><c:axPos val="${position}"/>`,
    axis.hasMajorGridlines ? `<c:majorGridlines>${greyLine}</c:majorGridlines>` : "",
    axis.title === null ? "" : `<c:title>${richText(axis.title)}<c:overlay val="0"/></c:title>`,
    '<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="nextTo"/>${greyLine}<c:crossAx val="${otherId}"/><c:crosses val="${crosses}"/>`,
  ].join("");
}

/** The axis of categories and that of values; lying bars have the first at the left. */
export function chartAxes({ categoryAxis, valueAxis }: Chart, isLying: boolean): string {
  const category = commonMarkup(categoryAxis, {
    id: categoryId,
    otherId: valueId,
    position: isLying ? "l" : "b",
    crosses: valueAxis.crossing,
  });
  const value = commonMarkup(valueAxis, {
    id: valueId,
    otherId: categoryId,
    position: isLying ? "b" : "l",
    crosses: categoryAxis.crossing,
  });
  const unit = valueAxis.majorUnit === null ? "" : `<c:majorUnit val="${valueAxis.majorUnit}"/>`;
  const labels = '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>';
  return `<c:catAx>${category}${labels}</c:catAx><c:valAx>${value}<c:crossBetween val="between"/>${unit}</c:valAx>`;
}
