package org.caveat.annotate.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caveat.annotate.language.Masks;
import org.caveat.annotate.language.Sentences;
import org.caveat.annotate.language.Text;
import org.caveat.extract.Extractor;
import org.caveat.text.Normaliser;
import org.caveat.text.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "该基金自即日起发售。",
        "该基金自即日起发售。晚报记者 陈大文",
        "该基金自即日起发售。 陈大文",
        "该基金自即日起发售\n转载请注明:http://example.com/1.html",
        "该基金自即日起发售。\n数据来源:某某数据",
        "该基金自即日起发售。\n12",
        "该基金自即日起发售。\n\n我要转入",
        "该基金自即日起发售。\n阅读 3.4万　赞 1126",
        "该基金自即日起发售。\n报名请致电本行专线",
        "该基金自即日起发售。\n欢迎关注我们的公众号“某某基金”",
        "该基金自即日起发售。某某证券 陈大文",
        "投资有风险。\n风险提示:1)利率上行风险;2)信用违约风险;3)流动性风险",
        "大家觉得这只基金怎么样,欢迎在评论区留言😊",
        "说到底,这只是一个开始......",
        "何时确认?\n展开\n交易日的次日确认份额,两日后可查看盈亏。\n展开",
        "甲基金\n一键申购\n乙基金\n一键申购\n丙基金\n本产品由某某公司管理,成立以来一直坚持长期投资。\n免费测额",
      })
  void there(String text) {
    assertThat(isThere(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "该基金自即日起发售,投资者可",
        "该基金自即日起发售。\n核心逻辑:需求旺盛,供给有限。\n核心逻辑:券商板",
        "该基金自即日起发售...",
        "该基金自即日起在各大银行、证券公司和基金公司直销中心发售并且在募集期内",
        "该基金自即日起发售。 共2页:上页12下页",
        "我们的组合如下:\n\n备注:净值数据截止 1",
        "这只基金有如下特点。",
        "目标收益率可以设定为20% - 3",
        "|基金|净值|\n|甲基金|1.2",
        "费用低:年费率很低。\n买入:每手一百份。可以一次性买,也可以分",
        "他说:“这家公司正在筹备上市,准备了很久,明年就会有结果。”\n她接下企",
        "",
      })
  void broken_off(String text) {
    assertThat(isThere(text)).isFalse();
  }

  @Test
  void of_a_round_size() {
    String sentence = "这只基金的经理在过去的五年里一直坚持长期投资的理念并且取得了不错的回报。";
    assertThat(isThere(sentence.repeat(20))).isTrue();
    assertThat(isThere(sentence.repeat(20).substring(0, 693) + "坚持到底了。。")).isFalse();
    assertThat(isThere(sentence.repeat(20).substring(0, 665) + "。\n")).isFalse();
  }

  private static boolean isThere(String words) {
    Reading reading = Normaliser.read(Extractor.ofText("a.txt", "text", words));
    var sentences = Sentences.split(reading.text());
    return Ending.isThere(new Text(reading, sentences, Masks.mask(reading.text(), List.of())));
  }
}
