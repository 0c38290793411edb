/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type BooleanFilter = {
  eq?: boolean | null | undefined;
};

export type DemonstrationStatus =
  /** 创建中 */
  | 'CANDIDATE'
  /** 已命名 */
  | 'NAMED'
  /** 已撤销 */
  | 'REVOKED';

export type DemonstrationStatusFilter = {
  eq?: DemonstrationStatus | null | undefined;
  in?: Array<DemonstrationStatus> | null | undefined;
};

export type IdFilter = {
  empty?: boolean | null | undefined;
  eq?: string | number | null | undefined;
  in?: Array<string | number> | null | undefined;
};

export type InstantFilter = {
  empty?: boolean | null | undefined;
  eq?: string | null | undefined;
  gte?: string | null | undefined;
  in?: Array<string> | null | undefined;
  lte?: string | null | undefined;
};

export type IntFilter = {
  empty?: boolean | null | undefined;
  eq?: number | null | undefined;
  gte?: number | null | undefined;
  in?: Array<number> | null | undefined;
  lte?: number | null | undefined;
};

export type PartnerUnitFilter = {
  address?: TextFilter | null | undefined;
  /**
   * 已归档
   *
   * Archived rows are left out unless this asks for them.
   */
  archived?: BooleanFilter | null | undefined;
  archivedAt?: InstantFilter | null | undefined;
  communityId?: IdFilter | null | undefined;
  createdAt?: InstantFilter | null | undefined;
  creditCode?: TextFilter | null | undefined;
  demonstration?: DemonstrationStatusFilter | null | undefined;
  id?: IdFilter | null | undefined;
  kind?: UnitKindFilter | null | undefined;
  name?: TextFilter | null | undefined;
  /**
   * 搜索
   *
   * Any part of the text, its pinyin or its initials.
   */
  q?: string | null | undefined;
  sample?: BooleanFilter | null | undefined;
  sizeBand?: UnitSizeBandFilter | null | undefined;
  streetId?: IdFilter | null | undefined;
  updatedAt?: InstantFilter | null | undefined;
  version?: IntFilter | null | undefined;
};

export type TextFilter = {
  contains?: string | null | undefined;
  empty?: boolean | null | undefined;
  eq?: string | null | undefined;
  in?: Array<string> | null | undefined;
};

export type UnitKind =
  /** 市直机关事业单位 */
  | 'CITY_AGENCY'
  /** 医疗机构 */
  | 'HOSPITAL'
  /** 大型企业 */
  | 'LARGE_ENTERPRISE'
  /** 部队 */
  | 'MILITARY'
  /** 其他 */
  | 'OTHER'
  /** 非公企业 */
  | 'PRIVATE_ENTERPRISE'
  /** 物业公司 */
  | 'PROPERTY_COMPANY'
  /** 科研院所 */
  | 'RESEARCH_INSTITUTE'
  /** 学校幼儿园 */
  | 'SCHOOL'
  /** 商铺 */
  | 'SHOP'
  /** 高校 */
  | 'UNIVERSITY';

export type UnitKindFilter = {
  eq?: UnitKind | null | undefined;
  in?: Array<UnitKind> | null | undefined;
};

export type UnitSizeBand =
  /** 300人以上 */
  | 'LARGE'
  /** 100至299人 */
  | 'MEDIUM'
  /** 不足10人 */
  | 'MICRO'
  /** 10至99人 */
  | 'SMALL';

export type UnitSizeBandFilter = {
  eq?: UnitSizeBand | null | undefined;
  in?: Array<UnitSizeBand> | null | undefined;
};

export type VenueKind =
  /** 楼宇党群服务中心 */
  | 'BUILDING_STATION'
  /** 党建文化主题公园 */
  | 'CULTURE_PARK'
  /** 文化站 */
  | 'CULTURE_STATION'
  /** 宣传街 */
  | 'DISPLAY_STREET'
  /** 社区卫生服务中心 */
  | 'HEALTH_CENTRE'
  /** 其他 */
  | 'OTHER'
  /** 社区党群服务中心 */
  | 'SERVICE_CENTRE'
  /** 便民服务点 */
  | 'SERVICE_POINT'
  /** 工作室 */
  | 'STUDIO'
  /** 党员之家 */
  | 'STUDY_POINT';

export type DistrictViewQueryVariables = Exact<{ [key: string]: never; }>;


export type DistrictViewQuery = { communities: { total: number, items: Array<{ id: string, name: string, volunteerCount: number | null, street: { name: string } | null, serviceCentre: { areaSquareMetres: number | null } | null, needs: { total: number } | null, stations: { items: Array<{ name: string }> } | null, partnerUnits: { total: number } | null }> } | null };

export type UnitViewQueryVariables = Exact<{
  filter?: PartnerUnitFilter | null | undefined;
}>;


export type UnitViewQuery = { partnerUnits: { items: Array<{ name: string, community: { name: string, street: { name: string } | null } | null, needs: { total: number, items: Array<{ name: string }> } | null }> } | null };

export type StationViewQueryVariables = Exact<{ [key: string]: never; }>;


export type StationViewQuery = { serviceStations: { items: Array<{ name: string, community: { name: string, volunteerCount: number | null } | null, venue: { name: string, kind: VenueKind, activities: { total: number } | null } | null }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const DistrictViewDocument = new TypedDocumentString(`
    query DistrictView {
  communities(perPage: 65) {
    total
    items {
      id
      name
      street {
        name
      }
      serviceCentre {
        areaSquareMetres
      }
      needs(filter: {state: {eq: OPEN}}) {
        total
      }
      volunteerCount
      stations {
        items {
          name
        }
      }
      partnerUnits {
        total
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DistrictViewQuery, DistrictViewQueryVariables>;
export const UnitViewDocument = new TypedDocumentString(`
    query UnitView($filter: PartnerUnitFilter) {
  partnerUnits(filter: $filter, perPage: 10) {
    items {
      name
      community {
        name
        street {
          name
        }
      }
      needs {
        total
        items {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnitViewQuery, UnitViewQueryVariables>;
export const StationViewDocument = new TypedDocumentString(`
    query StationView {
  serviceStations(perPage: 10) {
    items {
      name
      community {
        name
        volunteerCount
      }
      venue {
        name
        kind
        activities {
          total
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StationViewQuery, StationViewQueryVariables>;