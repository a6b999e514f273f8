export { cellAddress, rangeAddress } from "../excel/addresses";
