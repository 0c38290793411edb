// Generated from the subgraphs by npm run generate.
export const types = {
  "AccountEvent": {
    "subgraph": "governance",
    "one": "accountEvent",
    "many": "accountEvents",
    "label": [
      "登录记录",
      "Sign-in log"
    ],
    "initials": "dljl",
    "title": "kind",
    "can": {
      "create": [],
      "update": [],
      "archive": []
    },
    "fields": {
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
    }
  },
  "Appointment": {
    "subgraph": "governance",
    "one": "appointment",
    "many": "appointments",
    "label": [
      "任职",
      "Appointment"
    ],
    "initials": "rz",
    "title": "name",
    "searchable": true,
    "can": {
      "create": [
        "district",
        "street",
        "community"
      ],
      "update": [
        "district",
        "street",
        "community"
      ],
      "archive": [
        "district",
        "street",
        "community"
      ]
    },
    "fields": {
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
    }
  },
  "Brand": {
    "subgraph": "governance",
    "one": "brand",
    "many": "brands",
    "label": [
      "品牌",
      "Brand"
    ],
    "initials": "pp",
    "title": "name",
    "searchable": true,
    "can": {
      "create": [
        "district",
        "street",
        "community"
      ],
      "update": [
        "district",
        "street",
        "community"
      ],
      "archive": [
        "district",
        "street",
        "community"
      ]
    },
    "fields": {
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
        "relation": "many"
      }
    }
  },
  "CapitalSpend": {
    "subgraph": "governance",
    "one": "capitalSpend",
    "many": "capitalSpends",
    "label": [
      "建设投入",
      "Capital spend"
    ],
    "initials": "jstr",
    "title": "what",
    "searchable": true,
    "can": {
      "create": [
        "district",
        "street"
      ],
      "update": [
        "district",
        "street"
      ],
      "archive": [
        "district",
        "street"
      ]
    },
    "fields": {
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
    }
  },
  "Committee": {
    "subgraph": "governance",
    "one": "committee",
    "many": "committees",
    "label": [
      "党委（党组织）",
      "Party committee"
    ],
    "initials": "dw（dzz）",
    "title": "name",
    "searchable": true,
    "can": {
      "create": [
        "district",
        "street",
        "community"
      ],
      "update": [
        "district",
        "street",
        "community"
      ],
      "archive": [
        "district",
        "street",
        "community"
      ]
    },
    "fields": {
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
        "relation": "many"
      },
      "seats": {
        "label": [
          "委员席位",
          "Seats"
        ],
        "type": "CommitteeSeat",
        "relation": "many"
      },
      "posts": {
        "label": [
          "职务",
          "Posts"
        ],
        "type": "Post",
        "relation": "many"
      },
      "conferences": {
        "label": [
          "召集的联席会",
          "Conferences it convenes"
        ],
        "type": "Conference",
        "relation": "many"
      },
      "meetings": {
        "label": [
          "全委会",
          "Plenaries"
        ],
        "type": "Meeting",
        "relation": "many"
      }
    }
  },
  "CommitteeSeat": {
    "subgraph": "governance",
    "one": "committeeSeat",
    "many": "committeeSeats",
    "label": [
      "委员席位",
      "Committee seat"
    ],
    "initials": "wyxw",
    "title": "name",
    "searchable": true,
    "can": {
      "create": [
        "district",
        "street",
        "community"
      ],
      "update": [
        "district",
        "street",
        "community"
      ],
      "archive": [
        "district",
        "street",
        "community"
      ]
    },
    "fields": {
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
    }
  },
  "Community": {
    "subgraph": "governance",
    "one": "community",
    "many": "communities",
    "label": [
      "社区",
      "Community"
    ],
    "initials": "sq",
    "title": "name",
    "searchable": true,
    "can": {
      "create": [
        "district",
        "street"
      ],
      "update": [
        "district",
        "street"
      ],
      "archive": [
        "district",
        "street"
      ]
    },
    "fields": {
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
        "relation": "many"
      },
      "capitalSpends": {
        "label": [
          "建设投入",
          "Capital spends"
        ],
        "type": "CapitalSpend",
        "relation": "many"
      },
      "brands": {
        "label": [
          "品牌",
          "Brands"
        ],
        "type": "Brand",
        "relation": "many"
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
        "relation": "many"
      },
      "conferences": {
        "label": [
          "联席会（议事会）",
          "Conferences"
        ],
        "type": "Conference",
        "relation": "many"
      },
      "meetings": {
        "label": [
          "会议",
          "Meetings"
        ],
        "type": "Meeting",
        "relation": "many"
      },
      "businessBuildings": {
        "label": [
          "商务楼宇",
          "Buildings"
        ],
        "type": "Building",
        "relation": "many",
        "from": "buildings"
      },
      "venues": {
        "label": [
          "场所",
          "Venues"
        ],
        "type": "Venue",
        "relation": "many",
        "from": "buildings"
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
        "from": "organisations"
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
        "from": "organisations"
      },
      "services": {
        "label": [
          "服务",
          "Services"
        ],
        "type": "ServiceOffer",
        "relation": "many",
        "from": "organisations"
      },
      "resources": {
        "label": [
          "资源",
          "Resources"
        ],
        "type": "SharedResource",
        "relation": "many",
        "from": "organisations"
      },
      "socialOrganisations": {
        "label": [
          "社会组织",
          "Social organisations"
        ],
        "type": "SocialOrganisation",
        "relation": "many",
        "from": "organisations"
      },
      "stations": {
        "label": [
          "服务站",
          "Stations"
        ],
        "type": "ServiceStation",
        "relation": "many",
        "from": "volunteering"
      },
      "teams": {
        "label": [
          "服务队",
          "Teams"
        ],
        "type": "Team",
        "relation": "many",
        "from": "volunteering"
      },
      "activities": {
        "label": [
          "活动",
          "Activities"
        ],
        "type": "Activity",
        "relation": "many",
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
        "from": "volunteering"
      }
    }
  },
  "ConferenceMember": {
    "subgraph": "governance",
    "one": "conferenceMember",
    "many": "conferenceMembers",
    "label": [
      "联席会成员",
      "Conference member"
    ],
    "initials": "lxhcy",
    "title": "name",
    "searchable": true,
    "can": {
      "create": [
        "district",
        "street",
        "community"
      ],
      "update": [
        "district",
        "street",
        "community"
      ],
      "archive": [
        "district",
        "street",
        "community"
      ]
    },
    "fields": {
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
      }
    }
  },
  "Conference": {
    "subgraph": "governance",
    "one": "conference",
    "many": "conferences",
    "label": [
      "联席会（议事会）",
      "Conference"
    ],
    "initials": "lxh（ysh）",
    "title": "name",
    "searchable": true,
    "can": {
      "create": [
        "district",
        "street",
        "community"
      ],
      "update": [
        "district",
        "street",
        "community"
      ],
      "archive": [
        "district",
        "street",
        "community"
      ]
    },
    "fields": {
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
        "relation": "many"
      },
      "meetings": {
        "label": [
          "会议",
          "Meetings"
        ],
        "type": "Meeting",
        "relation": "many"
      }
    }
  },
  "District": {
    "subgraph": "governance",
    "one": "district",
    "many": "districts",
    "label": [
      "区",
      "District"
    ],
    "initials": "q",
    "title": "name",
    "searchable": true,
    "can": {
      "create": [
        "district"
      ],
      "update": [
        "district"
      ],
      "archive": [
        "district"
      ]
    },
    "fields": {
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
        "relation": "many"
      },
      "committee": {
        "label": [
          "区委",
          "District committee"
        ],
        "type": "Committee",
        "relation": "one"
      }
    }
  },
  "FundAllocation": {
    "subgraph": "governance",
    "one": "fundAllocation",
    "many": "fundAllocations",
    "label": [
      "拨付",
      "Fund allocation"
    ],
    "initials": "bf",
    "title": "name",
    "searchable": true,
    "can": {
      "create": [
        "district",
        "street"
      ],
      "update": [
        "district",
        "street"
      ],
      "archive": [
        "district",
        "street"
      ]
    },
    "fields": {
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
      }
    }
  },
  "FundRule": {
    "subgraph": "governance",
    "one": "fundRule",
    "many": "fundRules",
    "label": [
      "经费标准",
      "Fund rule"
    ],
    "initials": "jfbz",
    "title": "name",
    "searchable": true,
    "can": {
      "create": [
        "district"
      ],
      "update": [
        "district"
      ],
      "archive": [
        "district"
      ]
    },
    "fields": {
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
    }
  },
  "FundStep": {
    "subgraph": "governance",
    "one": "fundStep",
    "many": "fundSteps",
    "label": [
      "递增计划",
      "Fund step"
    ],
    "initials": "dzjh",
    "title": "name",
    "searchable": true,
    "can": {
      "create": [
        "district"
      ],
      "update": [
        "district"
      ],
      "archive": [
        "district"
      ]
    },
    "fields": {
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
    }
  },
  "Grant": {
    "subgraph": "governance",
    "one": "grant",
    "many": "grants",
    "label": [
      "授权",
      "Grant"
    ],
    "initials": "sq",
    "title": "placeName",
    "can": {
      "create": [],
      "update": [],
      "archive": []
    },
    "fields": {
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
    }
  },
  "ListExport": {
    "subgraph": "governance",
    "one": "listExport",
    "many": "listExports",
    "label": [
      "导出记录",
      "Export"
    ],
    "initials": "dcjl",
    "title": "name",
    "can": {
      "create": [],
      "update": [],
      "archive": []
    },
    "fields": {
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
    }
  },
  "MeetingRecord": {
    "subgraph": "governance",
    "one": "meetingRecord",
    "many": "meetingRecords",
    "label": [
      "会议纪要",
      "Minutes"
    ],
    "initials": "hyjy",
    "title": "name",
    "searchable": true,
    "can": {
      "create": [
        "district",
        "street",
        "community"
      ],
      "update": [
        "district",
        "street",
        "community"
      ],
      "archive": [
        "district",
        "street",
        "community"
      ]
    },
    "fields": {
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
    }
  },
  "Meeting": {
    "subgraph": "governance",
    "one": "meeting",
    "many": "meetings",
    "label": [
      "会议",
      "Meeting"
    ],
    "initials": "hy",
    "title": "name",
    "searchable": true,
    "watched": true,
    "can": {
      "create": [
        "district",
        "street",
        "community"
      ],
      "update": [
        "district",
        "street",
        "community"
      ],
      "archive": [
        "district",
        "street",
        "community"
      ]
    },
    "fields": {
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
      "minutes": {
        "label": [
          "纪要",
          "Minutes"
        ],
        "type": "MeetingRecord",
        "relation": "one"
      }
    }
  },
  "Official": {
    "subgraph": "governance",
    "one": "official",
    "many": "officials",
    "label": [
      "任职人员",
      "Official"
    ],
    "initials": "rzry",
    "title": "displayName",
    "searchable": true,
    "can": {
      "create": [
        "district",
        "street",
        "community"
      ],
      "update": [
        "district",
        "street",
        "community"
      ],
      "archive": [
        "district",
        "street",
        "community"
      ]
    },
    "fields": {
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
        "relation": "many"
      }
    }
  },
  "Post": {
    "subgraph": "governance",
    "one": "post",
    "many": "posts",
    "label": [
      "职务",
      "Post"
    ],
    "initials": "zw",
    "title": "name",
    "searchable": true,
    "can": {
      "create": [
        "district",
        "street",
        "community"
      ],
      "update": [
        "district",
        "street",
        "community"
      ],
      "archive": [
        "district",
        "street",
        "community"
      ]
    },
    "fields": {
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
        "relation": "many"
      },
      "appointments": {
        "label": [
          "任职",
          "Appointments"
        ],
        "type": "Appointment",
        "relation": "many"
      }
    }
  },
  "SavedView": {
    "subgraph": "governance",
    "one": "savedView",
    "many": "savedViews",
    "label": [
      "共享视图",
      "Shared view"
    ],
    "initials": "gxst",
    "title": "name",
    "searchable": true,
    "can": {
      "create": [
        "district",
        "street",
        "community"
      ],
      "update": [
        "district",
        "street",
        "community"
      ],
      "archive": [
        "district",
        "street",
        "community"
      ]
    },
    "fields": {
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
    }
  },
  "Street": {
    "subgraph": "governance",
    "one": "street",
    "many": "streets",
    "label": [
      "街道",
      "Street"
    ],
    "initials": "jd",
    "title": "name",
    "searchable": true,
    "can": {
      "create": [
        "district"
      ],
      "update": [
        "district"
      ],
      "archive": [
        "district"
      ]
    },
    "fields": {
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
        "relation": "many"
      },
      "brands": {
        "label": [
          "品牌",
          "Brands"
        ],
        "type": "Brand",
        "relation": "many"
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
        "relation": "many"
      },
      "meetings": {
        "label": [
          "会议",
          "Meetings"
        ],
        "type": "Meeting",
        "relation": "many"
      },
      "venues": {
        "label": [
          "场所",
          "Venues"
        ],
        "type": "Venue",
        "relation": "many",
        "from": "buildings"
      },
      "businessBuildings": {
        "label": [
          "商务楼宇",
          "Buildings"
        ],
        "type": "Building",
        "relation": "many",
        "from": "buildings"
      },
      "needs": {
        "label": [
          "需求",
          "Needs"
        ],
        "type": "Need",
        "relation": "many",
        "from": "organisations"
      },
      "partnerUnits": {
        "label": [
          "共建单位",
          "Partner units"
        ],
        "type": "PartnerUnit",
        "relation": "many",
        "from": "organisations"
      },
      "services": {
        "label": [
          "服务",
          "Services"
        ],
        "type": "ServiceOffer",
        "relation": "many",
        "from": "organisations"
      },
      "resources": {
        "label": [
          "资源",
          "Resources"
        ],
        "type": "SharedResource",
        "relation": "many",
        "from": "organisations"
      },
      "socialOrganisations": {
        "label": [
          "社会组织",
          "Social organisations"
        ],
        "type": "SocialOrganisation",
        "relation": "many",
        "from": "organisations"
      }
    }
  },
  "Building": {
    "subgraph": "buildings",
    "one": "building",
    "many": "buildings",
    "label": [
      "商务楼宇",
      "Building"
    ],
    "initials": "swly",
    "title": "name",
    "searchable": true,
    "can": {
      "create": [
        "district",
        "street",
        "community"
      ],
      "update": [
        "district",
        "street",
        "community",
        "building"
      ],
      "archive": [
        "district",
        "street",
        "community"
      ]
    },
    "fields": {
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
      "floors": {
        "label": [
          "层数",
          "Floors"
        ],
        "type": "Int",
        "minimum": 1,
        "maximum": 200,
        "draft": true,
        "patch": true,
        "sortable": true,
        "filter": "IntFilter"
      },
      "areaSquareMetres": {
        "label": [
          "建筑面积（平方米）",
          "Floor area (m²)"
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
          "楼宇党群服务中心",
          "Station"
        ],
        "type": "BuildingStation",
        "relation": "one"
      },
      "clubs": {
        "label": [
          "社团",
          "Clubs"
        ],
        "type": "Club",
        "relation": "many"
      },
      "tenancies": {
        "label": [
          "入驻单位",
          "Tenancies"
        ],
        "type": "Tenancy",
        "relation": "many"
      },
      "council": {
        "label": [
          "楼宇党建议事会",
          "Building council"
        ],
        "type": "Conference",
        "relation": "one",
        "from": "governance"
      },
      "activities": {
        "label": [
          "活动",
          "Activities"
        ],
        "type": "Activity",
        "relation": "many",
        "from": "volunteering"
      }
    }
  },
  "BuildingStation": {
    "subgraph": "buildings",
    "one": "buildingStation",
    "many": "buildingStations",
    "label": [
      "楼宇党群服务中心",
      "Building station"
    ],
    "initials": "lydqfwzx",
    "title": "name",
    "searchable": true,
    "can": {
      "create": [
        "district",
        "street",
        "community",
        "building"
      ],
      "update": [
        "district",
        "street",
        "community",
        "building"
      ],
      "archive": [
        "district",
        "street",
        "community"
      ]
    },
    "fields": {
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
      "buildingId": {
        "label": [
          "所在楼宇",
          "Building"
        ],
        "type": "ID",
        "required": true,
        "draft": true,
        "patch": true,
        "sortable": true,
        "filter": "IdFilter",
        "reference": "Building"
      },
      "venueId": {
        "label": [
          "实体中心",
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
      "openedYear": {
        "label": [
          "启用年份",
          "Opened in"
        ],
        "type": "Int",
        "minimum": 1949,
        "maximum": 2100,
        "draft": true,
        "patch": true,
        "sortable": true,
        "filter": "IntFilter"
      },
      "hours": {
        "label": [
          "开放时间",
          "Hours"
        ],
        "type": "String",
        "maximumLength": 100,
        "draft": true,
        "patch": true,
        "sortable": true,
        "filter": "TextFilter"
      },
      "virtualSpace": {
        "label": [
          "虚拟空间",
          "Virtual space"
        ],
        "type": "String",
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
      "building": {
        "label": [
          "所在楼宇",
          "Building"
        ],
        "type": "Building",
        "relation": "one"
      },
      "venue": {
        "label": [
          "实体中心",
          "Venue"
        ],
        "type": "Venue",
        "relation": "one"
      }
    }
  },
  "Club": {
    "subgraph": "buildings",
    "one": "club",
    "many": "clubs",
    "label": [
      "社团",
      "Club"
    ],
    "initials": "st",
    "title": "name",
    "searchable": true,
    "can": {
      "create": [
        "district",
        "street",
        "community",
        "building"
      ],
      "update": [
        "district",
        "street",
        "community",
        "building"
      ],
      "archive": [
        "district",
        "street",
        "community",
        "building"
      ]
    },
    "fields": {
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
      "buildingId": {
        "label": [
          "所在楼宇",
          "Building"
        ],
        "type": "ID",
        "required": true,
        "draft": true,
        "patch": true,
        "sortable": true,
        "filter": "IdFilter",
        "reference": "Building"
      },
      "leaderUnitId": {
        "label": [
          "牵头单位",
          "Leading unit"
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
      "state": {
        "label": [
          "状态",
          "State"
        ],
        "type": "ClubState",
        "enum": true,
        "draft": true,
        "patch": true,
        "sortable": true,
        "filter": "ClubStateFilter"
      },
      "memberCount": {
        "label": [
          "成员数",
          "Members"
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
      "building": {
        "label": [
          "所在楼宇",
          "Building"
        ],
        "type": "Building",
        "relation": "one"
      },
      "leaderUnit": {
        "label": [
          "牵头单位",
          "Leading unit"
        ],
        "type": "PartnerUnit",
        "relation": "one"
      },
      "activities": {
        "label": [
          "活动",
          "Activities"
        ],
        "type": "Activity",
        "relation": "many",
        "from": "volunteering"
      }
    }
  },
  "Room": {
    "subgraph": "buildings",
    "one": "room",
    "many": "rooms",
    "label": [
      "房间",
      "Room"
    ],
    "initials": "fj",
    "title": "name",
    "searchable": true,
    "can": {
      "create": [
        "district",
        "street",
        "community"
      ],
      "update": [
        "district",
        "street",
        "community"
      ],
      "archive": [
        "district",
        "street",
        "community"
      ]
    },
    "fields": {
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
      "venueId": {
        "label": [
          "所属场所",
          "Venue"
        ],
        "type": "ID",
        "required": true,
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
      "use": {
        "label": [
          "用途",
          "Use"
        ],
        "type": "RoomUse",
        "enum": true,
        "required": true,
        "draft": true,
        "patch": true,
        "sortable": true,
        "filter": "RoomUseFilter"
      },
      "seats": {
        "label": [
          "座位数",
          "Seats"
        ],
        "type": "Int",
        "minimum": 1,
        "draft": true,
        "patch": true,
        "sortable": true,
        "filter": "IntFilter"
      },
      "areaSquareMetres": {
        "label": [
          "面积（平方米）",
          "Area (m²)"
        ],
        "type": "Int",
        "minimum": 0,
        "draft": true,
        "patch": true,
        "sortable": true,
        "filter": "IntFilter"
      },
      "floor": {
        "label": [
          "楼层",
          "Floor"
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
      "venue": {
        "label": [
          "所属场所",
          "Venue"
        ],
        "type": "Venue",
        "relation": "one"
      }
    }
  },
  "Tenancy": {
    "subgraph": "buildings",
    "one": "tenancy",
    "many": "tenancies",
    "label": [
      "入驻单位",
      "Tenancy"
    ],
    "initials": "rzdw",
    "title": "name",
    "searchable": true,
    "can": {
      "create": [
        "district",
        "street",
        "community",
        "building"
      ],
      "update": [
        "district",
        "street",
        "community",
        "building"
      ],
      "archive": [
        "district",
        "street",
        "community",
        "building"
      ]
    },
    "fields": {
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
      "buildingId": {
        "label": [
          "所在楼宇",
          "Building"
        ],
        "type": "ID",
        "required": true,
        "draft": true,
        "patch": true,
        "sortable": true,
        "filter": "IdFilter",
        "reference": "Building"
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
      "floor": {
        "label": [
          "楼层",
          "Floor"
        ],
        "type": "String",
        "maximumLength": 20,
        "draft": true,
        "patch": true,
        "sortable": true,
        "filter": "TextFilter"
      },
      "branch": {
        "label": [
          "党组织",
          "Branch"
        ],
        "type": "TenantBranch",
        "enum": true,
        "required": true,
        "draft": true,
        "patch": true,
        "sortable": true,
        "filter": "TenantBranchFilter"
      },
      "startsOn": {
        "label": [
          "入驻日期",
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
          "迁出日期",
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
      "building": {
        "label": [
          "所在楼宇",
          "Building"
        ],
        "type": "Building",
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
  },
  "Venue": {
    "subgraph": "buildings",
    "one": "venue",
    "many": "venues",
    "label": [
      "场所",
      "Venue"
    ],
    "initials": "cs",
    "title": "name",
    "searchable": true,
    "can": {
      "create": [
        "district",
        "street",
        "community"
      ],
      "update": [
        "district",
        "street",
        "community"
      ],
      "archive": [
        "district",
        "street",
        "community"
      ]
    },
    "fields": {
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
      "kind": {
        "label": [
          "类型",
          "Kind"
        ],
        "type": "VenueKind",
        "enum": true,
        "required": true,
        "draft": true,
        "patch": true,
        "sortable": true,
        "filter": "VenueKindFilter"
      },
      "areaSquareMetres": {
        "label": [
          "面积（平方米）",
          "Area (m²)"
        ],
        "type": "Int",
        "minimum": 0,
        "draft": true,
        "patch": true,
        "sortable": true,
        "filter": "IntFilter"
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
      "rooms": {
        "label": [
          "房间",
          "Rooms"
        ],
        "type": "Room",
        "relation": "many"
      },
      "buildingStation": {
        "label": [
          "楼宇党群服务中心",
          "Building station"
        ],
        "type": "BuildingStation",
        "relation": "one"
      },
      "meetings": {
        "label": [
          "会议",
          "Meetings"
        ],
        "type": "Meeting",
        "relation": "many",
        "from": "governance"
      },
      "activities": {
        "label": [
          "活动",
          "Activities"
        ],
        "type": "Activity",
        "relation": "many",
        "from": "volunteering"
      }
    }
  },
  "Need": {
    "subgraph": "organisations",
    "one": "need",
    "many": "needs",
    "label": [
      "需求",
      "Need"
    ],
    "initials": "xq",
    "title": "name",
    "searchable": true,
    "watched": true,
    "can": {
      "create": [
        "district",
        "street",
        "community",
        "unit"
      ],
      "update": [
        "district",
        "street",
        "community",
        "unit"
      ],
      "archive": [
        "district",
        "street",
        "community",
        "unit"
      ]
    },
    "fields": {
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
      }
    }
  },
  "PartnerUnit": {
    "subgraph": "organisations",
    "one": "partnerUnit",
    "many": "partnerUnits",
    "label": [
      "共建单位",
      "Partner unit"
    ],
    "initials": "gjdw",
    "title": "name",
    "searchable": true,
    "can": {
      "create": [
        "district",
        "street",
        "community"
      ],
      "update": [
        "district",
        "street",
        "community",
        "unit"
      ],
      "archive": [
        "district",
        "street",
        "community"
      ]
    },
    "fields": {
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
        "relation": "many"
      },
      "services": {
        "label": [
          "服务",
          "Services"
        ],
        "type": "ServiceOffer",
        "relation": "many"
      },
      "resources": {
        "label": [
          "资源",
          "Resources"
        ],
        "type": "SharedResource",
        "relation": "many"
      },
      "committeeSeats": {
        "label": [
          "党委席位",
          "Committee seats"
        ],
        "type": "CommitteeSeat",
        "relation": "many",
        "from": "governance"
      },
      "conferenceSeats": {
        "label": [
          "联席会席位",
          "Conference seats"
        ],
        "type": "ConferenceMember",
        "relation": "many",
        "from": "governance"
      },
      "tenancies": {
        "label": [
          "入驻楼宇",
          "Tenancies"
        ],
        "type": "Tenancy",
        "relation": "many",
        "from": "buildings"
      },
      "ledClubs": {
        "label": [
          "牵头社团",
          "Clubs it leads"
        ],
        "type": "Club",
        "relation": "many",
        "from": "buildings"
      },
      "stationMemberships": {
        "label": [
          "服务站成员",
          "Station memberships"
        ],
        "type": "StationMember",
        "relation": "many",
        "from": "volunteering"
      },
      "teams": {
        "label": [
          "服务队",
          "Teams"
        ],
        "type": "Team",
        "relation": "many",
        "from": "volunteering"
      },
      "hostedActivities": {
        "label": [
          "主办的活动",
          "Hosted activities"
        ],
        "type": "Activity",
        "relation": "many",
        "from": "volunteering"
      }
    }
  },
  "ServiceOffer": {
    "subgraph": "organisations",
    "one": "serviceOffer",
    "many": "serviceOffers",
    "label": [
      "服务",
      "Service offer"
    ],
    "initials": "fw",
    "title": "name",
    "searchable": true,
    "watched": true,
    "can": {
      "create": [
        "district",
        "street",
        "community",
        "unit"
      ],
      "update": [
        "district",
        "street",
        "community",
        "unit"
      ],
      "archive": [
        "district",
        "street",
        "community",
        "unit"
      ]
    },
    "fields": {
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
      }
    }
  },
  "SharedResource": {
    "subgraph": "organisations",
    "one": "sharedResource",
    "many": "sharedResources",
    "label": [
      "资源",
      "Shared resource"
    ],
    "initials": "zy",
    "title": "name",
    "searchable": true,
    "can": {
      "create": [
        "district",
        "street",
        "community",
        "unit"
      ],
      "update": [
        "district",
        "street",
        "community",
        "unit"
      ],
      "archive": [
        "district",
        "street",
        "community",
        "unit"
      ]
    },
    "fields": {
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
      }
    }
  },
  "SocialOrganisation": {
    "subgraph": "organisations",
    "one": "socialOrganisation",
    "many": "socialOrganisations",
    "label": [
      "社会组织",
      "Social organisation"
    ],
    "initials": "shzz",
    "title": "name",
    "searchable": true,
    "can": {
      "create": [
        "district",
        "street",
        "community"
      ],
      "update": [
        "district",
        "street",
        "community",
        "organisation"
      ],
      "archive": [
        "district",
        "street",
        "community"
      ]
    },
    "fields": {
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
      "activities": {
        "label": [
          "活动",
          "Activities"
        ],
        "type": "Activity",
        "relation": "many",
        "from": "volunteering"
      }
    }
  },
  "Activity": {
    "subgraph": "volunteering",
    "one": "activity",
    "many": "activities",
    "label": [
      "活动",
      "Activity"
    ],
    "initials": "hd",
    "title": "name",
    "searchable": true,
    "watched": true,
    "can": {
      "create": [
        "district",
        "street",
        "community"
      ],
      "update": [
        "district",
        "street",
        "community"
      ],
      "archive": [
        "district",
        "street",
        "community"
      ]
    },
    "fields": {
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
        "relation": "many"
      }
    }
  },
  "ServiceItem": {
    "subgraph": "volunteering",
    "one": "serviceItem",
    "many": "serviceItems",
    "label": [
      "服务项目",
      "Service item"
    ],
    "initials": "fwxm",
    "title": "name",
    "searchable": true,
    "can": {
      "create": [
        "district",
        "street",
        "community"
      ],
      "update": [
        "district",
        "street",
        "community"
      ],
      "archive": [
        "district",
        "street",
        "community"
      ]
    },
    "fields": {
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
        "relation": "many"
      }
    }
  },
  "ServiceRecord": {
    "subgraph": "volunteering",
    "one": "serviceRecord",
    "many": "serviceRecords",
    "label": [
      "服务记录",
      "Service record"
    ],
    "initials": "fwjl",
    "title": "name",
    "searchable": true,
    "can": {
      "create": [
        "district",
        "street",
        "community"
      ],
      "update": [
        "district",
        "street",
        "community"
      ],
      "archive": [
        "district",
        "street",
        "community"
      ]
    },
    "fields": {
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
    }
  },
  "ServiceStation": {
    "subgraph": "volunteering",
    "one": "serviceStation",
    "many": "serviceStations",
    "label": [
      "服务站",
      "Service station"
    ],
    "initials": "fwz",
    "title": "name",
    "searchable": true,
    "can": {
      "create": [
        "district",
        "street",
        "community"
      ],
      "update": [
        "district",
        "street",
        "community"
      ],
      "archive": [
        "district",
        "street",
        "community"
      ]
    },
    "fields": {
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
        "relation": "many"
      },
      "memberUnits": {
        "label": [
          "成员单位",
          "Member units"
        ],
        "type": "StationMember",
        "relation": "many"
      },
      "items": {
        "label": [
          "服务项目",
          "Service items"
        ],
        "type": "ServiceItem",
        "relation": "many"
      },
      "activities": {
        "label": [
          "活动",
          "Activities"
        ],
        "type": "Activity",
        "relation": "many"
      },
      "records": {
        "label": [
          "服务记录",
          "Service records"
        ],
        "type": "ServiceRecord",
        "relation": "many"
      },
      "volunteerCount": {
        "label": [
          "志愿者人数",
          "Volunteers"
        ],
        "type": "Int",
        "computed": true
      }
    }
  },
  "StationMember": {
    "subgraph": "volunteering",
    "one": "stationMember",
    "many": "stationMembers",
    "label": [
      "成员单位",
      "Station member"
    ],
    "initials": "cydw",
    "title": "name",
    "searchable": true,
    "can": {
      "create": [
        "district",
        "street",
        "community"
      ],
      "update": [
        "district",
        "street",
        "community"
      ],
      "archive": [
        "district",
        "street",
        "community"
      ]
    },
    "fields": {
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
    }
  },
  "Team": {
    "subgraph": "volunteering",
    "one": "team",
    "many": "teams",
    "label": [
      "服务队",
      "Team"
    ],
    "initials": "fwd",
    "title": "name",
    "searchable": true,
    "can": {
      "create": [
        "district",
        "street",
        "community"
      ],
      "update": [
        "district",
        "street",
        "community"
      ],
      "archive": [
        "district",
        "street",
        "community"
      ]
    },
    "fields": {
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
      }
    }
  },
  "Volunteer": {
    "subgraph": "volunteering",
    "one": "volunteer",
    "many": "volunteers",
    "label": [
      "志愿者",
      "Volunteer"
    ],
    "initials": "zyz",
    "title": "displayName",
    "searchable": true,
    "can": {
      "create": [
        "district",
        "street",
        "community"
      ],
      "update": [
        "district",
        "street",
        "community"
      ],
      "archive": [
        "district",
        "street",
        "community"
      ]
    },
    "fields": {
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
      "records": {
        "label": [
          "服务记录",
          "Service records"
        ],
        "type": "ServiceRecord",
        "relation": "many"
      }
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
    "CREATED": [
      "建立账号（运维）",
      "Created by the operator"
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
  "ClubState": {
    "PROPOSED": [
      "提议",
      "Proposed"
    ],
    "NURTURED": [
      "培育中",
      "Nurtured"
    ],
    "SELF_RUNNING": [
      "自主运行",
      "Self-running"
    ],
    "CLOSED": [
      "已结束",
      "Closed"
    ]
  },
  "RoomUse": {
    "CLASSROOM": [
      "大课堂",
      "Classroom"
    ],
    "COUNCIL_ROOM": [
      "议事堂",
      "Council room"
    ],
    "STAGE": [
      "大舞台",
      "Stage"
    ],
    "OFFICE": [
      "办公",
      "Office"
    ],
    "COUNTER": [
      "服务大厅",
      "Counter"
    ]
  },
  "TenantBranch": {
    "HAS_BRANCH": [
      "单独建立",
      "A branch of its own"
    ],
    "JOINT": [
      "联合建立",
      "A joint branch"
    ],
    "NONE": [
      "未建立",
      "None"
    ]
  },
  "VenueKind": {
    "SERVICE_CENTRE": [
      "社区党群服务中心",
      "Community service centre"
    ],
    "BUILDING_STATION": [
      "楼宇党群服务中心",
      "Building station"
    ],
    "CULTURE_PARK": [
      "党建文化主题公园",
      "Culture park"
    ],
    "DISPLAY_STREET": [
      "宣传街",
      "Display street"
    ],
    "STUDIO": [
      "工作室",
      "Studio"
    ],
    "STUDY_POINT": [
      "党员之家",
      "Study point"
    ],
    "CULTURE_STATION": [
      "文化站",
      "Culture station"
    ],
    "HEALTH_CENTRE": [
      "社区卫生服务中心",
      "Community health centre"
    ],
    "SERVICE_POINT": [
      "便民服务点",
      "Service point"
    ],
    "OTHER": [
      "其他",
      "Other"
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
  },
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

export const figures = {
  "governance": [
    "communityCount",
    "committeeCount",
    "conferenceUnitCount",
    "councilUnitCount",
    "capitalSpent",
    "partyWorkFund",
    "stationOperationFund",
    "serviceFund"
  ],
  "buildings": [
    "serviceCentreCount",
    "averageCentreArea",
    "buildingStationCount"
  ],
  "organisations": [
    "openNeedCount",
    "serviceCount",
    "resourceKindCount",
    "partnerUnitCount",
    "socialOrganisationCount"
  ],
  "volunteering": [
    "helpAtHomeCount",
    "teamCount",
    "stationUnitCount",
    "serviceHeadCount",
    "serviceItemCount",
    "volunteerCount",
    "volunteerHours",
    "heldActivityCount"
  ]
} as const

export const levels = ["district","street","community","building","organisation","unit","volunteer","auditor"] as const
