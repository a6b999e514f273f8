import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { useWords } from "../words";

const useStyles = makeStyles({ body: { whiteSpace: "normal", overflowWrap: "anywhere" } });

/** How webpack names the error of a script that did not come. */
const isMissingScript = (error: unknown) => error instanceof Error && error.name === "ChunkLoadError";

interface BrokenPaneProps {
  readonly error: unknown;
  readonly onReload: () => void;
}

function BrokenPane({ error, onReload }: BrokenPaneProps) {
  const { pane, catalogue } = useWords();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={useStyles().body}>
        {isMissingScript(error) ? pane.pages.partMissing : catalogue.hostErrors.unexpected}
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onReload}>{pane.pages.reload}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

export interface PaneBoundaryProps {
  readonly children: ReactNode;
  readonly onReload?: () => void;
}

interface PaneBoundaryState {
  readonly broken: { readonly error: unknown } | null;
}

/** Where the pane cannot be drawn, as when a part of it did not come, people are told so and begin anew: React would leave the pane empty. */
export class PaneBoundary extends Component<PaneBoundaryProps, PaneBoundaryState> {
  override state: PaneBoundaryState = { broken: null };

  static getDerivedStateFromError(error: unknown): PaneBoundaryState {
    return { broken: { error } };
  }

  override render() {
    const { children, onReload = () => location.reload() } = this.props;
    const { broken } = this.state;
    return broken === null ? children : <BrokenPane error={broken.error} onReload={onReload} />;
  }
}
