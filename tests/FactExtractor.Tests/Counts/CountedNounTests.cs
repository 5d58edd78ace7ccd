using FactExtractor.Facts;
using FactExtractor.Reading;

namespace FactExtractor.Tests.Counts;

public sealed class CountedNounTests
{
    private static readonly FactPipeline _pipeline = new FactPipelineBuilder().Build();

    [Theory]
    [InlineData("5000瓶矿泉水、2000盒方便面运抵灾区", "矿泉水 方便面")]
    [InlineData("出动消防车15辆、消防员80余名", "消防车 消防员")]
    [InlineData("口罩、手套3000余件送到", "口罩、手套")]
    [InlineData("全市口罩2100多个", "口罩")]
    [InlineData("50名身穿蓝马甲的志愿者到场", "志愿者")]
    [InlineData("门票售出950万张", "门票")]
    [InlineData("24名运动员和5名教练", "运动员 教练")]
    [InlineData("80人、20人次和30岁", "  ")]
    [InlineData("其中插秧机30万台，充电桩4000个", "插秧机 充电桩")]
    [InlineData("新增8个发射单元，播种小麦300亩", "发射单元 小麦")]
    [InlineData("建成15个巡回诊疗点", "巡回诊疗点")]
    [InlineData("30家参展企业签约，20家企业参展", "参展企业 企业")]
    [InlineData("有60个国家和地区的300名选手到场", "国家和地区 选手")]
    [InlineData("12个省份面积扩大", "省份")]
    [InlineData("8顶帐篷、口罩500个", "帐篷 口罩")]
    [InlineData("运来3000瓶500毫升饮料", "饮料 饮料")]
    [InlineData("面积2000平方米的仓库距居民楼15米", "面积 ")]
    [InlineData("受理了3000件投诉。", "投诉")]
    [InlineData("击落两架C-130运输机和1架图-95轰炸机", "C-130运输机 图-95轰炸机")]
    [InlineData("评出6个省级“文明窗口”单位", "省级“文明窗口”单位")]
    [InlineData("七部门联合印发通知", "")]
    [InlineData("封路的路口由14个减至3个", "路口 路口")]
    [InlineData("合作社发展到87个，10亿元以上项目5个", "合作社 项目")]
    [InlineData("7月份用电量达到900亿千瓦时", "用电量")]
    [InlineData("5G用户达到800万户", "5G用户")]
    [InlineData("31节车厢脱轨，9条雪道开放", "车厢 雪道")]
    [InlineData("组织50万台各类农机", "农机")]
    [InlineData("上新60个春季研学产品", "春季研学产品")]
    [InlineData("发生19起针对船员的袭击事件", "袭击事件")]
    [InlineData("每小时处理2400盘的效率", "")]
    [InlineData("大豆种植面积900万亩，世界遗产已达30项", "大豆种植面积 世界遗产")]
    [InlineData("新建36个重点创新平台，聚焦5个重点", "重点创新平台 重点")]
    [InlineData("49名队员同机归来，14条河流涨水", "队员 河流")]
    [InlineData("凉席2000领，有5人为首次参加", "凉席 ")]
    [InlineData("倒塌房屋73户215间，改造老旧小区36个、142栋", "房屋 房屋 老旧小区 老旧小区")]
    [InlineData("打造10个标杆应用场景，14个主要行业中10个增长", "标杆应用场景 主要行业 ")]
    [InlineData("慰问50名年龄在80岁以上的老人", "老人 ")]
    [InlineData("提供就业岗位300个，累计收购小麦500吨", "就业岗位 小麦")]
    [InlineData("收到简历670余份，再办两期培训班", "简历 培训班")]
    [InlineData("划出生态红线面积300平方公里", "生态红线面积")]
    [InlineData("接收捐款386笔，五口大锅一字排开", "捐款 大锅")]
    [InlineData("惠及20个省（区、市）和15个县（市）", "省（区、市） 县（市）")]
    [InlineData("疏浚8条共90公里河道，举办300项约4000场次书市活动", "河道 河道 书市活动 书市活动")]
    [InlineData("湖北油菜种植面积2000万亩，医药等领域企业70家", "油菜种植面积 企业")]
    [InlineData("试射3枚不同类型火箭，部分地区降雨量达90毫米", "火箭 降雨量")]
    [InlineData("全市20个大型商场客流量2万人次，累计外输电量500万千瓦时", "大型商场  外输电量")]
    [InlineData("贡献了三分之一的新增就业人口，四方会谈启动", "新增就业人口 ")]
    [InlineData("救出数十名当地居民，创建6个乡村振兴示范镇", "居民 乡村振兴示范镇")]
    [InlineData("评出“卫生之家”60户，发展“农家书屋”30个", "“卫生之家” “农家书屋”")]
    [InlineData("垒起150米的土坝，距离县城8公里的水库开闸", "土坝 ")]
    [InlineData("位于海拔2500米山区，50条总长超过100公里的渠道投用", "海拔 渠道 总长")]
    [InlineData("老旧小区改造90个，水位超过警戒水位0.5米", "老旧小区 ")]
    [InlineData("25名队员带着绳索，15名值守人员在岗", "队员 值守人员")]
    [InlineData("三日降雨量达到50毫米，5小时降雪达到9毫米", "降雨量 降雪")]
    [InlineData("有6个行业产值同比增长，80家头部零售企业参展", "行业 头部零售企业")]
    [InlineData("女篮取得小组赛四连胜", "")]
    [InlineData("旅客总数已达到300万名，突破20万户大关", "旅客 ")]
    public void The_noun_counted_is_found_after_the_count_or_before_it(string text, string objects) =>
        string.Join(' ', Read(text).Select(f => f.Object)).Should().Be(objects);

    private static List<CountFact> Read(string text) =>
        [.. _pipeline.CreateReader().Read(new DecodedText(text, "utf-8"), "example.txt").SelectMany(a => a.Facts).OfType<CountFact>()];
}
