/** What people here say of safety, equipment, money and hands; the columns are those of `readConcepts`. */
export const safetyAndMeansTable = `
SAFETY | 安全 | Safety | SUBJECT |  | SAFETY |  | 安全 隐患 安全隐患 排查 安全检查 安全宣传 安全教育 安全知识 应急 应急演练 平安 防范 | 危险 怕
FIRE_DRILL | 消防演练 | Fire drills | SUBJECT | SAFETY | SAFETY TRAINING | FIRST_AID | 消防 消防演练 消防培训 消防知识 灭火 灭火器 逃生 疏散 逃生演练 演练 微型消防站 消防站 着火 起火 火灾 失火 着火了 往哪跑 火警 119 消防员 消防栓 烟雾 防火 救火 救火车 消防车 消防队 消防通道 没练过 怎么跑 往哪儿跑 跑出去 下楼跑 跑火 逃命 逃出去 起了火 冒烟 烟大 浓烟 呛烟 湿毛巾 灭火毯 灭火筒 瓶子不会用 拔销子 拧开 消防器材 器材过期 灭火器过期 消防设施 消防箱 水带 安全出口 出口 应急预案 集合 紧急疏散 群租 群租房 仓库失火 烧起来 烧 火情 火灾隐患 防火知识 走水 | 火 跑 烟 演习
FIRE_STATION_VISIT | 消防体验 | Fire station visits | SUBJECT | FIRE_DRILL | SAFETY YOUTH |  | 消防车 救火车 消防站参观 消防体验 水枪 战斗服 小小消防员 | 体验 摸摸
GAS | 燃气安全 | Gas safety | SUBJECT | SAFETY | SAFETY |  | 燃气 煤气 天然气 液化气 煤气罐 灶具 燃气灶 燃气管 软管 胶皮管 胶管 报警器 燃气报警器 一氧化碳 煤气中毒 热水器 气罐 漏气 换软管 臭鸡蛋味 臭鸡蛋 有味 怪味 煤气味 拧死 阀门拧 管子老化 软管老化 灶老化 打不着火 打火 火苗 黄火 点不着 灶坏 壁挂炉 换灶 气表 罐子 气瓶 液化气罐 燃气泄漏 泄漏 忘关火 干烧 熄火保护 胶管裂 煤气灶 气灶 | 灶 气 管
FRAUD | 防诈骗 | Fraud | SUBJECT | SAFETY | SAFETY INFORMATION | FINANCE_TALK | 反诈 诈骗 防诈骗 防骗 骗 受骗 被骗 骗钱 上当 骗局 电信诈骗 网络诈骗 保健品 养老骗局 中奖 民警 诈骗电话 陌生电话 骗子 提个醒 非法集资 传销 刷单 养生馆 卖药的 陌生来电 转了五千 转账 转了钱 汇款 打款 骗走 骗了 套路 套路贷 冒充 假警察 冒充公检法 公检法 领导借钱 刷单返利 返利 投资群 荐股 中奖短信 短信 链接 点链接 免费领鸡蛋 领鸡蛋 免费旅游 听课送 会销 推销 忽悠老人 保健床垫 床垫推销 神药 包治百病 收藏品 古董 养老公寓投资 高回报 上钩 识破 识别骗子 老人总信 老信 信以为真 ai换脸 冒充孙子 验证码 诓人 诓钱 坑老人 叫人骗 哄老人 糊弄老人 | 警惕 当心 忽悠 坑
PUBLIC_ORDER | 治安巡逻 | Patrols | SUBJECT | SAFETY | SAFETY VOLUNTEERS |  | 治安 巡逻 巡逻队 夜巡 巡防 联防 保安 小偷 偷 被偷 丢东西 总丢 丢电瓶 转转 看家护院 值班 警务 安保 红袖标 平安志愿者 群防群治 不安全 监控 摄像头 派出所 贼 撬门 撬锁 溜门 入室 砸车窗 划车 陌生人 生人 可疑 可疑的人 鬼鬼祟祟 晃悠 不踏实 害怕走夜路 走夜路 夜路 胆小 没路灯 没监控 门岗 守夜 看门 打更 夜间值守 值夜 巡查 转一转 丢车 丢快递 丢自行车 小区安全 醉汉 闹事 打架 斗殴 | 夜里 晚上 黑 防盗
TRAFFIC_SAFETY | 交通安全 | Traffic safety | SUBJECT | SAFETY | SAFETY VOLUNTEERS |  | 交通 交通安全 交通劝导 路口 红绿灯 过马路 头盔 斑马线 交警 护学岗 护学 上下学 闯红灯 文明交通 车多 校门口 高峰 过街 横穿 车速 开得快 飙车 逆行 鬼探头 红灯 人车混行 学校门口 接送堵 堵成一锅粥 一锅粥 不戴头盔 骑车带人 电动车乱窜 乱窜 撞 减速带 老人过马路 护送 指挥交通 疏导 交通文明 骑手交通 | 马路 车 路
FALLING_OBJECTS | 高空抛物 | Falling objects | SUBJECT | SAFETY | SAFETY |  | 高空抛物 高空坠物 抛物 往下扔 扔东西 楼上扔 上头扔 掉下来 坠落 砸到 砸坏 花盆 往楼下扔 窗户扔 从窗口扔 烟头扔 楼上泼水 泼水 倒水 砸坏车 砸车 天上掉 掉东西 掉瓷砖 外墙掉 广告牌 坠 悬挂物 空调架 花盆放窗台 | 扔 砸 楼上
FLOOD | 防汛防台 | Floods and storms | SUBJECT | SAFETY | SAFETY EQUIPMENT |  | 防汛 沙袋 抽水 抽水泵 水泵 积水 灌水 淹 内涝 暴雨 大雨 下大雨 台风 雨季 救生衣 排水 地下室进水 进水 供水车 防台 汛期 倒灌 水漫 漫进来 水进屋 进屋 泡了 泡水 水淹 淹了 没脚 没脚脖子 排不出去 排水沟 下水道反 地下室 车库淹 大风 刮风 刮倒 风暴 潮 风暴潮 雨水 暴雨天 蓄水 抽水机 挡水板 下暴雨 | 雨 水
EMERGENCY_POWER | 应急供电照明 | Emergency power | SUBJECT | EQUIPMENT | EQUIPMENT SAFETY |  | 发电机 应急电源 应急照明 照明车 停电 断电 没电 应急灯 移动电源 应急发电 | 电
EARTHQUAKE | 防灾减灾 | Disasters | SUBJECT | SAFETY | SAFETY TRAINING |  | 防灾 减灾 地震 避险 应急避难 避难 应急包 应急物资 防灾减灾 自然灾害 避震 震 余震 地震来了 应急避险 灾害 逃生包 避灾 救灾 | 演练
CYBER_SAFETY | 网络安全 | Cyber safety | SUBJECT | SAFETY | SAFETY INFORMATION |  | 网络安全 信息泄露 个人信息 密码 隐私 钓鱼 病毒 | 
DROWNING | 防溺水 | Drowning | SUBJECT | SAFETY | SAFETY YOUTH |  | 防溺水 溺水 下海 玩水 海边 救生员 救生 洗海澡 赶海 涨潮 离岸流 下海游泳 | 水
FOOD_SAFETY | 食品安全 | Food safety | SUBJECT | SAFETY | SAFETY HEALTH |  | 食品安全 食品 变质 农残 检测 快检 食药 甲醛 水质 水质检测 甲醛检测 空气检测 | 吃坏
SPECIAL_EQUIPMENT | 用电安全检查 | Safety checks | SUBJECT | SAFETY | SAFETY |  | 用电安全 线路老化 私拉乱接 电线老化 安全排查 入户排查 隐患排查 房屋安全 房屋鉴定 危房 墙体开裂 | 老化 排查 入户
EQUIPMENT | 设备 | Equipment | FORM |  | EQUIPMENT |  | 设备 器材 机器 仪器 器械 外借 借用 租借 借给 押金 物资 共享 出借 一批 租用 | 借 缺 套
PROJECTOR | 投影放映设备 | Projectors | SUBJECT | EQUIPMENT | EQUIPMENT | SOUND | 投影仪 投影 投影机 幕布 投屏 放映设备 白墙 放片 放宣传片 放课件 放ppt 放视频 大屏幕 屏幕 电视大屏 一体机 电脑 笔记本电脑 画面打墙上 打墙上 打到墙上 纪录片 放纪录片 放片子 放图片 放投影 看清ppt 大点的屏 电视太小 屏太小 连电脑 hdmi 播放设备 影像设备 放个短片 | 放 片 屏 幕
SOUND | 音响设备 | Sound | SUBJECT | EQUIPMENT | EQUIPMENT | PROJECTOR | 音响 音箱 扩音 扩音器 扩音设备 喇叭 大喇叭 麦克风 话筒 麦 无线麦 调音台 功放 声音小 听不见台上 喊话 录音 没动静 现场没动静 放伴奏 伴奏 放音乐 放歌 放曲子 后排听不见 后面听不见 听不清台上 喊破嗓子 喊不动 嗓子喊 扩声 音量 蓝牙音箱 拉杆音箱 调音 调音师 主持用 耳麦 领夹麦 喊操 | 声 喊 音
STAGE | 舞台灯光 | Stages | SUBJECT | EQUIPMENT | EQUIPMENT CULTURE |  | 舞台 台子 搭台 搭台子 桁架 灯光 led 显示屏 大屏 背景板 红毯 追光 戏台 舞台设备 搭建 搭个台 红地毯 签名墙 大红布 背景布 kt板 光束 灯架 台面 晚会灯 舞美 | 晚会 台
TENTS_AND_TABLES | 桌椅帐篷 | Tents, tables, chairs | SUBJECT | EQUIPMENT | EQUIPMENT |  | 帐篷 遮阳 遮阳棚 棚子 遮阳伞 凉棚 桌椅 桌子 椅子 凳子 板凳 折叠桌 折叠椅 长条桌 桌布 坐的 展架 摊位 没凳子 没椅子 没桌子 坐着 站着 没地儿坐 坐凳 马扎 塑料凳 长桌 摆台 摆台子 晒得慌 太阳底下 大太阳 晒 雨棚 遮雨 挡雨 凉篷 大伞 太阳伞 杌子 小杌子 撑子 | 摆摊 遮 坐
VEHICLES | 车辆 | Vehicles | SUBJECT | EQUIPMENT | EQUIPMENT |  | 大巴 大巴车 客车 大客车 班车 车辆 面包车 中巴 商务车 货车 司机 接送 用车 没车 包车 派车 租车 摆渡车 拉人 运输 运东西 皮卡 送一趟 拉一趟 跑一趟 拉货 拉东西 坐车去 出行 远 太远 坐公交不便 接老人 接人 去郊区 去农村 往返 一车人 几十号人出门 搬家车 卡车 面包 运送 运过去 轮椅车 无障碍车 拉一车 捎脚 拉趟 | 车 拉 坐车
PRINTING | 打印复印 | Printing | SUBJECT | EQUIPMENT | EQUIPMENT OTHER |  | 打印 复印 打印机 复印机 印 印刷 印材料 复印材料 彩印 扫描 大幅面 装订 喷绘 印传单 单子 两百份 几百份 印单子 印通知 表格打出来 打出来 印出来 选票 印选票 材料打印 传单 小册子 印册子 宣传页 彩页 胶印 打图 晒图 打大图 打照片 打个表 印张表 打张纸 | 材料 张
DRONE | 无人机 | Drones | SUBJECT | EQUIPMENT | EQUIPMENT TALENT |  | 无人机 航拍 飞手 空中拍 俯拍 从天上拍 天上拍 俯瞰 全景 高处拍 鸟瞰 | 拍 飞
CAMERA_LIVE | 直播拍摄设备 | Cameras | SUBJECT | EQUIPMENT | EQUIPMENT |  | 直播设备 摄像机 相机 补光灯 三脚架 录像设备 拍摄设备 云台 录播 | 直播 录
COMPUTERS | 电脑设备 | Computers | SUBJECT | EQUIPMENT | EQUIPMENT |  | 备用电脑 电脑 笔记本 平板 旧电脑 台式机 电脑捐赠 上网课 | 网课
MEDICAL_EQUIPMENT | 医疗器械 | Medical equipment | SUBJECT | EQUIPMENT | EQUIPMENT HEALTH |  | 血压计 血糖仪 制氧机 雾化器 体重秤 aed 除颤仪 急救箱 体温计 听诊器 | 量
COLD_STORAGE | 冷藏寄存 | Storage | SUBJECT | EQUIPMENT | EQUIPMENT |  | 冰柜 冷藏 冷藏柜 冷库 寄存 寄存柜 仓库 存放 储物 仓储 堆放 放东西 | 存
SPORTS_EQUIPMENT | 体育器材 | Sports equipment | SUBJECT | EQUIPMENT | EQUIPMENT |  | 体育器材 球拍 健身器材 器械 拔河绳 跳绳 球类 护具 秤 计时器 | 
CHILD_SEAT | 儿童安全座椅 | Child seats | SUBJECT | EQUIPMENT | EQUIPMENT YOUTH |  | 安全座椅 儿童座椅 婴儿车 推车 母婴用品 | 
UMBRELLA | 便民借用 | Small loans | SUBJECT | EQUIPMENT | EQUIPMENT OTHER |  | 雨伞 借伞 爱心伞 充电宝 针线 放大镜 便民箱 | 下雨
FUNDING | 资金 | Funding | SUBJECT |  | FUNDING |  | 资金 资助 赞助 经费 钱 捐款 募捐 基金 款项 善款 冠名 冠名赞助 拉赞助 没钱 缺钱 掏钱 出钱 预算 | 费
SPONSORSHIP | 活动赞助 | Sponsorship | SUBJECT | FUNDING | FUNDING |  | 赞助 冠名 奖品 礼品 纪念品 小礼品 买奖品 活动经费 经费 活动费用 缺经费 奖金 企业赞助 物资赞助 掏腰包 凑份子 拉点赞助 没经费 经费不足 钱不够 差点钱 奖状 奖牌 奖杯 奖励 礼物 纪念 小礼物 彩头 抽奖 活动没钱 办活动缺钱 支持点 帮一把 冠名费 商家支持 | 奖 活动
STUDENT_AID | 助学 | Student aid | SUBJECT | FUNDING | FUNDING YOUTH |  | 助学 助学金 学费 奖学金 交不起学费 考上大学 上大学 上学的钱 圆梦 圆梦大学 助学贷款 资助学生 书本费 寒门 学杂费 金秋助学 录取通知书 通知书 录取 愁坏了 愁学费 凑学费 凑不齐 念书 念不起 供不起 上不起学 上学难 读书的钱 助学贷 住宿费 生活费 孤儿上学 大一 大学新生 准大学生 考上 优秀学生 奖励学生 | 大学 上学 供
MEDICAL_AID | 大病救助 | Medical aid | SUBJECT | FUNDING | FUNDING HEALTH |  | 大病 大病救助 救助 救助基金 手术费 做手术 医药费 住院费 看病钱 花光积蓄 癌症 白血病 尿毒症 透析 众筹 水滴筹 重病 医疗救助 治病 自付 掏空 积蓄 债 欠一屁股债 借遍 砸锅卖铁 药费 高昂 进口药 靶向药 骨髓 移植 尿毒 肾 肿瘤 得了癌 重症 icu 抢救费 大额 治不起 看不起病 病倒 车祸住院 募捐治病 顶梁柱 救急 | 手术 住院 病
PROJECT_GRANT | 公益项目资助 | Project grants | SUBJECT | FUNDING | FUNDING |  | 公益创投 项目资助 小额资助 项目资金 公益项目 创投 种子基金 微公益 项目支持 社区基金 | 项目
MATERIAL_AID | 物资帮扶 | Things in need | SUBJECT |  | FUNDING |  | 物资 捐物 生活用品 日用品 米面 粮油 衣被 棉被 棉衣 过冬 取暖 爱心超市 爱心物资 爱心商品 兑换 积分兑换 困难帮扶 帮扶 救济 接济 临时救助 家里揭不开锅 棉鞋 毯子 电暖气 家徒四壁 揭不开 快断粮 断粮 没米 缺衣 少穿 短缺 日子难 日子紧 日子紧巴 紧巴 生活困难 补给 奶粉钱 尿不湿 卫生巾 纸尿裤 生活物资 帮扶物资 书包 文具 日子过得紧 过不下去日子 缺吃少穿 | 缺 送
CONSUMER_AID | 助农团购 | Buying together | SUBJECT |  | OTHER FUNDING |  | 团购 助农 农产品 直供 水产 海鲜 蔬菜 水果 优惠 折扣 打折 平价 集采 蔬菜直通车 买菜难 滞销 便宜点 菜贵 涨价 直销 产地 土特产 农户 卖不掉 帮着卖 消费帮扶 拼单 集体买 统一买 新鲜 鱼 虾 海货 送菜车 嘎啦 蛤蜊 海鲜便宜 便宜菜 | 买 菜 便宜
VOLUNTEERS | 志愿者 | Volunteers | FORM |  | VOLUNTEERS |  | 志愿者 志愿 志愿服务 志愿队 志愿服务队 义工 人手 缺人 缺人手 帮手 帮忙 搭把手 青年突击队 突击队 小分队 服务队 党员服务队 学生志愿者 大学生 人力 | 几个人 帮 队
EVENT_HELP | 活动人手 | Hands at events | SUBJECT | VOLUNTEERS | VOLUNTEERS |  | 维持秩序 秩序 引导 签到 布置会场 会务 布场 搬桌子 搬桌椅 搬运 运动会 活动现场 人手 礼仪 检录 后勤 现场引导 撤场 发传单 主持 壮劳力 劳力 出力的 抬架子 摆摊位 搭架子 搬箱子 发水 递水 补给 检票 登记 签到台 量体温 带队 看场子 秩序乱 挤作一团 排队乱 人太多 忙不过来 转不开 人手紧 缺几个人 几个小伙子 小伙子 年轻力壮 有力气 跑前跑后 跑腿的 志愿引导 赛事 马拉松 裁判 计分 礼仪小姐 帮个忙 搭个手 拾掇会场 | 缺人 活动 当天 人
ENVIRONMENT_VOLUNTEERS | 文明引导 | Guiding people | SUBJECT | VOLUNTEERS | VOLUNTEERS |  | 文明引导 引导员 排队引导 站岗 提醒 值守 文明劝导 创城 文明城市 劝导 站一站 提提醒 劝一劝 吸烟 插队 不排队 乱晾晒 文明养成 劝阻 指路 | 早晚 高峰
STUDENT_VOLUNTEERS | 学生志愿者 | Students | FORM | VOLUNTEERS | VOLUNTEERS |  | 大学生 学生志愿者 高校 青年志愿者 师生 团员 | 
CRAFT_VOLUNTEERS | 巧手志愿 | Crafts for others | SUBJECT | VOLUNTEERS | VOLUNTEERS |  | 织毛衣 织围巾 包饺子 包粽子 爱心编织 缝香包 巧手 做手工送 | 送
RECRUIT_VOLUNTEERS | 志愿招募与培训 | Training volunteers | SUBJECT | VOLUNTEERS | VOLUNTEERS TRAINING |  | 志愿者招募 招募 志愿者培训 志愿培训 注册志愿者 志愿服务管理 积分管理 时间银行 爱心银行 | 
COMMUNITY_FETE | 邻里活动 | Neighbours' days | SUBJECT | CULTURE | CULTURE |  | 邻里节 邻居节 百家宴 邻里 社区节 美食节 长桌宴 包饺子 趣味活动 亲子运动会 嘉年华 联欢 不认识邻居 谁也不认识谁 谁也不认识 互不认识 对门不相识 热闹热闹 凑热闹 聚聚 大家伙 一家亲 邻居们 串串门 百家 唠 联络感情 增进感情 | 热闹 邻居
WEDDING_SPACE | 婚庆草坪 | Weddings | SUBJECT | VENUE | VENUE CULTURE |  | 婚礼 婚庆 办喜事 喜宴 集体婚礼 草坪婚礼 订婚 摆酒 结婚 | 喜
SHADE_AND_WATER | 便民饮水歇脚 | Water and rest | SUBJECT |  | OTHER VENUE |  | 饮水 喝水 凉茶 绿豆汤 歇脚 休息 公厕 上厕所 卫生间开放 母婴室 | 
RESIDENT_COUNCIL | 居民议事 | Residents' council | SUBJECT |  | OTHER INFORMATION |  | 居民议事 议事会 协商 居民代表 听证 意见征集 征求意见 居民自治 公约 楼长 楼组长 投票 表决 众口难调 拿主意 定不下来 说了算 大伙商量 大家商量 商量个办法 出主意 提意见 意见不一 议一议 协商会 楼栋会 | 商量
OLD_ESTATE | 老旧小区改造 | Old estates | SUBJECT |  | INFORMATION REPAIR |  | 老旧小区 旧改 改造 外墙保温 管网 架空线 拆违 违建 楼本体 加固 下水改造 楼旧 老楼房 老院 破旧 年久失修 翻修 翻新 管线老 保温 外墙 改造意见 改造方案 院墙 铺路 硬化 私搭 违章 | 
STREET_ISSUES | 市容市政 | Streets | SUBJECT |  | OTHER REPAIR |  | 井盖 路面 坑洼 路不平 人行道 破损 路灯 市政 占道经营 油烟 烧烤 流动摊贩 臭水 沟 坑 坑坑洼洼 绊倒 翘 翘起来 铺砖 地砖 积灰 噪声路 占道 呛人 臭水沟 垃圾车 指示牌 路牌 古力 古力盖 马葫芦 路坑 路面坑 路灯不亮 井盖没了 马路牙子坏 | 
DELIVERY_HELP | 代购代办跑腿 | Errands | SUBJECT |  | ELDER_CARE VOLUNTEERS OTHER |  | 代购 代买 跑腿 买菜 捎东西 捎菜 送菜 送货上门 送货 买米 换煤气 代缴 代缴费 交水电费 水电费 购物 陪同购物 拎不动 提不动 背不动 扛不动 米袋 一袋米 换桶装水 桶装水 买药 去超市 超市 逛超市 缴费不会 交电费 交燃气费 排队买 捎点 捎回来 带点菜 买点 代办 代领 取钱 拿东西 送东西上楼 送上楼 捎个 跑个腿 代交 出不去买 买不了菜 帮着买 | 买 拎
`
