/** A French text with a title, two headings, page furniture, sums, dates and words of undertaking. */
export const frenchText = `Imprimer cette page

Déclaration conjointe sur les ports propres

Mis en ligne le 15 mai 2017

La ministre des Pêches et le ministre de la Mer se sont rencontrés le 12 mai 2017. Ils ont parlé des filets.

I. Des ports propres

Les deux pays s’engagent à verser 3,6 millions d’euros par an. L’Ardovie doit poser 24 bouées.

II. Suivi de l’accord

Une réunion se tiendra avant l’été. M. Ekeld a salué cette décision.

Haut de la page
`;

/** A text without any heading. */
export const plainText = `The ministers met on 3 May 2019. They agreed to pay £2 million a year.

They will meet again.
`;

/** A text of so many lines, with a heading before every tenth paragraph. */
export function longText(lines: number): string {
  return Array.from({ length: lines / 2 }, (_, index) =>
    index % 10 === 0 ? `Part ${index / 10 + 1} of the text` : `Both countries will pay £${index} million by May 2019.`,
  ).join("\n\n");
}
