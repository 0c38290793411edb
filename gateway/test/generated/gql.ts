/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query DistrictView {\n    communities(perPage: 65) {\n      total\n      items {\n        id\n        name\n        street { name }\n        serviceCentre { areaSquareMetres }\n        needs(filter: { state: { eq: OPEN } }) { total }\n        volunteerCount\n        stations { items { name } }\n        partnerUnits { total }\n      }\n    }\n  }\n": typeof types.DistrictViewDocument,
    "\n  query UnitView($filter: PartnerUnitFilter) {\n    partnerUnits(filter: $filter, perPage: 10) {\n      items { name community { name street { name } } needs { total items { name } } }\n    }\n  }\n": typeof types.UnitViewDocument,
    "\n  query StationView {\n    serviceStations(perPage: 10) { items { name community { name volunteerCount } venue { name kind activities { total } } } }\n  }\n": typeof types.StationViewDocument,
};
const documents: Documents = {
    "\n  query DistrictView {\n    communities(perPage: 65) {\n      total\n      items {\n        id\n        name\n        street { name }\n        serviceCentre { areaSquareMetres }\n        needs(filter: { state: { eq: OPEN } }) { total }\n        volunteerCount\n        stations { items { name } }\n        partnerUnits { total }\n      }\n    }\n  }\n": types.DistrictViewDocument,
    "\n  query UnitView($filter: PartnerUnitFilter) {\n    partnerUnits(filter: $filter, perPage: 10) {\n      items { name community { name street { name } } needs { total items { name } } }\n    }\n  }\n": types.UnitViewDocument,
    "\n  query StationView {\n    serviceStations(perPage: 10) { items { name community { name volunteerCount } venue { name kind activities { total } } } }\n  }\n": types.StationViewDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DistrictView {\n    communities(perPage: 65) {\n      total\n      items {\n        id\n        name\n        street { name }\n        serviceCentre { areaSquareMetres }\n        needs(filter: { state: { eq: OPEN } }) { total }\n        volunteerCount\n        stations { items { name } }\n        partnerUnits { total }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DistrictViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitView($filter: PartnerUnitFilter) {\n    partnerUnits(filter: $filter, perPage: 10) {\n      items { name community { name street { name } } needs { total items { name } } }\n    }\n  }\n"): typeof import('./graphql.ts').UnitViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StationView {\n    serviceStations(perPage: 10) { items { name community { name volunteerCount } venue { name kind activities { total } } } }\n  }\n"): typeof import('./graphql.ts').StationViewDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
