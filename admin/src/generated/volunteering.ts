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
    "venue": {
      "label": [
        "地点",
        "Venue"
      ],
      "type": "Venue",
      "relation": "one"
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
        "字段",
        "Field"
      ],
      "type": "String",
      "maximumLength": 40,
      "sortable": true,
      "filter": "TextFilter"
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
  }
} as const
