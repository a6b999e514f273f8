const { join } = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");

const localHost = "https://localhost:3000";

// The copy of the npm package, which `npm start` serves; pages that are published load Microsoft's own, as the Marketplace requires.
const localOfficeJs = "/officejs/office.js";
const publishedOfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Every address of the manifest, moved to the host that the add-in is published on. */
function manifestFor(host) {
  return (text) => text.toString().replaceAll(localHost, host);
}

/** The add-in as it is shipped, to dist/. `--env host=https://example.org/revisor-asm` builds it for that address. */
module.exports = ({ host } = {}) => ({
  mode: "production",
  target: ["web", "es2020"],
  entry: { taskpane: "./src/taskpane/index.tsx" },
  context: __dirname,
  output: {
    path: join(__dirname, "dist"),
    filename: "[name].[contenthash].js",
    clean: true,
  },
  devtool: "source-map",
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
      officeJs: host === undefined ? localOfficeJs : publishedOfficeJs,
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: "assets/*.{png,html}" },
        { from: "manifest.xml", transform: host === undefined ? undefined : manifestFor(host) },
      ],
    }),
  ],
  cache: {
    type: "filesystem",
    name: host === undefined ? "local" : "published",
    cacheDirectory: join(__dirname, ".cache", "webpack"),
    buildDependencies: { config: [__filename] },
  },
  performance: { hints: "warning", maxEntrypointSize: 1_000_000, maxAssetSize: 1_000_000 },
});
