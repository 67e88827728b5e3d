package org.caveat.annotate.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as a reader expects them in a message. */
public final class Decimal {
  private Decimal() {}

  /** At most two decimals and no trailing zeros: 0.7, 36738.43, 3840. */
  public static String of(double value) {
    return BigDecimal.valueOf(value)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
