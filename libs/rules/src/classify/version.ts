/** Version of the words and rules that propose; kept with every proposal, so that each can be measured by what made it. */
export const classifierVersion = 'words-2021.1';
