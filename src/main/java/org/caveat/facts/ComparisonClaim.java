package org.caveat.facts;

import org.caveat.text.Span;

/**
 * A result told against another: 跑赢沪深300, 超越同类平均, 同期上证指数.
 *
 * @param span from the comparing word to what is compared with
 * @param against what is compared with
 * @param kind how it is compared
 * @param byFar whether it is said to be better by far, or always
 * @param period whether the compared period is named
 */
public record ComparisonClaim(
    Span span, Against against, Kind kind, boolean byFar, boolean period, Context context)
    implements Fact {
  /** What a result is compared with. */
  public enum Against {
    /** The contractual benchmark, or a part of it. */
    BENCHMARK,
    /** An index or a market; the document does not say what the benchmark is. */
    INDEX,
    /** An index that is no part of the benchmark that the document gives. */
    OTHER_INDEX,
    /** Other funds, or their average. */
    PEERS
  }

  /** How results are compared. */
  public enum Kind {
    /** One side is said to be better. */
    BETTER,
    /** One return is told as a multiple of another. */
    MULTIPLE,
    /** The other is shown beside it. */
    BESIDE
  }

  /**
   * Whether period and source stand near (TJ 7). A ratio of returns depends on how small the other
   * one is and is no method at all.
   */
  public boolean fair() {
    return kind == Kind.BESIDE || kind == Kind.BETTER && period && context.sourced();
  }

  /** An index that rises more than another index is news of the market. */
  public boolean ofMarkets() {
    return subject() == Subject.POLICY
        || subject() == Subject.MARKET
        || against != Against.PEERS
            && kind != Kind.MULTIPLE
            && (subject() == Subject.INDEX || subject() == Subject.COMPANY);
  }

  public Subject subject() {
    return context.subject();
  }

  public boolean asserted() {
    return context.asserted();
  }
}
