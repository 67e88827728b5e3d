package org.caveat.annotate.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caveat.facts.FundMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FundNamesTest {
  @ParameterizedTest
  @CsvSource({
    "松岭稳进增强债券型证券投资基金自3月4日起开放申购, 松岭稳进增强债券型证券投资基金",
    "今天聊聊鹤鸣价值发现混合A，一只小基金, 鹤鸣价值发现混合A",
    "闲钱放在华夏货币，随取随用, 华夏货币",
    "招商中证白酒最近又回撤了, 招商中证白酒",
    "嘉实300跟踪误差不大, 嘉实300",
    "易方达沪深 300 ETF 联接 A的费率降了, 易方达沪深 300 ETF 联接 A",
    "诺德价值优势去年跑得很猛, 诺德价值优势",
    "公用事业ETF涨0.9%, 公用事业ETF",
    "华商收益增强债券和南方宝元都在其中, 华商收益增强债券",
    "长盛同心基金分为同心A和同心B两类, 同心B",
    "瑞鹤进取和瑞鹤优先的风险不同, 瑞鹤优先",
    "长期跟踪的南方天利 B(003474), 南方天利 B",
    "其中上证50ETF、中证500ETF分别净流出3亿元, 上证50ETF",
    "友邦华泰红利ETF上市, 友邦华泰红利ETF"
  })
  void wholeName(String text, String name) {
    assertThat(names(text)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "英国富时100指数收跌0.5%",
        "南方电网建设指数型监测平台",
        "平安信托的上海莱士股票质押一审宣判",
        "兔宝宝(002043)发布三季报",
        "兴业全球基金管理公司旗下有六只产品",
        "中银基金获QDII资格",
        "华夏银行发行200亿元绿色金融债",
        "开放式证券投资基金的募集",
        "他买的是三年持有混合A份额"
      })
  void noName(String text) {
    assertThat(names(text)).isEmpty();
  }

  private static List<String> names(String text) {
    return FundNames.find(text).stream().map(FundMention::name).toList();
  }
}
