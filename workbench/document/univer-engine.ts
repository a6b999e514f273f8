import { LogLevel, Univer } from "@univerjs/core";
import type { IUniverConfig, PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";

/** Univer set up and running: without a grid in Node, with one in the page. */
export interface UniverEngine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly hasGrid: boolean;
}

export type PluginEntry = PluginCtor | [PluginCtor, unknown];

/** What `@univerjs/presets` does, without the proprietary packages that it depends on. */
export function startUniver(
  config: Partial<IUniverConfig>,
  plugins: readonly PluginEntry[],
  hasGrid: boolean,
): UniverEngine {
  const univer = new Univer({ logLevel: LogLevel.WARN, ...config });
  const byName = new Map<string, [PluginCtor, unknown]>();
  for (const entry of plugins) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    // A later preset brings its own options for a plugin that an earlier one registered too.
    byName.delete(plugin.pluginName);
    byName.set(plugin.pluginName, [plugin, options]);
  }
  for (const [plugin, options] of byName.values()) univer.registerPlugin(plugin, options);
  return { univer, api: FUniver.newAPI(univer), hasGrid };
}
