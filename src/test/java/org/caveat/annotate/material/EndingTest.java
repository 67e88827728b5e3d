package org.caveat.annotate.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caveat.annotate.language.Masks;
import org.caveat.annotate.language.Sentences;
import org.caveat.annotate.language.Text;
import org.caveat.extract.Extractor;
import org.caveat.text.Normaliser;
import org.caveat.text.Reading;
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
        "该基金自即日起发售。\n欢迎关注我们的公众号“某某基金”",
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
        "",
      })
  void broken_off(String text) {
    assertThat(isThere(text)).isFalse();
  }

  private static boolean isThere(String words) {
    Reading reading = Normaliser.read(Extractor.ofText("a.txt", "text", words));
    var sentences = Sentences.split(reading.text());
    return Ending.isThere(new Text(reading, sentences, Masks.mask(reading.text(), List.of())));
  }
}
