const queries = import.meta.glob<string>('./examples/*.graphql', { query: '?raw', import: 'default', eager: true });
const variables = import.meta.glob<string>('./examples/*.json', { query: '?raw', import: 'default', eager: true });

/** A tab for each example, in the order of their files. */
export const exampleTabs = Object.entries(queries).map(([file, query]) => ({
  query,
  variables: variables[file.replace(/graphql$/, 'json')]?.trim() ?? '',
}));
