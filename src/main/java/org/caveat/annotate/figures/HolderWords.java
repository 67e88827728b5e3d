package org.caveat.annotate.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.caveat.annotate.language.Vocabulary;
import org.caveat.annotate.language.Vocabulary.Hit;
import org.caveat.text.Han;

/** The words and masked names of a text that tell whose a figure may be, and how they are meant. */
final class HolderWords {
  private static final Vocabulary<Holder> WORDS =
      Vocabulary.read(Holder.class, "figures/holders.txt");

  /** What stands in the scene of a clause is not whom it speaks of: 大盘跌的时候它还涨了3%. */
  private static final Pattern SCENE =
      Pattern.compile(
          "[^,。;:]{0,8}?(?:跌|涨|震荡|波动|下行|上行|调整|低迷|走低|走弱|熊市|牛市)[^,。;:]{0,3}?(?:时候?|中|下|期间?|之际|环境|背景|里)");

  /** What a fund follows or buys is not whom the clause speaks of: 跟踪沪深300指数. */
  private static final Pattern FOLLOWED =
      Pattern.compile("(?:跟踪|追踪|复制|挂钩|对标|锚定|覆盖|投资于|主要投资|投向|聚焦于?|布局|配置)[^,。;:后时来]{0,6}$");

  /** Nor is the index that something is set against: 比指数多出三个点. */
  private static final Pattern SET_AGAINST = Pattern.compile("(?:[比较把]|跑赢|甩开)[^,。;:]{0,3}$");

  /** After the name of an index, that of a fund: 中证500指数优选增强. */
  private static final Pattern ENHANCED = Pattern.compile("[^,。;:的]{0,6}?(?:增强|联接|etf|lof)");

  private static final Pattern CLASS =
      Pattern.compile(
          "^(?!.*[该本此这]).*(?:[型类式]|所有|全部|各|(?:不少|许多|多数|部分|大多|一些|很多|多只|\\d只)[^,。]{0,4})$");

  private static final int FOLLOWED_WITHIN = 10;
  private static final int CLASS_WITHIN = 8;

  private final String masked;

  HolderWords(String masked) {
    this.masked = masked;
  }

  List<Hit<Holder>> in(int start, int end) {
    List<Hit<Holder>> hits = new ArrayList<>();
    for (int i = start; i < end; i++) {
      Hit<Holder> hit = maskedName(i, end);
      hit = hit == null ? classOrOne(WORDS.at(masked, i, end)) : hit;
      if (hit != null) {
        hits.add(hit);
        i = hit.end() - 1;
      }
    }
    return hits;
  }

  /** Whether the word names the scene of its clause, or what a fund follows or buys. */
  boolean isAside(Hit<Holder> hit) {
    boolean around = hit.value() == Holder.MARKET || hit.value() == Holder.INDEX;
    return around
        && (SCENE.matcher(masked).region(hit.end(), masked.length()).lookingAt()
            || isFollowed(hit));
  }

  private boolean isFollowed(Hit<Holder> hit) {
    int from = Math.max(0, hit.start() - FOLLOWED_WITHIN);
    String before = masked.substring(from, hit.start());
    return FOLLOWED.matcher(before).find()
        || hit.value() == Holder.INDEX && SET_AGAINST.matcher(before).find();
  }

  /** 所有偏股型基金 is a class of funds, 该混合型基金 is one. */
  private Hit<Holder> classOrOne(Hit<Holder> hit) {
    boolean ofClass =
        hit != null
            && hit.value() == Holder.FUND
            && masked.startsWith("基金", hit.start())
            && CLASS.matcher(before(hit.start(), CLASS_WITHIN)).find();
    return ofClass ? new Hit<>(hit.start(), hit.end(), Holder.PEERS) : hit;
  }

  private String before(int end, int length) {
    return masked.substring(Math.max(0, end - length), end);
  }

  private Hit<Holder> maskedName(int start, int end) {
    char mask = masked.charAt(start);
    Holder holder = Holder.ofMask(mask);
    int to = start;
    while (holder != null && to < end && masked.charAt(to) == mask) {
      to++;
    }
    boolean enhanced =
        holder == Holder.INDEX && ENHANCED.matcher(masked).region(to, end).lookingAt();
    return holder == null ? null : new Hit<>(start, to, enhanced ? Holder.FUND : holder);
  }

  int han(int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += Han.is(masked.charAt(i)) ? 1 : 0;
    }
    return count;
  }
}
