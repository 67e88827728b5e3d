package org.caveat.facts;

/** What a performance figure measures. */
public enum Metric {
  /** Return of a fund, index or share over a period: 净值增长率, 收益率, 涨幅. */
  RETURN,
  ANNUALISED_RETURN,
  /** Move of a listed price within a day or a few days: 涨超1.5%, 收涨. */
  PRICE_MOVE,
  /** 7日年化, 万份收益. */
  MONEY_MARKET_YIELD,
  EXCESS_RETURN,
  DRAWDOWN,
  VOLATILITY,
  SHARPE,
  DISTRIBUTION_RATE
}
