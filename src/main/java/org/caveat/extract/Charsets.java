package org.caveat.extract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Finds out how a text file is encoded: a byte order mark, valid UTF-8, or the likeliest Han
 * encoding.
 */
final class Charsets {
  /** Text and the charset it was decoded with. */
  record Decoded(String text, String charset) {}

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");

  /** The commonest Han characters of running text, Simplified and Traditional. */
  private static final String COMMON =
      "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严龍國會個這們時來為發後說產種對動過經還長東車門開關見覺業電機學實現點樣問題應當無與從將買賣價錢賺賠證券基金收益風險投資";

  private Charsets() {}

  static Decoded decode(byte[] bytes) {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return new Decoded(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), "UTF-8");
    }
    if (startsWith(bytes, 0xff, 0xfe)) {
      return new Decoded(
          new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), "UTF-16LE");
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      return new Decoded(
          new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), "UTF-16BE");
    }
    Decoded wide = utf16(bytes);
    if (wide != null) {
      return wide;
    }
    String utf8 = strict(bytes, StandardCharsets.UTF_8);
    return utf8 != null ? new Decoded(utf8, "UTF-8") : likeliest(bytes);
  }

  /** UTF-16 without a mark: every second byte of its ASCII and line feeds is nought. */
  private static Decoded utf16(byte[] bytes) {
    int even = 0;
    int odd = 0;
    int sample = Math.min(bytes.length, 4096);
    for (int i = 0; i + 1 < sample; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (bytes.length % 2 != 0 || Math.max(even, odd) < Math.max(1, sample / 40)) {
      return null;
    }
    Charset charset = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    String text = strict(bytes, charset);
    return text == null ? null : new Decoded(text, charset.name());
  }

  private static Decoded likeliest(byte[] bytes) {
    Decoded best = null;
    double most = -1;
    for (Charset charset : List.of(GB18030, BIG5, StandardCharsets.UTF_8)) {
      String text = new String(bytes, charset);
      double score = score(text);
      if (score > most) {
        most = score;
        best = new Decoded(text, charset.name());
      }
    }
    return best;
  }

  /** Share of common Han characters, less that of undecodable ones. */
  private static double score(String text) {
    int common = 0;
    int foreign = 0;
    int bad = 0;
    for (int i = 0; i < Math.min(text.length(), 20_000); i++) {
      char c = text.charAt(i);
      foreign += c > 0x7f ? 1 : 0;
      bad += c == '\ufffd' || (c >= '\ue000' && c <= '\uf8ff') ? 1 : 0;
      common += c > 0x7f && COMMON.indexOf(c) >= 0 ? 1 : 0;
    }
    return foreign == 0 ? 0 : (double) (common - 3 * bad) / foreign;
  }

  private static String strict(byte[] bytes, Charset charset) {
    try {
      CharBuffer chars =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return chars.toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xff) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
