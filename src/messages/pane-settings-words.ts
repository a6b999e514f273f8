/** The words of the settings page. */
export interface SettingsWords {
  /** Over what the workbook keeps for everybody who opens it. */
  readonly team: string;
  readonly teamHint: string;
  readonly dueSoonDays: string;
  readonly dueSoonDaysInvalid: string;
}
