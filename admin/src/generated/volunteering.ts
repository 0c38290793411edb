// Generated from the subgraphs by npm run generate.

export const fields = {
  "Activity": {
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
    "stationId": {
      "label": [
        "主办服务站",
        "Station"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "ServiceStation"
    },
    "organisationId": {
      "label": [
        "主办社会组织",
        "Organisation"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "SocialOrganisation"
    },
    "unitId": {
      "label": [
        "主办单位",
        "Unit"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "PartnerUnit"
    },
    "buildingId": {
      "label": [
        "主办楼宇",
        "Building"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Building"
    },
    "clubId": {
      "label": [
        "主办社团",
        "Club"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Club"
    },
    "branchId": {
      "label": [
        "主办党支部",
        "Branch"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Branch"
    },
    "contractId": {
      "label": [
        "所属合同",
        "Contract"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Contract"
    },
    "venueId": {
      "label": [
        "地点",
        "Venue"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Venue"
    },
    "seriesId": {
      "label": [
        "所属系列",
        "Series"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Series"
    },
    "occursOn": {
      "label": [
        "系列日期",
        "Day in the series"
      ],
      "type": "Date",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
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
    "kind": {
      "label": [
        "类型",
        "Kind"
      ],
      "type": "ActivityKind",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "ActivityKindFilter"
    },
    "purpose": {
      "label": [
        "主要任务",
        "Purpose"
      ],
      "type": "ActivityPurpose",
      "enum": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "ActivityPurposeFilter"
    },
    "state": {
      "label": [
        "状态",
        "State"
      ],
      "type": "ActivityState",
      "enum": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "ActivityStateFilter"
    },
    "startsAt": {
      "label": [
        "开始时间",
        "Starts"
      ],
      "type": "Instant",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "InstantFilter"
    },
    "endsAt": {
      "label": [
        "结束时间",
        "Ends"
      ],
      "type": "Instant",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "InstantFilter"
    },
    "audience": {
      "label": [
        "面向",
        "Audience"
      ],
      "type": "Audience",
      "enum": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "AudienceFilter"
    },
    "minAge": {
      "label": [
        "最低年龄",
        "Minimum age"
      ],
      "type": "Int",
      "minimum": 1,
      "maximum": 100,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IntFilter"
    },
    "training": {
      "label": [
        "所需培训",
        "Training"
      ],
      "type": "String",
      "maximumLength": 100,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "requiredTrainingId": {
      "label": [
        "须先参加的培训",
        "Required training"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Training"
    },
    "riskNote": {
      "label": [
        "风险提示",
        "Risks"
      ],
      "type": "String",
      "maximumLength": 200,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "insured": {
      "label": [
        "已投保",
        "Insured"
      ],
      "type": "Boolean",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "BooleanFilter"
    },
    "seats": {
      "label": [
        "名额",
        "Seats"
      ],
      "type": "Int",
      "minimum": 1,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IntFilter"
    },
    "visits": {
      "label": [
        "人次",
        "Visits"
      ],
      "type": "Int",
      "minimum": 0,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IntFilter"
    },
    "cancelReason": {
      "label": [
        "取消原因",
        "Why cancelled"
      ],
      "type": "String",
      "maximumLength": 100,
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
    "station": {
      "label": [
        "主办服务站",
        "Station"
      ],
      "type": "ServiceStation",
      "relation": "one"
    },
    "organisation": {
      "label": [
        "主办社会组织",
        "Organisation"
      ],
      "type": "SocialOrganisation",
      "relation": "one"
    },
    "unit": {
      "label": [
        "主办单位",
        "Unit"
      ],
      "type": "PartnerUnit",
      "relation": "one"
    },
    "building": {
      "label": [
        "主办楼宇",
        "Building"
      ],
      "type": "Building",
      "relation": "one"
    },
    "club": {
      "label": [
        "主办社团",
        "Club"
      ],
      "type": "Club",
      "relation": "one"
    },
    "branch": {
      "label": [
        "主办党支部",
        "Branch"
      ],
      "type": "Branch",
      "relation": "one"
    },
    "contract": {
      "label": [
        "所属合同",
        "Contract"
      ],
      "type": "Contract",
      "relation": "one"
    },
    "venue": {
      "label": [
        "地点",
        "Venue"
      ],
      "type": "Venue",
      "relation": "one"
    },
    "series": {
      "label": [
        "所属系列",
        "Series"
      ],
      "type": "Series",
      "relation": "one"
    },
    "requiredTraining": {
      "label": [
        "须先参加的培训",
        "Required training"
      ],
      "type": "Training",
      "relation": "one"
    },
    "shifts": {
      "label": [
        "班次",
        "Shifts"
      ],
      "type": "Shift",
      "relation": "many",
      "back": "activityId",
      "sample": true
    },
    "seatsTaken": {
      "label": [
        "已占名额",
        "Seats taken"
      ],
      "type": "Int",
      "computed": true
    },
    "waitingCount": {
      "label": [
        "候补",
        "Waiting"
      ],
      "type": "Int",
      "computed": true
    },
    "nominations": {
      "label": [
        "提名",
        "Nominations"
      ],
      "type": "Nomination",
      "relation": "many",
      "back": "activityId",
      "sample": true
    },
    "records": {
      "label": [
        "服务记录",
        "Service records"
      ],
      "type": "ServiceRecord",
      "relation": "many",
      "back": "activityId",
      "sample": true
    },
    "matches": {
      "label": [
        "由来的对接",
        "Matches it came of"
      ],
      "type": "Match",
      "relation": "many",
      "from": "organisations",
      "back": "activityId",
      "sample": true
    }
  },
  "AffiliatedShop": {
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
    "stationId": {
      "label": [
        "服务站",
        "Station"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "ServiceStation"
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
    "offer": {
      "label": [
        "服务内容",
        "Offer"
      ],
      "type": "String",
      "maximumLength": 120,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "since": {
      "label": [
        "加盟日期",
        "Since"
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
    "station": {
      "label": [
        "服务站",
        "Station"
      ],
      "type": "ServiceStation",
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
  "Attendance": {
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
    "activityId": {
      "label": [
        "活动",
        "Activity"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Activity"
    },
    "ageBand": {
      "label": [
        "年龄段",
        "Age band"
      ],
      "type": "AgeBand",
      "enum": true,
      "sortable": true,
      "filter": "AgeBandFilter"
    },
    "visits": {
      "label": [
        "人次",
        "Visits"
      ],
      "type": "Int",
      "minimum": 0,
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
    "activity": {
      "label": [
        "活动",
        "Activity"
      ],
      "type": "Activity",
      "relation": "one"
    }
  },
  "BankRule": {
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
    "validFrom": {
      "label": [
        "生效日期",
        "Valid from"
      ],
      "type": "Date",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "dayMinutes": {
      "label": [
        "每日上限（分钟）",
        "Most minutes a day"
      ],
      "type": "Int",
      "minimum": 1,
      "maximum": 1440,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IntFilter"
    },
    "contestDays": {
      "label": [
        "异议期（天）",
        "Days to contest"
      ],
      "type": "Int",
      "minimum": 1,
      "maximum": 90,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IntFilter"
    },
    "collectDays": {
      "label": [
        "领取期（天）",
        "Days to collect"
      ],
      "type": "Int",
      "minimum": 1,
      "maximum": 365,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IntFilter"
    },
    "giftMinutes": {
      "label": [
        "每月捐出上限（分钟）",
        "Most minutes given a month"
      ],
      "type": "Int",
      "minimum": 0,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IntFilter"
    },
    "expiryMonths": {
      "label": [
        "有效期（月）",
        "Months until minutes expire"
      ],
      "type": "Int",
      "minimum": 12,
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
    }
  },
  "Certificate": {
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
    "stationId": {
      "label": [
        "出具单位",
        "Issuer"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "ServiceStation"
    },
    "volunteerId": {
      "label": [
        "志愿者",
        "Volunteer"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Volunteer"
    },
    "state": {
      "label": [
        "状态",
        "State"
      ],
      "type": "CertificateState",
      "enum": true,
      "sortable": true,
      "filter": "CertificateStateFilter"
    },
    "number": {
      "label": [
        "编号",
        "Number"
      ],
      "type": "String",
      "maximumLength": 24,
      "sortable": true,
      "filter": "TextFilter"
    },
    "fromOn": {
      "label": [
        "服务起始日期",
        "From"
      ],
      "type": "Date",
      "sortable": true,
      "filter": "DateFilter"
    },
    "untilOn": {
      "label": [
        "服务截止日期",
        "Until"
      ],
      "type": "Date",
      "sortable": true,
      "filter": "DateFilter"
    },
    "headName": {
      "label": [
        "负责人",
        "Head"
      ],
      "type": "String",
      "maximumLength": 20,
      "sortable": true,
      "filter": "TextFilter"
    },
    "handlerName": {
      "label": [
        "经办人",
        "Handler"
      ],
      "type": "String",
      "maximumLength": 20,
      "sortable": true,
      "filter": "TextFilter"
    },
    "contact": {
      "label": [
        "联系方式",
        "Contact"
      ],
      "type": "String",
      "maximumLength": 40,
      "sortable": true,
      "filter": "TextFilter"
    },
    "notes": {
      "label": [
        "备注",
        "Notes"
      ],
      "type": "String",
      "maximumLength": 100,
      "sortable": true,
      "filter": "TextFilter"
    },
    "holderName": {
      "label": [
        "姓名",
        "Name"
      ],
      "type": "String",
      "maximumLength": 20,
      "person": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "volunteerNumber": {
      "label": [
        "志愿者编号",
        "Volunteer number"
      ],
      "type": "String",
      "maximumLength": 20,
      "sortable": true,
      "filter": "TextFilter"
    },
    "issuerName": {
      "label": [
        "出具单位名称",
        "Name of the issuer"
      ],
      "type": "String",
      "maximumLength": 40,
      "sortable": true,
      "filter": "TextFilter"
    },
    "minutes": {
      "label": [
        "服务时长（分钟）",
        "Minutes"
      ],
      "type": "Int",
      "minimum": 0,
      "sortable": true,
      "filter": "IntFilter"
    },
    "services": {
      "label": [
        "服务次数",
        "Services"
      ],
      "type": "Int",
      "sortable": true,
      "filter": "IntFilter"
    },
    "contents": {
      "label": [
        "服务内容",
        "Contents"
      ],
      "type": "String",
      "sortable": true,
      "filter": "TextFilter"
    },
    "noticeUntil": {
      "label": [
        "公示截止",
        "Notice until"
      ],
      "type": "Date",
      "sortable": true,
      "filter": "DateFilter"
    },
    "issuedOn": {
      "label": [
        "出具日期",
        "Issued on"
      ],
      "type": "Date",
      "sortable": true,
      "filter": "DateFilter"
    },
    "code": {
      "label": [
        "核验码",
        "Code"
      ],
      "type": "String",
      "person": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "withdrawnAt": {
      "label": [
        "撤销时间",
        "Withdrawn"
      ],
      "type": "Instant",
      "sortable": true,
      "filter": "InstantFilter"
    },
    "withdrawnReason": {
      "label": [
        "撤销原因",
        "Why it was withdrawn"
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
    "station": {
      "label": [
        "出具单位",
        "Issuer"
      ],
      "type": "ServiceStation",
      "relation": "one"
    },
    "volunteer": {
      "label": [
        "志愿者",
        "Volunteer"
      ],
      "type": "Volunteer",
      "relation": "one"
    }
  },
  "Commendation": {
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
    "volunteerId": {
      "label": [
        "志愿者",
        "Volunteer"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Volunteer"
    },
    "teamId": {
      "label": [
        "服务队",
        "Team"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Team"
    },
    "groupId": {
      "label": [
        "志愿团队",
        "Group"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "VolunteerGroup"
    },
    "shopId": {
      "label": [
        "加盟店",
        "Shop"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "AffiliatedShop"
    },
    "recipient": {
      "label": [
        "表彰对象",
        "Recipient"
      ],
      "type": "String",
      "maximumLength": 60,
      "person": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "name": {
      "label": [
        "荣誉名称",
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
    "level": {
      "label": [
        "级别",
        "Level"
      ],
      "type": "CommendationLevel",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "CommendationLevelFilter"
    },
    "awardedOn": {
      "label": [
        "表彰日期",
        "Awarded on"
      ],
      "type": "Date",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "awardedBy": {
      "label": [
        "授予单位",
        "Awarded by"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 40,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "consentedOn": {
      "label": [
        "本人同意公开日期",
        "Consented on"
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
    "volunteer": {
      "label": [
        "志愿者",
        "Volunteer"
      ],
      "type": "Volunteer",
      "relation": "one"
    },
    "team": {
      "label": [
        "服务队",
        "Team"
      ],
      "type": "Team",
      "relation": "one"
    },
    "group": {
      "label": [
        "志愿团队",
        "Group"
      ],
      "type": "VolunteerGroup",
      "relation": "one"
    },
    "shop": {
      "label": [
        "加盟店",
        "Shop"
      ],
      "type": "AffiliatedShop",
      "relation": "one"
    }
  },
  "Consent": {
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
    "volunteerId": {
      "label": [
        "志愿者",
        "Volunteer"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Volunteer"
    },
    "textId": {
      "label": [
        "同意书文本",
        "Text"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "ConsentText"
    },
    "purpose": {
      "label": [
        "用途",
        "Purpose"
      ],
      "type": "ConsentPurpose",
      "enum": true,
      "sortable": true,
      "filter": "ConsentPurposeFilter"
    },
    "channel": {
      "label": [
        "方式",
        "Channel"
      ],
      "type": "ConsentChannel",
      "enum": true,
      "required": true,
      "draft": true,
      "sortable": true,
      "filter": "ConsentChannelFilter"
    },
    "byGuardian": {
      "label": [
        "由监护人同意",
        "By the guardian"
      ],
      "type": "Boolean",
      "draft": true,
      "sortable": true,
      "filter": "BooleanFilter"
    },
    "givenOn": {
      "label": [
        "同意日期",
        "Given on"
      ],
      "type": "Date",
      "required": true,
      "draft": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "withdrawnAt": {
      "label": [
        "撤回时间",
        "Withdrawn"
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
    "volunteer": {
      "label": [
        "志愿者",
        "Volunteer"
      ],
      "type": "Volunteer",
      "relation": "one"
    },
    "text": {
      "label": [
        "同意书文本",
        "Text"
      ],
      "type": "ConsentText",
      "relation": "one"
    }
  },
  "ConsentText": {
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
    "purpose": {
      "label": [
        "用途",
        "Purpose"
      ],
      "type": "ConsentPurpose",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "ConsentPurposeFilter"
    },
    "edition": {
      "label": [
        "版次",
        "Edition"
      ],
      "type": "Int",
      "required": true,
      "minimum": 1,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IntFilter"
    },
    "text": {
      "label": [
        "文本",
        "Text"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 4000,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "validFrom": {
      "label": [
        "启用日期",
        "Valid from"
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
    }
  },
  "Donation": {
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
    "stationId": {
      "label": [
        "服务站",
        "Station"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "ServiceStation"
    },
    "unitId": {
      "label": [
        "捐赠单位",
        "Donor"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "PartnerUnit"
    },
    "name": {
      "label": [
        "物品",
        "What"
      ],
      "type": "String",
      "maximumLength": 60,
      "sortable": true,
      "filter": "TextFilter"
    },
    "quantity": {
      "label": [
        "数量",
        "Quantity"
      ],
      "type": "Int",
      "minimum": 1,
      "sortable": true,
      "filter": "IntFilter"
    },
    "valueFen": {
      "label": [
        "价值",
        "Value"
      ],
      "type": "Fen",
      "minimum": 0,
      "sortable": true,
      "filter": "FenFilter"
    },
    "donatedOn": {
      "label": [
        "捐赠日期",
        "Donated on"
      ],
      "type": "Date",
      "sortable": true,
      "filter": "DateFilter"
    },
    "state": {
      "label": [
        "状态",
        "State"
      ],
      "type": "DonationState",
      "enum": true,
      "sortable": true,
      "filter": "DonationStateFilter"
    },
    "pledgedUntil": {
      "label": [
        "送达期限",
        "Brought by"
      ],
      "type": "Date",
      "sortable": true,
      "filter": "DateFilter"
    },
    "withdrawn": {
      "label": [
        "已撤回",
        "Withdrawn"
      ],
      "type": "Int",
      "sortable": true,
      "filter": "IntFilter"
    },
    "withdrawnAt": {
      "label": [
        "撤回时间",
        "Withdrawn at"
      ],
      "type": "Instant",
      "sortable": true,
      "filter": "InstantFilter"
    },
    "answer": {
      "label": [
        "未接收原因",
        "Why declined"
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
    "station": {
      "label": [
        "服务站",
        "Station"
      ],
      "type": "ServiceStation",
      "relation": "one"
    },
    "unit": {
      "label": [
        "捐赠单位",
        "Donor"
      ],
      "type": "PartnerUnit",
      "relation": "one"
    },
    "rewards": {
      "label": [
        "兑换品",
        "Rewards"
      ],
      "type": "Reward",
      "relation": "many",
      "back": "donationId",
      "sample": true
    },
    "redeemedQuantity": {
      "label": [
        "已兑换数量",
        "Redeemed"
      ],
      "type": "Int",
      "computed": true
    },
    "leftQuantity": {
      "label": [
        "剩余数量",
        "Left"
      ],
      "type": "Int",
      "computed": true
    }
  },
  "GroupSignUp": {
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
    "shiftId": {
      "label": [
        "班次",
        "Shift"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Shift"
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
    "state": {
      "label": [
        "状态",
        "State"
      ],
      "type": "SignUpState",
      "enum": true,
      "sortable": true,
      "filter": "SignUpStateFilter"
    },
    "headcount": {
      "label": [
        "人数",
        "Headcount"
      ],
      "type": "Int",
      "minimum": 1,
      "maximum": 10000,
      "sortable": true,
      "filter": "IntFilter"
    },
    "waitingPlace": {
      "label": [
        "候补排位",
        "Place in the queue"
      ],
      "type": "Int",
      "sortable": true,
      "filter": "IntFilter"
    },
    "cancelledBecause": {
      "label": [
        "取消原因",
        "Why cancelled"
      ],
      "type": "CancelReason",
      "enum": true,
      "sortable": true,
      "filter": "CancelReasonFilter"
    },
    "startsAt": {
      "label": [
        "开始时间",
        "Starts"
      ],
      "type": "Instant",
      "sortable": true,
      "filter": "InstantFilter"
    },
    "endsAt": {
      "label": [
        "结束时间",
        "Ends"
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
    "shift": {
      "label": [
        "班次",
        "Shift"
      ],
      "type": "Shift",
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
    "cameCount": {
      "label": [
        "到场人数",
        "Came"
      ],
      "type": "Int",
      "computed": true
    },
    "minutes": {
      "label": [
        "团体时长（分钟）",
        "Minutes of the group"
      ],
      "type": "Int",
      "computed": true
    }
  },
  "LedgerAccount": {
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
    "bankId": {
      "label": [
        "爱心银行",
        "Time bank"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "TimeBank"
    },
    "kind": {
      "label": [
        "账户类型",
        "Kind"
      ],
      "type": "AccountKind",
      "enum": true,
      "sortable": true,
      "filter": "AccountKindFilter"
    },
    "volunteerId": {
      "label": [
        "志愿者",
        "Volunteer"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Volunteer"
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
    "bank": {
      "label": [
        "爱心银行",
        "Time bank"
      ],
      "type": "TimeBank",
      "relation": "one"
    },
    "volunteer": {
      "label": [
        "志愿者",
        "Volunteer"
      ],
      "type": "Volunteer",
      "relation": "one"
    },
    "lines": {
      "label": [
        "明细",
        "Lines"
      ],
      "type": "LedgerLine",
      "relation": "many",
      "back": "accountId"
    },
    "balanceMinutes": {
      "label": [
        "余额（分钟）",
        "Balance in minutes"
      ],
      "type": "Int",
      "computed": true
    }
  },
  "LedgerEntry": {
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
    "bankId": {
      "label": [
        "爱心银行",
        "Time bank"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "TimeBank"
    },
    "volunteerId": {
      "label": [
        "志愿者",
        "Volunteer"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Volunteer"
    },
    "day": {
      "label": [
        "记账日",
        "Day"
      ],
      "type": "Date",
      "sortable": true,
      "filter": "DateFilter"
    },
    "reason": {
      "label": [
        "类型",
        "Reason"
      ],
      "type": "LedgerReason",
      "enum": true,
      "sortable": true,
      "filter": "LedgerReasonFilter"
    },
    "minutes": {
      "label": [
        "分钟",
        "Minutes"
      ],
      "type": "Int",
      "sortable": true,
      "filter": "IntFilter"
    },
    "recordId": {
      "label": [
        "服务记录",
        "Service record"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "ServiceRecord"
    },
    "redemptionId": {
      "label": [
        "兑换",
        "Redemption"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Redemption"
    },
    "reversesId": {
      "label": [
        "冲正的分录",
        "Reverses"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "LedgerEntry"
    },
    "approved": {
      "label": [
        "经批准可低于零",
        "Approved below zero"
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
    "bank": {
      "label": [
        "爱心银行",
        "Time bank"
      ],
      "type": "TimeBank",
      "relation": "one"
    },
    "volunteer": {
      "label": [
        "志愿者",
        "Volunteer"
      ],
      "type": "Volunteer",
      "relation": "one"
    },
    "record": {
      "label": [
        "服务记录",
        "Service record"
      ],
      "type": "ServiceRecord",
      "relation": "one"
    },
    "redemption": {
      "label": [
        "兑换",
        "Redemption"
      ],
      "type": "Redemption",
      "relation": "one"
    },
    "reverses": {
      "label": [
        "冲正的分录",
        "Reverses"
      ],
      "type": "LedgerEntry",
      "relation": "one"
    },
    "lines": {
      "label": [
        "明细",
        "Lines"
      ],
      "type": "LedgerLine",
      "relation": "many",
      "back": "entryId"
    },
    "note": {
      "label": [
        "理由",
        "Why"
      ],
      "type": "String",
      "computed": true
    },
    "approval": {
      "label": [
        "批准单位",
        "Approved by"
      ],
      "type": "String",
      "computed": true
    }
  },
  "LedgerLine": {
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
    "entryId": {
      "label": [
        "分录",
        "Entry"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "LedgerEntry"
    },
    "accountId": {
      "label": [
        "账户",
        "Account"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "LedgerAccount"
    },
    "volunteerId": {
      "label": [
        "志愿者",
        "Volunteer"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Volunteer"
    },
    "minutes": {
      "label": [
        "分钟",
        "Minutes"
      ],
      "type": "Int",
      "sortable": true,
      "filter": "IntFilter"
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
    "entry": {
      "label": [
        "分录",
        "Entry"
      ],
      "type": "LedgerEntry",
      "relation": "one"
    },
    "account": {
      "label": [
        "账户",
        "Account"
      ],
      "type": "LedgerAccount",
      "relation": "one"
    },
    "volunteer": {
      "label": [
        "志愿者",
        "Volunteer"
      ],
      "type": "Volunteer",
      "relation": "one"
    }
  },
  "Nomination": {
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
    "activityId": {
      "label": [
        "评选活动",
        "Contest"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Activity"
    },
    "name": {
      "label": [
        "奖项",
        "Award"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 40,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "nominee": {
      "label": [
        "提名人选",
        "Nominee"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 20,
      "draft": true,
      "patch": true,
      "person": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "merit": {
      "label": [
        "事迹",
        "Merit"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 200,
      "draft": true,
      "patch": true,
      "person": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "state": {
      "label": [
        "状态",
        "State"
      ],
      "type": "NominationState",
      "enum": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "NominationStateFilter"
    },
    "consentedOn": {
      "label": [
        "本人同意日期",
        "Consented on"
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
    "activity": {
      "label": [
        "评选活动",
        "Contest"
      ],
      "type": "Activity",
      "relation": "one"
    }
  },
  "PersonalRead": {
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
    "volunteerId": {
      "label": [
        "志愿者",
        "Volunteer"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Volunteer"
    },
    "kind": {
      "label": [
        "方式",
        "What was done"
      ],
      "type": "PersonalReadKind",
      "enum": true,
      "sortable": true,
      "filter": "PersonalReadKindFilter"
    },
    "field": {
      "label": [
        "内容",
        "What was read"
      ],
      "type": "PersonalField",
      "enum": true,
      "sortable": true,
      "filter": "PersonalFieldFilter"
    },
    "reason": {
      "label": [
        "事由",
        "Reason"
      ],
      "type": "String",
      "maximumLength": 200,
      "person": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "readerLevel": {
      "label": [
        "查阅级别",
        "Level of the reader"
      ],
      "type": "ReaderLevel",
      "enum": true,
      "sortable": true,
      "filter": "ReaderLevelFilter"
    },
    "readerName": {
      "label": [
        "查阅单位",
        "Office of the reader"
      ],
      "type": "String",
      "maximumLength": 60,
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
    "volunteer": {
      "label": [
        "志愿者",
        "Volunteer"
      ],
      "type": "Volunteer",
      "relation": "one"
    }
  },
  "Piece": {
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
      "required": true,
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
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Street"
    },
    "name": {
      "label": [
        "作品名称",
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
    "troupeId": {
      "label": [
        "文艺队伍",
        "Troupe"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "VolunteerGroup"
    },
    "kind": {
      "label": [
        "类型",
        "Kind"
      ],
      "type": "PieceKind",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "PieceKindFilter"
    },
    "firstShownOn": {
      "label": [
        "首演日期",
        "First shown on"
      ],
      "type": "Date",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "firstShownAtId": {
      "label": [
        "首演活动",
        "First shown at"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Activity"
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
    "troupe": {
      "label": [
        "文艺队伍",
        "Troupe"
      ],
      "type": "VolunteerGroup",
      "relation": "one"
    },
    "firstShownAt": {
      "label": [
        "首演活动",
        "First shown at"
      ],
      "type": "Activity",
      "relation": "one"
    }
  },
  "PostHolder": {
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
    "postId": {
      "label": [
        "志愿服务岗",
        "Volunteer post"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "VolunteerPost"
    },
    "volunteerId": {
      "label": [
        "志愿者",
        "Volunteer"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Volunteer"
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
    "startsOn": {
      "label": [
        "上岗日期",
        "Starts on"
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
        "离岗日期",
        "Ends on"
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
    "post": {
      "label": [
        "志愿服务岗",
        "Volunteer post"
      ],
      "type": "VolunteerPost",
      "relation": "one"
    },
    "volunteer": {
      "label": [
        "志愿者",
        "Volunteer"
      ],
      "type": "Volunteer",
      "relation": "one"
    }
  },
  "RecordContest": {
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
    "recordId": {
      "label": [
        "服务记录",
        "Service record"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "ServiceRecord"
    },
    "volunteerId": {
      "label": [
        "志愿者",
        "Volunteer"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Volunteer"
    },
    "state": {
      "label": [
        "状态",
        "State"
      ],
      "type": "ContestState",
      "enum": true,
      "sortable": true,
      "filter": "ContestStateFilter"
    },
    "reason": {
      "label": [
        "异议理由",
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
    "record": {
      "label": [
        "服务记录",
        "Service record"
      ],
      "type": "ServiceRecord",
      "relation": "one"
    },
    "volunteer": {
      "label": [
        "志愿者",
        "Volunteer"
      ],
      "type": "Volunteer",
      "relation": "one"
    }
  },
  "RecordIssuer": {
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
    "keyId": {
      "label": [
        "密钥编号",
        "Key id"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 40,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "keyX": {
      "label": [
        "公钥 x",
        "Public key x"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 43,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "keyY": {
      "label": [
        "公钥 y",
        "Public key y"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 43,
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
    }
  },
  "Redemption": {
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
    "rewardId": {
      "label": [
        "兑换品",
        "Reward"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Reward"
    },
    "volunteerId": {
      "label": [
        "志愿者",
        "Volunteer"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Volunteer"
    },
    "minutes": {
      "label": [
        "所用时长（分钟）",
        "Minutes"
      ],
      "type": "Int",
      "sortable": true,
      "filter": "IntFilter"
    },
    "state": {
      "label": [
        "状态",
        "State"
      ],
      "type": "RedemptionState",
      "enum": true,
      "sortable": true,
      "filter": "RedemptionStateFilter"
    },
    "collectBy": {
      "label": [
        "领取期限",
        "Collect by"
      ],
      "type": "Date",
      "sortable": true,
      "filter": "DateFilter"
    },
    "collectedAt": {
      "label": [
        "领取时间",
        "Collected"
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
    "reward": {
      "label": [
        "兑换品",
        "Reward"
      ],
      "type": "Reward",
      "relation": "one"
    },
    "volunteer": {
      "label": [
        "志愿者",
        "Volunteer"
      ],
      "type": "Volunteer",
      "relation": "one"
    },
    "entries": {
      "label": [
        "爱心银行分录",
        "Ledger entries"
      ],
      "type": "LedgerEntry",
      "relation": "many",
      "back": "redemptionId"
    }
  },
  "Registration": {
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
    "volunteerId": {
      "label": [
        "志愿者",
        "Volunteer"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Volunteer"
    },
    "realName": {
      "label": [
        "姓名",
        "Real name"
      ],
      "type": "String",
      "maximumLength": 120,
      "draft": true,
      "patch": true,
      "masked": true,
      "person": true
    },
    "phone": {
      "label": [
        "电话",
        "Telephone"
      ],
      "type": "String",
      "maximumLength": 120,
      "draft": true,
      "patch": true,
      "masked": true
    },
    "idNumber": {
      "label": [
        "身份证号",
        "ID number"
      ],
      "type": "String",
      "maximumLength": 120,
      "draft": true,
      "patch": true,
      "masked": true
    },
    "homeAddress": {
      "label": [
        "住址",
        "Home address"
      ],
      "type": "String",
      "maximumLength": 120,
      "draft": true,
      "patch": true,
      "masked": true
    },
    "birthYear": {
      "label": [
        "出生年份",
        "Year of birth"
      ],
      "type": "Int",
      "minimum": 1900,
      "maximum": 2100,
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
    "volunteer": {
      "label": [
        "志愿者",
        "Volunteer"
      ],
      "type": "Volunteer",
      "relation": "one"
    }
  },
  "Reward": {
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
    "stationId": {
      "label": [
        "服务站",
        "Station"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "ServiceStation"
    },
    "donationId": {
      "label": [
        "所出捐赠",
        "Donation"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Donation"
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
    "priceMinutes": {
      "label": [
        "所需时长（分钟）",
        "Price in minutes"
      ],
      "type": "Int",
      "required": true,
      "minimum": 1,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IntFilter"
    },
    "quantity": {
      "label": [
        "数量",
        "Quantity"
      ],
      "type": "Int",
      "required": true,
      "minimum": 1,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IntFilter"
    },
    "withdrawn": {
      "label": [
        "下架",
        "Withdrawn"
      ],
      "type": "Boolean",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "BooleanFilter"
    },
    "redeemed": {
      "label": [
        "已兑换",
        "Redeemed"
      ],
      "type": "Int",
      "sortable": true,
      "filter": "IntFilter"
    },
    "takenBack": {
      "label": [
        "单位撤回",
        "Taken back"
      ],
      "type": "Int",
      "sortable": true,
      "filter": "IntFilter"
    },
    "stock": {
      "label": [
        "库存",
        "Stock"
      ],
      "type": "Int",
      "sortable": true,
      "filter": "IntFilter"
    },
    "state": {
      "label": [
        "状态",
        "State"
      ],
      "type": "RewardState",
      "enum": true,
      "sortable": true,
      "filter": "RewardStateFilter"
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
    "station": {
      "label": [
        "服务站",
        "Station"
      ],
      "type": "ServiceStation",
      "relation": "one"
    },
    "donation": {
      "label": [
        "所出捐赠",
        "Donation"
      ],
      "type": "Donation",
      "relation": "one"
    },
    "redemptions": {
      "label": [
        "兑换",
        "Redemptions"
      ],
      "type": "Redemption",
      "relation": "many",
      "back": "rewardId",
      "sample": true
    }
  },
  "Roster": {
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
    "stationId": {
      "label": [
        "服务站",
        "Station"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "ServiceStation"
    },
    "volunteerId": {
      "label": [
        "志愿者",
        "Volunteer"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Volunteer"
    },
    "name": {
      "label": [
        "值班事项",
        "Duty"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 40,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "servesOn": {
      "label": [
        "日期",
        "Day"
      ],
      "type": "Date",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "half": {
      "label": [
        "半天",
        "Half of the day"
      ],
      "type": "DayHalf",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DayHalfFilter"
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
    "station": {
      "label": [
        "服务站",
        "Station"
      ],
      "type": "ServiceStation",
      "relation": "one"
    },
    "volunteer": {
      "label": [
        "志愿者",
        "Volunteer"
      ],
      "type": "Volunteer",
      "relation": "one"
    }
  },
  "RouteFeed": {
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
    "routeId": {
      "label": [
        "线路",
        "Route"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "ServiceRoute"
    },
    "name": {
      "label": [
        "用途",
        "For"
      ],
      "type": "String",
      "maximumLength": 60,
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
    "route": {
      "label": [
        "线路",
        "Route"
      ],
      "type": "ServiceRoute",
      "relation": "one"
    }
  },
  "RouteRun": {
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
    "stopId": {
      "label": [
        "站点",
        "Stop"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "RouteStop"
    },
    "activityId": {
      "label": [
        "活动",
        "Activity"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Activity"
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
    "startsAt": {
      "label": [
        "开始时间",
        "Starts"
      ],
      "type": "Instant",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "InstantFilter"
    },
    "endsAt": {
      "label": [
        "结束时间",
        "Ends"
      ],
      "type": "Instant",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "InstantFilter"
    },
    "state": {
      "label": [
        "状态",
        "State"
      ],
      "type": "RouteRunState",
      "enum": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "RouteRunStateFilter"
    },
    "servedCount": {
      "label": [
        "服务人次",
        "Served"
      ],
      "type": "Int",
      "minimum": 0,
      "draft": true,
      "patch": true
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
    "stop": {
      "label": [
        "站点",
        "Stop"
      ],
      "type": "RouteStop",
      "relation": "one"
    },
    "activity": {
      "label": [
        "活动",
        "Activity"
      ],
      "type": "Activity",
      "relation": "one"
    },
    "services": {
      "label": [
        "各项服务",
        "Services"
      ],
      "type": "RunService",
      "relation": "many",
      "back": "runId",
      "sample": true
    }
  },
  "RouteService": {
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
    "routeId": {
      "label": [
        "线路",
        "Route"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "ServiceRoute"
    },
    "kind": {
      "label": [
        "类型",
        "Kind"
      ],
      "type": "ServiceItemKind",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "ServiceItemKindFilter"
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
    "terms": {
      "label": [
        "免费说明",
        "Terms"
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
    "route": {
      "label": [
        "线路",
        "Route"
      ],
      "type": "ServiceRoute",
      "relation": "one"
    }
  },
  "RouteStop": {
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
      "required": true,
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
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Street"
    },
    "routeId": {
      "label": [
        "线路",
        "Route"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "ServiceRoute"
    },
    "venueId": {
      "label": [
        "停靠地点",
        "Venue"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Venue"
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
    "position": {
      "label": [
        "站序",
        "Position"
      ],
      "type": "Int",
      "required": true,
      "minimum": 1,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IntFilter"
    },
    "dwellMinutes": {
      "label": [
        "停靠时长（分钟）",
        "Dwell"
      ],
      "type": "Int",
      "required": true,
      "minimum": 10,
      "maximum": 720,
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
    "route": {
      "label": [
        "线路",
        "Route"
      ],
      "type": "ServiceRoute",
      "relation": "one"
    },
    "venue": {
      "label": [
        "停靠地点",
        "Venue"
      ],
      "type": "Venue",
      "relation": "one"
    },
    "runs": {
      "label": [
        "班次",
        "Runs"
      ],
      "type": "RouteRun",
      "relation": "many",
      "back": "stopId",
      "sample": true
    },
    "lastServedOn": {
      "label": [
        "最近停靠",
        "Last served"
      ],
      "type": "Date",
      "computed": true
    },
    "nextRunAt": {
      "label": [
        "下一班",
        "Next run"
      ],
      "type": "Instant",
      "computed": true
    }
  },
  "RunService": {
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
    "runId": {
      "label": [
        "班次",
        "Run"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "RouteRun"
    },
    "serviceId": {
      "label": [
        "服务项目",
        "Service"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "RouteService"
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
    "visits": {
      "label": [
        "服务人次",
        "Visits"
      ],
      "type": "Int",
      "required": true,
      "minimum": 0,
      "maximum": 10000,
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
    "run": {
      "label": [
        "班次",
        "Run"
      ],
      "type": "RouteRun",
      "relation": "one"
    },
    "service": {
      "label": [
        "服务项目",
        "Service"
      ],
      "type": "RouteService",
      "relation": "one"
    }
  },
  "Series": {
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
    "stationId": {
      "label": [
        "主办服务站",
        "Station"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "ServiceStation"
    },
    "organisationId": {
      "label": [
        "主办社会组织",
        "Organisation"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "SocialOrganisation"
    },
    "venueId": {
      "label": [
        "地点",
        "Venue"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Venue"
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
    "kind": {
      "label": [
        "类型",
        "Kind"
      ],
      "type": "ActivityKind",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "ActivityKindFilter"
    },
    "rule": {
      "label": [
        "规则",
        "Rule"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 60,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "startsOn": {
      "label": [
        "开始日期",
        "Begins on"
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
        "Ends on"
      ],
      "type": "Date",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "startsAtTime": {
      "label": [
        "开始时间",
        "Time"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 5,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "minutes": {
      "label": [
        "时长（分钟）",
        "Minutes"
      ],
      "type": "Int",
      "required": true,
      "minimum": 10,
      "maximum": 720,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IntFilter"
    },
    "seats": {
      "label": [
        "名额",
        "Seats"
      ],
      "type": "Int",
      "minimum": 1,
      "maximum": 10000,
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
    "station": {
      "label": [
        "主办服务站",
        "Station"
      ],
      "type": "ServiceStation",
      "relation": "one"
    },
    "organisation": {
      "label": [
        "主办社会组织",
        "Organisation"
      ],
      "type": "SocialOrganisation",
      "relation": "one"
    },
    "venue": {
      "label": [
        "地点",
        "Venue"
      ],
      "type": "Venue",
      "relation": "one"
    },
    "activities": {
      "label": [
        "活动",
        "Activities"
      ],
      "type": "Activity",
      "relation": "many",
      "back": "seriesId",
      "sample": true
    },
    "lastHeldOn": {
      "label": [
        "上次举办",
        "Last held on"
      ],
      "type": "Date",
      "computed": true
    },
    "nextOn": {
      "label": [
        "下次举办",
        "Next on"
      ],
      "type": "Date",
      "computed": true
    }
  },
  "ServiceItem": {
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
    "stationId": {
      "label": [
        "服务站",
        "Station"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "ServiceStation"
    },
    "parentId": {
      "label": [
        "所属大项",
        "Head"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "ServiceItem"
    },
    "kind": {
      "label": [
        "类型",
        "Kind"
      ],
      "type": "ServiceItemKind",
      "enum": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "ServiceItemKindFilter"
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
    "terms": {
      "label": [
        "免费说明",
        "Terms"
      ],
      "type": "String",
      "maximumLength": 120,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "since": {
      "label": [
        "起始日期",
        "Since"
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
    "station": {
      "label": [
        "服务站",
        "Station"
      ],
      "type": "ServiceStation",
      "relation": "one"
    },
    "parent": {
      "label": [
        "所属大项",
        "Head"
      ],
      "type": "ServiceItem",
      "relation": "one"
    },
    "items": {
      "label": [
        "小项",
        "Items"
      ],
      "type": "ServiceItem",
      "relation": "many",
      "back": "parentId",
      "sample": true
    },
    "steps": {
      "label": [
        "服务流程",
        "Steps"
      ],
      "type": "ServiceProcess",
      "relation": "many",
      "back": "itemId",
      "sample": true
    }
  },
  "ServiceProcess": {
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
    "itemId": {
      "label": [
        "服务项目",
        "Service item"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "ServiceItem"
    },
    "step": {
      "label": [
        "步骤",
        "Step"
      ],
      "type": "ProcessStep",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "ProcessStepFilter"
    },
    "name": {
      "label": [
        "做法",
        "What is done"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 60,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "daysAllowed": {
      "label": [
        "时限（天）",
        "Days allowed"
      ],
      "type": "Int",
      "required": true,
      "minimum": 0,
      "maximum": 60,
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
    "item": {
      "label": [
        "服务项目",
        "Service item"
      ],
      "type": "ServiceItem",
      "relation": "one"
    }
  },
  "ServiceRecord": {
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
      "required": true,
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
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Street"
    },
    "volunteerId": {
      "label": [
        "志愿者",
        "Volunteer"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Volunteer"
    },
    "stationId": {
      "label": [
        "服务站",
        "Station"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "ServiceStation"
    },
    "teamId": {
      "label": [
        "服务队",
        "Team"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Team"
    },
    "postId": {
      "label": [
        "志愿服务岗",
        "Post"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "VolunteerPost"
    },
    "activityId": {
      "label": [
        "活动",
        "Activity"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Activity"
    },
    "itemId": {
      "label": [
        "服务项目",
        "Service item"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "ServiceItem"
    },
    "name": {
      "label": [
        "服务内容",
        "What was done"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 40,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "startsAt": {
      "label": [
        "开始时间",
        "Starts"
      ],
      "type": "Instant",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "InstantFilter"
    },
    "endsAt": {
      "label": [
        "结束时间",
        "Ends"
      ],
      "type": "Instant",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "InstantFilter"
    },
    "minutes": {
      "label": [
        "服务时长（分钟）",
        "Minutes"
      ],
      "type": "Int",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IntFilter"
    },
    "beneficiary": {
      "label": [
        "服务对象",
        "Beneficiaries"
      ],
      "type": "BeneficiaryKind",
      "enum": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "BeneficiaryKindFilter"
    },
    "servedCount": {
      "label": [
        "服务人数",
        "People served"
      ],
      "type": "Int",
      "minimum": 0,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IntFilter"
    },
    "state": {
      "label": [
        "状态",
        "State"
      ],
      "type": "RecordState",
      "enum": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "RecordStateFilter"
    },
    "source": {
      "label": [
        "来源",
        "Source"
      ],
      "type": "RecordSource",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "RecordSourceFilter"
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
    "volunteer": {
      "label": [
        "志愿者",
        "Volunteer"
      ],
      "type": "Volunteer",
      "relation": "one"
    },
    "station": {
      "label": [
        "服务站",
        "Station"
      ],
      "type": "ServiceStation",
      "relation": "one"
    },
    "team": {
      "label": [
        "服务队",
        "Team"
      ],
      "type": "Team",
      "relation": "one"
    },
    "post": {
      "label": [
        "志愿服务岗",
        "Post"
      ],
      "type": "VolunteerPost",
      "relation": "one"
    },
    "activity": {
      "label": [
        "活动",
        "Activity"
      ],
      "type": "Activity",
      "relation": "one"
    },
    "item": {
      "label": [
        "服务项目",
        "Service item"
      ],
      "type": "ServiceItem",
      "relation": "one"
    },
    "contests": {
      "label": [
        "异议",
        "Contests"
      ],
      "type": "RecordContest",
      "relation": "many",
      "back": "recordId"
    },
    "entries": {
      "label": [
        "爱心银行分录",
        "Ledger entries"
      ],
      "type": "LedgerEntry",
      "relation": "many",
      "back": "recordId"
    }
  },
  "ServiceRoute": {
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
      "maximumLength": 40,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "startsOn": {
      "label": [
        "开通日期",
        "Starts on"
      ],
      "type": "Date",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "everyDays": {
      "label": [
        "停靠间隔（天）",
        "Interval"
      ],
      "type": "Int",
      "required": true,
      "minimum": 1,
      "maximum": 366,
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
    "stops": {
      "label": [
        "站点",
        "Stops"
      ],
      "type": "RouteStop",
      "relation": "many",
      "back": "routeId",
      "sample": true
    },
    "services": {
      "label": [
        "服务内容",
        "Services"
      ],
      "type": "RouteService",
      "relation": "many",
      "back": "routeId",
      "sample": true
    },
    "feeds": {
      "label": [
        "日历订阅",
        "Calendar feeds"
      ],
      "type": "RouteFeed",
      "relation": "many",
      "back": "routeId",
      "sample": true
    },
    "nextRunAt": {
      "label": [
        "下一班",
        "Next run"
      ],
      "type": "Instant",
      "computed": true
    }
  },
  "ServiceStation": {
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
      "required": true,
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
      "maximumLength": 40,
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
      "type": "StationKind",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "StationKindFilter"
    },
    "venueId": {
      "label": [
        "所在场所",
        "Venue"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Venue"
    },
    "openedOn": {
      "label": [
        "启用日期",
        "Opened on"
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
    "venue": {
      "label": [
        "所在场所",
        "Venue"
      ],
      "type": "Venue",
      "relation": "one"
    },
    "teams": {
      "label": [
        "服务队",
        "Teams"
      ],
      "type": "Team",
      "relation": "many",
      "back": "stationId",
      "sample": true
    },
    "memberUnits": {
      "label": [
        "成员单位",
        "Member units"
      ],
      "type": "StationMember",
      "relation": "many",
      "back": "stationId",
      "sample": true
    },
    "shops": {
      "label": [
        "加盟店",
        "Affiliated shops"
      ],
      "type": "AffiliatedShop",
      "relation": "many",
      "back": "stationId",
      "sample": true
    },
    "groups": {
      "label": [
        "志愿团队",
        "Volunteer groups"
      ],
      "type": "VolunteerGroup",
      "relation": "many",
      "back": "stationId",
      "sample": true
    },
    "organisations": {
      "label": [
        "入站社会组织",
        "Organisations"
      ],
      "type": "StationOrganisation",
      "relation": "many",
      "back": "stationId",
      "sample": true
    },
    "items": {
      "label": [
        "服务项目",
        "Service items"
      ],
      "type": "ServiceItem",
      "relation": "many",
      "back": "stationId",
      "sample": true
    },
    "activities": {
      "label": [
        "活动",
        "Activities"
      ],
      "type": "Activity",
      "relation": "many",
      "back": "stationId",
      "sample": true
    },
    "posts": {
      "label": [
        "志愿服务岗",
        "Volunteer posts"
      ],
      "type": "VolunteerPost",
      "relation": "many",
      "back": "stationId",
      "sample": true
    },
    "rosters": {
      "label": [
        "值班",
        "Roster"
      ],
      "type": "Roster",
      "relation": "many",
      "back": "stationId",
      "sample": true
    },
    "records": {
      "label": [
        "服务记录",
        "Service records"
      ],
      "type": "ServiceRecord",
      "relation": "many",
      "back": "stationId",
      "sample": true
    },
    "volunteerCount": {
      "label": [
        "志愿者人数",
        "Volunteers"
      ],
      "type": "Int",
      "computed": true
    }
  },
  "Shift": {
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
    "activityId": {
      "label": [
        "活动",
        "Activity"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Activity"
    },
    "name": {
      "label": [
        "班次",
        "Shift"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 40,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "startsAt": {
      "label": [
        "开始时间",
        "Starts"
      ],
      "type": "Instant",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "InstantFilter"
    },
    "endsAt": {
      "label": [
        "结束时间",
        "Ends"
      ],
      "type": "Instant",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "InstantFilter"
    },
    "seats": {
      "label": [
        "名额",
        "Seats"
      ],
      "type": "Int",
      "required": true,
      "minimum": 1,
      "maximum": 10000,
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
    "activity": {
      "label": [
        "活动",
        "Activity"
      ],
      "type": "Activity",
      "relation": "one"
    },
    "signUps": {
      "label": [
        "报名",
        "Sign-ups"
      ],
      "type": "SignUp",
      "relation": "many",
      "back": "shiftId",
      "sample": true
    },
    "groupSignUps": {
      "label": [
        "团体报名",
        "Group sign-ups"
      ],
      "type": "GroupSignUp",
      "relation": "many",
      "back": "shiftId",
      "sample": true
    },
    "seatsTaken": {
      "label": [
        "已占名额",
        "Seats taken"
      ],
      "type": "Int",
      "computed": true
    },
    "waitingCount": {
      "label": [
        "候补",
        "Waiting"
      ],
      "type": "Int",
      "computed": true
    }
  },
  "SignUp": {
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
    "shiftId": {
      "label": [
        "班次",
        "Shift"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Shift"
    },
    "volunteerId": {
      "label": [
        "志愿者",
        "Volunteer"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Volunteer"
    },
    "volunteerNumber": {
      "label": [
        "志愿者编号",
        "Number"
      ],
      "type": "String",
      "maximumLength": 20,
      "sortable": true,
      "filter": "TextFilter"
    },
    "displayName": {
      "label": [
        "称呼",
        "Display name"
      ],
      "type": "String",
      "maximumLength": 20,
      "person": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "state": {
      "label": [
        "状态",
        "State"
      ],
      "type": "SignUpState",
      "enum": true,
      "sortable": true,
      "filter": "SignUpStateFilter"
    },
    "attends": {
      "label": [
        "本人参加",
        "Attends"
      ],
      "type": "Boolean",
      "sortable": true,
      "filter": "BooleanFilter"
    },
    "children": {
      "label": [
        "儿童人数",
        "Children"
      ],
      "type": "Int",
      "minimum": 0,
      "maximum": 10,
      "sortable": true,
      "filter": "IntFilter"
    },
    "guardianAgreedAt": {
      "label": [
        "监护人同意时间",
        "Guardian agreed"
      ],
      "type": "Instant",
      "sortable": true,
      "filter": "InstantFilter"
    },
    "seats": {
      "label": [
        "占用名额",
        "Seats"
      ],
      "type": "Int",
      "sortable": true,
      "filter": "IntFilter"
    },
    "waitingPlace": {
      "label": [
        "候补排位",
        "Place in the queue"
      ],
      "type": "Int",
      "sortable": true,
      "filter": "IntFilter"
    },
    "cancelledBecause": {
      "label": [
        "取消原因",
        "Why cancelled"
      ],
      "type": "CancelReason",
      "enum": true,
      "sortable": true,
      "filter": "CancelReasonFilter"
    },
    "trainingWaiver": {
      "label": [
        "免训原因",
        "Training waived because"
      ],
      "type": "String",
      "maximumLength": 200,
      "person": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "startsAt": {
      "label": [
        "开始时间",
        "Starts"
      ],
      "type": "Instant",
      "sortable": true,
      "filter": "InstantFilter"
    },
    "endsAt": {
      "label": [
        "结束时间",
        "Ends"
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
    "shift": {
      "label": [
        "班次",
        "Shift"
      ],
      "type": "Shift",
      "relation": "one"
    },
    "volunteer": {
      "label": [
        "志愿者",
        "Volunteer"
      ],
      "type": "Volunteer",
      "relation": "one"
    }
  },
  "StationMember": {
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
    "stationId": {
      "label": [
        "服务站",
        "Station"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "ServiceStation"
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
    "kind": {
      "label": [
        "类型",
        "Kind"
      ],
      "type": "StationMemberKind",
      "enum": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "StationMemberKindFilter"
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
    "since": {
      "label": [
        "加入日期",
        "Since"
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
    "station": {
      "label": [
        "服务站",
        "Station"
      ],
      "type": "ServiceStation",
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
  "StationOrganisation": {
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
    "stationId": {
      "label": [
        "服务站",
        "Station"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "ServiceStation"
    },
    "organisationId": {
      "label": [
        "社会组织",
        "Social organisation"
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
    "since": {
      "label": [
        "加入日期",
        "Since"
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
    "station": {
      "label": [
        "服务站",
        "Station"
      ],
      "type": "ServiceStation",
      "relation": "one"
    },
    "organisation": {
      "label": [
        "社会组织",
        "Social organisation"
      ],
      "type": "SocialOrganisation",
      "relation": "one"
    }
  },
  "StudyPartner": {
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
      "required": true,
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
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Street"
    },
    "volunteerId": {
      "label": [
        "帮学志愿者",
        "Helper"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Volunteer"
    },
    "code": {
      "label": [
        "对象代号",
        "Code"
      ],
      "type": "String",
      "maximumLength": 12,
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
      "maximumLength": 40,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "consentedOn": {
      "label": [
        "对方同意日期",
        "Consented on"
      ],
      "type": "Date",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "startsOn": {
      "label": [
        "开始日期",
        "Starts on"
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
        "Ends on"
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
    "volunteer": {
      "label": [
        "帮学志愿者",
        "Helper"
      ],
      "type": "Volunteer",
      "relation": "one"
    }
  },
  "Team": {
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
    "stationId": {
      "label": [
        "服务站",
        "Station"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "ServiceStation"
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
    "unitId": {
      "label": [
        "组建单位",
        "Unit"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "PartnerUnit"
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
    "station": {
      "label": [
        "服务站",
        "Station"
      ],
      "type": "ServiceStation",
      "relation": "one"
    },
    "unit": {
      "label": [
        "组建单位",
        "Unit"
      ],
      "type": "PartnerUnit",
      "relation": "one"
    },
    "trainings": {
      "label": [
        "培训",
        "Trainings"
      ],
      "type": "Training",
      "relation": "many",
      "back": "teamId",
      "sample": true
    },
    "commendations": {
      "label": [
        "表彰",
        "Commendations"
      ],
      "type": "Commendation",
      "relation": "many",
      "back": "teamId",
      "sample": true
    },
    "records": {
      "label": [
        "服务记录",
        "Service records"
      ],
      "type": "ServiceRecord",
      "relation": "many",
      "back": "teamId",
      "sample": true
    }
  },
  "TimeBank": {
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
    "stationId": {
      "label": [
        "服务站",
        "Station"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "ServiceStation"
    },
    "name": {
      "label": [
        "名称",
        "Name"
      ],
      "type": "String",
      "maximumLength": 60,
      "sortable": true,
      "filter": "TextFilter"
    },
    "openedOn": {
      "label": [
        "开户日期",
        "Opened on"
      ],
      "type": "Date",
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
    "station": {
      "label": [
        "服务站",
        "Station"
      ],
      "type": "ServiceStation",
      "relation": "one"
    },
    "accounts": {
      "label": [
        "账户",
        "Accounts"
      ],
      "type": "LedgerAccount",
      "relation": "many",
      "back": "bankId"
    },
    "entries": {
      "label": [
        "分录",
        "Entries"
      ],
      "type": "LedgerEntry",
      "relation": "many",
      "back": "bankId"
    }
  },
  "TrainingAttendance": {
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
    "trainingId": {
      "label": [
        "培训",
        "Training"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Training"
    },
    "volunteerId": {
      "label": [
        "志愿者",
        "Volunteer"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Volunteer"
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
    "training": {
      "label": [
        "培训",
        "Training"
      ],
      "type": "Training",
      "relation": "one"
    },
    "volunteer": {
      "label": [
        "志愿者",
        "Volunteer"
      ],
      "type": "Volunteer",
      "relation": "one"
    }
  },
  "Training": {
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
    "stationId": {
      "label": [
        "服务站",
        "Station"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "ServiceStation"
    },
    "teamId": {
      "label": [
        "服务队",
        "Team"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Team"
    },
    "organisationId": {
      "label": [
        "授课社会组织",
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
    "topic": {
      "label": [
        "主题",
        "Topic"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 40,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "heldOn": {
      "label": [
        "培训日期",
        "Held on"
      ],
      "type": "Date",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "minutes": {
      "label": [
        "学时（分钟）",
        "Minutes"
      ],
      "type": "Int",
      "required": true,
      "minimum": 10,
      "maximum": 600,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IntFilter"
    },
    "trainer": {
      "label": [
        "授课岗位或单位",
        "Trainer"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 40,
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
    "station": {
      "label": [
        "服务站",
        "Station"
      ],
      "type": "ServiceStation",
      "relation": "one"
    },
    "team": {
      "label": [
        "服务队",
        "Team"
      ],
      "type": "Team",
      "relation": "one"
    },
    "organisation": {
      "label": [
        "授课社会组织",
        "Organisation"
      ],
      "type": "SocialOrganisation",
      "relation": "one"
    },
    "attendances": {
      "label": [
        "参训",
        "Attendances"
      ],
      "type": "TrainingAttendance",
      "relation": "many",
      "back": "trainingId",
      "sample": true
    },
    "activities": {
      "label": [
        "要求此培训的活动",
        "Activities that require it"
      ],
      "type": "Activity",
      "relation": "many",
      "back": "requiredTrainingId",
      "sample": true
    }
  },
  "VisitContact": {
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
    "requestId": {
      "label": [
        "上门申请",
        "Request"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "VisitRequest"
    },
    "callName": {
      "label": [
        "称呼",
        "Call name"
      ],
      "type": "String",
      "maximumLength": 120,
      "draft": true,
      "patch": true,
      "masked": true,
      "person": true
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
      "masked": true
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
    "request": {
      "label": [
        "上门申请",
        "Request"
      ],
      "type": "VisitRequest",
      "relation": "one"
    }
  },
  "VisitRequest": {
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
      "required": true,
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
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Street"
    },
    "name": {
      "label": [
        "所需帮助",
        "What is wished for"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 40,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "itemId": {
      "label": [
        "服务项目",
        "Service item"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "ServiceItem"
    },
    "state": {
      "label": [
        "状态",
        "State"
      ],
      "type": "VisitState",
      "enum": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "VisitStateFilter"
    },
    "wishedFrom": {
      "label": [
        "希望时间（从）",
        "From"
      ],
      "type": "Instant",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "InstantFilter"
    },
    "wishedUntil": {
      "label": [
        "希望时间（到）",
        "Until"
      ],
      "type": "Instant",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "InstantFilter"
    },
    "volunteerId": {
      "label": [
        "上门志愿者",
        "Volunteer"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Volunteer"
    },
    "rating": {
      "label": [
        "评分",
        "Rating"
      ],
      "type": "Int",
      "minimum": 1,
      "maximum": 5,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IntFilter"
    },
    "closedAt": {
      "label": [
        "结束时间",
        "Closed"
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
    "item": {
      "label": [
        "服务项目",
        "Service item"
      ],
      "type": "ServiceItem",
      "relation": "one"
    },
    "volunteer": {
      "label": [
        "上门志愿者",
        "Volunteer"
      ],
      "type": "Volunteer",
      "relation": "one"
    },
    "contact": {
      "label": [
        "联系方式",
        "Private part"
      ],
      "type": "VisitContact",
      "relation": "one"
    }
  },
  "VolunteerGroup": {
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
    "stationId": {
      "label": [
        "服务站",
        "Station"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "ServiceStation"
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
    "kind": {
      "label": [
        "类型",
        "Kind"
      ],
      "type": "VolunteerGroupKind",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "VolunteerGroupKindFilter"
    },
    "registered": {
      "label": [
        "已登记",
        "Registered"
      ],
      "type": "Boolean",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "BooleanFilter"
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
    "station": {
      "label": [
        "服务站",
        "Station"
      ],
      "type": "ServiceStation",
      "relation": "one"
    }
  },
  "VolunteerPost": {
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
      "required": true,
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
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Street"
    },
    "stationId": {
      "label": [
        "服务站",
        "Station"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "ServiceStation"
    },
    "needId": {
      "label": [
        "所据需求",
        "Need"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Need"
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
    "duty": {
      "label": [
        "所据事项",
        "Duty"
      ],
      "type": "String",
      "maximumLength": 120,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "tasks": {
      "label": [
        "职责",
        "Tasks"
      ],
      "type": "String",
      "maximumLength": 200,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "weeklyHours": {
      "label": [
        "每周小时",
        "Hours a week"
      ],
      "type": "Int",
      "minimum": 1,
      "maximum": 40,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IntFilter"
    },
    "seats": {
      "label": [
        "名额",
        "Seats"
      ],
      "type": "Int",
      "minimum": 1,
      "maximum": 50,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IntFilter"
    },
    "startsOn": {
      "label": [
        "设岗日期",
        "Starts on"
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
        "撤岗日期",
        "Ends on"
      ],
      "type": "Date",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "reviewOn": {
      "label": [
        "复核日期",
        "Review on"
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
    "station": {
      "label": [
        "服务站",
        "Station"
      ],
      "type": "ServiceStation",
      "relation": "one"
    },
    "need": {
      "label": [
        "所据需求",
        "Need"
      ],
      "type": "Need",
      "relation": "one"
    },
    "holders": {
      "label": [
        "上岗",
        "Holders"
      ],
      "type": "PostHolder",
      "relation": "many",
      "back": "postId",
      "sample": true
    },
    "records": {
      "label": [
        "服务记录",
        "Service records"
      ],
      "type": "ServiceRecord",
      "relation": "many",
      "back": "postId",
      "sample": true
    },
    "filledSeats": {
      "label": [
        "在岗人数",
        "Filled seats"
      ],
      "type": "Int",
      "computed": true
    }
  },
  "Volunteer": {
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
      "required": true,
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
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Street"
    },
    "homeStationId": {
      "label": [
        "常驻服务站",
        "Home station"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "ServiceStation"
    },
    "number": {
      "label": [
        "志愿者编号",
        "Number"
      ],
      "type": "String",
      "maximumLength": 20,
      "sortable": true,
      "filter": "TextFilter"
    },
    "displayName": {
      "label": [
        "显示名",
        "Display name"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 20,
      "draft": true,
      "patch": true,
      "person": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "joinedOn": {
      "label": [
        "注册日期",
        "Joined on"
      ],
      "type": "Date",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "erasedAt": {
      "label": [
        "注销时间",
        "Erased"
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
    "homeStation": {
      "label": [
        "常驻服务站",
        "Home station"
      ],
      "type": "ServiceStation",
      "relation": "one"
    },
    "registration": {
      "label": [
        "实名登记",
        "Registration"
      ],
      "type": "Registration",
      "relation": "one"
    },
    "consents": {
      "label": [
        "个人信息同意",
        "Consents"
      ],
      "type": "Consent",
      "relation": "many",
      "back": "volunteerId",
      "sample": true
    },
    "personalReads": {
      "label": [
        "查阅记录",
        "Readings"
      ],
      "type": "PersonalRead",
      "relation": "many",
      "back": "volunteerId"
    },
    "rosters": {
      "label": [
        "值班",
        "Roster"
      ],
      "type": "Roster",
      "relation": "many",
      "back": "volunteerId",
      "sample": true
    },
    "posts": {
      "label": [
        "上岗",
        "Posts held"
      ],
      "type": "PostHolder",
      "relation": "many",
      "back": "volunteerId",
      "sample": true
    },
    "signUps": {
      "label": [
        "报名",
        "Sign-ups"
      ],
      "type": "SignUp",
      "relation": "many",
      "back": "volunteerId",
      "sample": true
    },
    "studyPartners": {
      "label": [
        "结对帮学",
        "Study partners"
      ],
      "type": "StudyPartner",
      "relation": "many",
      "back": "volunteerId",
      "sample": true
    },
    "trainings": {
      "label": [
        "培训",
        "Trainings"
      ],
      "type": "TrainingAttendance",
      "relation": "many",
      "back": "volunteerId",
      "sample": true
    },
    "commendations": {
      "label": [
        "表彰",
        "Commendations"
      ],
      "type": "Commendation",
      "relation": "many",
      "back": "volunteerId",
      "sample": true
    },
    "certificates": {
      "label": [
        "志愿服务证明",
        "Certificates"
      ],
      "type": "Certificate",
      "relation": "many",
      "back": "volunteerId",
      "sample": true
    },
    "records": {
      "label": [
        "服务记录",
        "Service records"
      ],
      "type": "ServiceRecord",
      "relation": "many",
      "back": "volunteerId",
      "sample": true
    }
  },
  "VolunteeringExemption": {
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
      "reference": "VolunteeringRule"
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
      "type": "VolunteeringRule",
      "relation": "one"
    }
  },
  "VolunteeringRule": {
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
      "type": "VolunteeringRuleCode",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "VolunteeringRuleCodeFilter"
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
    "least": {
      "label": [
        "至少",
        "At least"
      ],
      "type": "Int",
      "minimum": 0,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IntFilter"
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
      "type": "VolunteeringExemption",
      "relation": "many",
      "back": "ruleId",
      "sample": true
    }
  }
} as const

export const enums = {
  "ActivityKind": {
    "CLASS": [
      "课程",
      "Class"
    ],
    "LECTURE": [
      "讲座",
      "Lecture"
    ],
    "VISIT": [
      "参观",
      "Visit"
    ],
    "FAIR": [
      "民生大集",
      "Service fair"
    ],
    "TRAIN_STOP": [
      "直通车停靠",
      "Train stop"
    ],
    "CONTEST": [
      "比赛",
      "Contest"
    ],
    "FESTIVAL": [
      "艺术节",
      "Festival"
    ],
    "PERFORMANCE": [
      "演出",
      "Performance"
    ],
    "COACHING": [
      "辅导",
      "Coaching"
    ],
    "CEREMONY": [
      "宣誓仪式",
      "Ceremony"
    ],
    "SIGNING_DAY": [
      "集中签约",
      "Signing day"
    ],
    "CLUB_SESSION": [
      "社团活动",
      "Club session"
    ],
    "PUBLIC_BENEFIT": [
      "公益行动",
      "Public benefit"
    ],
    "SERVICE": [
      "志愿服务",
      "Volunteer service"
    ]
  },
  "ActivityPurpose": {
    "EDUCATE": [
      "教育",
      "Educate"
    ],
    "MANAGE": [
      "管理",
      "Manage"
    ],
    "SUPERVISE": [
      "监督",
      "Supervise"
    ],
    "ORGANISE": [
      "组织",
      "Organise"
    ],
    "COMMUNICATE": [
      "宣传",
      "Communicate"
    ],
    "GATHER": [
      "凝聚",
      "Gather"
    ],
    "SERVE": [
      "服务",
      "Serve"
    ]
  },
  "ActivityState": {
    "DRAFT": [
      "草稿",
      "Draft"
    ],
    "PUBLISHED": [
      "已发布",
      "Published"
    ],
    "FULL": [
      "已报满",
      "Full"
    ],
    "RUNNING": [
      "进行中",
      "Running"
    ],
    "HELD": [
      "已举办",
      "Held"
    ],
    "CLOSED": [
      "已结项",
      "Closed"
    ],
    "CANCELLED": [
      "取消",
      "Cancelled"
    ]
  },
  "Audience": {
    "EVERYONE": [
      "所有人",
      "Everyone"
    ],
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
    ]
  },
  "AgeBand": {
    "UNDER_14": [
      "14 岁以下",
      "Under 14"
    ],
    "FROM_14_TO_17": [
      "14 至 17 岁",
      "14 to 17"
    ],
    "FROM_18_TO_59": [
      "18 至 59 岁",
      "18 to 59"
    ],
    "FROM_60": [
      "60 岁及以上",
      "60 and older"
    ]
  },
  "CertificateState": {
    "DRAFT": [
      "草稿",
      "Draft"
    ],
    "NOTICE": [
      "公示",
      "On notice"
    ],
    "ISSUED": [
      "已出具",
      "Issued"
    ],
    "WITHDRAWN": [
      "已撤销",
      "Withdrawn"
    ]
  },
  "CommendationLevel": {
    "NATIONAL": [
      "国家级",
      "National"
    ],
    "PROVINCIAL": [
      "省级",
      "Provincial"
    ],
    "CITY": [
      "市级",
      "City"
    ],
    "DISTRICT": [
      "区级",
      "District"
    ],
    "STREET": [
      "街道级",
      "Street"
    ],
    "COMMUNITY": [
      "社区级",
      "Community"
    ]
  },
  "ConsentPurpose": {
    "SERVICE_MATCHING": [
      "服务对接",
      "Service matching"
    ],
    "INSURANCE": [
      "保险与证明",
      "Insurance and certificates"
    ],
    "NEARBY_SERVICE": [
      "就近服务",
      "Service near home"
    ]
  },
  "ConsentChannel": {
    "PAPER": [
      "纸质签字",
      "Signed on paper"
    ],
    "COUNTER": [
      "当面",
      "At the counter"
    ],
    "ONLINE": [
      "本人在线",
      "Online, by oneself"
    ]
  },
  "DonationState": {
    "PLEDGED": [
      "待接收",
      "Pledged"
    ],
    "RECEIVED": [
      "已接收",
      "Received"
    ],
    "WITHDRAWN": [
      "已撤回",
      "Withdrawn"
    ],
    "DECLINED": [
      "未接收",
      "Declined"
    ],
    "LAPSED": [
      "逾期未送达",
      "Lapsed"
    ]
  },
  "SignUpState": {
    "CONFIRMED": [
      "已报名",
      "Confirmed"
    ],
    "WAITLISTED": [
      "候补",
      "Waiting"
    ],
    "CANCELLED": [
      "取消",
      "Cancelled"
    ],
    "ATTENDED": [
      "到场",
      "Attended"
    ],
    "ABSENT": [
      "未到",
      "Absent"
    ]
  },
  "CancelReason": {
    "OWN": [
      "本人取消",
      "By oneself"
    ],
    "CLERK": [
      "工作人员取消",
      "By a clerk"
    ],
    "ACTIVITY": [
      "活动取消",
      "The activity was cancelled"
    ],
    "LEFT": [
      "志愿者已注销",
      "The volunteer has left"
    ]
  },
  "AccountKind": {
    "VOLUNTEER": [
      "志愿者",
      "A volunteer's"
    ],
    "ISSUED": [
      "储蓄发放",
      "Issued by the station"
    ],
    "REDEEMED": [
      "兑换收回",
      "Taken back for goods"
    ],
    "GIVEN": [
      "捐出",
      "Given to the station"
    ],
    "EXPIRED": [
      "到期",
      "Expired"
    ]
  },
  "LedgerReason": {
    "EARN": [
      "储蓄",
      "Earned"
    ],
    "REDEEM": [
      "兑换",
      "Redeemed"
    ],
    "REVERSAL": [
      "冲正",
      "Reversed"
    ],
    "GIFT": [
      "捐出",
      "Given"
    ],
    "EXPIRE": [
      "到期",
      "Expired"
    ]
  },
  "NominationState": {
    "PROPOSED": [
      "已提名",
      "Proposed"
    ],
    "REVIEWED": [
      "已评审",
      "Reviewed"
    ],
    "PUBLISHED": [
      "已公示",
      "Published"
    ],
    "AWARDED": [
      "已授予",
      "Awarded"
    ],
    "DECLINED": [
      "未入选",
      "Not chosen"
    ]
  },
  "PersonalReadKind": {
    "REVEALED": [
      "查看原文",
      "Revealed"
    ],
    "FOUND": [
      "按原文查找",
      "Looked for"
    ],
    "EXPORTED": [
      "导出本人数据",
      "Exported"
    ],
    "ERASED": [
      "删除个人信息",
      "Erased"
    ]
  },
  "PersonalField": {
    "REAL_NAME": [
      "姓名",
      "Real name"
    ],
    "PHONE": [
      "电话",
      "Telephone"
    ],
    "ID_NUMBER": [
      "身份证号",
      "ID number"
    ],
    "HOME_ADDRESS": [
      "住址",
      "Home address"
    ],
    "CALL_NAME": [
      "称呼",
      "What to call the person"
    ],
    "ADDRESS": [
      "上门地址",
      "Address of the visit"
    ]
  },
  "ReaderLevel": {
    "DISTRICT": [
      "区级",
      "District"
    ],
    "STREET": [
      "街道",
      "Street"
    ],
    "COMMUNITY": [
      "社区",
      "Community"
    ],
    "VOLUNTEER": [
      "本人",
      "The person"
    ]
  },
  "PieceKind": {
    "OPERA": [
      "戏曲",
      "Opera"
    ],
    "FOLK_MUSIC": [
      "民乐",
      "Folk music"
    ],
    "SONG": [
      "歌曲",
      "Song"
    ],
    "DANCE": [
      "舞蹈",
      "Dance"
    ],
    "SKETCH": [
      "小品曲艺",
      "Sketch"
    ],
    "OTHER": [
      "其他",
      "Other"
    ]
  },
  "ContestState": {
    "OPEN": [
      "待答复",
      "Open"
    ],
    "UPHELD": [
      "成立",
      "Upheld"
    ],
    "DISMISSED": [
      "不成立",
      "Dismissed"
    ]
  },
  "RedemptionState": {
    "REQUESTED": [
      "申请",
      "Requested"
    ],
    "RESERVED": [
      "预留",
      "Reserved"
    ],
    "COLLECTED": [
      "已领取",
      "Collected"
    ],
    "EXPIRED": [
      "过期",
      "Expired"
    ],
    "CANCELLED": [
      "取消",
      "Cancelled"
    ]
  },
  "RewardState": {
    "AVAILABLE": [
      "可兑换",
      "Available"
    ],
    "OUT_OF_STOCK": [
      "已兑完",
      "Out of stock"
    ],
    "WITHDRAWN": [
      "已下架",
      "Withdrawn"
    ]
  },
  "DayHalf": {
    "MORNING": [
      "上午",
      "Morning"
    ],
    "AFTERNOON": [
      "下午",
      "Afternoon"
    ]
  },
  "RouteRunState": {
    "PLANNED": [
      "计划",
      "Planned"
    ],
    "SERVED": [
      "已停靠",
      "Served"
    ],
    "CANCELLED": [
      "取消",
      "Cancelled"
    ]
  },
  "ServiceItemKind": {
    "REPAIR": [
      "维修",
      "Repair"
    ],
    "HAIRCUT": [
      "理发",
      "Haircut"
    ],
    "FOOT_CARE": [
      "修脚",
      "Foot care"
    ],
    "PHYSIOTHERAPY": [
      "理疗",
      "Physiotherapy"
    ],
    "CLEANING": [
      "清扫",
      "Cleaning"
    ],
    "MEAL": [
      "送餐",
      "Meal"
    ],
    "HOUSE_CLEANING": [
      "打扫卫生",
      "House cleaning"
    ],
    "COMPANY": [
      "谈心陪伴",
      "Company"
    ],
    "FESTIVAL_VISIT": [
      "节日慰问",
      "Festival visit"
    ],
    "TEACHING": [
      "宣讲授课",
      "Teaching"
    ],
    "SIGN_LANGUAGE": [
      "手语",
      "Sign language"
    ],
    "OTHER": [
      "其他",
      "Other"
    ]
  },
  "ProcessStep": {
    "REQUEST": [
      "申请",
      "Request"
    ],
    "ACCEPT": [
      "受理",
      "Accept"
    ],
    "VISIT": [
      "上门",
      "Visit"
    ],
    "CONFIRM": [
      "确认",
      "Confirm"
    ],
    "RATE": [
      "评价",
      "Rate"
    ]
  },
  "BeneficiaryKind": {
    "ELDERLY_ALONE": [
      "独居老人",
      "Elderly living alone"
    ],
    "DISABLED": [
      "残疾人",
      "Disabled people"
    ],
    "CHILDREN": [
      "儿童",
      "Children"
    ],
    "EMPLOYEES": [
      "楼宇员工",
      "Employees"
    ],
    "RESIDENTS": [
      "居民",
      "Residents"
    ]
  },
  "RecordState": {
    "RECORDED": [
      "已记录",
      "Recorded"
    ],
    "CONFIRMED": [
      "已确认",
      "Confirmed"
    ],
    "CONTESTED": [
      "有异议",
      "Contested"
    ],
    "CORRECTED": [
      "已更正",
      "Corrected"
    ],
    "VOIDED": [
      "作废",
      "Voided"
    ]
  },
  "RecordSource": {
    "CODE": [
      "签到码",
      "Check-in code"
    ],
    "HOST": [
      "组织者录入",
      "Entered by the host"
    ],
    "PAPER": [
      "纸质签到",
      "Paper list"
    ],
    "SELF": [
      "本人申报（需确认）",
      "Own report, to be confirmed"
    ],
    "IMPORT": [
      "导入",
      "Import"
    ]
  },
  "StationKind": {
    "HELP_AT_HOME": [
      "帮到家",
      "Help at home"
    ],
    "CONVENIENCE_VOLUNTEER": [
      "便民志愿服务站",
      "Convenience volunteer station"
    ],
    "DAILY_WORKSHOP": [
      "365便民坊",
      "Daily workshop"
    ],
    "ELDER_CARE": [
      "珠彩晚晴（助老）",
      "Elder care"
    ]
  },
  "StationMemberKind": {
    "MEMBER": [
      "成员单位",
      "Member unit"
    ],
    "JOINT": [
      "联办单位",
      "Joint unit"
    ]
  },
  "VisitState": {
    "REQUESTED": [
      "已申请",
      "Requested"
    ],
    "ACCEPTED": [
      "已接单",
      "Accepted"
    ],
    "VISITED": [
      "已上门",
      "Visited"
    ],
    "CONFIRMED": [
      "已确认",
      "Confirmed"
    ],
    "RATED": [
      "已评价",
      "Rated"
    ],
    "DECLINED": [
      "无法安排",
      "Declined"
    ],
    "CANCELLED": [
      "取消",
      "Cancelled"
    ]
  },
  "VolunteerGroupKind": {
    "SERVICE": [
      "志愿服务团队",
      "Service group"
    ],
    "COMPANIONS": [
      "邻里互助团队",
      "Companions"
    ],
    "TROUPE": [
      "文艺队伍",
      "Troupe"
    ]
  },
  "VolunteeringRuleCode": {
    "R29": [
      "每个社区有帮到家站和服务队",
      "A 帮到家 station with a team"
    ],
    "R31": [
      "系列活动每期举办",
      "Series held in each period"
    ],
    "R32": [
      "公开姓名须有本人同意",
      "Public names with consent"
    ],
    "R33": [
      "参观每人先轮一次",
      "Visits: everybody once first"
    ],
    "R38": [
      "直通车按间隔停靠",
      "Stops served within the interval"
    ],
    "R39": [
      "志愿服务不收费",
      "Services without a price"
    ],
    "R47": [
      "365 便民坊天天有人值班",
      "Somebody on duty each day"
    ],
    "R48": [
      "志愿服务岗有依据并按期复核",
      "Posts with a reason, reviewed in time"
    ]
  }
} as const
