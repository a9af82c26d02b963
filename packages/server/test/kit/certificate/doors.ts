import { getNamedType, isEnumType, type GraphQLOutputType } from 'graphql';
import { toGlobalId } from '../../../src/platform/global-id.ts';
import type { Pair, Probe, Target } from './attack.ts';
import { documentOf, rootField } from './documents.ts';
import { rootFields } from './positions.ts';
import { documentFor, queryArgs, rowOf } from './probes.ts';
import { places, type Principal, type Stage } from './stage.ts';

const everybody = ({ insiders: { keeper, clerk, key }, outsiders }: Stage): Principal[] => [
  keeper,
  clerk,
  key,
  ...outsiders,
];

/** Foreign rows of this word, each beside one of its region that never was. */
const idPairs = (stage: Stage, { blind }: Principal, word: string): Pair[] =>
  blind.map((regionId) => [rowOf(stage, regionId, word), toGlobalId(word, { regionId, id: crypto.randomUUID() })]);

/** Foreign counties, each beside one of the same city that keeps no rows. */
const regionPairs = ({ blind }: Principal): Pair[] =>
  blind.map((regionId) => [regionId, regionId === places.otherCity ? places.emptyElsewhere : places.emptySibling]);

/** Which regions there are is public. */
const isOfRegions = (type: GraphQLOutputType): boolean => String(getNamedType(type)).startsWith('Region');

/** Every query, narrowed to a county of somebody else's by the header that narrows requests. */
export function narrowProbes(stage: Stage): Probe[] {
  const { schema } = stage;
  return rootFields(schema)
    .filter(({ root }) => root === 'query')
    .flatMap(({ field }) => {
      const document = documentOf(schema, { root: 'query', field: field.name });
      const args = queryArgs(stage, rootField(schema, { root: 'query', field: field.name }));
      const target: Target = {
        name: `query ${field.name}, narrowed`,
        mustRefuse: false,
        isPublic: isOfRegions(field.type),
      };
      return everybody(stage).map((principal): Probe => ({
        principal,
        target,
        pairs: regionPairs(principal),
        send: (value) =>
          principal.graphql(
            documentFor(principal, { root: 'query', field: field.name }) ?? document,
            args,
            Number(value),
          ),
      }));
    });
}

/** The doors that are not GraphQL: files, uploads and sheets. */
export function doorProbes(stage: Stage): Probe[] {
  const figures = getNamedType(stage.schema.getType('FigureName') ?? null);
  const names = isEnumType(figures) ? figures.getValues().map(({ name }) => name) : [];
  const own = rowOf(stage, places.home, 'cam');
  const door = (name: string, mustRefuse = true): Target => ({ name, mustRefuse });
  return everybody(stage).flatMap((principal): Probe[] => [
    {
      principal,
      target: door('GET /files/:id'),
      pairs: idPairs(stage, principal, 'fil'),
      send: (id) => principal.get(`/files/${id}`),
    },
    {
      principal,
      target: door('GET /archives/:id'),
      pairs: idPairs(stage, principal, 'arc'),
      send: (id) => principal.get(`/archives/${id}`),
    },
    {
      principal,
      target: door('POST /files into a region'),
      pairs: regionPairs(principal),
      send: (regionId) => principal.post('/files?name=a.csv', '企业名称\n甲\n', Number(regionId)),
    },
    ...names.flatMap((figure): Probe[] => [
      {
        principal,
        target: door(`GET /exports/figures.xlsx?campaign of ${figure}`),
        pairs: idPairs(stage, principal, 'cam'),
        send: (id) => principal.get(`/exports/figures.xlsx?campaign=${id}&figure=${figure}`),
      },
      {
        principal,
        target: door(`GET /exports/figures.xlsx?region of ${figure}`, false),
        pairs: regionPairs(principal),
        send: (regionId) => principal.get(`/exports/figures.xlsx?campaign=${own}&figure=${figure}&region=${regionId}`),
      },
    ]),
  ]);
}
