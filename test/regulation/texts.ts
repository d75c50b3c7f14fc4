/** Regulations in our own words, in the forms in which departments write them. */

/** Points per event, chapters with a clean bonus, deadlines, lines broken by the page. */
export const points = `热线坐席日常管理标准(试行)

一、 工位秩序:

1、工位应随手整理;发现杂物堆放一次扣0.4 分。

2、私自接入外部设备,每发现一次扣3 分。(并要赔偿)

3、主管未按时下发排班,每发现一次扣1.5 分。

以上各条全月没有扣分,加2 分。

二、 到岗:

1、未按班次签入的,每发现一人扣0.3 分。

2、每天早退不得超过4 人,每多1 人扣0.3 分。

三、 投诉:

1、客户当面投诉态度差,每宗扣1

分。

2、被媒体点名报道,每宗扣6 分,由此造成损失的要负相应的

法律责任。

以上各条全月没有扣分,加1 分。

四、 报送:

1、每天 9:30 前交昨日接通率分析,每漏交一次扣0.2 分.

2、每月 8 日报送上月质检报告,每晚交一天扣1 分(遇节假日顺延)。

3、编制缺口超过核定人数3 人以上时须在10 个工作日内补齐,否则每晚一天扣0.5 分。

4、缺员少开的工时,每工时扣0.1 分。

5、系统故障要马上通报,拖延4 小时以上扣2 分。
`;

/** id, amount, unit, per, and what is special: worked out by hand from the text above. */
export const pointsFigures = `
1.1 0.4 point occurrence
1.2 3 point occurrence compensation
1.3 1.5 point occurrence supervisor
2.1 0.3 point person
2.2 0.3 point person team free=4/day
3.1 1 point case
3.2 6 point case liability
4.1 0.2 point occurrence deadline={"time":"09:30"}
4.2 1 point day deadline={"monthDay":8,"roll":"workday"}
4.3 0.5 point day when=from3person deadline={"after":10,"unit":"workday"}
4.4 0.1 point hour
4.5 2 point occurrence when=from4hour
`;

/** Yuan, traditional script with pinyin in brackets, headings by bullets, a missing unit, sanctions. */
export const yuan = `話務(wù)中心奖懲辦法

一、換班規(guī)定

每人每月調(diào)班不能超過2次。

二、獎懲

獎勵項目

1. 指出系統(tǒng)漏洞的,一次獎勵80元;

2. 收到客戶感謝信的,一次獎勵60元;接到電話致謝的,一次獎勵30元;

◆ 違紀(jì)處罰

1. 工作區(qū)內(nèi)用餐,發(fā)現(xiàn)一次扣15元;

2. 工位上堆放雜物,一次扣15;

3. 外借工牌,一次扣

40元;

4. 出賣客戶名單者,扣當(dāng)月工資,立即開除并公告;

5. 私裝軟件導(dǎo)致中毒,一次扣120元,并給予全公司通報;

以上各條初犯者給予警告,由主管登記。
`;

export const yuanFigures = `
1.1 null yuan occurrence note free=2/month
2.1.1 80 yuan occurrence
2.1.2 60|30 yuan occurrence
2.2.1 15 yuan occurrence
2.2.2 15 yuan occurrence
2.2.3 40 yuan occurrence
2.2.4 null yuan occurrence sanction wageForfeit,dismissal,notice
2.2.5 120 yuan occurrence notice
`;

/** Marks of one recording: maxima in brackets, figures on lines of their own, grades, choices. */
export const marks = `录音评分办法
一、总则:每通被抽检的录音基准分为100分。
二、评分:
(一)用语(30分)
A、开场(10分)
1、未报工号。

占2-5分;
2、称呼不当。

占3分;
B、语速(20分)
1、语速过快,客户听不清占4分;
2、抢话。

6分;
(二)整体印象(10分)
1、优秀,得10分;
2、良好,得7分;
3、一般,得4分;
4、差,得0分;
(三)奖励部分:
1.安抚得当,奖2-6分;
2.客户口头表扬,奖1-3分;客户来信表扬,奖4-8分;
3.首解率当月达到90%(含90%)以上,奖3分。
`;

export const marksFigures = `
2.1.A.1 2-5 point occurrence
2.1.A.2 3 point occurrence
2.1.B.1 4 point occurrence
2.1.B.2 6 point occurrence
2.2.1 10|7|4|0 point occurrence grade
2.3.1 2-6 point occurrence
2.3.2 1-3|4-8 point occurrence
2.3.3 3 point month when=from90percent
`;

/** A score sheet pasted from a table: blanks between the columns, a header row, numbers that print their chapter. */
export const sheet = `录音评分表
项目\t标准\t分值
一、开场（10分）
1.1 未报工号 每次扣2分
1.2 语音过轻 扣1-2分
二、过程（60分）
2.1 抢话 每次扣4分，最多扣12分
2.2 静音超过25秒未致歉 扣3分/次
三、加分项
3.1 挽留成功 加8分
`;

export const sheetFigures = `
1.1 2 point occurrence
1.2 1-2 point occurrence
2.1 4 point occurrence cap=12
2.2 3 point occurrence when=over25second
3.1 8 point occurrence
`;

/** A list of prices: the headings say whether they are given or taken. */
export const prices = `门店奖惩制度
一、奖励
1、全勤奖：每月150元
2、优秀员工：每季度600元
3、拾金不昧：40-160元/次
二、处罚
1、迟到：12元/次
2、旷工：90元/天，三次以上开除
3、与顾客争吵：110元-330元，情节严重者辞退
4、损坏公物：照价赔偿
`;

export const pricesFigures = `
1.1 150 yuan month
1.2 600 yuan occurrence
1.3 40-160 yuan occurrence
2.1 12 yuan occurrence
2.2 90 yuan day dismissal
2.3 110-330 yuan occurrence dismissal
2.4 null yuan occurrence sanction compensation
`;
