// Generated from the subgraphs by npm run generate.

export const types = {
  "AccessKey": {
    "subgraph": "governance",
    "one": "accessKey",
    "many": "accessKeys",
    "label": [
      "接口密钥",
      "Access key"
    ],
    "initials": "jkmy",
    "title": "ending",
    "within": [
      "street",
      "community",
      "unit"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "unit",
      "auditor"
    ],
    "can": {
      "create": [],
      "update": [],
      "archive": []
    }
  },
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
    "readers": [
      "district",
      "auditor"
    ],
    "can": {
      "create": [],
      "update": [],
      "archive": []
    }
  },
  "ActionItem": {
    "subgraph": "governance",
    "one": "actionItem",
    "many": "actionItems",
    "label": [
      "办理事项",
      "Action item"
    ],
    "initials": "blsx",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community",
      "organisation",
      "unit"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "organisation",
      "unit",
      "auditor"
    ],
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
    }
  },
  "AgendaItem": {
    "subgraph": "governance",
    "one": "agendaItem",
    "many": "agendaItems",
    "label": [
      "议题",
      "Agenda item"
    ],
    "initials": "yt",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community",
      "organisation",
      "unit"
    ],
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
    "within": [
      "street",
      "community"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "auditor"
    ],
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
    }
  },
  "Branch": {
    "subgraph": "governance",
    "one": "branch",
    "many": "branches",
    "label": [
      "党支部",
      "Branch"
    ],
    "initials": "dzb",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community"
    ],
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
    "within": [
      "street",
      "community"
    ],
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
    "within": [
      "street",
      "community"
    ],
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
    "within": [
      "district",
      "street",
      "community"
    ],
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
    "within": [
      "street",
      "community",
      "unit"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "building",
      "unit",
      "volunteer",
      "auditor"
    ],
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
    "within": [
      "street"
    ],
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
    "within": [
      "street",
      "community",
      "organisation",
      "unit"
    ],
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
    "within": [
      "street",
      "community",
      "building"
    ],
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
    }
  },
  "Decision": {
    "subgraph": "governance",
    "one": "decision",
    "many": "decisions",
    "label": [
      "决定",
      "Decision"
    ],
    "initials": "jd",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community"
    ],
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
    "within": [
      "street",
      "community"
    ],
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
    "within": [
      "street",
      "community"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "auditor"
    ],
    "can": {
      "create": [],
      "update": [],
      "archive": []
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
    "readers": [
      "district",
      "auditor"
    ],
    "can": {
      "create": [],
      "update": [],
      "archive": []
    }
  },
  "MeetingInvitation": {
    "subgraph": "governance",
    "one": "meetingInvitation",
    "many": "meetingInvitations",
    "label": [
      "会议邀请",
      "Invitation"
    ],
    "initials": "hyyq",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community",
      "organisation",
      "unit"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "organisation",
      "unit",
      "auditor"
    ],
    "can": {
      "create": [],
      "update": [],
      "archive": []
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
    "within": [
      "street",
      "community"
    ],
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
    "within": [
      "street",
      "community"
    ],
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
    "within": [
      "street",
      "community"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "auditor"
    ],
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
    "within": [
      "street",
      "community"
    ],
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
    "within": [
      "street",
      "community"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "auditor"
    ],
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
    "within": [
      "district"
    ],
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
    }
  },
  "UnitExport": {
    "subgraph": "governance",
    "one": "unitExport",
    "many": "unitExports",
    "label": [
      "单位资料导出记录",
      "Export of a unit’s data"
    ],
    "initials": "dwzldcjl",
    "title": "name",
    "within": [
      "unit"
    ],
    "readers": [
      "district",
      "unit",
      "auditor"
    ],
    "can": {
      "create": [],
      "update": [],
      "archive": []
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
    "within": [
      "street",
      "community"
    ],
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
    "within": [
      "street",
      "community",
      "building"
    ],
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
    "within": [
      "street",
      "community",
      "building"
    ],
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
    }
  },
  "RoomBooking": {
    "subgraph": "buildings",
    "one": "roomBooking",
    "many": "roomBookings",
    "label": [
      "场地预约",
      "Room booking"
    ],
    "initials": "cdyy",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community",
      "building",
      "unit"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "building",
      "unit",
      "auditor"
    ],
    "can": {
      "create": [],
      "update": [],
      "archive": []
    }
  },
  "RoomFeed": {
    "subgraph": "buildings",
    "one": "roomFeed",
    "many": "roomFeeds",
    "label": [
      "场地日历订阅",
      "Room calendar feed"
    ],
    "initials": "cdrldy",
    "title": "id",
    "within": [
      "street",
      "community",
      "unit"
    ],
    "readers": [
      "district",
      "unit",
      "auditor"
    ],
    "can": {
      "create": [],
      "update": [],
      "archive": []
    }
  },
  "RoomRequest": {
    "subgraph": "buildings",
    "one": "roomRequest",
    "many": "roomRequests",
    "label": [
      "用房申请",
      "Room request"
    ],
    "initials": "yfsq",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community",
      "organisation",
      "unit"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "organisation",
      "unit",
      "auditor"
    ],
    "can": {
      "create": [],
      "update": [],
      "archive": []
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
    "within": [
      "street",
      "community",
      "building",
      "unit"
    ],
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
    }
  },
  "RoomWindow": {
    "subgraph": "buildings",
    "one": "roomWindow",
    "many": "roomWindows",
    "label": [
      "开放时段",
      "Room window"
    ],
    "initials": "kfsd",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community",
      "building",
      "unit"
    ],
    "can": {
      "create": [
        "district",
        "street",
        "community",
        "building",
        "unit"
      ],
      "update": [
        "district",
        "street",
        "community",
        "building",
        "unit"
      ],
      "archive": [
        "district",
        "street",
        "community",
        "building",
        "unit"
      ]
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
    "within": [
      "street",
      "community",
      "building",
      "unit"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "building",
      "unit",
      "volunteer",
      "auditor"
    ],
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
    "within": [
      "street",
      "community",
      "unit"
    ],
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
    }
  },
  "Bid": {
    "subgraph": "organisations",
    "one": "bid",
    "many": "bids",
    "label": [
      "投标",
      "Bid"
    ],
    "initials": "tb",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community",
      "organisation",
      "unit"
    ],
    "can": {
      "create": [
        "district",
        "organisation",
        "unit"
      ],
      "update": [
        "district",
        "organisation",
        "unit"
      ],
      "archive": [
        "district",
        "organisation",
        "unit"
      ]
    }
  },
  "CommonGoal": {
    "subgraph": "organisations",
    "one": "commonGoal",
    "many": "commonGoals",
    "label": [
      "共同目标",
      "Common goal"
    ],
    "initials": "gtmb",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community"
    ],
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
    }
  },
  "Concept": {
    "subgraph": "organisations",
    "one": "concept",
    "many": "concepts",
    "label": [
      "概念",
      "Concept"
    ],
    "initials": "gn",
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
    }
  },
  "ContractEvaluation": {
    "subgraph": "organisations",
    "one": "contractEvaluation",
    "many": "contractEvaluations",
    "label": [
      "合同评价",
      "Contract evaluation"
    ],
    "initials": "htpj",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community"
    ],
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
    }
  },
  "Contract": {
    "subgraph": "organisations",
    "one": "contract",
    "many": "contracts",
    "label": [
      "合同",
      "Contract"
    ],
    "initials": "ht",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community",
      "organisation",
      "unit"
    ],
    "can": {
      "create": [],
      "update": [],
      "archive": []
    }
  },
  "FederationMember": {
    "subgraph": "organisations",
    "one": "federationMember",
    "many": "federationMembers",
    "label": [
      "联合会会员",
      "Federation member"
    ],
    "initials": "lhhhy",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community",
      "organisation"
    ],
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
    }
  },
  "Federation": {
    "subgraph": "organisations",
    "one": "federation",
    "many": "federations",
    "label": [
      "社会组织联合会",
      "Federation"
    ],
    "initials": "shzzlhh",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community"
    ],
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
    }
  },
  "HeldStage": {
    "subgraph": "organisations",
    "one": "heldStage",
    "many": "heldStages",
    "label": [
      "培育阶段",
      "Stage"
    ],
    "initials": "pyjd",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community",
      "organisation"
    ],
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
    }
  },
  "Incentive": {
    "subgraph": "organisations",
    "one": "incentive",
    "many": "incentives",
    "label": [
      "激励",
      "Incentive"
    ],
    "initials": "jl",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community",
      "organisation"
    ],
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
    }
  },
  "Incubation": {
    "subgraph": "organisations",
    "one": "incubation",
    "many": "incubations",
    "label": [
      "孵化",
      "Incubation"
    ],
    "initials": "fh",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community",
      "organisation"
    ],
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
    }
  },
  "JointAction": {
    "subgraph": "organisations",
    "one": "jointAction",
    "many": "jointActions",
    "label": [
      "共建行动",
      "Joint action"
    ],
    "initials": "gjhd",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community",
      "building"
    ],
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
    }
  },
  "JointActionUnit": {
    "subgraph": "organisations",
    "one": "jointActionUnit",
    "many": "jointActionUnits",
    "label": [
      "共建参与方",
      "Participant"
    ],
    "initials": "gjcyf",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community",
      "organisation",
      "unit"
    ],
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
    }
  },
  "Lot": {
    "subgraph": "organisations",
    "one": "lot",
    "many": "lots",
    "label": [
      "标段",
      "Lot"
    ],
    "initials": "bd",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community"
    ],
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
    }
  },
  "MatchParty": {
    "subgraph": "organisations",
    "one": "matchParty",
    "many": "matchParties",
    "label": [
      "对接方",
      "Match party"
    ],
    "initials": "djf",
    "title": "reasons",
    "within": [
      "street",
      "community",
      "unit"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "unit",
      "auditor"
    ],
    "can": {
      "create": [],
      "update": [],
      "archive": []
    }
  },
  "Match": {
    "subgraph": "organisations",
    "one": "match",
    "many": "matches",
    "label": [
      "对接",
      "Match"
    ],
    "initials": "dj",
    "title": "reasons",
    "within": [
      "street",
      "community"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "auditor"
    ],
    "watched": true,
    "can": {
      "create": [],
      "update": [],
      "archive": []
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
    "within": [
      "street",
      "community",
      "unit"
    ],
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
    }
  },
  "OrganisationsExemption": {
    "subgraph": "organisations",
    "one": "organisationsExemption",
    "many": "organisationsExemptions",
    "label": [
      "共建规则豁免",
      "Exemption of the outside bodies"
    ],
    "initials": "gjgzhm",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community"
    ],
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
    }
  },
  "OrganisationsRule": {
    "subgraph": "organisations",
    "one": "organisationsRule",
    "many": "organisationsRules",
    "label": [
      "共建规则",
      "Rule of the outside bodies"
    ],
    "initials": "gjgz",
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
    "within": [
      "street",
      "community"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "building",
      "unit",
      "volunteer",
      "auditor"
    ],
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
    }
  },
  "Payment": {
    "subgraph": "organisations",
    "one": "payment",
    "many": "payments",
    "label": [
      "付款",
      "Payment"
    ],
    "initials": "fk",
    "title": "paidOn",
    "within": [
      "street",
      "community"
    ],
    "can": {
      "create": [],
      "update": [],
      "archive": []
    }
  },
  "Procurement": {
    "subgraph": "organisations",
    "one": "procurement",
    "many": "procurements",
    "label": [
      "政府采购",
      "Procurement"
    ],
    "initials": "zfcg",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community"
    ],
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
    }
  },
  "Programme": {
    "subgraph": "organisations",
    "one": "programme",
    "many": "programmes",
    "label": [
      "公益项目",
      "Programme"
    ],
    "initials": "gyxm",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community"
    ],
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
    "within": [
      "street",
      "community",
      "unit"
    ],
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
    "within": [
      "street",
      "community",
      "unit"
    ],
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
    "within": [
      "street",
      "community"
    ],
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
    }
  },
  "Support": {
    "subgraph": "organisations",
    "one": "support",
    "many": "supports",
    "label": [
      "支持",
      "Support"
    ],
    "initials": "zc",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community",
      "organisation"
    ],
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
    }
  },
  "UnitContact": {
    "subgraph": "organisations",
    "one": "unitContact",
    "many": "unitContacts",
    "label": [
      "联系岗位",
      "Unit contact"
    ],
    "initials": "lxgw",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community",
      "unit"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "unit",
      "auditor"
    ],
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
    }
  },
  "UnitContest": {
    "subgraph": "organisations",
    "one": "unitContest",
    "many": "unitContests",
    "label": [
      "单位异议",
      "Contest of a unit"
    ],
    "initials": "dwyy",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community",
      "unit"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "unit",
      "auditor"
    ],
    "can": {
      "create": [],
      "update": [],
      "archive": []
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
    "within": [
      "street",
      "community",
      "building",
      "organisation",
      "unit"
    ],
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
    }
  },
  "AffiliatedShop": {
    "subgraph": "volunteering",
    "one": "affiliatedShop",
    "many": "affiliatedShops",
    "label": [
      "加盟店",
      "Affiliated shop"
    ],
    "initials": "jmd",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community",
      "unit"
    ],
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
    }
  },
  "Attendance": {
    "subgraph": "volunteering",
    "one": "attendance",
    "many": "attendances",
    "label": [
      "到场统计",
      "Attendance"
    ],
    "initials": "dctj",
    "title": "ageBand",
    "within": [
      "street",
      "community"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "auditor"
    ],
    "can": {
      "create": [],
      "update": [],
      "archive": []
    }
  },
  "BankRule": {
    "subgraph": "volunteering",
    "one": "bankRule",
    "many": "bankRules",
    "label": [
      "爱心银行规则",
      "Rule of the time banks"
    ],
    "initials": "axyhgz",
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
    }
  },
  "Certificate": {
    "subgraph": "volunteering",
    "one": "certificate",
    "many": "certificates",
    "label": [
      "志愿服务证明",
      "Certificate"
    ],
    "initials": "zyfwzm",
    "title": "number",
    "within": [
      "street",
      "community",
      "volunteer"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "volunteer",
      "auditor"
    ],
    "can": {
      "create": [],
      "update": [],
      "archive": []
    }
  },
  "Commendation": {
    "subgraph": "volunteering",
    "one": "commendation",
    "many": "commendations",
    "label": [
      "表彰",
      "Commendation"
    ],
    "initials": "bz",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community",
      "volunteer"
    ],
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
    }
  },
  "Consent": {
    "subgraph": "volunteering",
    "one": "consent",
    "many": "consents",
    "label": [
      "个人信息同意",
      "Consent"
    ],
    "initials": "grxxty",
    "title": "purpose",
    "within": [
      "street",
      "community",
      "volunteer"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "volunteer",
      "auditor"
    ],
    "alone": true,
    "can": {
      "create": [
        "district",
        "street",
        "community",
        "volunteer"
      ],
      "update": [],
      "archive": []
    }
  },
  "ConsentText": {
    "subgraph": "volunteering",
    "one": "consentText",
    "many": "consentTexts",
    "label": [
      "同意书文本",
      "Consent text"
    ],
    "initials": "tyswb",
    "title": "text",
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
    }
  },
  "Donation": {
    "subgraph": "volunteering",
    "one": "donation",
    "many": "donations",
    "label": [
      "捐赠",
      "Donation"
    ],
    "initials": "jz",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community",
      "unit"
    ],
    "can": {
      "create": [],
      "update": [],
      "archive": []
    }
  },
  "GroupSignUp": {
    "subgraph": "volunteering",
    "one": "groupSignUp",
    "many": "groupSignUps",
    "label": [
      "团体报名",
      "Group sign-up"
    ],
    "initials": "ttbm",
    "title": "state",
    "within": [
      "street",
      "community",
      "unit"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "unit",
      "auditor"
    ],
    "can": {
      "create": [],
      "update": [],
      "archive": []
    }
  },
  "LedgerAccount": {
    "subgraph": "volunteering",
    "one": "ledgerAccount",
    "many": "ledgerAccounts",
    "label": [
      "账户",
      "Account"
    ],
    "initials": "zh",
    "title": "kind",
    "within": [
      "street",
      "community",
      "volunteer"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "volunteer",
      "auditor"
    ],
    "can": {
      "create": [],
      "update": [],
      "archive": []
    }
  },
  "LedgerEntry": {
    "subgraph": "volunteering",
    "one": "ledgerEntry",
    "many": "ledgerEntries",
    "label": [
      "分录",
      "Ledger entry"
    ],
    "initials": "fl",
    "title": "reason",
    "within": [
      "street",
      "community",
      "volunteer"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "volunteer",
      "auditor"
    ],
    "can": {
      "create": [],
      "update": [],
      "archive": []
    }
  },
  "LedgerLine": {
    "subgraph": "volunteering",
    "one": "ledgerLine",
    "many": "ledgerLines",
    "label": [
      "明细",
      "Line"
    ],
    "initials": "mx",
    "title": "id",
    "within": [
      "street",
      "community",
      "volunteer"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "volunteer",
      "auditor"
    ],
    "can": {
      "create": [],
      "update": [],
      "archive": []
    }
  },
  "Nomination": {
    "subgraph": "volunteering",
    "one": "nomination",
    "many": "nominations",
    "label": [
      "提名",
      "Nomination"
    ],
    "initials": "tm",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community"
    ],
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
    }
  },
  "PersonalRead": {
    "subgraph": "volunteering",
    "one": "personalRead",
    "many": "personalReads",
    "label": [
      "个人信息查阅记录",
      "Reading of personal data"
    ],
    "initials": "grxxcyjl",
    "title": "reason",
    "within": [
      "street",
      "community",
      "volunteer"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "volunteer",
      "auditor"
    ],
    "can": {
      "create": [],
      "update": [],
      "archive": []
    }
  },
  "Piece": {
    "subgraph": "volunteering",
    "one": "piece",
    "many": "pieces",
    "label": [
      "文艺作品",
      "Piece"
    ],
    "initials": "wyzp",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community"
    ],
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
    }
  },
  "PostHolder": {
    "subgraph": "volunteering",
    "one": "postHolder",
    "many": "postHolders",
    "label": [
      "上岗",
      "Post holder"
    ],
    "initials": "sg",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community",
      "volunteer"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "volunteer",
      "auditor"
    ],
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
    }
  },
  "RecordContest": {
    "subgraph": "volunteering",
    "one": "recordContest",
    "many": "recordContests",
    "label": [
      "记录异议",
      "Contest of a record"
    ],
    "initials": "jlyy",
    "title": "reason",
    "within": [
      "street",
      "community",
      "volunteer"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "volunteer",
      "auditor"
    ],
    "can": {
      "create": [],
      "update": [],
      "archive": []
    }
  },
  "RecordIssuer": {
    "subgraph": "volunteering",
    "one": "recordIssuer",
    "many": "recordIssuers",
    "label": [
      "外地签发方",
      "Issuer elsewhere"
    ],
    "initials": "wdqff",
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
    }
  },
  "Redemption": {
    "subgraph": "volunteering",
    "one": "redemption",
    "many": "redemptions",
    "label": [
      "兑换",
      "Redemption"
    ],
    "initials": "dh",
    "title": "state",
    "within": [
      "street",
      "community",
      "volunteer"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "volunteer",
      "auditor"
    ],
    "can": {
      "create": [],
      "update": [],
      "archive": []
    }
  },
  "Registration": {
    "subgraph": "volunteering",
    "one": "registration",
    "many": "registrations",
    "label": [
      "实名登记",
      "Registration"
    ],
    "initials": "smdj",
    "title": "realName",
    "within": [
      "street",
      "community",
      "volunteer"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "volunteer",
      "auditor"
    ],
    "alone": true,
    "can": {
      "create": [
        "district",
        "street",
        "community",
        "volunteer"
      ],
      "update": [
        "district",
        "street",
        "community",
        "volunteer"
      ],
      "archive": []
    }
  },
  "Reward": {
    "subgraph": "volunteering",
    "one": "reward",
    "many": "rewards",
    "label": [
      "兑换品",
      "Reward"
    ],
    "initials": "dhp",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community"
    ],
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
    }
  },
  "Roster": {
    "subgraph": "volunteering",
    "one": "roster",
    "many": "rosters",
    "label": [
      "值班",
      "Roster"
    ],
    "initials": "zb",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community",
      "volunteer"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "volunteer",
      "auditor"
    ],
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
    }
  },
  "RouteFeed": {
    "subgraph": "volunteering",
    "one": "routeFeed",
    "many": "routeFeeds",
    "label": [
      "日历订阅",
      "Calendar feed"
    ],
    "initials": "rldy",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community"
    ],
    "readers": [
      "district",
      "street",
      "auditor"
    ],
    "can": {
      "create": [],
      "update": [],
      "archive": []
    }
  },
  "RouteRun": {
    "subgraph": "volunteering",
    "one": "routeRun",
    "many": "routeRuns",
    "label": [
      "直通车班次",
      "Route run"
    ],
    "initials": "ztcbc",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community"
    ],
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
    }
  },
  "RouteService": {
    "subgraph": "volunteering",
    "one": "routeService",
    "many": "routeServices",
    "label": [
      "直通车服务",
      "Route service"
    ],
    "initials": "ztcfw",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community"
    ],
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
    }
  },
  "RouteStop": {
    "subgraph": "volunteering",
    "one": "routeStop",
    "many": "routeStops",
    "label": [
      "直通车站点",
      "Route stop"
    ],
    "initials": "ztczd",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community"
    ],
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
    }
  },
  "RunService": {
    "subgraph": "volunteering",
    "one": "runService",
    "many": "runServices",
    "label": [
      "班次服务",
      "Service of a run"
    ],
    "initials": "bcfw",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "auditor"
    ],
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
    }
  },
  "Series": {
    "subgraph": "volunteering",
    "one": "series",
    "many": "seriesList",
    "label": [
      "系列活动",
      "Series"
    ],
    "initials": "xlhd",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community",
      "organisation"
    ],
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
    "within": [
      "street",
      "community"
    ],
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
    }
  },
  "ServiceProcess": {
    "subgraph": "volunteering",
    "one": "serviceProcess",
    "many": "serviceProcesses",
    "label": [
      "服务流程",
      "Service process"
    ],
    "initials": "fwlc",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community"
    ],
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
    "within": [
      "street",
      "community",
      "volunteer"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "volunteer",
      "auditor"
    ],
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
    }
  },
  "ServiceRoute": {
    "subgraph": "volunteering",
    "one": "serviceRoute",
    "many": "serviceRoutes",
    "label": [
      "直通车线路",
      "Service route"
    ],
    "initials": "ztcxl",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community"
    ],
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
    "within": [
      "street",
      "community"
    ],
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
    }
  },
  "Shift": {
    "subgraph": "volunteering",
    "one": "shift",
    "many": "shifts",
    "label": [
      "班次",
      "Shift"
    ],
    "initials": "bc",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community"
    ],
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
    }
  },
  "SignUp": {
    "subgraph": "volunteering",
    "one": "signUp",
    "many": "signUps",
    "label": [
      "报名",
      "Sign-up"
    ],
    "initials": "bm",
    "title": "displayName",
    "within": [
      "street",
      "community",
      "volunteer"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "volunteer",
      "auditor"
    ],
    "can": {
      "create": [],
      "update": [],
      "archive": []
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
    "within": [
      "street",
      "community",
      "unit"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "building",
      "unit",
      "volunteer",
      "auditor"
    ],
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
    }
  },
  "StationOrganisation": {
    "subgraph": "volunteering",
    "one": "stationOrganisation",
    "many": "stationOrganisations",
    "label": [
      "入站社会组织",
      "Station organisation"
    ],
    "initials": "rzshzz",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community",
      "organisation"
    ],
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
    }
  },
  "StudyPartner": {
    "subgraph": "volunteering",
    "one": "studyPartner",
    "many": "studyPartners",
    "label": [
      "结对帮学",
      "Study partner"
    ],
    "initials": "jdbx",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community",
      "volunteer"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "volunteer",
      "auditor"
    ],
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
    "within": [
      "street",
      "community",
      "unit"
    ],
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
    }
  },
  "TimeBank": {
    "subgraph": "volunteering",
    "one": "timeBank",
    "many": "timeBanks",
    "label": [
      "爱心银行",
      "Time bank"
    ],
    "initials": "axyh",
    "title": "name",
    "within": [
      "street",
      "community"
    ],
    "can": {
      "create": [],
      "update": [],
      "archive": []
    }
  },
  "TrainingAttendance": {
    "subgraph": "volunteering",
    "one": "trainingAttendance",
    "many": "trainingAttendances",
    "label": [
      "参训",
      "Training attendance"
    ],
    "initials": "cx",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community",
      "volunteer"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "volunteer",
      "auditor"
    ],
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
    }
  },
  "Training": {
    "subgraph": "volunteering",
    "one": "training",
    "many": "trainings",
    "label": [
      "培训",
      "Training"
    ],
    "initials": "px",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community",
      "organisation"
    ],
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
    }
  },
  "VisitContact": {
    "subgraph": "volunteering",
    "one": "visitContact",
    "many": "visitContacts",
    "label": [
      "上门联系方式",
      "Visit contact"
    ],
    "initials": "smlxfs",
    "title": "callName",
    "within": [
      "street",
      "community"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "auditor"
    ],
    "alone": true,
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
      "archive": []
    }
  },
  "VisitRequest": {
    "subgraph": "volunteering",
    "one": "visitRequest",
    "many": "visitRequests",
    "label": [
      "上门申请",
      "Visit request"
    ],
    "initials": "smsq",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community",
      "volunteer"
    ],
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
    }
  },
  "VolunteerGroup": {
    "subgraph": "volunteering",
    "one": "volunteerGroup",
    "many": "volunteerGroups",
    "label": [
      "志愿团队",
      "Volunteer group"
    ],
    "initials": "zytd",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community"
    ],
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
    }
  },
  "VolunteerPost": {
    "subgraph": "volunteering",
    "one": "volunteerPost",
    "many": "volunteerPosts",
    "label": [
      "志愿服务岗",
      "Volunteer post"
    ],
    "initials": "zyfwg",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community"
    ],
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
    "within": [
      "street",
      "community"
    ],
    "readers": [
      "district",
      "street",
      "community",
      "volunteer",
      "auditor"
    ],
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
    }
  },
  "VolunteeringExemption": {
    "subgraph": "volunteering",
    "one": "volunteeringExemption",
    "many": "volunteeringExemptions",
    "label": [
      "规则豁免",
      "Exemption"
    ],
    "initials": "gzhm",
    "title": "name",
    "searchable": true,
    "within": [
      "street",
      "community"
    ],
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
    }
  },
  "VolunteeringRule": {
    "subgraph": "volunteering",
    "one": "volunteeringRule",
    "many": "volunteeringRules",
    "label": [
      "志愿服务规则",
      "Volunteering rule"
    ],
    "initials": "zyfwgz",
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
    }
  }
} as const

