/** What people here say of learning; the columns are those of `readConcepts`. */
export const learningTable = `
TRAINING | 培训 | Training | FORM | LEARNING | TRAINING |  | 培训 培训班 短训 实操 技能 技能培训 上岗证 取证 发证 证书 考证 夜校 授课 学本事 学手艺 学门手艺 没本事 | 教教 学会
LEARNING | 学习 | Learning | FORM |  | TRAINING |  | 学习 学 课堂 课程 公开课 小班 教学 讲座 讲课 讲讲 教 教教 入门 零基础 辅导 启蒙 上课 学员 老师 讲师 培训 研习 体验课 学堂 | 班
SMARTPHONE | 智能手机 | Smartphone classes | SUBJECT | DIGITAL | TRAINING ELDER_CARE | COMPUTER PHONE_REPAIR | 智能手机 手机不会用 不会用手机 用手机 玩手机 手机课 手机班 手机培训 手机使用 数字课堂 数字鸿沟 跨越数字鸿沟 数字生活 微信 发微信 视频通话 打视频 视频聊天 发红包 扫码 扫码付款 二维码 付款码 手机支付 移动支付 付钱 付款 网上挂号 看病预约 预约挂号 打车软件 叫车 网约车 滴滴 健康码 出示码 抖音 刷视频 总按错 点错 按错 老人机 不会操作 跟不上时代 寸步难行 网购 app 绿码 支付宝 那些玩意儿 玩意儿 智能机 触屏 划拉 划不动 按键 图标 软件 下载 装软件 卸载 内存 字体调大 调大字 屏幕字 语音 发语音 朋友圈 发照片 传照片 存照片 加好友 群里 建群 拼多多 淘宝 网上买 买票 订票 买车票 12306 打卡 线上 线上缴费 网上缴费 交话费 缴水电 网银 刷脸 人脸识别 人脸 验证码 登录 密码忘 注册 流量 导航 地图 公交码 乘车码 扫一扫 收付款 孙子教不会 没人教 教一遍忘 学不会 儿女没空教 手把手 智能设备 平板电脑 微信支付 年轻人的东西 | 手机 屏幕 智能 网上 点
DIGITAL | 数字技能 | Digital skills | SUBJECT | LEARNING | TRAINING INFORMATION |  | 数字技能 数字 上网 网络 互联网 信息化 数字化 人工智能 ai | 
COMPUTER | 电脑办公 | Computer skills | SUBJECT | DIGITAL | TRAINING | SMARTPHONE PHONE_REPAIR | 电脑课 电脑培训 办公软件 文档 excel word ppt 表格 报表 做表 做报表 打字 演示稿 幻灯片 课件制作 电脑操作 计算机 电脑入门 键盘 鼠标 做课件 做幻灯 公文 函数公式 数据透视 做表格 填表 信息录入 录入 打印设置 wps office word文档 电子邮件 邮箱 文秘 前台 小白 | 电脑 文员 办公
NEW_MEDIA | 新媒体与直播 | New media | SUBJECT | DIGITAL | TRAINING TALENT INFORMATION |  | 新媒体 短视频 拍视频 剪视频 剪辑 视频剪辑 直播 直播带货 带货 网上卖货 网店 开网店 网上卖 电商 主播 自媒体 公众号 推文 运营 涨粉 网络铺面 网铺 线上卖 线上店 上网卖 上网推广 推广 引流 小红书 视频号 拍段子 段子 镜头 粉丝 短片 小店 老字号 销路 卖不动 卖不出去 打开销路 吆喝 卖货 上架 宣传视频 种草 探店 团购券 外卖平台 | 网上 流量 拍
PUBLICITY_DESIGN | 宣传设计 | Design and publicity | SUBJECT |  | INFORMATION TALENT CULTURE |  | 海报 设计 版面 排版 美工 展板 宣传册 宣传单 折页 推文 公众号 标识 logo 平面设计 文案 写稿 稿子 新闻稿 排得 太丑 宣传片 拍片子 视觉 画墙 墙绘 彩绘 丑 难看 没人看 没人点开 土 老套 花哨 画报 手抄报 黑板报 横幅 条幅 写横幅 写标语 标语 logo设计 美编 图文 编辑 稿件 写文章 宣传品 文创 吉祥物 ip形象 涂鸦 画井盖 手绘 手绘地图 墙面美化 视觉设计 易拉宝 | 好看 美化 宣传
PHOTOGRAPHY | 摄影 | Photography | SUBJECT | ARTS | CULTURE TALENT |  | 摄影 摄影师 拍照 照相 照片 跟拍 证件照 全家福 合影 留影 留个影 金婚 金婚照 婚纱照 相片 单反 老照片 影像 航拍 拍摄 录像 镜头 照张相 照个相 遗照 寿照 纪念照 结婚照 相册 洗照片 旧照 修图 抓拍 拍点东西 拍几张 影集 录下来 录个像 记录活动 留念 纪念 合照 片子没处 底片 胶卷 | 影 拍 相
DOMESTIC_SKILLS | 家政技能 | Domestic work skills | SUBJECT | TRAINING | TRAINING |  | 月嫂 育婴 育婴师 育儿嫂 家政培训 家政员 保姆 当保姆 护工培训 养老护理员培训 家政技能 收纳师 收纳 整理收纳 照看新生儿 吃这碗饭 当月嫂 做保姆 住家 上户 钟点 照顾产妇 护理老人 干家政 家政公司 学护理 做护工 整理师 通乳 催乳 | 带孩子 岗位 证
COOKING | 烹饪烘焙 | Cooking | SUBJECT | LEARNING | TRAINING CULTURE | MEALS | 烹饪 烘焙 面点 做菜 学做饭 学做菜 厨艺 厨师 做蛋糕 蛋糕 面包 饼干 包饺子 包粽子 家常菜 面食 做馒头 花饽饽 饽饽 咖啡 咖啡师 拉花 调酒 美食 炒个菜 自己炒 自己做 掌勺 刀工 煲汤 做面 擀皮 和面 蒸馒头 包子 烙饼 做点心 点心 甜品 曲奇 寿司 小吃 烤蛋糕 西点 海鲜做法 天天外卖 点外卖 不会下厨 料理 大厨 | 厨房 烤 蒸
FINANCE_TALK | 理财与防骗 | Money matters | SUBJECT | LEARNING | TRAINING INFORMATION | FRAUD | 理财 金融 金融知识 存款 利率 国债 基金 保险 银行 假币 残币 零钱 换零钱 零钞 征信 贷款 非法集资 反洗钱 信用卡 投资 养老理财 养老钱 存折 取钱 取款 柜台 银行卡 挂失 理财产品 保本 收益 高利息 高息 买保险 保单 拿不准 打理 黄金 炒股 金融产品 反假币 新币 兑换 硬币 散钱 | 存 钱 利息
FOREIGN_LANGUAGE | 外语学习 | Learning languages | SUBJECT | LEARNING | TRAINING YOUTH CULTURE | TRANSLATION | 英语角 学英语 英语 口语 日语 韩语 法语 外语 外语课 外教 雅思 学点英语 出国 abc 单词 说英语 学外语 学日语 学韩语 跟孙子说英语 发音 | 语言
LECTURE | 讲座宣讲 | Lectures | FORM | LEARNING | TRAINING CULTURE |  | 讲座 宣讲 授课 讲课 报告 主讲 讲解 讲师 宣讲员 宣讲团 上课 科普 讲讲 听课 | 
READING | 阅读 | Reading | SUBJECT | CULTURE | CULTURE VENUE |  | 读书 阅读 读书会 书友 共读 图书 看书 借书 书籍 书屋 图书室 图书馆 阅览室 阅览 书店 经典 分享会 领读 报刊 杂志 有声书 荐书 书香 没书看 看点书 书架 借本书 想看书 书多 读点 书迷 名著 诗 诗歌 朗诵 朗读 写作 文学 作家 书签 | 书 读
STUDY_SPACE | 自习室 | Study space | SUBJECT | VENUE | VENUE | SPORTS_HALL | 自习 自习室 自习座位 复习 备考 考研 考公 看书的地方 安静 学习的地方 图书馆 阅览室 静心 图清静 清静 清净 没地方写 没桌子 写作业的地方 家里太吵 看书没地方 看书没地儿 埋头 考证 考编 公考 书桌 灯光 安静的地方 备考的 温书 用功 | 座位 学习 图书
LITERACY | 普通话与扫盲 | Literacy | SUBJECT | LEARNING | TRAINING |  | 识字 扫盲 普通话 拼音 认字 不识字 写字 | 
CIVIC_LECTURE | 科普法治讲座 | Public lectures | SUBJECT | LEARNING | TRAINING LEGAL |  | 科普大讲堂 道德讲堂 百姓讲堂 大讲堂 公益讲座 市民讲堂 市民学校 | 
OCCUPATIONAL_TRAINING | 职业技能 | Vocational skills | SUBJECT | TRAINING | TRAINING |  | 职业技能 技能班 电工证 焊工 叉车 美容 美甲 化妆 美发培训 厨师培训 职业培训 职业资格 资格证 转岗 再就业培训 手艺 学技术 学个技术 学一技之长 一技之长 技术活 电工 焊 木工 厨师证 汽修 修车技术 美容师 健身教练 教练证 保安证 驾照 考个证 换行 转行 没手艺 没技术 没文凭 出路 谋生 吃饭的本事 | 学徒 上岗
HANDICRAFT | 手工编织 | Handicrafts | SUBJECT | ARTS | CULTURE TRAINING |  | 手工 编织 织毛衣 钩针 钩花 毛线 刺绣 布艺 串珠 皮具 陶艺 泥塑 手作 扎染 拼布 十字绣 折纸 diy 缝纫 毛衣 围巾 钩织 打毛线 针线活 女红 绣 缠花 绒花 掐丝 珐琅 黏土 粘土 木工 竹编 盘扣 香薰 蜡烛 手链 小玩意 变废为宝 旧物改造 | 做手工 巧手
`
