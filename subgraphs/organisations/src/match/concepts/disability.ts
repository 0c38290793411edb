/** What people here say of disabled people; the columns are those of `readConcepts`. */
export const disabilityTable = `
DISABLED | 残疾人 | Disabled people | AUDIENCE |  | DISABILITY |  | 残疾 残疾人 残障 残障人士 助残 肢残 肢体残疾 残友 残联 特殊人群 特殊群体 身有残疾 腿有残疾 | 残
SIGN_LANGUAGE | 手语 | Sign language | SUBJECT | DISABILITY_SERVICES | DISABILITY | TRANSLATION | 手语 手语翻译 手语课 听障 听障人士 聋哑 聋哑人 聋人 聋 哑 哑语 听力障碍 比划 打手势 手势 无声 不会说话 不出声 不出声的客人 说不了话 听不着 讲不了话 手比 比画 比划两下 写纸条 写在纸上 靠写字 手势语 聋健 无声世界 听障朋友 手语老师 手语歌 | 交流 沟通
BLIND | 助盲 | Blind people | SUBJECT | DISABILITY_SERVICES | DISABILITY |  | 盲人 盲 视障 视力障碍 看不见 看不见的人 失明 盲道 盲杖 盲文 导盲 导盲犬 口述影像 讲电影 听电影 无障碍电影 盲人电影 读屏 眼睛看不见 看不着 双目 摸黑 白手杖 盲友 声音描述 讲解电影 听片 说电影 陪盲人 领着走 陪跑员 | 陪跑
AUTISM | 心智障碍 | Autism | SUBJECT | DISABILITY_SERVICES | DISABILITY YOUTH |  | 自闭症 自闭 孤独症 星星的孩子 智障 智力残疾 心智障碍 唐氏 唐宝宝 发育迟缓 特教 特殊教育 融合 融合活动 特殊孩子 来自星星 不跟人说话 不跟人交流 不理人 语言迟缓 多动症 感统训练 康复机构 孤独 不合群 不看人 刻板 转圈 喊叫 尖叫 说话晚 不会说话 不开口 三岁不说话 语迟 特殊儿童 普通孩子一起 融入 特教老师 康复训练 多动 谱系 星宝 心青年 | 特需 叫他不应
ACCESSIBILITY | 无障碍 | Accessibility | SUBJECT | DISABILITY_SERVICES | DISABILITY REPAIR |  | 无障碍 坡道 轮椅坡道 无障碍改造 无障碍设施 台阶 门槛 几级台阶 轮椅上不去 轮椅进不来 轮椅过不去 轮子过不去 爬楼机 助行 上下楼 升降平台 门槛老高 抬着进 抬着上 抬上去 抬轮椅 推车的人 轮椅人士 轮椅出行 上不去台阶 石阶 斜坡 缓坡 搭板 盲道 出入口 出入不便 轮椅通道 无障碍通道 单元门口 马路牙子 | 轮子 坡
MOBILITY_AIDS | 辅具借用 | Mobility aids | SUBJECT | DISABILITY_SERVICES | DISABILITY EQUIPMENT ELDER_CARE |  | 轮椅 拐杖 拐棍 拐 双拐 拄拐 拄的 助行器 辅具 辅助器具 护理床 病床 坐便器 假肢 租轮椅 借轮椅 崴脚 崴了脚 脚崴 骨折 摔断腿 手杖 术后 手术后 走路要借力 借力 支着 撑着 扶着走 出院回家 骨裂 打石膏 石膏 脚踝 崴 扭脚 推着走 代步 代步车 助步 气垫床 护理垫 担架 用几天 借几天 借用一阵 短期用 买不划算 不值当买 坐椅子推着 拄棍 推着出门 | 拄 腿
DISABILITY_WORK | 残疾人就业 | Work for disabled people | SUBJECT | EMPLOYMENT | DISABILITY INFORMATION |  | 残疾人就业 助残就业 辅助性就业 居家就业 来料加工 手工活 串珠 串珠子 阳光家园 残疾人创业 庇护工场 盲人按摩就业 手工加工 来料 家里干的活 坐着干 手头活 靠手艺 自食其力 挣口饭 残疾青年 残疾创业 残疾小伙 加工 计件 绣花 糊纸盒 客服 电话客服 盲人就业 | 在家挣 在家干 手工
DISABILITY_CARD | 残疾证办理 | Disability card | SUBJECT | GOVERNMENT_AFFAIRS | DISABILITY |  | 残疾证 残疾人证 评残 鉴定 残疾鉴定 鉴定等级 伤残等级 残疾补贴 两项补贴 办残疾证 评等级 评级 定级 残疾等级 办个证 二级 一级残疾 残疾人补助 护理补贴 换证 | 等级
DISABILITY_SERVICES | 助残服务 | Services for disabled people | SUBJECT |  | DISABILITY |  | 助残服务 助残 残疾人服务 残疾人托养 托养 | 
MENTAL_ILLNESS | 精神康复 | Mental illness | SUBJECT | DISABILITY_SERVICES | DISABILITY HEALTH |  | 精神残疾 精神障碍 精神病 精神康复 肇事肇祸 精分 | 
DISABLED_ARTS | 残疾人文体 | Arts and sport of disabled people | SUBJECT | DISABILITY_SERVICES | DISABILITY CULTURE |  | 残疾人艺术 残疾人文体 残疾人运动 轮椅篮球 轮椅舞 融合艺术 残疾人手工 手工作品 手工义卖 | 
`
