// Generated from the subgraphs by npm run generate.

export const fields = {
  "Bid": {
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
    "procurementId": {
      "label": [
        "采购",
        "Procurement"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Procurement"
    },
    "lotId": {
      "label": [
        "标段",
        "Lot"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Lot"
    },
    "unitId": {
      "label": [
        "投标单位",
        "Bidding unit"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "PartnerUnit"
    },
    "organisationId": {
      "label": [
        "投标社会组织",
        "Bidding organisation"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "SocialOrganisation"
    },
    "amountFen": {
      "label": [
        "报价",
        "Amount"
      ],
      "type": "Fen",
      "required": true,
      "minimum": 1,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "FenFilter"
    },
    "name": {
      "label": [
        "投标内容",
        "What is offered"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 200,
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
    "procurement": {
      "label": [
        "采购",
        "Procurement"
      ],
      "type": "Procurement",
      "relation": "one"
    },
    "lot": {
      "label": [
        "标段",
        "Lot"
      ],
      "type": "Lot",
      "relation": "one"
    },
    "unit": {
      "label": [
        "投标单位",
        "Bidding unit"
      ],
      "type": "PartnerUnit",
      "relation": "one"
    },
    "organisation": {
      "label": [
        "投标社会组织",
        "Bidding organisation"
      ],
      "type": "SocialOrganisation",
      "relation": "one"
    }
  },
  "CommonGoal": {
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
        "目标",
        "Goal"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 80,
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
      "maximumLength": 400,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "dueOn": {
      "label": [
        "期限",
        "Due on"
      ],
      "type": "Date",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "reachedOn": {
      "label": [
        "达成日期",
        "Reached on"
      ],
      "type": "Date",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
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
    "actions": {
      "label": [
        "共建行动",
        "Joint actions"
      ],
      "type": "JointAction",
      "relation": "many",
      "back": "goalId",
      "sample": true
    }
  },
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
    },
    "declined": {
      "label": [
        "不采用的词",
        "Declined"
      ],
      "type": "String",
      "maximumLength": 2000,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    }
  },
  "ContractEvaluation": {
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
    "contractId": {
      "label": [
        "合同",
        "Contract"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Contract"
    },
    "evaluator": {
      "label": [
        "评价方",
        "Evaluator"
      ],
      "type": "ContractEvaluator",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "ContractEvaluatorFilter"
    },
    "points": {
      "label": [
        "得分",
        "Points"
      ],
      "type": "Int",
      "required": true,
      "minimum": 0,
      "maximum": 100,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IntFilter"
    },
    "evaluatedOn": {
      "label": [
        "评价日期",
        "Evaluated on"
      ],
      "type": "Date",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "name": {
      "label": [
        "评语",
        "Remark"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 200,
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
    "contract": {
      "label": [
        "合同",
        "Contract"
      ],
      "type": "Contract",
      "relation": "one"
    }
  },
  "Contract": {
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
    "procurementId": {
      "label": [
        "采购",
        "Procurement"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Procurement"
    },
    "bidId": {
      "label": [
        "中标投标",
        "Winning bid"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Bid"
    },
    "lotId": {
      "label": [
        "标段",
        "Lot"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Lot"
    },
    "unitId": {
      "label": [
        "承接单位",
        "Contracting unit"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "PartnerUnit"
    },
    "organisationId": {
      "label": [
        "承接社会组织",
        "Contracting organisation"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "SocialOrganisation"
    },
    "name": {
      "label": [
        "名称",
        "Name"
      ],
      "type": "String",
      "maximumLength": 80,
      "sortable": true,
      "filter": "TextFilter"
    },
    "amountFen": {
      "label": [
        "合同金额",
        "Amount"
      ],
      "type": "Fen",
      "minimum": 1,
      "sortable": true,
      "filter": "FenFilter"
    },
    "signedOn": {
      "label": [
        "签订日期",
        "Signed on"
      ],
      "type": "Date",
      "sortable": true,
      "filter": "DateFilter"
    },
    "startsOn": {
      "label": [
        "开始日期",
        "From"
      ],
      "type": "Date",
      "sortable": true,
      "filter": "DateFilter"
    },
    "endsOn": {
      "label": [
        "结束日期",
        "Until"
      ],
      "type": "Date",
      "sortable": true,
      "filter": "DateFilter"
    },
    "acceptedOn": {
      "label": [
        "验收日期",
        "Accepted on"
      ],
      "type": "Date",
      "sortable": true,
      "filter": "DateFilter"
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
    "procurement": {
      "label": [
        "采购",
        "Procurement"
      ],
      "type": "Procurement",
      "relation": "one"
    },
    "bid": {
      "label": [
        "中标投标",
        "Winning bid"
      ],
      "type": "Bid",
      "relation": "one"
    },
    "lot": {
      "label": [
        "标段",
        "Lot"
      ],
      "type": "Lot",
      "relation": "one"
    },
    "unit": {
      "label": [
        "承接单位",
        "Contracting unit"
      ],
      "type": "PartnerUnit",
      "relation": "one"
    },
    "organisation": {
      "label": [
        "承接社会组织",
        "Contracting organisation"
      ],
      "type": "SocialOrganisation",
      "relation": "one"
    },
    "payments": {
      "label": [
        "付款",
        "Payments"
      ],
      "type": "Payment",
      "relation": "many",
      "back": "contractId",
      "sample": true
    },
    "evaluations": {
      "label": [
        "评价",
        "Evaluations"
      ],
      "type": "ContractEvaluation",
      "relation": "many",
      "back": "contractId",
      "sample": true
    },
    "paidFen": {
      "label": [
        "已付款",
        "Paid"
      ],
      "type": "Fen",
      "computed": true
    },
    "points": {
      "label": [
        "平均得分",
        "Points"
      ],
      "type": "Float",
      "computed": true
    },
    "activities": {
      "label": [
        "活动",
        "Activities"
      ],
      "type": "Activity",
      "relation": "many",
      "from": "volunteering",
      "back": "contractId",
      "sample": true
    },
    "activityCount": {
      "label": [
        "已举办活动",
        "Activities held"
      ],
      "type": "Int",
      "computed": true,
      "from": "volunteering"
    },
    "serviceMinutes": {
      "label": [
        "志愿服务时长（分钟）",
        "Service minutes"
      ],
      "type": "Int",
      "computed": true,
      "from": "volunteering"
    }
  },
  "FederationMember": {
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
    "federationId": {
      "label": [
        "联合会",
        "Federation"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Federation"
    },
    "organisationId": {
      "label": [
        "社会组织",
        "Organisation"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "SocialOrganisation"
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
    "office": {
      "label": [
        "职务",
        "Office"
      ],
      "type": "FederationOffice",
      "enum": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "FederationOfficeFilter"
    },
    "startsOn": {
      "label": [
        "开始日期",
        "From"
      ],
      "type": "Date",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "endsOn": {
      "label": [
        "结束日期",
        "Until"
      ],
      "type": "Date",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
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
    "federation": {
      "label": [
        "联合会",
        "Federation"
      ],
      "type": "Federation",
      "relation": "one"
    },
    "organisation": {
      "label": [
        "社会组织",
        "Organisation"
      ],
      "type": "SocialOrganisation",
      "relation": "one"
    }
  },
  "Federation": {
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
    "charter": {
      "label": [
        "章程要点",
        "Charter"
      ],
      "type": "String",
      "maximumLength": 1000,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "foundedOn": {
      "label": [
        "成立日期",
        "Founded on"
      ],
      "type": "Date",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
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
    "members": {
      "label": [
        "会员",
        "Members"
      ],
      "type": "FederationMember",
      "relation": "many",
      "back": "federationId",
      "sample": true
    }
  },
  "HeldStage": {
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
    "organisationId": {
      "label": [
        "社会组织",
        "Organisation"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "SocialOrganisation"
    },
    "stage": {
      "label": [
        "阶段",
        "Stage"
      ],
      "type": "OrganisationStage",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "OrganisationStageFilter"
    },
    "name": {
      "label": [
        "依据",
        "Reason"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 80,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "startsOn": {
      "label": [
        "开始日期",
        "From"
      ],
      "type": "Date",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "endsOn": {
      "label": [
        "结束日期",
        "Until"
      ],
      "type": "Date",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
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
    "organisation": {
      "label": [
        "社会组织",
        "Organisation"
      ],
      "type": "SocialOrganisation",
      "relation": "one"
    }
  },
  "Incentive": {
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
    "organisationId": {
      "label": [
        "社会组织",
        "Organisation"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "SocialOrganisation"
    },
    "name": {
      "label": [
        "名称",
        "Name"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 80,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "awardedOn": {
      "label": [
        "授予日期",
        "Awarded on"
      ],
      "type": "Date",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "amountFen": {
      "label": [
        "金额",
        "Amount"
      ],
      "type": "Fen",
      "minimum": 1,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "FenFilter"
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
    "organisation": {
      "label": [
        "社会组织",
        "Organisation"
      ],
      "type": "SocialOrganisation",
      "relation": "one"
    }
  },
  "Incubation": {
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
    "organisationId": {
      "label": [
        "社会组织",
        "Organisation"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "SocialOrganisation"
    },
    "name": {
      "label": [
        "名称",
        "Name"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 80,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "plan": {
      "label": [
        "计划",
        "Plan"
      ],
      "type": "String",
      "maximumLength": 1000,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "appliedOn": {
      "label": [
        "申请日期",
        "Applied on"
      ],
      "type": "Date",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "admittedOn": {
      "label": [
        "入壳日期",
        "Admitted on"
      ],
      "type": "Date",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "begunOn": {
      "label": [
        "开始孵化",
        "Begun on"
      ],
      "type": "Date",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "graduatedOn": {
      "label": [
        "出壳日期",
        "Graduated on"
      ],
      "type": "Date",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "leftOn": {
      "label": [
        "退出日期",
        "Left on"
      ],
      "type": "Date",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "reviewOn": {
      "label": [
        "评估日期",
        "Review on"
      ],
      "type": "Date",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "state": {
      "label": [
        "状态",
        "State"
      ],
      "type": "IncubationState",
      "enum": true,
      "sortable": true,
      "filter": "IncubationStateFilter"
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
    "organisation": {
      "label": [
        "社会组织",
        "Organisation"
      ],
      "type": "SocialOrganisation",
      "relation": "one"
    }
  },
  "JointAction": {
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
      "maximumLength": 80,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "field": {
      "label": [
        "领域",
        "Field"
      ],
      "type": "JointField",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "JointFieldFilter"
    },
    "buildingId": {
      "label": [
        "楼宇",
        "Building"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Building"
    },
    "programmeId": {
      "label": [
        "公益项目",
        "Programme"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Programme"
    },
    "goalId": {
      "label": [
        "共同目标",
        "Common goal"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "CommonGoal"
    },
    "plannedOn": {
      "label": [
        "计划日期",
        "Planned on"
      ],
      "type": "Date",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "doneOn": {
      "label": [
        "完成日期",
        "Done on"
      ],
      "type": "Date",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "outcome": {
      "label": [
        "成效",
        "Outcome"
      ],
      "type": "String",
      "maximumLength": 400,
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
    "building": {
      "label": [
        "楼宇",
        "Building"
      ],
      "type": "Building",
      "relation": "one"
    },
    "programme": {
      "label": [
        "公益项目",
        "Programme"
      ],
      "type": "Programme",
      "relation": "one"
    },
    "goal": {
      "label": [
        "共同目标",
        "Common goal"
      ],
      "type": "CommonGoal",
      "relation": "one"
    },
    "units": {
      "label": [
        "参与方",
        "Taking part"
      ],
      "type": "JointActionUnit",
      "relation": "many",
      "back": "actionId",
      "sample": true
    }
  },
  "JointActionUnit": {
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
    "actionId": {
      "label": [
        "共建行动",
        "Joint action"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "JointAction"
    },
    "unitId": {
      "label": [
        "单位",
        "Unit"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "PartnerUnit"
    },
    "organisationId": {
      "label": [
        "社会组织",
        "Organisation"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "SocialOrganisation"
    },
    "name": {
      "label": [
        "所出",
        "What it brings"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 80,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "people": {
      "label": [
        "人数",
        "People"
      ],
      "type": "Int",
      "minimum": 1,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IntFilter"
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
    "action": {
      "label": [
        "共建行动",
        "Joint action"
      ],
      "type": "JointAction",
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
    "organisation": {
      "label": [
        "社会组织",
        "Organisation"
      ],
      "type": "SocialOrganisation",
      "relation": "one"
    }
  },
  "Lot": {
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
    "procurementId": {
      "label": [
        "采购",
        "Procurement"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Procurement"
    },
    "name": {
      "label": [
        "名称",
        "Name"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 80,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "courtyardCount": {
      "label": [
        "楼院数",
        "Courtyards"
      ],
      "type": "Int",
      "minimum": 1,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IntFilter"
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
    "procurement": {
      "label": [
        "采购",
        "Procurement"
      ],
      "type": "Procurement",
      "relation": "one"
    },
    "bids": {
      "label": [
        "投标",
        "Bids"
      ],
      "type": "Bid",
      "relation": "many",
      "back": "lotId",
      "sample": true
    },
    "contracts": {
      "label": [
        "合同",
        "Contracts"
      ],
      "type": "Contract",
      "relation": "many",
      "back": "lotId",
      "sample": true
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
    "acceptedOn": {
      "label": [
        "双方接受日期",
        "Accepted on"
      ],
      "type": "Date",
      "sortable": true,
      "filter": "DateFilter"
    },
    "activityId": {
      "label": [
        "成果活动",
        "Activity"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Activity"
    },
    "venueId": {
      "label": [
        "成果场所",
        "Venue"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Venue"
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
    "activity": {
      "label": [
        "成果活动",
        "Activity"
      ],
      "type": "Activity",
      "relation": "one"
    },
    "venue": {
      "label": [
        "成果场所",
        "Venue"
      ],
      "type": "Venue",
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
    "meetingId": {
      "label": [
        "提出会议",
        "Meeting"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Meeting"
    },
    "agendaItem": {
      "label": [
        "提出议题",
        "Agenda item"
      ],
      "type": "String",
      "maximumLength": 80,
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
        "提出单位",
        "Unit"
      ],
      "type": "PartnerUnit",
      "relation": "one"
    },
    "meeting": {
      "label": [
        "提出会议",
        "Meeting"
      ],
      "type": "Meeting",
      "relation": "one"
    },
    "matches": {
      "label": [
        "对接",
        "Matches"
      ],
      "type": "Match",
      "relation": "many",
      "back": "needId",
      "sample": true
    },
    "weeklyTimesInWords": {
      "label": [
        "每周时间（文字）",
        "Weekly times in words"
      ],
      "type": "String",
      "computed": true
    },
    "agendaItems": {
      "label": [
        "提出的议题",
        "Agenda items"
      ],
      "type": "AgendaItem",
      "relation": "many",
      "from": "governance",
      "back": "needId",
      "sample": true
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
  "OrganisationsExemption": {
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
    "ruleId": {
      "label": [
        "规则",
        "Rule"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "OrganisationsRule"
    },
    "name": {
      "label": [
        "理由",
        "Reason"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 120,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "startsOn": {
      "label": [
        "开始日期",
        "From"
      ],
      "type": "Date",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "endsOn": {
      "label": [
        "结束日期",
        "Until"
      ],
      "type": "Date",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
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
    "rule": {
      "label": [
        "规则",
        "Rule"
      ],
      "type": "OrganisationsRule",
      "relation": "one"
    }
  },
  "OrganisationsRule": {
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
        "规则",
        "Rule"
      ],
      "type": "OrganisationsRuleCode",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "OrganisationsRuleCodeFilter"
    },
    "name": {
      "label": [
        "条文",
        "Text"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 120,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "englishName": {
      "label": [
        "英文条文",
        "Text in English"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 200,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "warningDays": {
      "label": [
        "提前提醒（天）",
        "Warning"
      ],
      "type": "Int",
      "minimum": 0,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IntFilter"
    },
    "startsOn": {
      "label": [
        "生效日期",
        "In force from"
      ],
      "type": "Date",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "endsOn": {
      "label": [
        "失效日期",
        "In force until"
      ],
      "type": "Date",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
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
    "exemptions": {
      "label": [
        "豁免",
        "Exemptions"
      ],
      "type": "OrganisationsExemption",
      "relation": "many",
      "back": "ruleId",
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
    "sizeBand": {
      "label": [
        "规模",
        "Size"
      ],
      "type": "UnitSizeBand",
      "enum": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "UnitSizeBandFilter"
    },
    "demonstration": {
      "label": [
        "示范创建",
        "Demonstration status"
      ],
      "type": "DemonstrationStatus",
      "enum": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DemonstrationStatusFilter"
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
    "contacts": {
      "label": [
        "联系岗位",
        "Contacts"
      ],
      "type": "UnitContact",
      "relation": "many",
      "back": "unitId",
      "sample": true
    },
    "contests": {
      "label": [
        "单位异议",
        "Contests"
      ],
      "type": "UnitContest",
      "relation": "many",
      "back": "unitId",
      "sample": true
    },
    "jointActions": {
      "label": [
        "共建行动",
        "Joint actions"
      ],
      "type": "JointActionUnit",
      "relation": "many",
      "back": "unitId",
      "sample": true
    },
    "bids": {
      "label": [
        "投标",
        "Bids"
      ],
      "type": "Bid",
      "relation": "many",
      "back": "unitId",
      "sample": true
    },
    "contracts": {
      "label": [
        "合同",
        "Contracts"
      ],
      "type": "Contract",
      "relation": "many",
      "back": "unitId",
      "sample": true
    },
    "creditCodeHolds": {
      "label": [
        "信用代码校验",
        "Check of the credit code"
      ],
      "type": "Boolean",
      "computed": true
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
    "invitations": {
      "label": [
        "会议邀请",
        "Invitations"
      ],
      "type": "MeetingInvitation",
      "relation": "many",
      "from": "governance",
      "back": "unitId",
      "sample": true
    },
    "agendaItems": {
      "label": [
        "提出的议题",
        "Agenda items it raised"
      ],
      "type": "AgendaItem",
      "relation": "many",
      "from": "governance",
      "back": "unitId",
      "sample": true
    },
    "actionItems": {
      "label": [
        "办理事项",
        "Action items"
      ],
      "type": "ActionItem",
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
    "rooms": {
      "label": [
        "提供的房间",
        "Rooms it offers"
      ],
      "type": "Room",
      "relation": "many",
      "from": "buildings",
      "back": "unitId",
      "sample": true
    },
    "roomRequests": {
      "label": [
        "用房申请",
        "Room requests"
      ],
      "type": "RoomRequest",
      "relation": "many",
      "from": "buildings",
      "back": "unitId",
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
    "groupSignUps": {
      "label": [
        "团体报名",
        "Group sign-ups"
      ],
      "type": "GroupSignUp",
      "relation": "many",
      "from": "volunteering",
      "back": "unitId",
      "sample": true
    },
    "volunteersSent": {
      "label": [
        "团体出动人次",
        "People sent"
      ],
      "type": "Int",
      "computed": true,
      "from": "volunteering"
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
  "Payment": {
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
    "contractId": {
      "label": [
        "合同",
        "Contract"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Contract"
    },
    "amountFen": {
      "label": [
        "金额",
        "Amount"
      ],
      "type": "Fen",
      "minimum": 1,
      "sortable": true,
      "filter": "FenFilter"
    },
    "paidOn": {
      "label": [
        "付款日期",
        "Paid on"
      ],
      "type": "Date",
      "sortable": true,
      "filter": "DateFilter"
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
    "contract": {
      "label": [
        "合同",
        "Contract"
      ],
      "type": "Contract",
      "relation": "one"
    }
  },
  "Procurement": {
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
      "maximumLength": 80,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "purpose": {
      "label": [
        "内容",
        "Purpose"
      ],
      "type": "String",
      "maximumLength": 400,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "state": {
      "label": [
        "状态",
        "State"
      ],
      "type": "ProcurementState",
      "enum": true,
      "sortable": true,
      "filter": "ProcurementStateFilter"
    },
    "budgetFen": {
      "label": [
        "预算",
        "Budget"
      ],
      "type": "Fen",
      "minimum": 1,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "FenFilter"
    },
    "allocationId": {
      "label": [
        "经费来源",
        "Paid out of"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "FundAllocation"
    },
    "noticedOn": {
      "label": [
        "公告日期",
        "Noticed on"
      ],
      "type": "Date",
      "sortable": true,
      "filter": "DateFilter"
    },
    "bidsDueOn": {
      "label": [
        "投标截止日",
        "Bids due on"
      ],
      "type": "Date",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "openedOn": {
      "label": [
        "开标日期",
        "Opened on"
      ],
      "type": "Date",
      "sortable": true,
      "filter": "DateFilter"
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
    "allocation": {
      "label": [
        "经费来源",
        "Paid out of"
      ],
      "type": "FundAllocation",
      "relation": "one"
    },
    "lots": {
      "label": [
        "标段",
        "Lots"
      ],
      "type": "Lot",
      "relation": "many",
      "back": "procurementId",
      "sample": true
    },
    "bids": {
      "label": [
        "投标",
        "Bids"
      ],
      "type": "Bid",
      "relation": "many",
      "back": "procurementId",
      "sample": true
    },
    "contracts": {
      "label": [
        "合同",
        "Contracts"
      ],
      "type": "Contract",
      "relation": "many",
      "back": "procurementId",
      "sample": true
    }
  },
  "Programme": {
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
      "type": "ProgrammeKind",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "ProgrammeKindFilter"
    },
    "startsOn": {
      "label": [
        "开始日期",
        "From"
      ],
      "type": "Date",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "endsOn": {
      "label": [
        "结束日期",
        "Until"
      ],
      "type": "Date",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
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
    "actions": {
      "label": [
        "共建行动",
        "Joint actions"
      ],
      "type": "JointAction",
      "relation": "many",
      "back": "programmeId",
      "sample": true
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
    "level": {
      "label": [
        "登记层级",
        "Level"
      ],
      "type": "RegistrationLevel",
      "enum": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "RegistrationLevelFilter"
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
    "stages": {
      "label": [
        "培育阶段",
        "Stages"
      ],
      "type": "HeldStage",
      "relation": "many",
      "back": "organisationId",
      "sample": true
    },
    "incubations": {
      "label": [
        "孵化",
        "Incubations"
      ],
      "type": "Incubation",
      "relation": "many",
      "back": "organisationId",
      "sample": true
    },
    "supports": {
      "label": [
        "支持",
        "Supports"
      ],
      "type": "Support",
      "relation": "many",
      "back": "organisationId",
      "sample": true
    },
    "incentives": {
      "label": [
        "激励",
        "Incentives"
      ],
      "type": "Incentive",
      "relation": "many",
      "back": "organisationId",
      "sample": true
    },
    "memberships": {
      "label": [
        "联合会",
        "Federations"
      ],
      "type": "FederationMember",
      "relation": "many",
      "back": "organisationId",
      "sample": true
    },
    "jointActions": {
      "label": [
        "共建行动",
        "Joint actions"
      ],
      "type": "JointActionUnit",
      "relation": "many",
      "back": "organisationId",
      "sample": true
    },
    "bids": {
      "label": [
        "投标",
        "Bids"
      ],
      "type": "Bid",
      "relation": "many",
      "back": "organisationId",
      "sample": true
    },
    "contracts": {
      "label": [
        "合同",
        "Contracts"
      ],
      "type": "Contract",
      "relation": "many",
      "back": "organisationId",
      "sample": true
    },
    "creditCodeHolds": {
      "label": [
        "信用代码校验",
        "Check of the credit code"
      ],
      "type": "Boolean",
      "computed": true
    },
    "roomRequests": {
      "label": [
        "用房申请",
        "Room requests"
      ],
      "type": "RoomRequest",
      "relation": "many",
      "from": "buildings",
      "back": "organisationId",
      "sample": true
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
  },
  "Support": {
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
    "organisationId": {
      "label": [
        "社会组织",
        "Organisation"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "SocialOrganisation"
    },
    "name": {
      "label": [
        "名称",
        "Name"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 80,
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
      "type": "SupportKind",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "SupportKindFilter"
    },
    "amountFen": {
      "label": [
        "金额",
        "Amount"
      ],
      "type": "Fen",
      "minimum": 1,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "FenFilter"
    },
    "roomId": {
      "label": [
        "房间",
        "Room"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Room"
    },
    "startsOn": {
      "label": [
        "开始日期",
        "From"
      ],
      "type": "Date",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "contractName": {
      "label": [
        "合同",
        "Contract"
      ],
      "type": "String",
      "maximumLength": 80,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "signedOn": {
      "label": [
        "签订日期",
        "Signed on"
      ],
      "type": "Date",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "reviewOn": {
      "label": [
        "应评估日期",
        "Review due on"
      ],
      "type": "Date",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "reviewedOn": {
      "label": [
        "评估日期",
        "Reviewed on"
      ],
      "type": "Date",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "review": {
      "label": [
        "评估结论",
        "Review"
      ],
      "type": "String",
      "maximumLength": 400,
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
    "organisation": {
      "label": [
        "社会组织",
        "Organisation"
      ],
      "type": "SocialOrganisation",
      "relation": "one"
    },
    "room": {
      "label": [
        "房间",
        "Room"
      ],
      "type": "Room",
      "relation": "one"
    }
  },
  "UnitContact": {
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
        "单位",
        "Unit"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "PartnerUnit"
    },
    "name": {
      "label": [
        "岗位",
        "Post"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 60,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "displayName": {
      "label": [
        "联系人",
        "Contact"
      ],
      "type": "String",
      "maximumLength": 40,
      "draft": true,
      "patch": true,
      "person": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "officePhone": {
      "label": [
        "办公电话",
        "Office phone"
      ],
      "type": "String",
      "maximumLength": 20,
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
    "unit": {
      "label": [
        "单位",
        "Unit"
      ],
      "type": "PartnerUnit",
      "relation": "one"
    }
  },
  "UnitContest": {
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
    "subject": {
      "label": [
        "关于",
        "About"
      ],
      "type": "ContestSubject",
      "enum": true,
      "sortable": true,
      "filter": "ContestSubjectFilter"
    },
    "subjectId": {
      "label": [
        "记录编号",
        "Id of the record"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter"
    },
    "name": {
      "label": [
        "记录",
        "Record"
      ],
      "type": "String",
      "maximumLength": 60,
      "sortable": true,
      "filter": "TextFilter"
    },
    "wish": {
      "label": [
        "请求",
        "Wish"
      ],
      "type": "ContestWish",
      "enum": true,
      "sortable": true,
      "filter": "ContestWishFilter"
    },
    "state": {
      "label": [
        "状态",
        "State"
      ],
      "type": "UnitContestState",
      "enum": true,
      "sortable": true,
      "filter": "UnitContestStateFilter"
    },
    "reason": {
      "label": [
        "理由",
        "Reason"
      ],
      "type": "String",
      "maximumLength": 200,
      "person": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "answer": {
      "label": [
        "答复",
        "Answer"
      ],
      "type": "String",
      "maximumLength": 200,
      "person": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "dueOn": {
      "label": [
        "答复期限",
        "Due on"
      ],
      "type": "Date",
      "sortable": true,
      "filter": "DateFilter"
    },
    "answeredAt": {
      "label": [
        "答复时间",
        "Answered"
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
        "单位",
        "Unit"
      ],
      "type": "PartnerUnit",
      "relation": "one"
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
  "ContractEvaluator": {
    "RESIDENTS": [
      "居民",
      "Residents"
    ],
    "STREET": [
      "街道",
      "Street"
    ],
    "THIRD_PARTY": [
      "第三方",
      "Third party"
    ]
  },
  "FederationOffice": {
    "CHAIR": [
      "会长单位",
      "Chair"
    ],
    "DEPUTY_CHAIR": [
      "副会长单位",
      "Deputy chair"
    ],
    "SECRETARY": [
      "秘书长单位",
      "Secretary"
    ],
    "MEMBER": [
      "会员单位",
      "Member"
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
  },
  "IncubationState": {
    "APPLIED": [
      "申请",
      "Applied"
    ],
    "ADMITTED": [
      "入壳",
      "Admitted"
    ],
    "INCUBATING": [
      "孵化中",
      "Incubating"
    ],
    "GRADUATED": [
      "出壳",
      "Graduated"
    ],
    "LEFT": [
      "退出",
      "Left"
    ]
  },
  "JointField": {
    "PARTY_WORK": [
      "党建联抓",
      "Party work"
    ],
    "ORGANISATION": [
      "组织联建",
      "Organisation"
    ],
    "VENUE": [
      "阵地联创",
      "Venues"
    ],
    "RESOURCE": [
      "资源联享",
      "Resources"
    ],
    "PROBLEM": [
      "难题联解",
      "Problems"
    ],
    "AID": [
      "帮扶联助",
      "Aid"
    ],
    "SHARE_RESOURCES": [
      "资源共享",
      "Sharing resources"
    ],
    "BUILD_VENUES": [
      "阵地共建",
      "Building venues"
    ],
    "MANAGE_MEMBERS": [
      "党员共管",
      "Managing members"
    ],
    "RUN_ACTIVITIES": [
      "活动共办",
      "Running activities"
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
  "OrganisationsRuleCode": {
    "R21": [
      "清单按期确认",
      "Lists confirmed in time"
    ],
    "R22": [
      "对接双方都确认",
      "Matches confirmed by both sides"
    ],
    "R42": [
      "每个楼院在一个标段",
      "Each courtyard in one lot"
    ],
    "R43": [
      "六联领域每年有行动",
      "Each of the six fields once a year"
    ],
    "R60": [
      "支持有合同有评估",
      "Support with contract and review"
    ],
    "M6": [
      "单位异议十日内答复",
      "Contests of units answered in ten days"
    ],
    "R61": [
      "先公告后定标、先验收后付款",
      "Notice before award, acceptance before payment"
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
  "UnitSizeBand": {
    "MICRO": [
      "不足10人",
      "Below 10 people"
    ],
    "SMALL": [
      "10至99人",
      "10 to 99 people"
    ],
    "MEDIUM": [
      "100至299人",
      "100 to 299 people"
    ],
    "LARGE": [
      "300人以上",
      "300 people and more"
    ]
  },
  "DemonstrationStatus": {
    "CANDIDATE": [
      "创建中",
      "Candidate"
    ],
    "NAMED": [
      "已命名",
      "Named"
    ],
    "REVOKED": [
      "已撤销",
      "Revoked"
    ]
  },
  "ProcurementState": {
    "PLANNED": [
      "计划",
      "Planned"
    ],
    "NOTICE": [
      "公告",
      "Notice"
    ],
    "BIDS": [
      "投标",
      "Bids"
    ],
    "AWARDED": [
      "中标",
      "Awarded"
    ],
    "PERFORMING": [
      "履约",
      "Performing"
    ],
    "ACCEPTED": [
      "验收",
      "Accepted"
    ],
    "EVALUATED": [
      "评价",
      "Evaluated"
    ],
    "CANCELLED": [
      "终止",
      "Cancelled"
    ]
  },
  "ProgrammeKind": {
    "PUBLIC_BENEFIT": [
      "公益",
      "Public benefit"
    ],
    "JOINT_BUILDING": [
      "共建",
      "Joint building"
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
  "RegistrationLevel": {
    "NATIONAL": [
      "全国",
      "National"
    ],
    "PROVINCE": [
      "省",
      "Province"
    ],
    "CITY": [
      "市",
      "City"
    ],
    "DISTRICT": [
      "区",
      "District"
    ],
    "STREET": [
      "街道（备案）",
      "Street, filed"
    ]
  },
  "SupportKind": {
    "FUNDS": [
      "资金",
      "Funds"
    ],
    "OFFICE_SPACE": [
      "办公场地",
      "Office space"
    ],
    "EQUIPMENT": [
      "设备",
      "Equipment"
    ],
    "TRAINING": [
      "培训",
      "Training"
    ]
  },
  "ContestSubject": {
    "UNIT": [
      "单位资料",
      "Record of the unit"
    ],
    "CONTACT": [
      "联系岗位",
      "Contact"
    ],
    "SEAT": [
      "席位",
      "Seat"
    ],
    "DONATION": [
      "捐赠",
      "Donation"
    ],
    "ACTIVITY": [
      "主办活动",
      "Hosted activity"
    ]
  },
  "ContestWish": {
    "CORRECT": [
      "更正",
      "Correct"
    ],
    "ERASE": [
      "删除",
      "Erase"
    ]
  },
  "UnitContestState": {
    "OPEN": [
      "待答复",
      "Open"
    ],
    "UPHELD": [
      "已办理",
      "Done"
    ],
    "DISMISSED": [
      "不成立",
      "Dismissed"
    ],
    "WITHDRAWN": [
      "已撤回",
      "Withdrawn"
    ]
  }
} as const
