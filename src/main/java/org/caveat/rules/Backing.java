package org.caveat.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caveat.facts.Claim;
import org.caveat.facts.RankingClaim;
import org.caveat.facts.RatingClaim;
import org.caveat.facts.Support;
import org.caveat.text.LineMap;
import org.caveat.text.OffsetMap;
import org.caveat.text.Span;

/** What of a claim's evidence was found, in which line, and what is missing. */
final class Backing {
  private final Claim claim;
  private final OffsetMap map;
  private final LineMap lines;
  private final boolean zh;

  /**
   * @param map from the reading to the source
   * @param lines of the source
   * @param zh whether to tell it in Chinese, or in English
   */
  Backing(Claim claim, OffsetMap map, LineMap lines, boolean zh) {
    this.claim = claim;
    this.map = map;
    this.lines = lines;
    this.zh = zh;
  }

  /** Source spans of the source and the date that were found. */
  List<Span> spans() {
    return Stream.of(supports()).map(s -> map.toSource(s.span())).distinct().toList();
  }

  /** E.g. （已有来源：第12行，同段；缺日期）; "" when nothing was found. */
  String words() {
    List<String> found = new ArrayList<>();
    add(found, claim.context().source(), "来源", "source");
    add(found, claim.context().date(), "日期", "date");
    if (found.isEmpty()) {
      return "";
    }
    String missing = String.join(zh ? "、" : ", ", missing());
    String told = (zh ? "已有" : "found: ") + String.join(zh ? "、" : ", ", found);
    String rest = missing.isEmpty() ? "" : (zh ? "；缺" : "; missing: ") + missing;
    return zh ? "（" + told + rest + "）" : " (" + told + rest + ")";
  }

  private Support[] supports() {
    return Stream.of(claim.context().source(), claim.context().date())
        .filter(s -> s != null)
        .toArray(Support[]::new);
  }

  private void add(List<String> found, Support support, String chinese, String english) {
    if (support != null) {
      int line = lines.line(map.toSource(support.span()).start());
      found.add(
          zh
              ? chinese + "：第" + line + "行，" + chinese(support.link())
              : english + " in line " + line + ", " + english(support.link()));
    }
  }

  private List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (claim instanceof RankingClaim r) {
      add(missing, !r.agency(), "评价机构", "rating agency");
      add(missing, !r.dated(), "日期", "date");
      add(missing, !r.period(), "区间", "period");
      add(missing, !r.peerGroup(), "同类分类", "class of funds");
      add(missing, !r.count(), "同类数量", "count of peers");
    } else if (claim instanceof RatingClaim r) {
      add(missing, !r.issuer(), "授予机构", "issuer");
      add(missing, !r.dated(), "日期", "date");
    } else {
      add(missing, !claim.sourced(), "来源", "source");
      add(missing, !claim.dated(), "日期", "date");
    }
    return missing;
  }

  private void add(List<String> missing, boolean lacks, String chinese, String english) {
    if (lacks) {
      missing.add(zh ? chinese : english);
    }
  }

  private static String chinese(Support.Link link) {
    return switch (link) {
      case SENTENCE -> "同句";
      case TABLE -> "图表内或其注";
      case FOOTNOTE -> "脚注";
      case PARAGRAPH -> "同段";
      case SECTION -> "同节";
      case DOCUMENT -> "全文注";
    };
  }

  private static String english(Support.Link link) {
    return switch (link) {
      case SENTENCE -> "same sentence";
      case TABLE -> "table or its note";
      case FOOTNOTE -> "footnote";
      case PARAGRAPH -> "paragraph";
      case SECTION -> "section";
      case DOCUMENT -> "note on all data";
    };
  }
}
