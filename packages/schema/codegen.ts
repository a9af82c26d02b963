import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: './schema.graphql',
  documents: './operations/*.graphql',
  generates: {
    './src/operations.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        enumType: 'string-literal',
        scalars: { Timestamp: 'string', Day: 'string', Decimal: 'string', Json: 'unknown' },
        strictScalars: true,
        defaultScalarType: 'unknown',
        avoidOptionals: false,
        maybeValue: 'T | null',
        skipTypename: true,
        documentMode: 'documentNode',
      },
    },
  },
};
export default config;
