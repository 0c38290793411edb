/** What people here say of culture and sport; the columns are those of `readConcepts`. */
export const cultureTable = `
CULTURE | 文化活动 | Culture | SUBJECT |  | CULTURE |  | 文化 文化活动 文艺 文化节 艺术节 文化惠民 群众文化 文化站 | 
ARTS | 艺术 | Arts | SUBJECT | CULTURE | CULTURE |  | 艺术 美育 才艺 艺术课 兴趣班 文艺辅导 特长 | 
MUSICAL_INSTRUMENT | 器乐 | Instruments | SUBJECT | MUSIC | CULTURE YOUTH | CALLIGRAPHY DANCE | 钢琴 弹琴 练琴 学琴 电子琴 古筝 二胡 笛子 葫芦丝 小提琴 提琴 吉他 尤克里里 琵琶 萨克斯 手风琴 口琴 乐器 乐手 器乐 管弦 民乐 民乐团 架子鼓 打鼓 琴 乐队 音乐学院 唢呐 黑白键 键盘 弦 拉琴 吹箫 箫 吹口琴 敲鼓 打击乐 非洲鼓 伴奏 练曲子 曲子 谱子 识谱 五线谱 简谱 考级 琴童 学乐器 摸摸琴 器乐合奏 西洋乐 扬琴 月琴 马头琴 陶笛 竖笛 古琴 大提琴 铜管 小号 长号 黑管 | 弹 音乐 吹 拉
MUSIC | 音乐 | Music | SUBJECT | ARTS | CULTURE |  | 音乐 音乐会 音乐教师 音乐课 乐理 演奏 交响 | 歌 曲
SINGING | 合唱声乐 | Singing | SUBJECT | MUSIC | CULTURE | DANCE CALLIGRAPHY | 合唱 合唱团 声乐 唱歌 歌唱 歌咏 唱唱歌 发声 声部 练声 指挥 卡拉ok k歌 红歌 嗓子 歌友 一起唱 嗓门 开嗓 高音 跑调 五音不全 找调 调子 歌词 民歌 流行歌 美声 通俗 领唱 歌咏会 歌咏比赛 唱红歌 歌队 唱得 放声 歌声 练歌 ktv | 唱 歌
OPERA | 戏曲曲艺 | Opera | SUBJECT | CULTURE | CULTURE |  | 戏曲 京剧 吕剧 茂腔 柳腔 越剧 黄梅戏 评剧 票友 戏迷 老戏 唱戏 听戏 清唱 唱大戏 折子戏 曲艺 相声 快板 评书 大鼓 小品 话剧 学两段 来两段 戏台 剧团 一嗓子 吊嗓子 板眼 胡琴 生旦净丑 旦角 老生 花旦 水袖 脸谱 戏班子 地方戏 评弹 单弦 琴书 山东快书 柳琴 豫剧 昆曲 川剧 捧哏 逗哏 说书 唱段 梨园 | 戏 腔
DANCE | 舞蹈 | Dance | SUBJECT | ARTS | CULTURE | SINGING CALLIGRAPHY | 舞蹈 跳舞 广场舞 民族舞 街舞 芭蕾 拉丁 交谊舞 秧歌 扭秧歌 编舞 舞蹈队 舞蹈老师 领舞 跳得 跳不齐 动作不齐 队形 舞 舞步 形体 模特队 走秀 旗袍 腰鼓 编导 跳广场 跳得整齐 跳整齐 动作 节拍 踩点 踩不上点 啦啦操 健美操 排舞 鬼步 水兵舞 扇子舞 藏舞 新疆舞 肚皮舞 爵士 律动 大妈队 参赛队 舞台动作 领队 教舞 跳操 身段 蹦跶蹦跶 扭一扭 扭扭 | 跳 排练 姐妹
CALLIGRAPHY | 书画 | Calligraphy and painting | SUBJECT | ARTS | CULTURE | DANCE SINGING MUSICAL_INSTRUMENT | 书法 书画 毛笔 毛笔字 练字 练练字 写字 写毛笔字 硬笔 国画 画画 绘画 美术 素描 水彩 油画 山水 花鸟 笔墨 纸墨 墨 砚 宣纸 书协 书法家 画家 画室 学画 抄经 笔锋 运笔 临帖 字帖 字写得 写好字 写一手好字 一手字 楷书 行书 隶书 草书 毛笔课 描红 丹青 水墨 工笔 涂色 颜料 画笔 速写 漫画 版画 沙画 画得 写写画画 舞文弄墨 题字 扇面 | 画 字 笔
SPRING_COUPLETS | 春联灯谜 | Spring couplets | SUBJECT | CALLIGRAPHY | CULTURE |  | 春联 对联 对子 贴对子 写福字 福字 写春联 门对 灯谜 猜灯谜 元宵 挥毫 年味 迎新春 | 过年 春节
EXHIBITION | 展览 | Exhibitions | SUBJECT | CULTURE | CULTURE VENUE |  | 展览 展出 画展 书画展 摄影展 展厅 展馆 展墙 挂画 布展 办展 看展 展示 陈列 作品展 挂出来 成果展 巡展 挂作品 画廊 亮相 没处亮相 没处展示 没地方展示 展出来 摆出来看 挂起来 挂一挂 给大家看 让大家看 让人看见 参观展 影展 作品 幅 三十幅 策展 展板 图片展 照片展 成果 手稿 作品集 | 挂
EXHIBITION_SPACE | 展厅 | Exhibition space | SUBJECT | VENUE | VENUE CULTURE |  | 展厅 展馆 展览厅 画廊 挂画墙 射灯 挂出来 展墙 展示空间 橱窗 亮相 没处亮相 挂起来 挂一挂 展出来 展陈 作品没处 墙面空 画没处挂 没处挂 没墙 展期 | 展 墙
FILM | 电影放映 | Film shows | SUBJECT | CULTURE | CULTURE |  | 电影 放电影 看电影 看场电影 露天电影 放映 放映队 放映机 片源 影片 看片 看片子 看场片子 片子 大片 老电影 胶片 影院 观影 幕布 地道战 老片 红色电影 抗战片 动画片 重温 看部片 看部电影 条凳 马扎 仲夏夜 夏夜 纳凉 乘凉 坝坝电影 坝坝 胶片机 放片 放部 大银幕 银幕 影展 观看 爱国影片 放个片 坐一块看 | 
PERFORMANCE | 文艺演出 | Performances | SUBJECT | CULTURE | CULTURE VOLUNTEERS |  | 演出 文艺演出 汇演 表演 节目 上台 登台 晚会 联欢 联欢会 文艺轻骑兵 慰问演出 下基层演出 演节目 热闹 热闹热闹 热闹一下 唱唱跳跳 演员 魔术 杂技 主持 主持人 戏班 文工团 艺术团 邻居节 邻里节 游园会 庆典 纳凉晚会 逗乐 乐呵 乐呵乐呵 逗老人开心 开心 唱两句 来几段 表演节目 出节目 凑节目 节目单 大戏 文艺队 拉个场子 锣鼓队 助兴 助威 庆祝 庆七一 迎国庆 联谊会 迎新 年会节目 歌舞 二胡 魔术师 小丑 才艺展示 敬老演出 送戏 送演出 热场 暖场 舞狮 舞龙 秧歌队 快闪 看大戏 看个景 凑个趣 | 舞台 台 唱 跳
HERITAGE_CRAFT | 非遗手艺 | Heritage crafts | SUBJECT | CULTURE | CULTURE |  | 非遗 非遗传承人 传承人 剪纸 面塑 捏面人 泥人 糖画 年画 风筝 刺绣 草编 贝雕 皮影 扎灯笼 灯笼 漆扇 拓印 篆刻 传统手艺 传统文化 国学 诵读 汉服 古诗 民俗 老祖宗 老祖宗的玩意儿 一剪刀 剪个 喜字 捏泥 吹糖人 糖人 捏 泥塑 老手艺人 手艺人 失传 民间艺术 中国结 脸谱 扎染 蓝印花布 香包 做灯笼 兔子灯 做风筝 古法 传承 学徒 老行当 茶道 古琴 皮影戏 木版 胶东花饽饽 花饽饽 榼子 面花 老辈手艺 老辈传下来 | 传统 老手艺
FLOWERS_AND_TEA | 插花茶艺 | Flowers and tea | SUBJECT | CULTURE | CULTURE |  | 插花 花艺 茶艺 茶道 品茶 香道 茶 花束 压花 泡茶 喝茶 雅集 茶席 茶会 花瓶 花道 鲜花 包花 多肉 盆景 女神节 | 雅 女性
HISTORY_GUIDE | 参观讲解 | Guided visits | SUBJECT | CULTURE | CULTURE TALENT |  | 讲解 讲解员 参观 革命旧址 红色旧址 纪念馆 故居 展馆 博物馆 党史馆 导览 名人故居 红色基地 教育基地 打卡 老建筑 city walk 游览 逛逛 红色展馆 革命遗址 遗址 旧址 走一走 走走看看 长长见识 转一转 红色地标 红色路线 红色之旅 瞻仰 烈士 烈士陵园 缅怀 老城 历史建筑 里院 老房子 来历 讲一讲来历 古迹 名胜 文物 解说 解说员 | 带队 看看
ORAL_HISTORY | 口述史 | Oral history | SUBJECT | CULTURE | CULTURE INFORMATION |  | 口述史 口述 老故事 老街故事 老街坊 史料 地方志 家谱 回忆录 老照片 老物件 记录 回忆 往事 当年 过去的事 记下来 写下来 录下来 留给后人 老人的故事 院史 街史 村史 老味道 老辈的事 早年间 拉老事 | 故事 历史 讲过去
PARTY_STUDY | 党课学习 | Party study | SUBJECT | LEARNING | CULTURE TRAINING |  | 党课 微党课 党史 主题党日 党日 党员学习 党员教育 理论 理论宣讲 理论学习 宣讲 宣讲团 二十大 精神宣讲 支部 支部学习 三会一课 政策理论 红色 红色教育 党建 党支部 初心 入党 思政 学习强国 先进事迹 劳模 支部换届 全会 全会内容 补课理论 会议精神 重要讲话 讲话精神 学文件 文件 党章 党规 党纪 党纪学习 廉政 清廉 警示教育 党性 誓词 宣誓 入党宣誓 新党员 预备党员 流动党员 老党员讲 思想 政治学习 主题教育 党建学习 党建知识 知识竞赛 党员大会 组织生活 三中全会 二十大报告 中国梦 时事 形势 国情 | 学习 讲课 党员
TRAVEL | 出游 | Outings | SUBJECT | CULTURE | CULTURE TALENT |  | 旅游 出游 郊游 踏青 秋游 春游 一日游 采摘 旅行社 景点 郊外 游览 旅行 登山 爬山 远足 | 玩
GUIDE | 导游 | Tour guides | SUBJECT | CULTURE | TALENT CULTURE |  | 导游 讲解 小语种导游 领着逛 带着逛 游客 旅行团 景区 逛八大关 领路 带团 领着参观 带路 路线 看风景 玩一圈 逛一圈 逛一逛 老外游 游玩 旅客 邮轮 | 逛 游
SPORTS | 体育运动 | Sports | SUBJECT |  | CULTURE VENUE HEALTH |  | 体育 运动 运动会 趣味运动会 比赛 球赛 联赛 锻炼 健身 打球 球友 趣味赛 马拉松 拔河 棋牌 象棋 围棋 下棋 棋 钓鱼 毽子 骑行 跑步 | 球
FOOTBALL | 足球 | Football | SUBJECT | SPORTS | VENUE CULTURE YOUTH | BASKETBALL BADMINTON TABLE_TENNIS SWIMMING | 足球 踢球 足球场 踢足球 绿茵 球门 射门 守门 踢一脚 绿茵场 五人制 球员 踢野球 盘带 足球队 | 踢
BASKETBALL | 篮球 | Basketball | SUBJECT | SPORTS | VENUE CULTURE | FOOTBALL BADMINTON TABLE_TENNIS SWIMMING | 篮球 篮球馆 篮球场 打篮球 投篮 三对三 五对五 灌篮 三步上篮 上篮 篮筐 篮板 扣篮 半场 全场 打半场 约球 约场 比一场 打一场 斗牛 球衣 | 打球 球场
BADMINTON | 羽毛球 | Badminton | SUBJECT | SPORTS | VENUE CULTURE | FOOTBALL BASKETBALL TABLE_TENNIS SWIMMING | 羽毛球 羽毛球场 羽毛球馆 羽球 网球 挥拍 扣杀 拍子 球网 羽球拍 网前 | 打球 球拍
TABLE_TENNIS | 乒乓球 | Table tennis | SUBJECT | SPORTS | VENUE CULTURE | FOOTBALL BASKETBALL BADMINTON SWIMMING | 乒乓球 乒乓 乒乓球台 球台 球桌 打乒乓 台球 抽两板 推挡 球拍 国球 案子 球案 打球台 削球 旋转 两板 | 打球 桌
SWIMMING | 游泳 | Swimming | SUBJECT | SPORTS | VENUE CULTURE | FOOTBALL BASKETBALL BADMINTON TABLE_TENNIS | 游泳 游泳馆 泳池 学游泳 戏水 水上 下水 凫水 洗海澡 扎猛子 憋气 蛙泳 自由泳 水性 不会水 旱鸭子 游两圈 游 洗澡海 海水浴场 | 水
SPORTS_HALL | 体育场馆 | Sports grounds | SUBJECT | VENUE | VENUE | STUDY_SPACE MEETING_ROOM | 体育馆 体育场 操场 看台 田径场 跑道 健身房 健身中心 球馆 球场 场馆 健身器材 打球没地方 没场子 锻炼的地方 运动场 训练馆 跑两圈 跑圈 没地方跑 没地儿跑 遛腿 撒欢 活动的地儿 运动的地方 打球的地方 约场 场子 操练 比赛场地 球架 绿道 健身步道 室内球馆 露天球场 | 运动 锻炼 打球 跑步
CHESS | 棋牌 | Board games | SUBJECT | SPORTS | CULTURE VENUE |  | 棋牌 棋牌室 象棋 围棋 下棋 打牌 扑克 麻将 够级 桌游 杀一盘 下两盘 摸牌 打够级 搓麻 棋友 对弈 棋盘 棋局 牌友 保皇 打保皇 摔扑克 甩扑克 打六家 下象棋 | 棋 牌
MATCHMAKING | 交友联谊 | Meeting people | SUBJECT | CULTURE | INFORMATION CULTURE |  | 相亲 交友 联谊 单身 单身青年 对象 找对象 没对象 婚恋 红娘 婚介 脱单 搞对象 说媒 说个对象 介绍对象 青年联谊 集体婚礼 婚礼 还单着 单着 剩男 剩女 没成家 成家 终身大事 处对象 牵线 搭桥 牵红线 介绍个 认识朋友 认识人 圈子小 圈子窄 社交 交朋友 女婿 儿媳妇 三十好几 三十多了 结婚 婚姻大事 七夕 白领联谊 见个面 说婆家 找婆家 说媳妇 寻个人家 寻对象 打光棍 | 大龄 姻缘
COSTUME_PROPS | 服装道具 | Costumes and props | SUBJECT | EQUIPMENT | EQUIPMENT CULTURE |  | 演出服 服装 道具 锣鼓 服饰 戏服 化妆 秧歌服 汉服 队服 头饰 乐器借用 鼓 | 衣服 行头 上台
`
