/** What a progress cell says. Percentages are 0–100. */
export type ProgressReading =
  | { readonly kind: "blank" }
  | { readonly kind: "percentage"; readonly value: number }
  /** Told in words ("Concluido", "Cancelado", "Dado de baja", "Fusionado", "En proceso", "No iniciado"). */
  | { readonly kind: "concluded" | "cancelled" | "in-progress" | "not-started"; readonly text: string }
  /** Neither a percentage from 0 to 100 nor a word that is known. */
  | { readonly kind: "invalid"; readonly text: string };
