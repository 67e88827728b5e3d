package org.caveat.facts;

/** Type of a fund product. */
public enum ProductType {
  EQUITY,
  MIXED,
  BOND,
  SHORT_BOND,
  MONEY_MARKET,
  /** 同业存单: negotiable certificates of deposit. */
  NCD,
  INDEX,
  ETF,
  FEEDER,
  LOF,
  FOF,
  QDII,
  HK_CONNECT,
  REIT,
  COMMODITY,
  PENSION_TARGET,
  PENSION_Y,
  HOLDING_PERIOD,
  SPONSORED,
  /** 科创板, 创业板, 北交所, convertible bonds, quant hedging. */
  BOARD_SPECIFIC,
  FIXED_INCOME_PLUS,
  CAPITAL_PROTECTED,
  PRIVATE,
  ADVISORY;

  /** Whether its net value moves, so that it shows returns and no yield of seven days. */
  public boolean isPricedDaily() {
    return switch (this) {
      case EQUITY, MIXED, BOND, SHORT_BOND, INDEX, FEEDER, LOF, FOF, QDII, FIXED_INCOME_PLUS ->
          true;
      default -> false;
    };
  }
}
