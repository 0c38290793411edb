// Generated from the subgraphs by npm run generate.

export const fields = {
  "Building": {
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
      "relation": "many",
      "back": "buildingId",
      "sample": true
    },
    "tenancies": {
      "label": [
        "入驻单位",
        "Tenancies"
      ],
      "type": "Tenancy",
      "relation": "many",
      "back": "buildingId",
      "sample": true
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
      "from": "volunteering",
      "back": "buildingId",
      "sample": true
    }
  },
  "BuildingStation": {
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
  },
  "Club": {
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
      "from": "volunteering",
      "back": "clubId",
      "sample": true
    }
  },
  "RoomBooking": {
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
        "提供单位",
        "Unit"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "PartnerUnit"
    },
    "buildingId": {
      "label": [
        "所在楼宇",
        "Building"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Building"
    },
    "roomId": {
      "label": [
        "房间",
        "Room"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Room"
    },
    "name": {
      "label": [
        "事由",
        "What for"
      ],
      "type": "String",
      "maximumLength": 60,
      "sortable": true,
      "filter": "TextFilter"
    },
    "purpose": {
      "label": [
        "用途",
        "Purpose"
      ],
      "type": "BookingPurpose",
      "enum": true,
      "sortable": true,
      "filter": "BookingPurposeFilter"
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
    "headcount": {
      "label": [
        "人数",
        "Headcount"
      ],
      "type": "Int",
      "minimum": 1,
      "sortable": true,
      "filter": "IntFilter"
    },
    "asker": {
      "label": [
        "申请方类别",
        "Kind of asker"
      ],
      "type": "BookingAsker",
      "enum": true,
      "sortable": true,
      "filter": "BookingAskerFilter"
    },
    "askedBy": {
      "label": [
        "申请方",
        "Asked by"
      ],
      "type": "String",
      "maximumLength": 80,
      "sortable": true,
      "filter": "TextFilter"
    },
    "state": {
      "label": [
        "状态",
        "State"
      ],
      "type": "BookingState",
      "enum": true,
      "sortable": true,
      "filter": "BookingStateFilter"
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
    "room": {
      "label": [
        "房间",
        "Room"
      ],
      "type": "Room",
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
    "building": {
      "label": [
        "所在楼宇",
        "Building"
      ],
      "type": "Building",
      "relation": "one"
    },
    "request": {
      "label": [
        "申请",
        "Request"
      ],
      "type": "RoomRequest",
      "relation": "one"
    }
  },
  "RoomFeed": {
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
  "RoomRequest": {
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
    "bookingId": {
      "label": [
        "预约",
        "Booking"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "RoomBooking"
    },
    "unitId": {
      "label": [
        "申请单位",
        "Unit"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "PartnerUnit"
    },
    "organisationId": {
      "label": [
        "申请社会组织",
        "Organisation"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "SocialOrganisation"
    },
    "roomId": {
      "label": [
        "房间",
        "Room"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Room"
    },
    "name": {
      "label": [
        "事由",
        "What for"
      ],
      "type": "String",
      "maximumLength": 60,
      "sortable": true,
      "filter": "TextFilter"
    },
    "purpose": {
      "label": [
        "用途",
        "Purpose"
      ],
      "type": "BookingPurpose",
      "enum": true,
      "sortable": true,
      "filter": "BookingPurposeFilter"
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
    "headcount": {
      "label": [
        "人数",
        "Headcount"
      ],
      "type": "Int",
      "minimum": 1,
      "sortable": true,
      "filter": "IntFilter"
    },
    "asker": {
      "label": [
        "申请方类别",
        "Kind of asker"
      ],
      "type": "BookingAsker",
      "enum": true,
      "sortable": true,
      "filter": "BookingAskerFilter"
    },
    "askedBy": {
      "label": [
        "申请方",
        "Asked by"
      ],
      "type": "String",
      "maximumLength": 80,
      "sortable": true,
      "filter": "TextFilter"
    },
    "state": {
      "label": [
        "状态",
        "State"
      ],
      "type": "BookingState",
      "enum": true,
      "sortable": true,
      "filter": "BookingStateFilter"
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
    "booking": {
      "label": [
        "预约",
        "Booking"
      ],
      "type": "RoomBooking",
      "relation": "one"
    },
    "room": {
      "label": [
        "房间",
        "Room"
      ],
      "type": "Room",
      "relation": "one"
    },
    "unit": {
      "label": [
        "申请单位",
        "Unit"
      ],
      "type": "PartnerUnit",
      "relation": "one"
    },
    "organisation": {
      "label": [
        "申请社会组织",
        "Organisation"
      ],
      "type": "SocialOrganisation",
      "relation": "one"
    }
  },
  "Room": {
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
    "buildingId": {
      "label": [
        "所在楼宇",
        "Building"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Building"
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
    },
    "unit": {
      "label": [
        "提供单位",
        "Unit"
      ],
      "type": "PartnerUnit",
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
    "windows": {
      "label": [
        "开放时段",
        "Windows"
      ],
      "type": "RoomWindow",
      "relation": "many",
      "back": "roomId",
      "sample": true
    },
    "bookings": {
      "label": [
        "预约",
        "Bookings"
      ],
      "type": "RoomBooking",
      "relation": "many",
      "back": "roomId",
      "sample": true
    }
  },
  "RoomWindow": {
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
    "roomId": {
      "label": [
        "房间",
        "Room"
      ],
      "type": "ID",
      "required": true,
      "draft": true,
      "patch": true,
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Room"
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
    "weeklyTimes": {
      "label": [
        "每周时间",
        "Weekly times"
      ],
      "type": "String",
      "required": true,
      "maximumLength": 200,
      "draft": true,
      "patch": true,
      "code": true,
      "sortable": true,
      "filter": "TextFilter"
    },
    "fromOn": {
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
    "untilOn": {
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
    "unitId": {
      "label": [
        "提供单位",
        "Unit"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "PartnerUnit"
    },
    "buildingId": {
      "label": [
        "所在楼宇",
        "Building"
      ],
      "type": "ID",
      "sortable": true,
      "filter": "IdFilter",
      "reference": "Building"
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
    "room": {
      "label": [
        "房间",
        "Room"
      ],
      "type": "Room",
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
    "building": {
      "label": [
        "所在楼宇",
        "Building"
      ],
      "type": "Building",
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
  "Tenancy": {
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
  },
  "Venue": {
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
        "所属单位",
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
    "unit": {
      "label": [
        "所属单位",
        "Unit"
      ],
      "type": "PartnerUnit",
      "relation": "one"
    },
    "rooms": {
      "label": [
        "房间",
        "Rooms"
      ],
      "type": "Room",
      "relation": "many",
      "back": "venueId",
      "sample": true
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
      "from": "governance",
      "back": "venueId",
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
      "back": "venueId",
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
      "back": "venueId",
      "sample": true
    }
  }
} as const

export const enums = {
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
  "BookingPurpose": {
    "CLASSROOM": [
      "大课堂：教育培训",
      "Classroom: teaching"
    ],
    "COUNCIL_ROOM": [
      "议事堂：交流议事",
      "Council room: talks"
    ],
    "STAGE": [
      "大舞台：开展活动",
      "Stage: activities"
    ],
    "CEREMONY": [
      "入党宣誓等仪式",
      "Ceremony"
    ],
    "OTHER": [
      "其他",
      "Other"
    ]
  },
  "BookingAsker": {
    "UNIT": [
      "共建单位",
      "Partner unit"
    ],
    "ORGANISATION": [
      "社会组织",
      "Social organisation"
    ],
    "COMMUNITY": [
      "社区",
      "Community"
    ],
    "STREET": [
      "街道",
      "Street"
    ]
  },
  "BookingState": {
    "ASKED": [
      "待答复",
      "Asked"
    ],
    "ACCEPTED": [
      "已同意",
      "Accepted"
    ],
    "DECLINED": [
      "已谢绝",
      "Declined"
    ],
    "CANCELLED": [
      "已取消",
      "Cancelled"
    ],
    "USED": [
      "已使用",
      "Used"
    ],
    "NOT_USED": [
      "未使用",
      "Not used"
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
  }
} as const
