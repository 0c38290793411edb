// Generated from the subgraphs by npm run generate.

export const fields = {
  "Concept": {
    "id": {
      "label": [
        "编号",
        "Id"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter"
    },
    "version": {
      "label": [
        "版本",
        "Version"
      ],
      "type": "Int",
      "sortable": true,
      "filter": "IntFilter"
    },
    "createdAt": {
      "label": [
        "创建时间",
        "Created"
      ],
      "type": "Instant",
      "sortable": true,
      "filter": "InstantFilter"
    },
    "updatedAt": {
      "label": [
        "修改时间",
        "Changed"
      ],
      "type": "Instant",
      "sortable": true,
      "filter": "InstantFilter"
    },
    "archivedAt": {
      "label": [
        "归档时间",
        "Archived"
      ],
      "type": "Instant",
      "sortable": true,
      "filter": "InstantFilter"
    },
    "code": {
      "label": [
        "代码",
        "Code"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 40,
      "draft": true,
      "patch": true,
      "code": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "name": {
      "label": [
        "名称",
        "Name"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 20,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "nameEnglish": {
      "label": [
        "英文名称",
        "English name"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 60,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "facet": {
      "label": [
        "说的是",
        "Facet"
      ],
      "type": "ConceptFacet",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "ConceptFacetFilter"
    },
    "broader": {
      "label": [
        "上位概念",
        "Broader concept"
      ],
      "type": "String",
      "maximumLength": 40,
      "draft": true,
      "patch": true,
      "code": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "categories": {
      "label": [
        "常见类别",
        "Categories"
      ],
      "type": "String",
      "maximumLength": 120,
      "draft": true,
      "patch": true,
      "code": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "excludes": {
      "label": [
        "不是",
        "Excludes"
      ],
      "type": "String",
      "maximumLength": 400,
      "draft": true,
      "patch": true,
      "code": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "words": {
      "label": [
        "用词",
        "Words"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 4000,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "cues": {
      "label": [
        "线索词",
        "Cues"
      ],
      "type": "String",
      "maximumLength": 1000,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    }
  },
  "MatchParty": {
    "id": {
      "label": [
        "编号",
        "Id"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter"
    },
    "version": {
      "label": [
        "版本",
        "Version"
      ],
      "type": "Int",
      "sortable": true,
      "filter": "IntFilter"
    },
    "createdAt": {
      "label": [
        "创建时间",
        "Created"
      ],
      "type": "Instant",
      "sortable": true,
      "filter": "InstantFilter"
    },
    "updatedAt": {
      "label": [
        "修改时间",
        "Changed"
      ],
      "type": "Instant",
      "sortable": true,
      "filter": "InstantFilter"
    },
    "archivedAt": {
      "label": [
        "归档时间",
        "Archived"
      ],
      "type": "Instant",
      "sortable": true,
      "filter": "InstantFilter"
    },
    "communityId": {
      "label": [
        "所在社区",
        "Community"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Community"
    },
    "streetId": {
      "label": [
        "所在街道",
        "Street"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Street"
    },
    "matchId": {
      "label": [
        "对接",
        "Match"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Match"
    },
    "side": {
      "label": [
        "哪一方",
        "Side"
      ],
      "type": "MatchSide",
      "enum": true,
      "sortable": true,
      "filter": "MatchSideFilter"
    },
    "unitId": {
      "label": [
        "单位",
        "Unit"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "PartnerUnit"
    },
    "needId": {
      "label": [
        "需求",
        "Need"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Need"
    },
    "offerId": {
      "label": [
        "服务",
        "Service"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "ServiceOffer"
    },
    "resourceId": {
      "label": [
        "资源",
        "Resource"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "SharedResource"
    },
    "state": {
      "label": [
        "状态",
        "State"
      ],
      "type": "MatchState",
      "enum": true,
      "sortable": true,
      "filter": "MatchStateFilter"
    },
    "score": {
      "label": [
        "匹配分",
        "Score"
      ],
      "type": "Int",
      "minimum": 0,
      "sortable": true,
      "filter": "IntFilter"
    },
    "reasons": {
      "label": [
        "匹配理由",
        "Reasons"
      ],
      "type": "String",
      "maximumLength": 400,
      "sortable": true,
      "filter": "TextFilter"
    },
    "scheduledOn": {
      "label": [
        "约定日期",
        "Scheduled on"
      ],
      "type": "Date",
      "sortable": true,
      "filter": "DateFilter"
    },
    "acceptedOn": {
      "label": [
        "接受日期",
        "Accepted on"
      ],
      "type": "Date",
      "sortable": true,
      "filter": "DateFilter"
    },
    "confirmedOn": {
      "label": [
        "确认日期",
        "Confirmed on"
      ],
      "type": "Date",
      "sortable": true,
      "filter": "DateFilter"
    },
    "reason": {
      "label": [
        "谢绝或取消的理由",
        "Reason"
      ],
      "type": "String",
      "maximumLength": 200,
      "sortable": true,
      "filter": "TextFilter"
    },
    "sample": {
      "label": [
        "示例",
        "Sample"
      ],
      "type": "Boolean",
      "sortable": true,
      "filter": "BooleanFilter"
    },
    "community": {
      "label": [
        "所在社区",
        "Community"
      ],
      "type": "Community",
      "relation": "one"
    },
    "street": {
      "label": [
        "所在街道",
        "Street"
      ],
      "type": "Street",
      "relation": "one"
    },
    "match": {
      "label": [
        "对接",
        "Match"
      ],
      "type": "Match",
      "relation": "one"
    },
    "unit": {
      "label": [
        "单位",
        "Unit"
      ],
      "type": "PartnerUnit",
      "relation": "one"
    },
    "need": {
      "label": [
        "需求",
        "Need"
      ],
      "type": "Need",
      "relation": "one"
    },
    "offer": {
      "label": [
        "服务",
        "Service"
      ],
      "type": "ServiceOffer",
      "relation": "one"
    },
    "resource": {
      "label": [
        "资源",
        "Resource"
      ],
      "type": "SharedResource",
      "relation": "one"
    }
  },
  "Match": {
    "id": {
      "label": [
        "编号",
        "Id"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter"
    },
    "version": {
      "label": [
        "版本",
        "Version"
      ],
      "type": "Int",
      "sortable": true,
      "filter": "IntFilter"
    },
    "createdAt": {
      "label": [
        "创建时间",
        "Created"
      ],
      "type": "Instant",
      "sortable": true,
      "filter": "InstantFilter"
    },
    "updatedAt": {
      "label": [
        "修改时间",
        "Changed"
      ],
      "type": "Instant",
      "sortable": true,
      "filter": "InstantFilter"
    },
    "archivedAt": {
      "label": [
        "归档时间",
        "Archived"
      ],
      "type": "Instant",
      "sortable": true,
      "filter": "InstantFilter"
    },
    "communityId": {
      "label": [
        "所在社区",
        "Community"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Community"
    },
    "streetId": {
      "label": [
        "所在街道",
        "Street"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Street"
    },
    "needId": {
      "label": [
        "需求",
        "Need"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Need"
    },
    "offerId": {
      "label": [
        "服务",
        "Service"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "ServiceOffer"
    },
    "resourceId": {
      "label": [
        "资源",
        "Resource"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "SharedResource"
    },
    "state": {
      "label": [
        "状态",
        "State"
      ],
      "type": "MatchState",
      "enum": true,
      "sortable": true,
      "filter": "MatchStateFilter"
    },
    "score": {
      "label": [
        "匹配分",
        "Score"
      ],
      "type": "Int",
      "minimum": 0,
      "sortable": true,
      "filter": "IntFilter"
    },
    "reasons": {
      "label": [
        "匹配理由",
        "Reasons"
      ],
      "type": "String",
      "maximumLength": 400,
      "sortable": true,
      "filter": "TextFilter"
    },
    "scheduledOn": {
      "label": [
        "约定日期",
        "Scheduled on"
      ],
      "type": "Date",
      "sortable": true,
      "filter": "DateFilter"
    },
    "category": {
      "label": [
        "需求类别",
        "Category"
      ],
      "type": "ListCategory",
      "enum": true,
      "sortable": true,
      "filter": "ListCategoryFilter"
    },
    "sample": {
      "label": [
        "示例",
        "Sample"
      ],
      "type": "Boolean",
      "sortable": true,
      "filter": "BooleanFilter"
    },
    "community": {
      "label": [
        "所在社区",
        "Community"
      ],
      "type": "Community",
      "relation": "one"
    },
    "street": {
      "label": [
        "所在街道",
        "Street"
      ],
      "type": "Street",
      "relation": "one"
    },
    "need": {
      "label": [
        "需求",
        "Need"
      ],
      "type": "Need",
      "relation": "one"
    },
    "offer": {
      "label": [
        "服务",
        "Service"
      ],
      "type": "ServiceOffer",
      "relation": "one"
    },
    "resource": {
      "label": [
        "资源",
        "Resource"
      ],
      "type": "SharedResource",
      "relation": "one"
    },
    "parties": {
      "label": [
        "双方",
        "Parties"
      ],
      "type": "MatchParty",
      "relation": "many",
      "back": "matchId",
      "sample": true
    }
  },
  "Need": {
    "id": {
      "label": [
        "编号",
        "Id"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter"
    },
    "version": {
      "label": [
        "版本",
        "Version"
      ],
      "type": "Int",
      "sortable": true,
      "filter": "IntFilter"
    },
    "createdAt": {
      "label": [
        "创建时间",
        "Created"
      ],
      "type": "Instant",
      "sortable": true,
      "filter": "InstantFilter"
    },
    "updatedAt": {
      "label": [
        "修改时间",
        "Changed"
      ],
      "type": "Instant",
      "sortable": true,
      "filter": "InstantFilter"
    },
    "archivedAt": {
      "label": [
        "归档时间",
        "Archived"
      ],
      "type": "Instant",
      "sortable": true,
      "filter": "InstantFilter"
    },
    "communityId": {
      "label": [
        "所在社区",
        "Community"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Community"
    },
    "streetId": {
      "label": [
        "所在街道",
        "Street"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Street"
    },
    "unitId": {
      "label": [
        "提出单位",
        "Unit"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "PartnerUnit"
    },
    "name": {
      "label": [
        "名称",
        "Name"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 40,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "detail": {
      "label": [
        "说明",
        "Detail"
      ],
      "type": "String",
      "maximumLength": 1000,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "category": {
      "label": [
        "类别",
        "Category"
      ],
      "type": "ListCategory",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "ListCategoryFilter"
    },
    "state": {
      "label": [
        "状态",
        "State"
      ],
      "type": "ListState",
      "enum": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "ListStateFilter"
    },
    "weeklyTimes": {
      "label": [
        "每周时间",
        "Weekly times"
      ],
      "type": "String",
      "maximumLength": 200,
      "draft": true,
      "patch": true,
      "code": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "capacity": {
      "label": [
        "人数",
        "Capacity"
      ],
      "type": "Int",
      "minimum": 1,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IntFilter"
    },
    "audience": {
      "label": [
        "面向",
        "Audience"
      ],
      "type": "ListAudience",
      "enum": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "ListAudienceFilter"
    },
    "riskNote": {
      "label": [
        "风险说明",
        "Risk note"
      ],
      "type": "String",
      "maximumLength": 200,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "confirmedAt": {
      "label": [
        "确认时间",
        "Confirmed"
      ],
      "type": "Instant",
      "sortable": true,
      "filter": "InstantFilter"
    },
    "sample": {
      "label": [
        "示例",
        "Sample"
      ],
      "type": "Boolean",
      "sortable": true,
      "filter": "BooleanFilter"
    },
    "neededOn": {
      "label": [
        "需要日期",
        "Needed on"
      ],
      "type": "Date",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "community": {
      "label": [
        "所在社区",
        "Community"
      ],
      "type": "Community",
      "relation": "one"
    },
    "street": {
      "label": [
        "所在街道",
        "Street"
      ],
      "type": "Street",
      "relation": "one"
    },
    "unit": {
      "label": [
        "提出单位",
        "Unit"
      ],
      "type": "PartnerUnit",
      "relation": "one"
    },
    "weeklyTimesInWords": {
      "label": [
        "每周时间（文字）",
        "Weekly times in words"
      ],
      "type": "String",
      "computed": true
    },
    "volunteerPosts": {
      "label": [
        "志愿服务岗",
        "Volunteer posts"
      ],
      "type": "VolunteerPost",
      "relation": "many",
      "from": "volunteering",
      "back": "needId",
      "sample": true
    }
  },
  "PartnerUnit": {
    "id": {
      "label": [
        "编号",
        "Id"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter"
    },
    "version": {
      "label": [
        "版本",
        "Version"
      ],
      "type": "Int",
      "sortable": true,
      "filter": "IntFilter"
    },
    "createdAt": {
      "label": [
        "创建时间",
        "Created"
      ],
      "type": "Instant",
      "sortable": true,
      "filter": "InstantFilter"
    },
    "updatedAt": {
      "label": [
        "修改时间",
        "Changed"
      ],
      "type": "Instant",
      "sortable": true,
      "filter": "InstantFilter"
    },
    "archivedAt": {
      "label": [
        "归档时间",
        "Archived"
      ],
      "type": "Instant",
      "sortable": true,
      "filter": "InstantFilter"
    },
    "communityId": {
      "label": [
        "所在社区",
        "Community"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Community"
    },
    "streetId": {
      "label": [
        "所在街道",
        "Street"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Street"
    },
    "name": {
      "label": [
        "名称",
        "Name"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 60,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "kind": {
      "label": [
        "类型",
        "Kind"
      ],
      "type": "UnitKind",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "UnitKindFilter"
    },
    "creditCode": {
      "label": [
        "统一社会信用代码",
        "Credit code"
      ],
      "type": "String",
      "maximumLength": 18,
      "draft": true,
      "patch": true,
      "code": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "address": {
      "label": [
        "地址",
        "Address"
      ],
      "type": "String",
      "maximumLength": 120,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "sample": {
      "label": [
        "示例",
        "Sample"
      ],
      "type": "Boolean",
      "sortable": true,
      "filter": "BooleanFilter"
    },
    "community": {
      "label": [
        "所在社区",
        "Community"
      ],
      "type": "Community",
      "relation": "one"
    },
    "street": {
      "label": [
        "所在街道",
        "Street"
      ],
      "type": "Street",
      "relation": "one"
    },
    "needs": {
      "label": [
        "需求",
        "Needs"
      ],
      "type": "Need",
      "relation": "many",
      "back": "unitId",
      "sample": true
    },
    "services": {
      "label": [
        "服务",
        "Services"
      ],
      "type": "ServiceOffer",
      "relation": "many",
      "back": "unitId",
      "sample": true
    },
    "resources": {
      "label": [
        "资源",
        "Resources"
      ],
      "type": "SharedResource",
      "relation": "many",
      "back": "unitId",
      "sample": true
    },
    "committeeSeats": {
      "label": [
        "党委席位",
        "Committee seats"
      ],
      "type": "CommitteeSeat",
      "relation": "many",
      "from": "governance",
      "back": "unitId",
      "sample": true
    },
    "conferenceSeats": {
      "label": [
        "联席会席位",
        "Conference seats"
      ],
      "type": "ConferenceMember",
      "relation": "many",
      "from": "governance",
      "back": "unitId",
      "sample": true
    },
    "tenancies": {
      "label": [
        "入驻楼宇",
        "Tenancies"
      ],
      "type": "Tenancy",
      "relation": "many",
      "from": "buildings",
      "back": "unitId",
      "sample": true
    },
    "ledClubs": {
      "label": [
        "牵头社团",
        "Clubs it leads"
      ],
      "type": "Club",
      "relation": "many",
      "from": "buildings",
      "back": "leaderUnitId",
      "sample": true
    },
    "stationMemberships": {
      "label": [
        "服务站成员",
        "Station memberships"
      ],
      "type": "StationMember",
      "relation": "many",
      "from": "volunteering",
      "back": "unitId",
      "sample": true
    },
    "affiliatedShops": {
      "label": [
        "加盟店",
        "Affiliated shops"
      ],
      "type": "AffiliatedShop",
      "relation": "many",
      "from": "volunteering",
      "back": "unitId",
      "sample": true
    },
    "teams": {
      "label": [
        "服务队",
        "Teams"
      ],
      "type": "Team",
      "relation": "many",
      "from": "volunteering",
      "back": "unitId",
      "sample": true
    },
    "hostedActivities": {
      "label": [
        "主办的活动",
        "Hosted activities"
      ],
      "type": "Activity",
      "relation": "many",
      "from": "volunteering",
      "back": "unitId",
      "sample": true
    },
    "donations": {
      "label": [
        "捐赠",
        "Donations"
      ],
      "type": "Donation",
      "relation": "many",
      "from": "volunteering",
      "back": "unitId",
      "sample": true
    },
    "donatedFen": {
      "label": [
        "捐赠价值",
        "Value donated"
      ],
      "type": "Fen",
      "computed": true,
      "from": "volunteering"
    },
    "redeemedQuantity": {
      "label": [
        "已兑换数量",
        "Redeemed"
      ],
      "type": "Int",
      "computed": true,
      "from": "volunteering"
    }
  },
  "ServiceOffer": {
    "id": {
      "label": [
        "编号",
        "Id"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter"
    },
    "version": {
      "label": [
        "版本",
        "Version"
      ],
      "type": "Int",
      "sortable": true,
      "filter": "IntFilter"
    },
    "createdAt": {
      "label": [
        "创建时间",
        "Created"
      ],
      "type": "Instant",
      "sortable": true,
      "filter": "InstantFilter"
    },
    "updatedAt": {
      "label": [
        "修改时间",
        "Changed"
      ],
      "type": "Instant",
      "sortable": true,
      "filter": "InstantFilter"
    },
    "archivedAt": {
      "label": [
        "归档时间",
        "Archived"
      ],
      "type": "Instant",
      "sortable": true,
      "filter": "InstantFilter"
    },
    "communityId": {
      "label": [
        "所在社区",
        "Community"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Community"
    },
    "streetId": {
      "label": [
        "所在街道",
        "Street"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Street"
    },
    "unitId": {
      "label": [
        "提供单位",
        "Unit"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "PartnerUnit"
    },
    "name": {
      "label": [
        "名称",
        "Name"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 40,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "detail": {
      "label": [
        "说明",
        "Detail"
      ],
      "type": "String",
      "maximumLength": 1000,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "category": {
      "label": [
        "类别",
        "Category"
      ],
      "type": "ListCategory",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "ListCategoryFilter"
    },
    "state": {
      "label": [
        "状态",
        "State"
      ],
      "type": "ListState",
      "enum": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "ListStateFilter"
    },
    "weeklyTimes": {
      "label": [
        "每周时间",
        "Weekly times"
      ],
      "type": "String",
      "maximumLength": 200,
      "draft": true,
      "patch": true,
      "code": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "capacity": {
      "label": [
        "人数",
        "Capacity"
      ],
      "type": "Int",
      "minimum": 1,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IntFilter"
    },
    "audience": {
      "label": [
        "面向",
        "Audience"
      ],
      "type": "ListAudience",
      "enum": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "ListAudienceFilter"
    },
    "riskNote": {
      "label": [
        "风险说明",
        "Risk note"
      ],
      "type": "String",
      "maximumLength": 200,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "confirmedAt": {
      "label": [
        "确认时间",
        "Confirmed"
      ],
      "type": "Instant",
      "sortable": true,
      "filter": "InstantFilter"
    },
    "sample": {
      "label": [
        "示例",
        "Sample"
      ],
      "type": "Boolean",
      "sortable": true,
      "filter": "BooleanFilter"
    },
    "availability": {
      "label": [
        "可提供时间",
        "Availability"
      ],
      "type": "String",
      "maximumLength": 200,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "community": {
      "label": [
        "所在社区",
        "Community"
      ],
      "type": "Community",
      "relation": "one"
    },
    "street": {
      "label": [
        "所在街道",
        "Street"
      ],
      "type": "Street",
      "relation": "one"
    },
    "unit": {
      "label": [
        "提供单位",
        "Unit"
      ],
      "type": "PartnerUnit",
      "relation": "one"
    },
    "weeklyTimesInWords": {
      "label": [
        "每周时间（文字）",
        "Weekly times in words"
      ],
      "type": "String",
      "computed": true
    }
  },
  "SharedResource": {
    "id": {
      "label": [
        "编号",
        "Id"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter"
    },
    "version": {
      "label": [
        "版本",
        "Version"
      ],
      "type": "Int",
      "sortable": true,
      "filter": "IntFilter"
    },
    "createdAt": {
      "label": [
        "创建时间",
        "Created"
      ],
      "type": "Instant",
      "sortable": true,
      "filter": "InstantFilter"
    },
    "updatedAt": {
      "label": [
        "修改时间",
        "Changed"
      ],
      "type": "Instant",
      "sortable": true,
      "filter": "InstantFilter"
    },
    "archivedAt": {
      "label": [
        "归档时间",
        "Archived"
      ],
      "type": "Instant",
      "sortable": true,
      "filter": "InstantFilter"
    },
    "communityId": {
      "label": [
        "所在社区",
        "Community"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Community"
    },
    "streetId": {
      "label": [
        "所在街道",
        "Street"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Street"
    },
    "unitId": {
      "label": [
        "提供单位",
        "Unit"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "PartnerUnit"
    },
    "name": {
      "label": [
        "名称",
        "Name"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 40,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "detail": {
      "label": [
        "说明",
        "Detail"
      ],
      "type": "String",
      "maximumLength": 1000,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "category": {
      "label": [
        "类别",
        "Category"
      ],
      "type": "ListCategory",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "ListCategoryFilter"
    },
    "state": {
      "label": [
        "状态",
        "State"
      ],
      "type": "ListState",
      "enum": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "ListStateFilter"
    },
    "weeklyTimes": {
      "label": [
        "每周时间",
        "Weekly times"
      ],
      "type": "String",
      "maximumLength": 200,
      "draft": true,
      "patch": true,
      "code": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "capacity": {
      "label": [
        "人数",
        "Capacity"
      ],
      "type": "Int",
      "minimum": 1,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IntFilter"
    },
    "audience": {
      "label": [
        "面向",
        "Audience"
      ],
      "type": "ListAudience",
      "enum": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "ListAudienceFilter"
    },
    "riskNote": {
      "label": [
        "风险说明",
        "Risk note"
      ],
      "type": "String",
      "maximumLength": 200,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "confirmedAt": {
      "label": [
        "确认时间",
        "Confirmed"
      ],
      "type": "Instant",
      "sortable": true,
      "filter": "InstantFilter"
    },
    "sample": {
      "label": [
        "示例",
        "Sample"
      ],
      "type": "Boolean",
      "sortable": true,
      "filter": "BooleanFilter"
    },
    "kind": {
      "label": [
        "资源种类",
        "Kind of resource"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 20,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "availability": {
      "label": [
        "可用时间",
        "Availability"
      ],
      "type": "String",
      "maximumLength": 200,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "community": {
      "label": [
        "所在社区",
        "Community"
      ],
      "type": "Community",
      "relation": "one"
    },
    "street": {
      "label": [
        "所在街道",
        "Street"
      ],
      "type": "Street",
      "relation": "one"
    },
    "unit": {
      "label": [
        "提供单位",
        "Unit"
      ],
      "type": "PartnerUnit",
      "relation": "one"
    },
    "weeklyTimesInWords": {
      "label": [
        "每周时间（文字）",
        "Weekly times in words"
      ],
      "type": "String",
      "computed": true
    }
  },
  "SocialOrganisation": {
    "id": {
      "label": [
        "编号",
        "Id"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter"
    },
    "version": {
      "label": [
        "版本",
        "Version"
      ],
      "type": "Int",
      "sortable": true,
      "filter": "IntFilter"
    },
    "createdAt": {
      "label": [
        "创建时间",
        "Created"
      ],
      "type": "Instant",
      "sortable": true,
      "filter": "InstantFilter"
    },
    "updatedAt": {
      "label": [
        "修改时间",
        "Changed"
      ],
      "type": "Instant",
      "sortable": true,
      "filter": "InstantFilter"
    },
    "archivedAt": {
      "label": [
        "归档时间",
        "Archived"
      ],
      "type": "Instant",
      "sortable": true,
      "filter": "InstantFilter"
    },
    "communityId": {
      "label": [
        "所在社区",
        "Community"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Community"
    },
    "streetId": {
      "label": [
        "所在街道",
        "Street"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Street"
    },
    "name": {
      "label": [
        "名称",
        "Name"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 60,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "kind": {
      "label": [
        "类型",
        "Kind"
      ],
      "type": "OrganisationKind",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "OrganisationKindFilter"
    },
    "legalForm": {
      "label": [
        "登记形式",
        "Legal form"
      ],
      "type": "LegalForm",
      "enum": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "LegalFormFilter"
    },
    "stage": {
      "label": [
        "培育阶段",
        "Stage"
      ],
      "type": "OrganisationStage",
      "enum": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "OrganisationStageFilter"
    },
    "creditCode": {
      "label": [
        "统一社会信用代码",
        "Credit code"
      ],
      "type": "String",
      "maximumLength": 18,
      "draft": true,
      "patch": true,
      "code": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "address": {
      "label": [
        "地址",
        "Address"
      ],
      "type": "String",
      "maximumLength": 120,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "sample": {
      "label": [
        "示例",
        "Sample"
      ],
      "type": "Boolean",
      "sortable": true,
      "filter": "BooleanFilter"
    },
    "community": {
      "label": [
        "所在社区",
        "Community"
      ],
      "type": "Community",
      "relation": "one"
    },
    "street": {
      "label": [
        "所在街道",
        "Street"
      ],
      "type": "Street",
      "relation": "one"
    },
    "stationMemberships": {
      "label": [
        "参加的服务站",
        "Stations"
      ],
      "type": "StationOrganisation",
      "relation": "many",
      "from": "volunteering",
      "back": "organisationId",
      "sample": true
    },
    "activities": {
      "label": [
        "活动",
        "Activities"
      ],
      "type": "Activity",
      "relation": "many",
      "from": "volunteering",
      "back": "organisationId",
      "sample": true
    }
  }
} as const

export const enums = {
  "ConceptFacet": {
    "SUBJECT": [
      "内容",
      "Subject"
    ],
    "AUDIENCE": [
      "对象",
      "Audience"
    ],
    "FORM": [
      "形式",
      "Form"
    ]
  },
  "MatchSide": {
    "NEED": [
      "需求方",
      "Who needs"
    ],
    "OFFER": [
      "提供方",
      "Who offers"
    ]
  },
  "MatchState": {
    "PROPOSED": [
      "建议",
      "Proposed"
    ],
    "ACCEPTED": [
      "接受",
      "Accepted"
    ],
    "SCHEDULED": [
      "排期",
      "Scheduled"
    ],
    "DELIVERED": [
      "已提供",
      "Delivered"
    ],
    "CONFIRMED": [
      "已确认",
      "Confirmed"
    ],
    "DECLINED": [
      "谢绝",
      "Declined"
    ],
    "CANCELLED": [
      "取消",
      "Cancelled"
    ]
  },
  "ListCategory": {
    "VENUE": [
      "场地",
      "Venue"
    ],
    "EQUIPMENT": [
      "设备",
      "Equipment"
    ],
    "TALENT": [
      "人才",
      "Talent"
    ],
    "INFORMATION": [
      "信息",
      "Information"
    ],
    "TRAINING": [
      "培训",
      "Training"
    ],
    "HEALTH": [
      "健康",
      "Health"
    ],
    "LEGAL": [
      "法律",
      "Legal advice"
    ],
    "REPAIR": [
      "维修",
      "Repair"
    ],
    "CULTURE": [
      "文化",
      "Culture"
    ],
    "ELDER_CARE": [
      "助老",
      "Elder care"
    ],
    "YOUTH": [
      "青少年",
      "Youth"
    ],
    "DISABILITY": [
      "助残",
      "Disability"
    ],
    "PARKING": [
      "停车",
      "Parking"
    ],
    "SAFETY": [
      "安全",
      "Safety"
    ],
    "FUNDING": [
      "资金",
      "Funding"
    ],
    "VOLUNTEERS": [
      "志愿者",
      "Volunteers"
    ],
    "OTHER": [
      "其他",
      "Other"
    ]
  },
  "ListState": {
    "DRAFT": [
      "草稿",
      "Draft"
    ],
    "OPEN": [
      "公开",
      "Open"
    ],
    "MATCHED": [
      "已对接",
      "Matched"
    ],
    "IN_PROGRESS": [
      "进行中",
      "In progress"
    ],
    "FULFILLED": [
      "已完成",
      "Fulfilled"
    ],
    "CONFIRMED": [
      "已确认",
      "Confirmed"
    ],
    "EXPIRED": [
      "过期",
      "Expired"
    ],
    "WITHDRAWN": [
      "撤回",
      "Withdrawn"
    ]
  },
  "ListAudience": {
    "CHILDREN": [
      "儿童",
      "Children"
    ],
    "YOUTH": [
      "青少年",
      "Youth"
    ],
    "ADULTS": [
      "成年人",
      "Adults"
    ],
    "ELDERLY": [
      "老年人",
      "Elderly"
    ],
    "EVERYONE": [
      "所有人",
      "Everyone"
    ]
  },
  "UnitKind": {
    "MILITARY": [
      "部队",
      "Military"
    ],
    "UNIVERSITY": [
      "高校",
      "University"
    ],
    "RESEARCH_INSTITUTE": [
      "科研院所",
      "Research institute"
    ],
    "CITY_AGENCY": [
      "市直机关事业单位",
      "City agency"
    ],
    "LARGE_ENTERPRISE": [
      "大型企业",
      "Large enterprise"
    ],
    "SCHOOL": [
      "学校幼儿园",
      "School or kindergarten"
    ],
    "HOSPITAL": [
      "医疗机构",
      "Hospital"
    ],
    "PRIVATE_ENTERPRISE": [
      "非公企业",
      "Private enterprise"
    ],
    "SHOP": [
      "商铺",
      "Shop"
    ],
    "PROPERTY_COMPANY": [
      "物业公司",
      "Property company"
    ],
    "OTHER": [
      "其他",
      "Other"
    ]
  },
  "OrganisationKind": {
    "PUBLIC_CHARITY": [
      "公益慈善类",
      "Public charity"
    ],
    "COMMUNITY_SERVICE": [
      "社区服务类",
      "Community service"
    ],
    "CULTURE_SPORT": [
      "文体类",
      "Culture and sport"
    ],
    "SELF_HELP": [
      "互助类",
      "Self-help"
    ],
    "OTHER": [
      "其他",
      "Other"
    ]
  },
  "LegalForm": {
    "ASSOCIATION": [
      "社会团体",
      "Association"
    ],
    "SERVICE_UNIT": [
      "民办非企业单位（社会服务机构）",
      "Private non-enterprise unit"
    ],
    "FOUNDATION": [
      "基金会",
      "Foundation"
    ],
    "FILED_ONLY": [
      "备案",
      "Filed only"
    ]
  },
  "OrganisationStage": {
    "INTRODUCED": [
      "引进",
      "Introduced"
    ],
    "INCUBATED": [
      "孵化",
      "Incubated"
    ],
    "INCENTIVISED": [
      "鼓励",
      "Incentivised"
    ]
  }
} as const
