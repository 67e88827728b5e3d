package org.caveat.facts;

import org.caveat.text.Span;

/**
 * A statement on where data comes from.
 *
 * @param span the words, e.g. 数据来源:Wind
 * @param view whether it says what somebody thinks (某证券认为) and not where data comes from
 */
public record SourceStatement(Span span, Kind kind, boolean view, int sentence) implements Fact {
  /** Who stands behind data. */
  public enum Kind {
    /** Wind, iFinD, portals. */
    VENDOR,
    /** The fund's periodic report, or data the custodian reviewed. */
    REVIEWED,
    /** Rating agencies, brokers, exchanges, statistics offices, other named bodies. */
    NAMED,
    /** 资料显示, 据统计: nobody is named. */
    VAGUE
  }
}
