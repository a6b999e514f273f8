const { join } = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");

/** The add-in as it is shipped. `scripts/build-add-in.ts` says for which address, with which office.js and policy, and into which folder. */
module.exports = ({
  outFolder = join(__dirname, "dist"),
  officeJs = "/officejs/office.js",
  pagePolicy = "",
  moveAddresses = (text) => text,
} = {}) => ({
  mode: "production",
  target: ["web", "es2020"],
  entry: { taskpane: "./src/taskpane/index.tsx" },
  context: __dirname,
  output: {
    path: outFolder,
    filename: "[name].[contenthash].js",
    clean: true,
  },
  // Their scripts do not name them: the build moves them out of what is served.
  devtool: "hidden-source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            target: "es2020",
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({
      filename: "taskpane.html",
      template: "./src/taskpane/taskpane.html",
      chunks: ["taskpane"],
      officeJs,
      pagePolicy,
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: "assets/*.png" },
        { from: "{manifest.xml,assets/*.{html,json}}", transform: (content) => moveAddresses(content.toString()) },
        { from: "LICENSE", to: "LICENSE.txt", toType: "file" },
      ],
    }),
  ],
  cache: {
    type: "filesystem",
    cacheDirectory: join(__dirname, ".cache", "webpack"),
    buildDependencies: { config: [__filename] },
  },
  performance: { hints: "warning", maxEntrypointSize: 1_000_000, maxAssetSize: 1_000_000 },
});
