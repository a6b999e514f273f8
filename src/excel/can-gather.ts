/** Whether this Excel can take in the sheets of a file (ExcelApi 1.13). */
export const canGather = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.13");
