export { cellAddress, extentsOfAddress, rangeAddress } from "../excel/addresses";
