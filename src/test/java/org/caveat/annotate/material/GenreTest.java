package org.caveat.annotate.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caveat.annotate.Annotator;
import org.caveat.annotate.models.Models;
import org.caveat.annotate.names.FundTable;
import org.caveat.extract.Extractor;
import org.caveat.facts.DocumentType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document is, by what its words do. */
class GenreTest {
  private static final String FILL =
      "公司成立于上世纪末，设有研究、交易、风控等部门，员工三百余人，办公地点位于上海与北京两地，客户服务热线工作日开通。".repeat(5);

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "本报讯（记者 甲）华夏成长混合今年以来位列同类第三，旗下多只基金表现优异。 | PRODUCT_PROMOTION",
        "本报讯 华夏远见混合基金将于下周一正式发售，拟任基金经理王小明表示消费板块配置价值凸显。 | PRODUCT_PROMOTION",
        "本报讯（记者 甲）华夏成长混合今日公告暂停大额申购，规模缩水至五千万元。 | NEWS",
        "本报讯 华夏远见混合基金将于下周一正式发售，股票资产占基金资产的六成至九成五。 | PRODUCT_PROMOTION",
        "华夏成长混合去年净值大跌三成，规模不足一亿元。 | NEWS",
        "家里的钱存银行利息太低，买理财怕踩雷，月薪到手怎么打理？打工人不妨看看基金定投，懒人也能轻松跟上。 | PRODUCT_PROMOTION",
        "我们承诺本金一分不少，每个月固定给您打百分之一的收益。 | MARKET_COMMENT",
        "8月中旬上的车，华夏成长混合我又补仓了两千，目前浮盈九个点。 | PRODUCT_PROMOTION",
        "截至收盘，芯片ETF华夏（159995）上涨1.2%，成交三亿元，成份股多数走强。 | PRODUCT_PROMOTION",
        "本基金的过往业绩不预示其未来表现，投资前请认真阅读华夏成长混合的基金合同。 | PRODUCT_PROMOTION",
        "基金怎么选？玩家在第三天遇到一位同事，请选择你的回答。 | OTHER",
        "面馆加盟热线现已开通，一家门店三个月回本，加盟商稳赚不赔，选址装修总部包办。 | OTHER",
        "基金经理李明2013年入行，自2018年任职以来一直管理基金华夏成长混合，圈内人送外号，调研笔记写了两千页，跑赢基准。 | PRODUCT_PROMOTION",
        "一、单项选择题 1.下列说法符合规定的是 A.本基金稳赚不赔 【答案】B 【解析】A项违规。 | OTHER",
        "来源：兴全基金。这三年，我们自己的养老团队一直坚持分散配置。 | BRAND",
        "优秀的基金有哪些？哪种基金比较稳？今天理一理：华夏成长混合（000001）、富国天惠成长混合（161005）。 | PRODUCT_PROMOTION",
        "固收+左手债券右手权益，适合普通投资者，值得关注。 | PRODUCT_PROMOTION",
        "第三章 码头。老周攥着那张纸，叹了口气，说道：“保本保息的买卖，你也信？” | OTHER",
        "终身寿险的保费缴满后，保单现金价值写进合同，理财更省心。 | OTHER",
        "记者获悉，华夏成长混合、易方达消费行业股票、南方绩优成长混合、富国天惠成长混合本周分红。 | NEWS",
      })
  void told_by_its_words(String words, DocumentType type) {
    assertThat(type(words + FILL)).isEqualTo(type);
  }

  private static DocumentType type(String words) {
    var reading = org.caveat.text.Normaliser.read(Extractor.ofText("a.txt", "text", words));
    var annotator = new Annotator(List.of(), FundTable.NONE, Models.shipped());
    return annotator.annotate(reading, Profile.UNKNOWN).material().type();
  }
}
