import { LocaleService, LocaleType, LogLevel, Univer } from "@univerjs/core";
import type { IUniverConfig, PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";

/** Univer set up and running: without a grid in Node, with one in the page. */
export interface UniverEngine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly hasGrid: boolean;
  /** Ends it. */
  readonly end: () => void;
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
  const words = univer.__getInjector().get(LocaleService);
  const end = () => {
    univer.dispose();
    // A timer of its calculation may run out a second later, and throws where there are no words to tell how far it is.
    words.load({ [LocaleType.EN_US]: {} });
  };
  return { univer, api: FUniver.newAPI(univer), hasGrid, end };
}
