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
  "PersonalRead": {
    "subgraph": "volunteering",
    "one": "personalRead",
    "many": "personalReads",
    "label": [
      "个人信息查阅记录",
      "Reading of personal data"
    ],
    "initials": "grxxcyjl",
    "title": "field",
    "within": [
      "street",
      "community",
      "volunteer"
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
    "teamHours",
    "heldActivityCount"
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
