// Generated from the subgraphs by npm run generate.

export const fields = {
  "AccessKey": {
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
    "ending": {
      "label": [
        "末四位",
        "Last four"
      ],
      "type": "String",
      "maximumLength": 4,
      "code": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "lastUsedOn": {
      "label": [
        "最近使用",
        "Last used"
      ],
      "type": "Date",
      "sortable": true,
      "filter": "DateFilter"
    },
    "expiresOn": {
      "label": [
        "有效期至",
        "Valid until"
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
    "unit": {
      "label": [
        "单位",
        "Unit"
      ],
      "type": "PartnerUnit",
      "relation": "one"
    }
  },
  "AccountEvent": {
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
    "kind": {
      "label": [
        "事件",
        "Event"
      ],
      "type": "AccountEventKind",
      "enum": true,
      "sortable": true,
      "filter": "AccountEventKindFilter"
    },
    "accountId": {
      "label": [
        "账号编号",
        "Account id"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter"
    },
    "actorId": {
      "label": [
        "经办账号编号",
        "Id of the account that did it"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter"
    },
    "accountName": {
      "label": [
        "账号",
        "Account"
      ],
      "type": "String",
      "computed": true
    },
    "actorName": {
      "label": [
        "经办账号",
        "Done by"
      ],
      "type": "String",
      "computed": true
    }
  },
  "ActionItem": {
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
    "agendaItemId": {
      "label": [
        "议题",
        "Agenda item"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "AgendaItem"
    },
    "owner": {
      "label": [
        "办理方",
        "Owner"
      ],
      "type": "ActionOwner",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "ActionOwnerFilter"
    },
    "unitId": {
      "label": [
        "办理单位",
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
        "办理社会组织",
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
        "办理事项",
        "Action"
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
      "maximumLength": 500,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "dueOn": {
      "label": [
        "办理期限",
        "Due on"
      ],
      "type": "Date",
      "required": true,
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
      "type": "ActionState",
      "enum": true,
      "sortable": true,
      "filter": "ActionStateFilter"
    },
    "doneOn": {
      "label": [
        "办理日期",
        "Done on"
      ],
      "type": "Date",
      "sortable": true,
      "filter": "DateFilter"
    },
    "outcome": {
      "label": [
        "办理情况",
        "Outcome"
      ],
      "type": "String",
      "maximumLength": 200,
      "sortable": true,
      "filter": "TextFilter"
    },
    "verifiedOn": {
      "label": [
        "核实日期",
        "Verified on"
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
    "agendaItem": {
      "label": [
        "议题",
        "Agenda item"
      ],
      "type": "AgendaItem",
      "relation": "one"
    },
    "unit": {
      "label": [
        "办理单位",
        "Unit"
      ],
      "type": "PartnerUnit",
      "relation": "one"
    },
    "organisation": {
      "label": [
        "办理社会组织",
        "Organisation"
      ],
      "type": "SocialOrganisation",
      "relation": "one"
    }
  },
  "AgendaItem": {
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
    "conferenceId": {
      "label": [
        "联席会（议事会）",
        "Conference"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Conference"
    },
    "meetingId": {
      "label": [
        "上会会议",
        "Meeting"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Meeting"
    },
    "unitId": {
      "label": [
        "提出单位",
        "Raised by"
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
        "提出社会组织",
        "Raised by organisation"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "SocialOrganisation"
    },
    "needId": {
      "label": [
        "相关需求",
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
        "议题",
        "Item"
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
      "maximumLength": 1000,
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
      "type": "AgendaKind",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "AgendaKindFilter"
    },
    "state": {
      "label": [
        "状态",
        "State"
      ],
      "type": "ItemState",
      "enum": true,
      "sortable": true,
      "filter": "ItemStateFilter"
    },
    "major": {
      "label": [
        "重大事项",
        "Major"
      ],
      "type": "Boolean",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "BooleanFilter"
    },
    "internal": {
      "label": [
        "内部议题",
        "Internal"
      ],
      "type": "Boolean",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "BooleanFilter"
    },
    "raisedOn": {
      "label": [
        "提出日期",
        "Raised on"
      ],
      "type": "Date",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "answer": {
      "label": [
        "答复",
        "Answer"
      ],
      "type": "String",
      "maximumLength": 300,
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
    "conference": {
      "label": [
        "联席会（议事会）",
        "Conference"
      ],
      "type": "Conference",
      "relation": "one"
    },
    "meeting": {
      "label": [
        "上会会议",
        "Meeting"
      ],
      "type": "Meeting",
      "relation": "one"
    },
    "unit": {
      "label": [
        "提出单位",
        "Raised by"
      ],
      "type": "PartnerUnit",
      "relation": "one"
    },
    "organisation": {
      "label": [
        "提出社会组织",
        "Raised by organisation"
      ],
      "type": "SocialOrganisation",
      "relation": "one"
    },
    "need": {
      "label": [
        "相关需求",
        "Need"
      ],
      "type": "Need",
      "relation": "one"
    },
    "decisions": {
      "label": [
        "决定",
        "Decisions"
      ],
      "type": "Decision",
      "relation": "many",
      "back": "agendaItemId",
      "sample": true
    },
    "actions": {
      "label": [
        "办理事项",
        "Action items"
      ],
      "type": "ActionItem",
      "relation": "many",
      "back": "agendaItemId",
      "sample": true
    }
  },
  "Appointment": {
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
        "职务",
        "Post"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Post"
    },
    "officialId": {
      "label": [
        "任职人员",
        "Official"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Official"
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
    "post": {
      "label": [
        "职务",
        "Post"
      ],
      "type": "Post",
      "relation": "one"
    },
    "official": {
      "label": [
        "任职人员",
        "Official"
      ],
      "type": "Official",
      "relation": "one"
    }
  },
  "Branch": {
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
    "committeeId": {
      "label": [
        "所属党委",
        "Committee"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Committee"
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
      "type": "BranchKind",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "BranchKindFilter"
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
    "committee": {
      "label": [
        "所属党委",
        "Committee"
      ],
      "type": "Committee",
      "relation": "one"
    },
    "activities": {
      "label": [
        "活动",
        "Activities"
      ],
      "type": "Activity",
      "relation": "many",
      "from": "volunteering",
      "back": "branchId",
      "sample": true
    }
  },
  "Brand": {
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
    "parentId": {
      "label": [
        "上级品牌",
        "Brand above"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Brand"
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
      "type": "BrandKind",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "BrandKindFilter"
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
    "parent": {
      "label": [
        "上级品牌",
        "Brand above"
      ],
      "type": "Brand",
      "relation": "one"
    },
    "children": {
      "label": [
        "下级品牌",
        "Brands below"
      ],
      "type": "Brand",
      "relation": "many",
      "back": "parentId",
      "sample": true
    }
  },
  "CapitalSpend": {
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
    "what": {
      "label": [
        "投入内容",
        "What"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 60,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "year": {
      "label": [
        "年度",
        "Year"
      ],
      "type": "Int",
      "required": true,
      "minimum": 2000,
      "maximum": 2100,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IntFilter"
    },
    "amountFen": {
      "label": [
        "投入金额",
        "Amount"
      ],
      "type": "Fen",
      "required": true,
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
    }
  },
  "Committee": {
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
    "districtId": {
      "label": [
        "所在区",
        "District"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "District"
    },
    "parentId": {
      "label": [
        "上级党委",
        "Committee above"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Committee"
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
      "type": "CommitteeKind",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "CommitteeKindFilter"
    },
    "role": {
      "label": [
        "职责",
        "Role"
      ],
      "type": "CommitteeRole",
      "enum": true,
      "sortable": true,
      "filter": "CommitteeRoleFilter"
    },
    "plenaryEveryMonths": {
      "label": [
        "全委会间隔（月）",
        "Plenary every"
      ],
      "type": "Int",
      "minimum": 1,
      "maximum": 12,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IntFilter"
    },
    "establishedOn": {
      "label": [
        "成立日期",
        "Established on"
      ],
      "type": "Date",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
    },
    "dissolvedOn": {
      "label": [
        "撤销日期",
        "Dissolved on"
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
    "district": {
      "label": [
        "所在区",
        "District"
      ],
      "type": "District",
      "relation": "one"
    },
    "parent": {
      "label": [
        "上级党委",
        "Committee above"
      ],
      "type": "Committee",
      "relation": "one"
    },
    "children": {
      "label": [
        "下级党委",
        "Committees below"
      ],
      "type": "Committee",
      "relation": "many",
      "back": "parentId",
      "sample": true
    },
    "seats": {
      "label": [
        "委员席位",
        "Seats"
      ],
      "type": "CommitteeSeat",
      "relation": "many",
      "back": "committeeId",
      "sample": true
    },
    "posts": {
      "label": [
        "职务",
        "Posts"
      ],
      "type": "Post",
      "relation": "many",
      "back": "committeeId",
      "sample": true
    },
    "conferences": {
      "label": [
        "召集的联席会",
        "Conferences it convenes"
      ],
      "type": "Conference",
      "relation": "many",
      "back": "committeeId",
      "sample": true
    },
    "meetings": {
      "label": [
        "全委会",
        "Plenaries"
      ],
      "type": "Meeting",
      "relation": "many",
      "back": "committeeId",
      "sample": true
    }
  },
  "CommitteeSeat": {
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
    "committeeId": {
      "label": [
        "党委",
        "Committee"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Committee"
    },
    "origin": {
      "label": [
        "来源",
        "Origin"
      ],
      "type": "SeatOrigin",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "SeatOriginFilter"
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
        "席位名称",
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
    "partTime": {
      "label": [
        "兼职",
        "Part-time"
      ],
      "type": "Boolean",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "BooleanFilter"
    },
    "startsOn": {
      "label": [
        "开始日期",
        "Starts on"
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
    "committee": {
      "label": [
        "党委",
        "Committee"
      ],
      "type": "Committee",
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
  "Community": {
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
    "streetId": {
      "label": [
        "所属街道",
        "Street"
      ],
      "type": "ID",
      "required": true,
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
    "code": {
      "label": [
        "区划代码",
        "Code"
      ],
      "type": "String",
      "maximumLength": 12,
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
    "street": {
      "label": [
        "所属街道",
        "Street"
      ],
      "type": "Street",
      "relation": "one"
    },
    "fundAllocations": {
      "label": [
        "拨付",
        "Fund allocations"
      ],
      "type": "FundAllocation",
      "relation": "many",
      "back": "communityId",
      "sample": true
    },
    "capitalSpends": {
      "label": [
        "建设投入",
        "Capital spends"
      ],
      "type": "CapitalSpend",
      "relation": "many",
      "back": "communityId",
      "sample": true
    },
    "brands": {
      "label": [
        "品牌",
        "Brands"
      ],
      "type": "Brand",
      "relation": "many",
      "back": "communityId",
      "sample": true
    },
    "committee": {
      "label": [
        "社区党委",
        "Community committee"
      ],
      "type": "Committee",
      "relation": "one"
    },
    "posts": {
      "label": [
        "职务",
        "Posts"
      ],
      "type": "Post",
      "relation": "many",
      "back": "communityId",
      "sample": true
    },
    "conferences": {
      "label": [
        "联席会（议事会）",
        "Conferences"
      ],
      "type": "Conference",
      "relation": "many",
      "back": "communityId",
      "sample": true
    },
    "meetings": {
      "label": [
        "会议",
        "Meetings"
      ],
      "type": "Meeting",
      "relation": "many",
      "back": "communityId",
      "sample": true
    },
    "businessBuildings": {
      "label": [
        "商务楼宇",
        "Buildings"
      ],
      "type": "Building",
      "relation": "many",
      "from": "buildings",
      "back": "communityId",
      "sample": true
    },
    "venues": {
      "label": [
        "场所",
        "Venues"
      ],
      "type": "Venue",
      "relation": "many",
      "from": "buildings",
      "back": "communityId",
      "sample": true
    },
    "serviceCentre": {
      "label": [
        "党群服务中心",
        "Service centre"
      ],
      "type": "Venue",
      "relation": "one",
      "from": "buildings"
    },
    "needs": {
      "label": [
        "需求",
        "Needs"
      ],
      "type": "Need",
      "relation": "many",
      "from": "organisations",
      "back": "communityId",
      "sample": true
    },
    "openNeedCount": {
      "label": [
        "公开需求数",
        "Open needs"
      ],
      "type": "Int",
      "computed": true,
      "from": "organisations"
    },
    "partnerUnits": {
      "label": [
        "共建单位",
        "Partner units"
      ],
      "type": "PartnerUnit",
      "relation": "many",
      "from": "organisations",
      "back": "communityId",
      "sample": true
    },
    "services": {
      "label": [
        "服务",
        "Services"
      ],
      "type": "ServiceOffer",
      "relation": "many",
      "from": "organisations",
      "back": "communityId",
      "sample": true
    },
    "resources": {
      "label": [
        "资源",
        "Resources"
      ],
      "type": "SharedResource",
      "relation": "many",
      "from": "organisations",
      "back": "communityId",
      "sample": true
    },
    "socialOrganisations": {
      "label": [
        "社会组织",
        "Social organisations"
      ],
      "type": "SocialOrganisation",
      "relation": "many",
      "from": "organisations",
      "back": "communityId",
      "sample": true
    },
    "jointActions": {
      "label": [
        "共建行动",
        "Joint actions"
      ],
      "type": "JointAction",
      "relation": "many",
      "from": "organisations",
      "back": "communityId",
      "sample": true
    },
    "procurements": {
      "label": [
        "政府采购",
        "Procurements"
      ],
      "type": "Procurement",
      "relation": "many",
      "from": "organisations",
      "back": "communityId",
      "sample": true
    },
    "stations": {
      "label": [
        "服务站",
        "Stations"
      ],
      "type": "ServiceStation",
      "relation": "many",
      "from": "volunteering",
      "back": "communityId",
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
      "back": "communityId",
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
      "back": "communityId",
      "sample": true
    },
    "groups": {
      "label": [
        "志愿团队",
        "Volunteer groups"
      ],
      "type": "VolunteerGroup",
      "relation": "many",
      "from": "volunteering",
      "back": "communityId",
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
      "back": "communityId",
      "sample": true
    },
    "routeStops": {
      "label": [
        "直通车站点",
        "Route stops"
      ],
      "type": "RouteStop",
      "relation": "many",
      "from": "volunteering",
      "back": "communityId",
      "sample": true
    },
    "nextTrain": {
      "label": [
        "下一班直通车",
        "Next train"
      ],
      "type": "RouteRun",
      "relation": "one",
      "from": "volunteering"
    },
    "volunteerCount": {
      "label": [
        "志愿者人数",
        "Volunteers"
      ],
      "type": "Int",
      "computed": true,
      "from": "volunteering"
    },
    "serviceRecords": {
      "label": [
        "服务记录",
        "Service records"
      ],
      "type": "ServiceRecord",
      "relation": "many",
      "from": "volunteering",
      "back": "communityId",
      "sample": true
    }
  },
  "ConferenceMember": {
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
    "conferenceId": {
      "label": [
        "联席会（议事会）",
        "Conference"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Conference"
    },
    "seatKind": {
      "label": [
        "席位类型",
        "Seat kind"
      ],
      "type": "SeatKind",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "SeatKindFilter"
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
    "seatCount": {
      "label": [
        "席位数",
        "Seats"
      ],
      "type": "Int",
      "minimum": 1,
      "maximum": 200,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IntFilter"
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
    "conference": {
      "label": [
        "联席会（议事会）",
        "Conference"
      ],
      "type": "Conference",
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
  "Conference": {
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
    "buildingId": {
      "label": [
        "所在楼宇",
        "Building"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Building"
    },
    "committeeId": {
      "label": [
        "召集机构",
        "Convening body"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Committee"
    },
    "conveningPostId": {
      "label": [
        "召集人职务",
        "Convening post"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Post"
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
      "type": "ConferenceKind",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "ConferenceKindFilter"
    },
    "everyMonths": {
      "label": [
        "会议间隔（月）",
        "Meets every"
      ],
      "type": "Int",
      "minimum": 1,
      "maximum": 12,
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
    "building": {
      "label": [
        "所在楼宇",
        "Building"
      ],
      "type": "Building",
      "relation": "one"
    },
    "committee": {
      "label": [
        "召集机构",
        "Convening body"
      ],
      "type": "Committee",
      "relation": "one"
    },
    "conveningPost": {
      "label": [
        "召集人职务",
        "Convening post"
      ],
      "type": "Post",
      "relation": "one"
    },
    "members": {
      "label": [
        "成员",
        "Members"
      ],
      "type": "ConferenceMember",
      "relation": "many",
      "back": "conferenceId",
      "sample": true
    },
    "agendaItems": {
      "label": [
        "议题",
        "Agenda items"
      ],
      "type": "AgendaItem",
      "relation": "many",
      "back": "conferenceId",
      "sample": true
    },
    "meetings": {
      "label": [
        "会议",
        "Meetings"
      ],
      "type": "Meeting",
      "relation": "many",
      "back": "conferenceId",
      "sample": true
    }
  },
  "Decision": {
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
    "agendaItemId": {
      "label": [
        "议题",
        "Agenda item"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "AgendaItem"
    },
    "meetingId": {
      "label": [
        "作出决定的会议",
        "Meeting"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Meeting"
    },
    "body": {
      "label": [
        "决定机构",
        "Body"
      ],
      "type": "DecisionBody",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DecisionBodyFilter"
    },
    "name": {
      "label": [
        "标题",
        "Title"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 80,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "text": {
      "label": [
        "决定内容",
        "Text"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 1000,
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
    "agendaItem": {
      "label": [
        "议题",
        "Agenda item"
      ],
      "type": "AgendaItem",
      "relation": "one"
    },
    "meeting": {
      "label": [
        "作出决定的会议",
        "Meeting"
      ],
      "type": "Meeting",
      "relation": "one"
    }
  },
  "District": {
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
      "maximumLength": 40,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "code": {
      "label": [
        "区划代码",
        "Code"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 6,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "streets": {
      "label": [
        "街道",
        "Streets"
      ],
      "type": "Street",
      "relation": "many",
      "back": "districtId"
    },
    "committee": {
      "label": [
        "区委",
        "District committee"
      ],
      "type": "Committee",
      "relation": "one"
    }
  },
  "FundAllocation": {
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
    "year": {
      "label": [
        "年度",
        "Year"
      ],
      "type": "Int",
      "required": true,
      "minimum": 2000,
      "maximum": 2100,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IntFilter"
    },
    "kind": {
      "label": [
        "经费类别",
        "Kind"
      ],
      "type": "FundKind",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "FundKindFilter"
    },
    "amountFen": {
      "label": [
        "拨付金额",
        "Amount"
      ],
      "type": "Fen",
      "required": true,
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
    "procurements": {
      "label": [
        "用于的采购",
        "Procurements it pays for"
      ],
      "type": "Procurement",
      "relation": "many",
      "from": "organisations",
      "back": "allocationId",
      "sample": true
    }
  },
  "FundRule": {
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
      "maximumLength": 40,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "kind": {
      "label": [
        "经费类别",
        "Kind"
      ],
      "type": "FundKind",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "FundKindFilter"
    },
    "amountFen": {
      "label": [
        "每社区每年金额",
        "Amount"
      ],
      "type": "Fen",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "FenFilter"
    },
    "fromYear": {
      "label": [
        "起始年度",
        "From year"
      ],
      "type": "Int",
      "required": true,
      "minimum": 2000,
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
    }
  },
  "FundStep": {
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
      "maximumLength": 40,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "year": {
      "label": [
        "年度",
        "Year"
      ],
      "type": "Int",
      "required": true,
      "minimum": 2000,
      "maximum": 2100,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IntFilter"
    },
    "amountFen": {
      "label": [
        "每社区服务经费",
        "Amount"
      ],
      "type": "Fen",
      "required": true,
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
    }
  },
  "Grant": {
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
    "accountId": {
      "label": [
        "账号编号",
        "Account id"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter"
    },
    "accountName": {
      "label": [
        "账号",
        "Account"
      ],
      "type": "String",
      "maximumLength": 40,
      "person": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "level": {
      "label": [
        "级别",
        "Level"
      ],
      "type": "GrantLevel",
      "enum": true,
      "sortable": true,
      "filter": "GrantLevelFilter"
    },
    "placeId": {
      "label": [
        "对象编号",
        "Place id"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter"
    },
    "placeName": {
      "label": [
        "对象",
        "Place"
      ],
      "type": "String",
      "maximumLength": 60,
      "person": true,
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
    }
  },
  "ListExport": {
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
        "列表",
        "List"
      ],
      "type": "String",
      "maximumLength": 60,
      "sortable": true,
      "filter": "TextFilter"
    },
    "rowCount": {
      "label": [
        "行数",
        "Rows"
      ],
      "type": "Int",
      "minimum": 0,
      "sortable": true,
      "filter": "IntFilter"
    },
    "filter": {
      "label": [
        "筛选条件",
        "Filter"
      ],
      "type": "String",
      "maximumLength": 4000,
      "person": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "accountId": {
      "label": [
        "账号编号",
        "Account id"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter"
    },
    "grantId": {
      "label": [
        "授权编号",
        "Grant id"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Grant"
    },
    "accountName": {
      "label": [
        "账号",
        "Account"
      ],
      "type": "String",
      "computed": true
    },
    "grant": {
      "label": [
        "身份",
        "Acting as"
      ],
      "type": "Grant",
      "relation": "one"
    }
  },
  "MeetingInvitation": {
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
    "meetingId": {
      "label": [
        "会议",
        "Meeting"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Meeting"
    },
    "conferenceId": {
      "label": [
        "联席会（议事会）",
        "Conference"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Conference"
    },
    "unitId": {
      "label": [
        "受邀单位",
        "Unit"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "PartnerUnit"
    },
    "organisationId": {
      "label": [
        "受邀社会组织",
        "Organisation"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "SocialOrganisation"
    },
    "name": {
      "label": [
        "主题",
        "Theme"
      ],
      "type": "String",
      "maximumLength": 60,
      "sortable": true,
      "filter": "TextFilter"
    },
    "state": {
      "label": [
        "会议状态",
        "State of the meeting"
      ],
      "type": "MeetingState",
      "enum": true,
      "sortable": true,
      "filter": "MeetingStateFilter"
    },
    "heldOn": {
      "label": [
        "会议日期",
        "Day"
      ],
      "type": "Date",
      "sortable": true,
      "filter": "DateFilter"
    },
    "venueId": {
      "label": [
        "地点",
        "Venue"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Venue"
    },
    "agenda": {
      "label": [
        "议程",
        "Agenda"
      ],
      "type": "String",
      "maximumLength": 4000,
      "sortable": true,
      "filter": "TextFilter"
    },
    "answer": {
      "label": [
        "答复",
        "Answer"
      ],
      "type": "InvitationAnswer",
      "enum": true,
      "sortable": true,
      "filter": "InvitationAnswerFilter"
    },
    "attendeePost": {
      "label": [
        "参会职务",
        "Post that comes"
      ],
      "type": "String",
      "maximumLength": 20,
      "sortable": true,
      "filter": "TextFilter"
    },
    "reason": {
      "label": [
        "不参加的理由",
        "Why not"
      ],
      "type": "String",
      "maximumLength": 200,
      "sortable": true,
      "filter": "TextFilter"
    },
    "answeredOn": {
      "label": [
        "答复日期",
        "Answered on"
      ],
      "type": "Date",
      "sortable": true,
      "filter": "DateFilter"
    },
    "attended": {
      "label": [
        "是否到会",
        "Came"
      ],
      "type": "Boolean",
      "sortable": true,
      "filter": "BooleanFilter"
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
    "meeting": {
      "label": [
        "会议",
        "Meeting"
      ],
      "type": "Meeting",
      "relation": "one"
    },
    "conference": {
      "label": [
        "联席会（议事会）",
        "Conference"
      ],
      "type": "Conference",
      "relation": "one"
    },
    "unit": {
      "label": [
        "受邀单位",
        "Unit"
      ],
      "type": "PartnerUnit",
      "relation": "one"
    },
    "organisation": {
      "label": [
        "受邀社会组织",
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
    }
  },
  "MeetingRecord": {
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
    "meetingId": {
      "label": [
        "会议",
        "Meeting"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Meeting"
    },
    "name": {
      "label": [
        "标题",
        "Title"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 60,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "text": {
      "label": [
        "正文",
        "Text"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 10000,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "decisions": {
      "label": [
        "决定",
        "Decisions"
      ],
      "type": "String",
      "maximumLength": 4000,
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
      "type": "MeetingRecordState",
      "enum": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "MeetingRecordStateFilter"
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
    "meeting": {
      "label": [
        "会议",
        "Meeting"
      ],
      "type": "Meeting",
      "relation": "one"
    }
  },
  "Meeting": {
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
    "conferenceId": {
      "label": [
        "联席会（议事会）",
        "Conference"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Conference"
    },
    "committeeId": {
      "label": [
        "党委",
        "Committee"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Committee"
    },
    "name": {
      "label": [
        "主题",
        "Theme"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 60,
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
      "type": "MeetingState",
      "enum": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "MeetingStateFilter"
    },
    "heldOn": {
      "label": [
        "会议日期",
        "Day"
      ],
      "type": "Date",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "DateFilter"
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
    "attendedCount": {
      "label": [
        "到会人数",
        "Attended"
      ],
      "type": "Int",
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
    "conference": {
      "label": [
        "联席会（议事会）",
        "Conference"
      ],
      "type": "Conference",
      "relation": "one"
    },
    "committee": {
      "label": [
        "党委",
        "Committee"
      ],
      "type": "Committee",
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
    "invitations": {
      "label": [
        "会议邀请",
        "Invitations"
      ],
      "type": "MeetingInvitation",
      "relation": "many",
      "back": "meetingId",
      "sample": true
    },
    "agendaItems": {
      "label": [
        "议题",
        "Agenda"
      ],
      "type": "AgendaItem",
      "relation": "many",
      "back": "meetingId",
      "sample": true
    },
    "decisionsTaken": {
      "label": [
        "议定事项",
        "Decisions"
      ],
      "type": "Decision",
      "relation": "many",
      "back": "meetingId",
      "sample": true
    },
    "minutes": {
      "label": [
        "纪要",
        "Minutes"
      ],
      "type": "MeetingRecord",
      "relation": "one"
    },
    "needs": {
      "label": [
        "提出的需求",
        "Needs it raised"
      ],
      "type": "Need",
      "relation": "many",
      "from": "organisations",
      "back": "meetingId",
      "sample": true
    }
  },
  "Official": {
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
    "displayName": {
      "label": [
        "姓名",
        "Name"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 40,
      "draft": true,
      "patch": true,
      "person": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "rank": {
      "label": [
        "职级",
        "Rank"
      ],
      "type": "Rank",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "RankFilter"
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
    "workplaceId": {
      "label": [
        "工作地点",
        "Workplace"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
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
    "workplace": {
      "label": [
        "工作地点",
        "Workplace"
      ],
      "type": "Venue",
      "relation": "one"
    },
    "appointments": {
      "label": [
        "任职",
        "Appointments"
      ],
      "type": "Appointment",
      "relation": "many",
      "back": "officialId",
      "sample": true
    }
  },
  "Post": {
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
    "committeeId": {
      "label": [
        "所属党委",
        "Committee"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Committee"
    },
    "reportsToId": {
      "label": [
        "上级职务",
        "Reports to"
      ],
      "type": "ID",
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Post"
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
      "type": "PostKind",
      "enum": true,
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "PostKindFilter"
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
    "committee": {
      "label": [
        "所属党委",
        "Committee"
      ],
      "type": "Committee",
      "relation": "one"
    },
    "reportsTo": {
      "label": [
        "上级职务",
        "Reports to"
      ],
      "type": "Post",
      "relation": "one"
    },
    "reports": {
      "label": [
        "下级职务",
        "Posts below"
      ],
      "type": "Post",
      "relation": "many",
      "back": "reportsToId",
      "sample": true
    },
    "appointments": {
      "label": [
        "任职",
        "Appointments"
      ],
      "type": "Appointment",
      "relation": "many",
      "back": "postId",
      "sample": true
    }
  },
  "SavedView": {
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
    "list": {
      "label": [
        "列表",
        "List"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 60,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "filter": {
      "label": [
        "筛选条件",
        "Filter"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 4000,
      "draft": true,
      "patch": true,
      "code": true,
      "person": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "sort": {
      "label": [
        "排序",
        "Sort"
      ],
      "type": "String",
      "maximumLength": 80,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "columns": {
      "label": [
        "列",
        "Columns"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 2000,
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
    }
  },
  "Street": {
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
    "districtId": {
      "label": [
        "所属区",
        "District"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "District"
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
    "code": {
      "label": [
        "区划代码",
        "Code"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 9,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "district": {
      "label": [
        "所属区",
        "District"
      ],
      "type": "District",
      "relation": "one"
    },
    "communities": {
      "label": [
        "社区",
        "Communities"
      ],
      "type": "Community",
      "relation": "many",
      "back": "streetId",
      "sample": true
    },
    "brands": {
      "label": [
        "品牌",
        "Brands"
      ],
      "type": "Brand",
      "relation": "many",
      "back": "streetId",
      "sample": true
    },
    "committee": {
      "label": [
        "街道党工委",
        "Street working committee"
      ],
      "type": "Committee",
      "relation": "one"
    },
    "conferences": {
      "label": [
        "联席会（议事会）",
        "Conferences"
      ],
      "type": "Conference",
      "relation": "many",
      "back": "streetId",
      "sample": true
    },
    "meetings": {
      "label": [
        "会议",
        "Meetings"
      ],
      "type": "Meeting",
      "relation": "many",
      "back": "streetId",
      "sample": true
    },
    "venues": {
      "label": [
        "场所",
        "Venues"
      ],
      "type": "Venue",
      "relation": "many",
      "from": "buildings",
      "back": "streetId",
      "sample": true
    },
    "businessBuildings": {
      "label": [
        "商务楼宇",
        "Buildings"
      ],
      "type": "Building",
      "relation": "many",
      "from": "buildings",
      "back": "streetId",
      "sample": true
    },
    "needs": {
      "label": [
        "需求",
        "Needs"
      ],
      "type": "Need",
      "relation": "many",
      "from": "organisations",
      "back": "streetId",
      "sample": true
    },
    "partnerUnits": {
      "label": [
        "共建单位",
        "Partner units"
      ],
      "type": "PartnerUnit",
      "relation": "many",
      "from": "organisations",
      "back": "streetId",
      "sample": true
    },
    "services": {
      "label": [
        "服务",
        "Services"
      ],
      "type": "ServiceOffer",
      "relation": "many",
      "from": "organisations",
      "back": "streetId",
      "sample": true
    },
    "resources": {
      "label": [
        "资源",
        "Resources"
      ],
      "type": "SharedResource",
      "relation": "many",
      "from": "organisations",
      "back": "streetId",
      "sample": true
    },
    "socialOrganisations": {
      "label": [
        "社会组织",
        "Social organisations"
      ],
      "type": "SocialOrganisation",
      "relation": "many",
      "from": "organisations",
      "back": "streetId",
      "sample": true
    },
    "jointActions": {
      "label": [
        "共建行动",
        "Joint actions"
      ],
      "type": "JointAction",
      "relation": "many",
      "from": "organisations",
      "back": "streetId",
      "sample": true
    },
    "procurements": {
      "label": [
        "政府采购",
        "Procurements"
      ],
      "type": "Procurement",
      "relation": "many",
      "from": "organisations",
      "back": "streetId",
      "sample": true
    },
    "routes": {
      "label": [
        "直通车线路",
        "Service routes"
      ],
      "type": "ServiceRoute",
      "relation": "many",
      "from": "volunteering",
      "back": "streetId",
      "sample": true
    }
  },
  "UnitExport": {
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
    "name": {
      "label": [
        "列表",
        "List"
      ],
      "type": "String",
      "maximumLength": 60,
      "sortable": true,
      "filter": "TextFilter"
    },
    "officeLevel": {
      "label": [
        "导出级别",
        "Level of the office"
      ],
      "type": "OfficeLevel",
      "enum": true,
      "sortable": true,
      "filter": "OfficeLevelFilter"
    },
    "officeName": {
      "label": [
        "导出机关",
        "Office"
      ],
      "type": "String",
      "maximumLength": 60,
      "sortable": true,
      "filter": "TextFilter"
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
  "AccountEventKind": {
    "SIGNED_IN": [
      "登录",
      "Signed in"
    ],
    "REFUSED": [
      "登录失败",
      "Refused"
    ],
    "SIGNED_OUT": [
      "退出登录",
      "Signed out"
    ],
    "TIMED_OUT": [
      "闲置退出",
      "Timed out"
    ],
    "SESSIONS_ENDED": [
      "强制退出",
      "Sessions ended"
    ],
    "INVITED": [
      "新建账号",
      "Invited"
    ],
    "PASSWORD_CHANGED": [
      "修改密码",
      "Password changed"
    ],
    "PASSWORD_SET": [
      "重设密码",
      "Password set"
    ],
    "SECOND_FACTOR_SET": [
      "绑定验证器",
      "Second factor set"
    ],
    "BACKUP_CODE_USED": [
      "使用备用码",
      "Backup code used"
    ],
    "SECOND_FACTOR_RESET": [
      "解绑验证器",
      "Second factor reset"
    ],
    "CLOSED": [
      "注销账号",
      "Closed"
    ],
    "CREATED": [
      "建立账号（运维）",
      "Created by the operator"
    ]
  },
  "ActionOwner": {
    "UNIT": [
      "成员单位",
      "Member unit"
    ],
    "ORGANISATION": [
      "社会组织",
      "Social organisation"
    ],
    "COMMUNITY_OFFICE": [
      "社区",
      "Community office"
    ],
    "STREET_OFFICE": [
      "街道",
      "Street office"
    ]
  },
  "ActionState": {
    "OPEN": [
      "办理中",
      "Open"
    ],
    "DONE": [
      "已办，待核实",
      "Done, to be verified"
    ],
    "VERIFIED": [
      "已核实",
      "Verified"
    ],
    "CANCELLED": [
      "已取消",
      "Cancelled"
    ]
  },
  "AgendaKind": {
    "HARD_MATTER": [
      "难事要事",
      "Hard matter"
    ],
    "PLAN": [
      "党建规划",
      "Plan"
    ],
    "DEVELOPMENT": [
      "发展良策",
      "Development"
    ],
    "RESPONSIBILITY": [
      "治理责任",
      "Responsibility"
    ],
    "STREETSCAPE": [
      "美丽街区",
      "Streetscape"
    ],
    "OTHER": [
      "其他",
      "Other"
    ]
  },
  "ItemState": {
    "RAISED": [
      "提出",
      "Raised"
    ],
    "ACCEPTED": [
      "受理",
      "Accepted"
    ],
    "DISCUSSED": [
      "商讨",
      "Discussed"
    ],
    "DECIDED": [
      "决定",
      "Decided"
    ],
    "ACTION": [
      "办理",
      "In action"
    ],
    "VERIFIED": [
      "核实",
      "Verified"
    ],
    "CLOSED": [
      "办结",
      "Closed"
    ],
    "DECLINED": [
      "不予受理",
      "Declined"
    ]
  },
  "BranchKind": {
    "AREA": [
      "片区支部",
      "Area branch"
    ],
    "UNIT": [
      "单位支部",
      "Branch of a unit"
    ],
    "JOINT": [
      "联合支部",
      "Joint branch"
    ],
    "BUILDING": [
      "楼宇支部",
      "Branch of a building"
    ]
  },
  "BrandKind": {
    "DISTRICT": [
      "区品牌",
      "District brand"
    ],
    "STREET": [
      "街道品牌",
      "Street brand"
    ],
    "COMMUNITY_FEATURE": [
      "社区特色",
      "Community feature"
    ],
    "VOLUNTEER_SERVICE": [
      "志愿服务品牌",
      "Volunteer service brand"
    ]
  },
  "CommitteeKind": {
    "DISTRICT_COMMITTEE": [
      "区委",
      "District committee"
    ],
    "STREET_WORKING_COMMITTEE": [
      "街道党工委",
      "Street working committee"
    ],
    "COMMUNITY_COMMITTEE": [
      "社区党委",
      "Community committee"
    ],
    "NEW_ORGANISATIONS_DISTRICT": [
      "区委非公经济组织和社会组织工委",
      "District committee for new organisations"
    ],
    "NEW_ORGANISATIONS_STREET": [
      "“两新”组织综合党委",
      "Street committee for new organisations"
    ]
  },
  "CommitteeRole": {
    "LEAD": [
      "统",
      "Leads"
    ],
    "BACK_UP": [
      "兜",
      "Backs up"
    ],
    "GATHER": [
      "拢",
      "Gathers"
    ]
  },
  "SeatOrigin": {
    "STREET_CADRE": [
      "街道党员干部",
      "Street cadre"
    ],
    "RESIDENTS_DIRECTOR": [
      "居委会主任",
      "Residents' director"
    ],
    "PARTNER_UNIT": [
      "驻区单位",
      "Partner unit"
    ],
    "AREA": [
      "片区",
      "Area"
    ],
    "PRIVATE_ENTERPRISE": [
      "非公有制经济组织",
      "Private enterprise"
    ],
    "SOCIAL_ORGANISATION": [
      "社会组织",
      "Social organisation"
    ]
  },
  "SeatKind": {
    "UNIT_SECRETARY": [
      "单位党组织书记",
      "Unit secretary"
    ],
    "RESIDENTS_DIRECTOR": [
      "居委会主任",
      "Residents' director"
    ],
    "RESIDENTS_COMMITTEE": [
      "居委会成员",
      "Residents' committee"
    ],
    "PARTY_DELEGATE": [
      "党代表",
      "Party delegate"
    ],
    "PEOPLES_DEPUTY": [
      "人大代表",
      "People's Congress deputy"
    ],
    "CONSULTATIVE_MEMBER": [
      "政协委员",
      "CPPCC member"
    ],
    "OWNERS_COMMITTEE": [
      "业委会委员",
      "Owners' committee"
    ],
    "PROPERTY_MANAGER": [
      "物业单位",
      "Property manager"
    ],
    "ACTIVE_MEMBER": [
      "党员骨干",
      "Active member"
    ],
    "ACTIVE_RESIDENT": [
      "群众骨干",
      "Active resident"
    ],
    "SOCIAL_ORGANISATION": [
      "社会组织",
      "Social organisation"
    ]
  },
  "ConferenceKind": {
    "DISTRICT_JOINT_CONFERENCE": [
      "区级联席会",
      "District joint conference"
    ],
    "STREET_JOINT_CONFERENCE": [
      "街道联席会",
      "Street joint conference"
    ],
    "COMMUNITY_COUNCIL": [
      "共建议事会",
      "Community council"
    ],
    "BUILDING_COUNCIL": [
      "楼宇党建议事会",
      "Building council"
    ]
  },
  "DecisionBody": {
    "DISTRICT_STANDING_COMMITTEE": [
      "区委常委会",
      "District standing committee"
    ],
    "DISTRICT_GOVERNMENT_EXECUTIVE_MEETING": [
      "区政府常务会议",
      "District government executive meeting"
    ],
    "CONFERENCE": [
      "联席会",
      "Conference"
    ],
    "COMMITTEE_PLENARY": [
      "大党委全委会",
      "Committee plenary"
    ],
    "COMMUNITY_COUNCIL": [
      "共建议事会",
      "Community council"
    ]
  },
  "FundKind": {
    "PARTY_WORK": [
      "党建工作经费",
      "Party work"
    ],
    "STATION_OPERATION": [
      "社区工作运行经费",
      "Station operation"
    ],
    "SERVICE": [
      "服务经费",
      "Service"
    ],
    "CAPITAL": [
      "建设投入",
      "Capital"
    ]
  },
  "GrantLevel": {
    "DISTRICT": [
      "区",
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
    "BUILDING": [
      "楼宇",
      "Building"
    ],
    "ORGANISATION": [
      "社会组织",
      "Social organisation"
    ],
    "UNIT": [
      "共建单位",
      "Partner unit"
    ],
    "VOLUNTEER": [
      "志愿者",
      "Volunteer"
    ],
    "AUDITOR": [
      "审计",
      "Auditor"
    ]
  },
  "MeetingState": {
    "PLANNED": [
      "计划",
      "Planned"
    ],
    "NOTIFIED": [
      "已通知",
      "Notified"
    ],
    "HELD": [
      "已召开",
      "Held"
    ],
    "MINUTED": [
      "已记录",
      "Minuted"
    ],
    "PUBLISHED": [
      "已公布",
      "Published"
    ],
    "CANCELLED": [
      "取消",
      "Cancelled"
    ]
  },
  "InvitationAnswer": {
    "AWAITED": [
      "未答复",
      "Not answered"
    ],
    "COMING": [
      "参加",
      "Coming"
    ],
    "NOT_COMING": [
      "不参加",
      "Not coming"
    ]
  },
  "MeetingRecordState": {
    "DRAFT": [
      "草稿",
      "Draft"
    ],
    "PUBLISHED": [
      "已公布",
      "Published"
    ]
  },
  "Rank": {
    "DIVISION": [
      "正处级",
      "Division head"
    ],
    "DEPUTY_DIVISION": [
      "副处级",
      "Deputy division head"
    ],
    "SECTION": [
      "科级",
      "Section level"
    ],
    "OTHER": [
      "其他",
      "Other"
    ]
  },
  "PostKind": {
    "DISTRICT_SECRETARY": [
      "区委书记",
      "District secretary"
    ],
    "STREET_SECRETARY": [
      "街道党工委书记",
      "Street secretary"
    ],
    "OFFICE_HEAD": [
      "办公室主任",
      "Office head"
    ],
    "COMMITTEE_SECRETARY": [
      "社区党委书记",
      "Committee secretary"
    ],
    "DEPUTY_SECRETARY": [
      "副书记",
      "Deputy secretary"
    ],
    "FULL_TIME_DEPUTY": [
      "专职副书记",
      "Full-time deputy"
    ],
    "STATION_HEAD": [
      "工作站站长",
      "Station head"
    ],
    "DEPUTY_STATION_HEAD": [
      "副站长",
      "Deputy station head"
    ],
    "RESIDENTS_DIRECTOR": [
      "居委会主任",
      "Residents' director"
    ],
    "PART_TIME_MEMBER": [
      "兼职委员",
      "Part-time member"
    ]
  },
  "OfficeLevel": {
    "DISTRICT": [
      "区",
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
    "BUILDING": [
      "楼宇",
      "Building"
    ],
    "AUDITOR": [
      "审计",
      "Auditor"
    ]
  }
} as const