/** What the outline leaves out, by subgraph. */
export const parts = {
  governance: () => import('./governance.ts'),
  buildings: () => import('./buildings.ts'),
  organisations: () => import('./organisations.ts'),
  volunteering: () => import('./volunteering.ts'),
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
    "serviceFund",
    "unitMeetingCount",
    "unitInvitedCount",
    "unitCameCount",
    "invitationAttendanceShare",
    "openActionItemCount",
    "lateActionItemCount"
  ],
  "buildings": [
    "serviceCentreCount",
    "averageCentreArea",
    "buildingStationCount",
    "classroomHours",
    "councilRoomHours",
    "stageHours",
    "unitUseOfCentres",
    "doubleBookingCount",
    "unitRoomsLent",
    "unitRoomsBorrowed"
  ],
  "organisations": [
    "openNeedCount",
    "serviceCount",
    "resourceKindCount",
    "freshEntryShare",
    "needMatchShare",
    "needDaysWaited",
    "daysToMatch",
    "crossLineShare",
    "raisedNeedCount",
    "raisedNeedOutcomeShare",
    "partnerUnitCount",
    "socialOrganisationCount",
    "jointActionCount",
    "sixFieldActions",
    "unitGaveCount",
    "unitGotCount",
    "unitRoomCount",
    "unaskedUnitCount",
    "introducedCount",
    "incubatingCount",
    "graduatedCount",
    "leftIncubationCount",
    "incubationMonths",
    "incentivisedCount",
    "supportSpent",
    "supportByKind",
    "contracted",
    "paid",
    "contractPoints",
    "tenderedCourtyards"
  ],
  "volunteering": [
    "helpAtHomeCount",
    "teamCount",
    "affiliatedShopCount",
    "jointUnitCount",
    "volunteerGroupCount",
    "stationOrganisationCount",
    "stationVolunteerCount",
    "stationUnitCount",
    "serviceHeadCount",
    "serviceItemCount",
    "volunteerCount",
    "volunteerHours",
    "teamHours",
    "heldActivityCount",
    "activityVisitCount",
    "contractActivityCount",
    "activeOrganisationCount",
    "workByPurpose",
    "studyPartnerCount",
    "stationServiceDays",
    "stationDayShare",
    "rosterDays",
    "postSeatCount",
    "filledPostCount",
    "vacantPostCount",
    "postHours",
    "routeStopCount",
    "routeServiceCount",
    "routeRunCount",
    "routeServedCount",
    "unitGoodsGiven",
    "unitHostedCount",
    "unitTeamHours",
    "unitTeamPeople",
    "routeServedByService",
    "itemServiceCount",
    "itemServedCount",
    "visitRequestCount",
    "visitShare",
    "visitMedianHours",
    "visitRating",
    "homeShare",
    "redemptionCount",
    "rewardStock",
    "bankEarnedHours",
    "bankRedeemedHours",
    "bankBalance"
  ]
} as const

export const levels = [
  "district",
  "street",
  "community",
  "building",
  "organisation",
  "unit",
  "volunteer",
  "auditor"
] as const
