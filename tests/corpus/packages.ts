/** A package of the npm registry that ships .xlsx files of its own tests or examples. */
export interface CorpusPackage {
  readonly name: string;
  readonly version: string;
  /** Of the package's archive, as the registry states it: the files are always the same ones. */
  readonly integrity: string;
  /** Files of hundreds of thousands of cells: a processor opens one in some twenty seconds, so that their tests wait longer. */
  readonly large?: readonly string[];
}

/** Together some fifty workbooks, saved by Excel for Windows and Mac, LibreOffice, Google Sheets, WPS Spreadsheets and libraries. None is committed. */
export const corpusPackages: readonly CorpusPackage[] = [
  {
    name: "@corbe30/fortune-excel",
    version: "2.3.4",
    integrity: "sha512-KuX2QXyxK/NYL0HojPiAlb1SbtszYvhj20sIUVtXEzjXkTsZxyE8k4VIFhHw7YLo0Qd0CzKzRzAWrUVDq1aLiA==",
  },
  {
    name: "@jsreport/jsreport-xlsx",
    version: "4.8.1",
    integrity: "sha512-Zichflu6byu075N7HNHMmk4l7ZlZXKgbeib4r9XQ3TpxQ7NKmp4aRznWXJeFyL5Z6FEH47SWP2i4kJrRnX+0BQ==",
  },
  {
    name: "convert-excel-to-json",
    version: "1.7.0",
    integrity: "sha512-suJs6xw5W4C/1aEPk9zZIcnIvSjeLy6vJFvQs9joBWTfpGypwjFEHopQe2QKBCz4QPLvsDHbZ7CsiouHAklL4A==",
  },
  {
    name: "database-js-xlsx",
    version: "1.0.6",
    integrity: "sha512-lvBAbSzoZJwDEaFgk6QKzjXOyVkVKG73Oh05Y7a7EuRSiX5fISWRHcOqb9Td9krnXQBTUXzvqgC3Z34YTLj/Ag==",
  },
  {
    name: "excel",
    version: "1.0.1",
    integrity: "sha512-Hr9p8R/rqZqMrqLa4OHP405BEFKG9Bg2W8Sb4YqRJJP70/lDJbJHZWY4E1wYI9qyavOjp3kheOSM7EzCYcU1nA==",
  },
  {
    name: "excel-parser",
    version: "0.2.2",
    integrity: "sha512-XBqVP8sGKcGK6psev19TOPQaPcx+quIZHC9E/rJrXp2yLkrgJv1eI8vCBZXIEFALAo4r9li06nVBxmoWhZVcJQ==",
  },
  {
    name: "rdf-parser-csvw-xlsx",
    version: "0.1.0",
    integrity: "sha512-Ean+W8/hmfB9sAtHXfWvGQ+WJgud1B0azSvcf5FPizPC48oTdOCuabID2cp4kofLYfhJdj3Z1xMbi7MYAVo1QQ==",
  },
  {
    name: "xlsx-chart",
    version: "0.4.3",
    integrity: "sha512-OsVyNRaxRo3Puk8nfvKK9Pvx5xtsq7mL2HxmDaXAMAqDDtxd3SqV8Mb+ThAudezq0lbEDyar2Bj8D53O4bD4ig==",
  },
  {
    name: "xlsx-parse-stream",
    version: "1.1.0",
    integrity: "sha512-yuoh34eZpFgf4+Bq6ICfPDMfPaWZHxv6Q3TZGB2lW/UgJNGOtsUEZrpbw+dctb7FHmaozwMA/63KslvnZhRvqg==",
    large: ["test/larger-file.xlsx"],
  },
  {
    name: "xlsx-populate",
    version: "1.21.0",
    integrity: "sha512-8v2Gm8BehXo6LU7KT802QoXTPkYY1SKk5V8g/UuYZnNB3JzXqud/P99Pxr2yXeKyt+sKlCatmidz6jQNie1hRw==",
  },
  {
    name: "xlsx-stream-reader",
    version: "1.1.1",
    integrity: "sha512-BRW8CJ6tQ2mRPUcFwAu+XSYKnxqKlBrhPw1r/L/dl0n/XW4tpSwKSg4v2ECCyQFzv6gZDmoVQxbEIVQMPH0uSQ==",
    large: ["test/big.xlsx"],
  },
  {
    name: "xlsx-to-json",
    version: "0.3.0",
    integrity: "sha512-kQQIj9N20bk/SMob2y5Mht3vtliHch/vWhf9DWEGFVxSQoP9+XorQ9+kwojNZmYwm/XFNz49zBlY7Rql3ktmSA==",
  },
  {
    name: "xlsx2json",
    version: "1.0.0",
    integrity: "sha512-AKfJI5gEaL7VUuEGCVfMTsod6Y8EinhLhQEeXl7rDVhhXGwaXl8LnuLkkMvvR8yfLKsHuF0CS94TJL/cQlHg2g==",
  },
];
